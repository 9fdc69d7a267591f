namespace NewsModel.Serialization.Markup;

/// <summary>What a fragment of markup says.</summary>
/// <param name="blocks">The blocks, in order.</param>
/// <param name="findings">What was dropped or repaired, in order.</param>
public sealed class MarkupContent(ValueList<Block> blocks, ValueList<Finding> findings)
{
    /// <summary>The blocks, in order.</summary>
    public ValueList<Block> Blocks { get; } = blocks ?? throw new ArgumentNullException(nameof(blocks));

    /// <summary>What was dropped or repaired, in order; paths are relative to the body (<c>[3]</c>).</summary>
    public ValueList<Finding> Findings { get; } = findings ?? throw new ArgumentNullException(nameof(findings));

    /// <summary>Whether an address was relative and has been resolved, so that the blocks depend on <see cref="MarkupReadOptions.BaseUri"/>.</summary>
    public bool DependsOnBase { get; init; }
}
