using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>The gate of a comment section: whether one may post, and the site's own words for it.</summary>
[JsonConverter(typeof(NewsJsonConverter<CommentGate>))]
public sealed record CommentGate
{
    /// <summary>Whether one may post, or why not.</summary>
    public CommentGateKind Kind { get; init; }

    /// <summary>What the site tells visitors, verbatim.</summary>
    public string? Message { get; init => field = WellFormed.Check(value); }

    /// <summary>When the gate closes or opens, if the site says so.</summary>
    public NewsTimestamp? Until { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The kind.</summary>
    public override string ToString() => Kind.ToString();
}
