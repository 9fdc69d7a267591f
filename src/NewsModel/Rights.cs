using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Who holds the rights to an article and what may be done with it.</summary>
[JsonConverter(typeof(NewsJsonConverter<Rights>))]
public sealed record Rights
{
    /// <summary>Who holds the copyright.</summary>
    public string? Holder { get; init => field = WellFormed.Check(value); }

    /// <summary>The copyright notice, verbatim.</summary>
    public string? Notice { get; init => field = WellFormed.Check(value); }

    /// <summary>What may be done with it, in words.</summary>
    public string? UsageTerms { get; init => field = WellFormed.Check(value); }

    /// <summary>The address or the name of a licence, verbatim.</summary>
    public string? License { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The notice, else the holder.</summary>
    public override string ToString() => Notice ?? Holder ?? License ?? nameof(Rights);
}
