using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Whose words they are, where a noun of saying stands as the subject: <c>Seine Antwort: „…“</c>, <c>Das Fazit von Anna Kessler: „…“</c>,
/// <c>„…“ Das war die Antwort des Hafenmeisters.</c>
/// </summary>
internal static class GermanOwned
{
    private const int Adjectives = 4;

    /// <summary>Before a colon.</summary>
    public static Attribution Before(in Page page, int bound, int colon)
    {
        var first = bound;
        while (first < colon && page.Is(first, LexisKinds.Conjunction | LexisKinds.Adverb) && !page.Is(first, LexisKinds.Determiner)) first = page.Next(first);
        var noun = NounAt(page, first, colon);
        if (noun < 0) return Attribution.None;
        var owner = page.Is(first, LexisKinds.Possessive) ? new TokenRange(first, first) : Of(page, noun, colon);
        if (!owner.Exists || page.Is(first, LexisKinds.Possessive) && HoldsVerb(page, noun, colon) || SpeaksOtherwise(page, owner.Last, colon)) return Attribution.None;
        return new Attribution(owner, new TokenRange(noun, noun), QuotationSieve.NearbySubject, 0.75f);
    }

    /// <summary>The owner of the words that a phrase names: <c>die Antwort des Hafenmeisters</c>.</summary>
    public static TokenRange OwnerAt(in Page page, int first, int end)
    {
        var noun = NounAt(page, first, end);
        return noun < 0 ? TokenRange.None : Of(page, noun, end);
    }

    // The noun of saying that a phrase begins with, behind an article and adjectives.
    private static int NounAt(in Page page, int first, int end)
    {
        if (!page.Is(first, LexisKinds.Determiner | LexisKinds.Possessive)) return -1;
        var token = page.Next(first);
        while (token < end && token - first < Adjectives && page.IsWord(token) && !page.Is(token, TokenTraits.Capital)) token = page.Next(token);
        return token < end && page.Is(token, TokenTraits.Capital) && page.Is(token, CueKinds.Noun | CueKinds.Utterance) ? token : -1;
    }

    // "des Hafenmeisters", "von Anna Kessler"
    private static TokenRange Of(in Page page, int noun, int end)
    {
        var token = page.Next(noun);
        if (token >= end) return TokenRange.None;
        if (page.IsWord(token, "von") || page.IsWord(token, "vom")) token = page.Next(token);
        else if (!page.IsWord(token, "des") && !page.IsWord(token, "der") && !page.IsWord(token, "eines") && !page.IsWord(token, "einer")) return TokenRange.None;
        var owner = token < end ? NounPhrases.StartingAt(page, token, end) : TokenRange.None;
        return owner.Exists && page.Is(owner.Last, TokenTraits.Capital) ? owner : TokenRange.None;
    }

    // A verb of saying has a subject of its own; "lautet" and the forms of "sein" have not.
    private static bool SpeaksOtherwise(in Page page, int last, int colon)
    {
        for (var token = page.Next(last); token < colon; token = page.Next(token))
            if (page.Is(token, CueKinds.Speech) && !page.Is(token, CueKinds.Naming) && !page.Is(token, TokenTraits.Capital)) return true;
        return false;
    }

    private static bool HoldsVerb(in Page page, int noun, int colon)
    {
        for (var token = page.Next(noun); token < colon; token = page.Next(token))
            if (page.Is(token, LexisKinds.Modal) || page.Is(token, LexisKinds.Auxiliary) && page.Next(token) < colon) return true;
        return false;
    }
}
