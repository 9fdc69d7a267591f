using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Something of another site shown inside the body: a post, a film, a map. It has no text.</summary>
[JsonConverter(typeof(NewsJsonConverter<EmbedBlock>))]
public sealed record EmbedBlock : Block
{
    /// <summary>Its address, verbatim.</summary>
    public string? Url { get; init => field = WellFormed.Check(value); }

    /// <summary>Whose it is.</summary>
    public string? Provider { get; init => field = WellFormed.Check(value); }

    /// <summary>Its title.</summary>
    public string? Title { get; init => field = WellFormed.Check(value); }

    /// <inheritdoc/>
    public override string? PlainText => null;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(EmbedBlock);
}
