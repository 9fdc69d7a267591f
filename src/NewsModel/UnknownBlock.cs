using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>
/// A block of a kind that this version does not know. It has no text; all its members are in <see cref="Block.Extensions"/>, and
/// it is written as it was read.
/// </summary>
[JsonConverter(typeof(NewsJsonConverter<UnknownBlock>))]
public sealed record UnknownBlock : Block
{
    /// <summary>The kind, in its source's own word.</summary>
    public required string Kind { get; init => field = WellFormed.Require(value); }

    /// <inheritdoc/>
    public override string? PlainText => null;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => Kind;
}
