using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Reads <c>according to Smith</c> and its like in other languages.</summary>
internal static class AccordingTo
{
    public static Attribution At(in Page page, int token, int limit)
    {
        var cue = CueAt(page, token);
        if (!cue.Exists) return Attribution.None;
        var mention = NounPhrases.StartingAt(page, page.Next(cue.Last), limit);
        return mention.Exists ? new Attribution(mention, cue, QuotationSieve.AccordingTo, 0.95f) : Attribution.None;
    }

    /// <summary>Whether a word may begin such a cue; tokens have it as <see cref="TokenTraits.Citing"/>.</summary>
    public static bool IsLead(Language language, ReadOnlySpan<char> word) =>
        word.Equals("according", StringComparison.OrdinalIgnoreCase) || word.Equals("in", StringComparison.OrdinalIgnoreCase)
        || language == Language.De && IsGermanLead(word) || language == Language.Fr && word.Equals("selon", StringComparison.OrdinalIgnoreCase)
        || language == Language.Es && word.Equals("según", StringComparison.OrdinalIgnoreCase);

    // "so", "wie" and "demnach" lead in what is said in sieves of their own.
    private static bool IsGermanLead(ReadOnlySpan<char> word) =>
        word.Equals("so", StringComparison.OrdinalIgnoreCase) || word.Equals("wie", StringComparison.OrdinalIgnoreCase) || word.Equals("demnach", StringComparison.OrdinalIgnoreCase)
        || word.Equals("demzufolge", StringComparison.OrdinalIgnoreCase) || word.Equals("wonach", StringComparison.OrdinalIgnoreCase)
        || word.Equals("laut", StringComparison.OrdinalIgnoreCase) || word.Equals("gemäß", StringComparison.OrdinalIgnoreCase);

    public static TokenRange CueAt(in Page page, int token)
    {
        if (!page.Is(token, TokenTraits.Citing)) return TokenRange.None;
        if (page.IsWord(token, "according") && page.IsWord(token + 1, "to")) return new TokenRange(token, token + 1);
        if (page.Language == Language.De && (page.IsWord(token, "laut") || page.IsWord(token, "gemäß"))) return new TokenRange(token, token);
        if (page.Language == Language.Fr && page.IsWord(token, "selon") || page.Language == Language.Es && page.IsWord(token, "según")) return new TokenRange(token, token);
        if (page.IsWord(token, "in") && page.IsWord(token + 1, "the") && page.IsWord(token + 2, "words") && page.IsWord(token + 3, "of")) return new TokenRange(token, token + 3);
        return TokenRange.None;
    }
}
