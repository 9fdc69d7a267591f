namespace NewsModel.Segmentation;

/// <summary>How a <see cref="SentenceSegmenter"/> cuts. Immutable; <c>with</c> makes a changed copy.</summary>
public sealed record SegmentationOptions
{
    /// <summary>The smallest value of <see cref="LongestSentence"/>: 256.</summary>
    public const int ShortestLongestSentence = 256;

    /// <summary>The largest value of <see cref="LongestQuotation"/>: 16,384.</summary>
    public const int LargestLongestQuotation = 16_384;

    /// <summary>The longest own abbreviation, in UTF-16 code units: 48.</summary>
    public const int LongestAbbreviation = 48;

    /// <summary>The default: news in any language, guessed from the script.</summary>
    public static SegmentationOptions Default { get; } = new();

    /// <summary>Text whose lines were wrapped for their width: a single line break never ends a sentence.</summary>
    public static SegmentationOptions HardWrapped { get; } = new() { LineBreaks = LineBreakHandling.Never };

    /// <summary>Text with one paragraph, headline or list item a line: every line break ends a sentence.</summary>
    public static SegmentationOptions ParagraphPerLine { get; } = new() { LineBreaks = LineBreakHandling.Always };

    /// <summary>Quotations of several sentences stay whole.</summary>
    public static SegmentationOptions WholeQuotations { get; } = new() { KeepsQuotationsWhole = true };

    /// <summary>The customs of the "Golden Rules": quotations whole, every line a sentence, items on one line cut.</summary>
    public static SegmentationOptions GoldenRules { get; } = new()
    {
        Conventions = SegmentationConventions.GoldenRules,
        LineBreaks = LineBreakHandling.Always,
        KeepsQuotationsWhole = true,
    };

    /// <summary>Which customs hold where they differ.</summary>
    /// <value>The default is <see cref="SegmentationConventions.News"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public SegmentationConventions Conventions
    {
        get;
        init => field = value is SegmentationConventions.News or SegmentationConventions.GoldenRules
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not one of SegmentationConventions.");
    }

    /// <summary>The BCP 47 tag of the language, such as <c>en</c> or <c>pt-BR</c>; found by look-up.</summary>
    /// <value>The default is <see langword="null"/>: guessed from the script of the first 512 code units of each text.</value>
    public LanguageTag? Language { get; init; }

    /// <summary>What a single line break means.</summary>
    /// <value>The default is <see cref="LineBreakHandling.ByLayout"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public LineBreakHandling LineBreaks
    {
        get;
        init => field = value is >= LineBreakHandling.ByLayout and <= LineBreakHandling.Never
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not one of LineBreakHandling.");
    }

    /// <summary>Whether a quotation of several sentences stays in one sentence, if it is no longer than <see cref="LongestQuotation"/>.</summary>
    /// <value>The default is <see langword="false"/>: a quotation is cut inside.</value>
    public bool KeepsQuotationsWhole { get; init; }

    /// <summary>How far, in UTF-16 code units, the closing mark of a quotation that is kept whole may lie from its opening one.</summary>
    /// <value>The default is 2,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to <see cref="LargestLongestQuotation"/>.</exception>
    public int LongestQuotation
    {
        get;
        init => field = value is > 0 and <= LargestLongestQuotation
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A quotation's limit is from 1 to {LargestLongestQuotation}.");
    } = 2_000;

    /// <summary>Whether white space belongs to the sentence before it, so that the sentences together are the whole text.</summary>
    /// <value>The default is <see langword="false"/>: no sentence begins or ends with white space.</value>
    public bool KeepsWhiteSpace { get; init; }

    /// <summary>
    /// The most UTF-16 code units of a sentence; a longer one is cut, at white space if there is some near. It bounds the memory of
    /// the streaming forms.
    /// </summary>
    /// <value>The default is 65,536.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than <see cref="ShortestLongestSentence"/>.</exception>
    public int LongestSentence
    {
        get;
        init => field = value >= ShortestLongestSentence
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The longest sentence is at least {ShortestLongestSentence} code units.");
    } = 65_536;

    /// <summary>
    /// Own abbreviations, such as <c>approx.</c>: no sentence ends at a full stop of one of them. They add no boundary and change
    /// nothing elsewhere. Upper and lower case are alike; the last full stop may be left out.
    /// </summary>
    /// <value>The default is none.</value>
    /// <exception cref="ArgumentException">One is longer than <see cref="LongestAbbreviation"/>, or has neither letter nor digit.</exception>
    public ValueList<string> Abbreviations
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var abbreviation in value)
                if (!IsAbbreviation(abbreviation))
                    throw new ArgumentException($"'{abbreviation}' is no abbreviation: it needs a letter or a digit, and at most {LongestAbbreviation} code units.", nameof(value));
            field = value;
        }
    } = [];

    private static bool IsAbbreviation(string value)
    {
        if (value.Length > LongestAbbreviation) return false;
        foreach (var unit in value)
            if (Text.CodePoint.IsLetterOrDigit(unit)) return true;
        return false;
    }
}
