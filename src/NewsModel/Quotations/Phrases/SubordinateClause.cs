using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Phrases;

/// <summary>German clauses that end in their verb: the subject follows the word that opens them, or is that word.</summary>
internal static class SubordinateClause
{
    private const int Reach = 24;

    private const LexisKinds Finite = LexisKinds.Auxiliary | LexisKinds.Modal;

    /// <summary>The subject of the clause that ends with <paramref name="verb"/>, if that is a verb by its form and the clause subordinate.</summary>
    public static TokenRange SubjectOf(in Page page, int verb, int bound)
    {
        if (!IsVerb(page, verb)) return TokenRange.None;
        for (var token = page.Previous(verb); token >= bound && verb - token < Reach; token = page.Previous(token))
        {
            if (page.Is(token, Finite) || page.Is(token, CueKinds.Speech) && !page.Is(token, TokenTraits.Capital)) return TokenRange.None;
            if (page.Is(token, TokenKind.Comma)) return AfterComma(page, page.Next(token), verb);
        }
        return TokenRange.None;
    }

    private static bool IsVerb(in Page page, int token) =>
        page.IsWord(token) && !page.Is(token, TokenTraits.Capital) && (page.Is(token, CueKinds.Speech)
            || page.Tokens[token].Lexis == LexisKinds.None && (page.Word(token).EndsWith("te") || page.Word(token).EndsWith("ten")));

    private static TokenRange AfterComma(in Page page, int opening, int verb)
    {
        var next = page.Next(opening);
        if (next >= verb) return TokenRange.None;
        var own = NounPhrases.StartingAt(page, next, verb);
        var speaker = own.Exists && own.First == next && !VerbSecond.CannotSpeak(page, own) && (page.IsPronoun(next) || VerbSecond.IsPerson(page, own) || page.Is(own.Last, LexisKinds.Group | LexisKinds.Organization));
        if (page.Is(opening, LexisKinds.Subordinator)) return speaker ? own : TokenRange.None;
        // "…, die riefen": the word that opens the clause is its subject where nobody else is named.
        var relative = (page.IsWord(opening, "der") || page.IsWord(opening, "die") || page.IsWord(opening, "das") || page.Is(opening, LexisKinds.Relative)) && !page.Is(next, TokenTraits.Capital);
        if (!relative) return TokenRange.None;
        return speaker ? own : new TokenRange(opening, opening);
    }
}
