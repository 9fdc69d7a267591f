using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>How often readers reacted to a comment in one way.</summary>
[JsonConverter(typeof(NewsJsonConverter<Reaction>))]
public sealed record Reaction
{
    /// <summary>The way: <c>like</c>, <c>dislike</c>, <c>respect</c>, or the site's own word.</summary>
    public required string Kind { get; init => field = WellFormed.Require(value); }

    /// <summary>How often.</summary>
    public long Count { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Kind and count.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind} × {Count}");
}
