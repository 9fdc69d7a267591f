using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Who says something, by which word, and how sure that is.</summary>
internal readonly record struct Attribution(TokenRange Mention, TokenRange Cue, QuotationSieve Sieve, float Confidence)
{
    public static Attribution None => new(TokenRange.None, TokenRange.None, QuotationSieve.None, 0);

    public bool Exists => Sieve != QuotationSieve.None;
}
