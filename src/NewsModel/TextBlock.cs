using System.Diagnostics.CodeAnalysis;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A block that is a run of text with inline marks: <see cref="Paragraph"/>, <see cref="Heading"/> or <see cref="BlockQuote"/>.</summary>
public abstract record TextBlock : Block
{
    private protected TextBlock()
    {
    }

    [SetsRequiredMembers]
    private protected TextBlock(string text) => Text = text;

    /// <summary>The text.</summary>
    public required string Text
    {
        get;
        init
        {
            field = WellFormed.Require(value);
            Mark.CheckAll(Marks, value.Length);
        }
    }

    /// <summary>Links, emphasis and the like; their spans are offsets into <see cref="Text"/>.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">A mark ends past the text.</exception>
    public ValueList<Mark> Marks
    {
        get;
        init => field = Mark.CheckAll(value, Text?.Length);
    }
    = ValueList<Mark>.Empty;

    /// <inheritdoc/>
    public sealed override string PlainText => Text;

    /// <summary>The kind of the block.</summary>
    public override string ToString() => GetType().Name;
}
