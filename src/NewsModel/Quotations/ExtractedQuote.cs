namespace NewsModel.Quotations;

/// <summary>A quote found in a text. Spans are offsets in UTF-16 code units into that text.</summary>
public sealed class ExtractedQuote
{
    internal ExtractedQuote(QuoteKind kind, IReadOnlyList<TextSpan> spans, IReadOnlyList<TextSpan> content)
    {
        Kind = kind;
        Spans = spans;
        Content = content;
    }

    /// <summary>Whether the words are the speaker's own.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Where the quote stands, quotation marks included: several spans when it is split around its attribution or runs over paragraphs.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The same without the quotation marks at the edges of direct quotes.</summary>
    public IReadOnlyList<TextSpan> Content { get; }

    /// <summary>The index of the speaker in the result's speakers; -1 when none was found.</summary>
    public int Speaker { get; internal init; } = -1;

    /// <summary>The mention of the speaker by which the quote was attributed.</summary>
    public TextSpan? Mention { get; internal init; }

    /// <summary>The word of saying.</summary>
    public TextSpan? Cue { get; internal init; }

    /// <summary>The rule that attributed it.</summary>
    public QuotationSieve Sieve { get; internal init; }

    /// <summary>How sure that rule is, 0 to 1: an estimate by rule, not a probability.</summary>
    public double Confidence { get; internal init; }

    /// <summary>The index of the quote that this one goes on from, in another paragraph or after a sentence between; -1 for none.</summary>
    public int Continues { get; internal init; } = -1;

    /// <summary>Kind and place.</summary>
    public override string ToString() => $"{Kind} {(Spans.Count > 0 ? Spans[0] : default)}";
}
