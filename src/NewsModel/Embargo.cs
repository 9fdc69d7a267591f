using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>When an article may be published at the earliest.</summary>
[JsonConverter(typeof(NewsJsonConverter<Embargo>))]
public sealed record Embargo
{
    /// <summary>The time before which it may not be published.</summary>
    public NewsTimestamp? Until { get; init; }

    /// <summary>The terms in words.</summary>
    public string? Note { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The time.</summary>
    public override string ToString() => Until?.ToString() ?? Note ?? nameof(Embargo);
}
