namespace NewsModel;

/// <summary>A thematic break: a line or three stars. It has no text.</summary>
public sealed record RuleBlock : Block
{
    /// <inheritdoc/>
    public override string? PlainText => null;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(RuleBlock);
}
