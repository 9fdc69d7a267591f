using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>A thematic break: a line or three stars. It has no text.</summary>
[JsonConverter(typeof(NewsJsonConverter<RuleBlock>))]
public sealed record RuleBlock : Block
{
    /// <inheritdoc/>
    public override string? PlainText => null;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(RuleBlock);
}
