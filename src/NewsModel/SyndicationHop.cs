using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A station an article passed through on its way here.</summary>
[JsonConverter(typeof(NewsJsonConverter<SyndicationHop>))]
public sealed record SyndicationHop
{
    /// <summary>Who passed it on.</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>Where it stood there, verbatim.</summary>
    public string? Url { get; init => field = WellFormed.Check(value); }

    /// <summary>Its id there, verbatim.</summary>
    public string? Id { get; init => field = WellFormed.Check(value); }

    /// <summary>When it was there.</summary>
    public NewsTimestamp? Time { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? Url ?? nameof(SyndicationHop);
}
