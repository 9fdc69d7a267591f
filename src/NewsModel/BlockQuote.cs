using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A quotation set off as a block of its own, or a pull quote.</summary>
[JsonConverter(typeof(NewsJsonConverter<BlockQuote>))]
public sealed record BlockQuote : TextBlock
{
    /// <summary>Makes one whose text is set by the initialiser.</summary>
    public BlockQuote()
    {
    }

    /// <summary>Makes one of this text.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    [SetsRequiredMembers]
    public BlockQuote(string text)
        : base(text)
    {
    }

    /// <summary>Whom the quotation is credited to, as printed beside it.</summary>
    public string? Attribution { get; init => field = WellFormed.Check(value); }

    /// <summary>Whether it repeats words of the article to draw the eye (a pull quote).</summary>
    public bool IsPullQuote { get; init; }

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(BlockQuote);
}
