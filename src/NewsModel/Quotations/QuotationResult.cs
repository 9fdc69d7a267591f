namespace NewsModel.Quotations;

/// <summary>The quotes of a text, in its order, and their speakers.</summary>
/// <remarks>Immutable.</remarks>
public sealed class QuotationResult
{
    internal QuotationResult(IReadOnlyList<ExtractedQuote> quotes, IReadOnlyList<ExtractedSpeaker> speakers)
    {
        Quotes = quotes;
        Speakers = speakers;
    }

    /// <summary>The result without quotes.</summary>
    public static QuotationResult Empty { get; } = new([], []);

    /// <summary>The quotes, in the order of the text.</summary>
    public IReadOnlyList<ExtractedQuote> Quotes { get; }

    /// <summary>The speakers of the quotes, in the order of their first.</summary>
    public IReadOnlyList<ExtractedSpeaker> Speakers { get; }
}
