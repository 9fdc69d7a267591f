using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A link of a feed and what it leads to.</summary>
[JsonConverter(typeof(NewsJsonConverter<FeedLink>))]
public sealed record FeedLink
{
    /// <summary>The address, verbatim.</summary>
    public required string Url { get; init => field = WellFormed.Require(value); }

    /// <summary>What it leads to: <c>alternate</c>, <c>self</c>, <c>next</c>, <c>hub</c>.</summary>
    public string? Rel { get; init => field = WellFormed.Check(value); }

    /// <summary>The media type of what is there.</summary>
    public string? MediaType { get; init => field = WellFormed.Check(value); }

    /// <summary>Its title.</summary>
    public string? Title { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The address.</summary>
    public override string ToString() => Url;
}
