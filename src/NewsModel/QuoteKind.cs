namespace NewsModel;

/// <summary>How a quote gives its speaker's words.</summary>
public enum QuoteKind
{
    /// <summary>Word for word, in quotation marks.</summary>
    Direct,

    /// <summary>A reported clause with some words in quotation marks.</summary>
    Mixed,

    /// <summary>In the article's own words.</summary>
    Indirect,
}
