using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Phrases;

/// <summary>The subject of a German verb: it stands before the verb when the clause begins with it, else after.</summary>
internal static class VerbSecond
{
    private const int Reach = 40;

    public static TokenRange SubjectOf(in Page page, int verb, int bound)
    {
        var first = ClauseStart(page, verb, bound);
        if (first == verb) return After(page, verb);
        if (page.Is(page.Previous(verb), LexisKinds.Conjunction)) return FirstPhrase(page, bound, verb);
        if (page.Is(first, LexisKinds.Preposition | LexisKinds.Adverb | LexisKinds.Subordinator | LexisKinds.Temporal) && !page.Is(first, LexisKinds.Determiner)
            && After(page, verb) is { Exists: true } after) return after;
        return FirstPhrase(page, first, verb);
    }

    /// <summary>The noun phrase or pronoun after the verb, over adverbs.</summary>
    public static TokenRange After(in Page page, int verb)
    {
        var token = page.Next(verb);
        while (token < page.Count && page.Tokens[token].Sentence == page.Tokens[verb].Sentence && page.Is(token, LexisKinds.Adverb) && !page.IsName(token)) token = page.Next(token);
        return token < page.Count && page.Tokens[token].Sentence == page.Tokens[verb].Sentence ? NounPhrases.StartingAt(page, token, page.Count) : TokenRange.None;
    }

    private static TokenRange FirstPhrase(in Page page, int first, int verb)
    {
        while (first < verb && page.Is(first, LexisKinds.Conjunction | LexisKinds.Adverb) && !page.Is(first, LexisKinds.Determiner)) first = page.Next(first);
        return first < verb ? NounPhrases.StartingAt(page, first, verb) : TokenRange.None;
    }

    // The clause begins after the last comma that does not close an apposition to the subject.
    private static int ClauseStart(in Page page, int verb, int bound)
    {
        var start = bound;
        for (var token = page.Previous(verb); token >= bound && verb - token < Reach; token = page.Previous(token))
        {
            if (page.Is(token, TokenKind.Colon) || page.Is(token, TokenKind.Semicolon)) { start = page.Next(token); break; }
            if (page.Is(token, TokenKind.Comma) && page.Next(token) == verb && token > bound && !BeginsWithPhrase(page, bound, token)) { start = verb; break; }
        }
        return start;
    }

    private static bool BeginsWithPhrase(in Page page, int bound, int comma)
    {
        var phrase = NounPhrases.StartingAt(page, bound, comma);
        return phrase.Exists && page.Is(page.Next(phrase.Last), TokenKind.Comma) && page.Next(phrase.Last) < comma;
    }
}
