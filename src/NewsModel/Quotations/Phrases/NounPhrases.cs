using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Phrases;

/// <summary>
/// Finds the edges of noun phrases without a grammar: closed classes of words (determiners, prepositions, auxiliaries …) end
/// them, everything else belongs to them. Looks at no more than a bounded number of tokens.
/// </summary>
internal static class NounPhrases
{
    private const int MaxLength = 32;

    private const LexisKinds Ends = LexisKinds.Relative | LexisKinds.Subordinator | LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Negation;

    private const LexisKinds Pronoun = LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It | LexisKinds.Self;

    /// <summary>The noun phrase that ends with <paramref name="last"/> and begins no earlier than <paramref name="bound"/>.</summary>
    public static TokenRange EndingAt(in Page page, int last, int bound)
    {
        // "Senator Anna Kessler (D-Mo.) said": the phrase is what stands before the brackets.
        if (page.Is(last, TokenKind.CloseBracket) && OpeningOf(page, last, bound) is var open and > 0) return EndingAt(page, page.Previous(open), bound);
        if (last >= bound && EndsInObject(page, last, bound) is { Exists: true } whole) return whole;
        if (last < bound || !MayEnd(page, last)) return TokenRange.None;
        if (page.Is(last, Pronoun) && !page.Is(last, LexisKinds.Possessive)) return new TokenRange(last, last);
        var first = last;
        while (last - first < MaxLength)
        {
            if (page.Is(first, LexisKinds.Determiner | LexisKinds.Possessive) && !IsPostDeterminer(page, first))
            {
                var of = page.Previous(first);
                if (of < bound || !page.IsWord(of, "of") && !IsPlainPreposition(page, of)) break;
            }
            var before = page.Previous(first);
            if (before < bound || page.Tokens[before].Sentence != page.Tokens[last].Sentence) break;
            if (before + 1 < first && page.RunOf(before + 1) is var run and >= 0 && page.Runs[run].Words > 3) break;
            var step = Extend(page, before, first, last, bound);
            if (step < 0) break;
            first = step;
        }
        while (first < last && page.Is(first, LexisKinds.Adverb | LexisKinds.Conjunction | LexisKinds.Preposition) && !page.IsName(first)
            && !page.Is(first, LexisKinds.Determiner))
            first = page.Next(first);
        return new TokenRange(first, last);
    }

    // "most of them", "those close to him"
    private static TokenRange EndsInObject(in Page page, int last, int bound)
    {
        var preposition = page.Previous(last);
        if (page.Language != Language.En || preposition <= bound || !page.Is(last, Pronoun) || page.IsPronoun(last) || !page.Is(preposition, LexisKinds.Preposition)) return TokenRange.None;
        var head = page.Previous(preposition);
        if (page.Is(head, LexisKinds.Postmodifier)) head = page.Previous(head);
        if (head < bound || !page.Is(head, LexisKinds.Group | LexisKinds.Determiner | LexisKinds.They)) return TokenRange.None;
        return new TokenRange(head, last);
    }

    /// <summary>The noun phrase that begins at <paramref name="first"/> and ends before <paramref name="bound"/>.</summary>
    public static TokenRange StartingAt(in Page page, int first, int bound)
    {
        while (first < bound && page.Is(first, LexisKinds.Adverb) && !page.Is(first, LexisKinds.Determiner | LexisKinds.Group)) first = page.Next(first);
        if (first >= bound || !MayStart(page, first)) return TokenRange.None;
        if (page.Is(first, Pronoun) && !page.Is(first, LexisKinds.Possessive)) return new TokenRange(first, first);
        var last = first;
        var named = page.IsName(first) && !page.Is(first, TokenTraits.Possessive);
        for (var token = page.Next(first); token < bound && token - first < MaxLength; token = page.Next(token))
        {
            if (page.Tokens[token].Sentence != page.Tokens[first].Sentence) break;
            if (IsPossessiveMark(page, token)) continue;
            if (!page.IsWord(token)) break;
            // "a person close to the talks", "a source familiar with the plan"
            if (page.Is(token, LexisKinds.Postmodifier) && page.Is(last, LexisKinds.Role | LexisKinds.Group | LexisKinds.Determiner) && Complement(page, token, bound) is { Exists: true } complement)
            {
                token = last = complement.Last;
                continue;
            }
            if (page.Is(token, LexisKinds.Preposition))
            {
                var next = page.Next(token);
                if (!Attaches(page, token, last, named) || next >= bound || !MayStart(page, next) || page.Is(next, LexisKinds.Temporal)) break;
                continue;
            }
            if (page.Is(token, LexisKinds.Conjunction))
            {
                var next = page.Next(token);
                if (page.IsWord(token, "but") || next >= bound || !Coordinates(page, last, next) || !page.IsWord(next)) break;
                continue;
            }
            if (page.Is(token, Ends) || page.Is(token, Pronoun) && !page.Is(token, LexisKinds.Possessive)) break;
            var isName = page.IsName(token);
            if (page.Language == Language.De && !isName && page.IsName(last) && !page.Is(token, LexisKinds.Determiner)) break;
            if (page.Language == Language.De && isName && page.Is(token, LexisKinds.Temporal)) break;
            // "the only school", "a very old man": what stands behind an article is part of what it opens.
            if (page.Is(token, LexisKinds.Adverb) && page.Is(page.Previous(token), LexisKinds.Determiner) && page.IsWord(page.Next(token))) continue;
            if (IsInside(page, token, first) && page.Is(token, LexisKinds.Temporal) && page.Is(token, TokenTraits.Capital) && IsPlainWord(page, page.Next(token))) continue;
            if (page.Is(token, LexisKinds.Temporal | LexisKinds.Adverb) && !isName && !page.Is(token, LexisKinds.Role)) break;
            if (!page.Is(token, TokenTraits.Capital)
                && (page.Is(token, TokenTraits.EndsInIng | TokenTraits.EndsInLy) || (named && page.IsName(last) && !page.Is(token, LexisKinds.Role | LexisKinds.Group | LexisKinds.Organization | LexisKinds.Document) && Verbs.IsFinite(page, token))))
                break;
            if (page.Is(token, LexisKinds.Verb) && !isName && !page.Is(last, LexisKinds.Determiner)) break;
            if (page.Language == Language.En && page.Is(token, CueKinds.Speech) && !page.Is(token, TokenTraits.Capital) && page.Is(last, LexisKinds.Role | LexisKinds.Group | LexisKinds.Organization | LexisKinds.Document)
                && Verbs.Read(page, token) == VerbForm.Finite) break;
            if (page.Is(token, LexisKinds.Determiner) && page.Language != Language.De && !page.IsWord(page.Previous(token), "of") && !page.Is(page.Previous(token), LexisKinds.Preposition | LexisKinds.Conjunction | LexisKinds.Determiner)) break;
            last = token;
            named |= isName;
        }
        // "sprach der Präsident von der „…“": the noun stands in marks.
        if (page.Language == Language.De && last > first && page.Is(last, LexisKinds.Determiner) && !page.Is(last, LexisKinds.Group) && page.Is(page.Previous(last), LexisKinds.Preposition))
            last = page.Previous(page.Previous(last));
        return MayEnd(page, last) ? new TokenRange(first, last) : TokenRange.None;
    }

    // What follows a word behind a noun: its preposition and a phrase.
    private static TokenRange Complement(in Page page, int word, int bound)
    {
        var preposition = page.Next(word);
        return preposition < bound && page.Is(preposition, LexisKinds.Preposition) && page.Next(preposition) < bound && page.Tokens[preposition].Sentence == page.Tokens[word].Sentence
            ? StartingAt(page, page.Next(preposition), bound) : TokenRange.None;
    }

    // "a Monday editorial": a noun that nothing is known of, or that says something.
    private static bool IsPlainWord(in Page page, int token) =>
        page.IsWord(token) && !page.Is(token, TokenTraits.Capital) && (page.Tokens[token].Lexis & ~(LexisKinds.Document | LexisKinds.Role)) == 0 && page.Tokens[token].Cue == CueKinds.None;

    public static bool MayStart(in Page page, int token)
    {
        if (!page.IsWord(token)) return false;
        if (page.IsName(token) || page.Is(token, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.Group | LexisKinds.Role)) return true;
        if (page.Is(token, Pronoun)) return page.IsPronoun(token);
        return !page.Is(token, Ends | LexisKinds.Preposition | LexisKinds.Conjunction | LexisKinds.Adverb | LexisKinds.Temporal | LexisKinds.Verb);
    }

    private static bool MayEnd(in Page page, int token)
    {
        if (!page.IsWord(token) && !page.Is(token, TokenKind.CloseBracket)) return false;
        if (page.Is(token, TokenKind.CloseBracket)) return true;
        if (page.IsName(token)) return true;
        if (page.Is(token, LexisKinds.Group | LexisKinds.Role | LexisKinds.Organization | LexisKinds.Document)) return true;
        if (page.Is(token, Pronoun)) return page.IsPronoun(token);
        // "the talks"
        if (page.Language == Language.En && page.Is(token, LexisKinds.Verb) && page.Is(page.Previous(token), LexisKinds.Determiner | LexisKinds.Possessive)) return true;
        return !page.Is(token, Ends | LexisKinds.Preposition | LexisKinds.Conjunction | LexisKinds.Verb | LexisKinds.Possessive)
            && !(page.Is(token, LexisKinds.Determiner) && page.IsWord(token, "the"));
    }

    // What stands before the phrase so far: the new first token, or -1 when the phrase ends here.
    private static int Extend(in Page page, int before, int first, int last, int bound)
    {
        if (page.Is(before, TokenKind.CloseBracket)) return OpeningOf(page, before, bound);
        if (!page.IsWord(before)) return -1;
        if (page.Is(before, LexisKinds.Preposition) && !page.IsName(before)) return ExtendOverPreposition(page, before, first, bound);
        if (page.Is(before, LexisKinds.Conjunction)) return ExtendOverConjunction(page, before, first, bound);
        if (page.Is(before, Ends) && !(page.Is(before, LexisKinds.Determiner) && page.Is(before, LexisKinds.Relative) && IsDemonstrative(page, before, bound))) return -1;
        if (page.Is(before, Pronoun) && !page.Is(before, LexisKinds.Possessive)) return -1;
        if (page.Is(before, LexisKinds.Temporal) && !page.IsName(before) && !page.Is(before, TokenTraits.Possessive)) return page.Is(before, TokenTraits.Capital) || !IsInside(page, before, bound) ? -1 : before;
        if (page.Is(before, LexisKinds.Adverb) && !page.Is(before, LexisKinds.Determiner)) return -1;
        if (!page.Is(before, TokenTraits.Capital) && page.Is(before, LexisKinds.Verb) && !page.Is(page.Previous(before), LexisKinds.Determiner)) return -1;
        if (!page.Is(before, TokenTraits.Capital) && Verbs.Read(page, before) != VerbForm.None && !page.Is(before, LexisKinds.Role | LexisKinds.Document | LexisKinds.Group)) return -1;
        return before;
    }

    // "the dockers' union"
    internal static bool IsPossessiveMark(in Page page, int token) =>
        page.Is(token, TokenKind.Mark) && page.RunOf(token) < 0 && !page.Is(token, TokenTraits.SpaceBefore) && page.Is(token, TokenTraits.SpaceAfter)
        && page.Is(token - 1, TokenTraits.EndsInS) && Marks.QuoteMark.IsSingle(Marks.QuoteMark.FamilyOf(page.Text[page.Tokens[token].Start]));

    // "that" before a noun is a determiner only at the start of a clause.
    private static bool IsDemonstrative(in Page page, int token, int bound) => page.Previous(token) < bound;

    private static bool IsInside(in Page page, int token, int bound) =>
        page.Previous(token) is var before && before >= bound && page.Is(before, LexisKinds.Determiner | LexisKinds.Possessive);

    // The bracket that opens what this one closes, if something stands before it; -1 where there is none.
    private static int OpeningOf(in Page page, int close, int bound)
    {
        for (var token = close - 1; token >= bound && close - token < 8; token--)
            if (page.Is(token, TokenKind.OpenBracket)) return page.Previous(token) >= bound ? token : -1;
        return -1;
    }

    private static int ExtendOverPreposition(in Page page, int preposition, int first, int bound)
    {
        var before = page.Previous(preposition);
        if (page.Is(before, LexisKinds.Postmodifier) && page.Previous(before) is var noun && noun >= bound && page.Is(noun, LexisKinds.Group | LexisKinds.Role | LexisKinds.Determiner)) return noun;
        if (before < bound || !page.IsWord(before) || page.Tokens[before].Sentence != page.Tokens[first].Sentence) return -1;
        if (page.Is(before, Ends | LexisKinds.Preposition | LexisKinds.Conjunction | LexisKinds.Temporal | LexisKinds.Verb) || page.Is(before, Pronoun)) return -1;
        if (page.IsWord(preposition, "of")) return IsVerbLike(page, before) ? -1 : before;
        if (page.Is(before, LexisKinds.Role | LexisKinds.Group | LexisKinds.Organization | LexisKinds.Document)) return before;
        return page.Is(before, TokenTraits.SentenceStart) || page.Is(before, TokenTraits.EndsInS) && !page.IsName(before) && !IsVerbLike(page, before) ? before : -1;
    }

    private static bool IsVerbLike(in Page page, int token) =>
        !page.Is(token, TokenTraits.Capital) && Verbs.Read(page, token) != VerbForm.None && !page.Is(token, LexisKinds.Role | LexisKinds.Document);

    // "McCain and Graham said" is one subject; in "he left and Graham said" the conjunction begins a clause.
    private static int ExtendOverConjunction(in Page page, int conjunction, int first, int bound)
    {
        var before = page.Previous(conjunction);
        if (before >= bound && IsAdjective(page, before, bound) && IsAdjective(page, first, bound)) return before;
        if (page.IsWord(conjunction, "but") || before < bound || !page.IsWord(before) || !Coordinates(page, before, first)) return -1;
        for (var token = before; token >= bound && before - token < MaxLength; token = page.Previous(token))
        {
            if (page.Tokens[token].Sentence != page.Tokens[first].Sentence || page.Is(token, TokenKind.Comma)) break;
            if (Verbs.IsFinite(page, token)) return -1;
        }
        return before;
    }

    // "current and former officials", "state and federal officials"
    private static bool IsAdjective(in Page page, int token, int bound) =>
        page.Is(token, LexisKinds.Pairing) || page.Is(token, LexisKinds.Nation) && token > bound;

    private static bool Coordinates(in Page page, int left, int right) =>
        (IsPerson(page, left) && IsPerson(page, right)) || (page.Is(left, Pronoun) && IsPerson(page, right));

    private static bool IsPerson(in Page page, int token) =>
        page.IsName(token) || page.Is(token, LexisKinds.Group | LexisKinds.Role | LexisKinds.Organization | LexisKinds.Determiner | LexisKinds.Possessive)
        || page.Is(token, TokenTraits.EndsInS) && !page.Is(token, Ends);

    private static bool IsPlainPreposition(in Page page, int token) =>
        page.IsWord(token, "for") || page.IsWord(token, "at") || page.IsWord(token, "with") || page.IsWord(token, "from") || page.IsWord(token, "in") || page.IsWord(token, "to");

    // "all the", "both of the": a determiner that may stand before another.
    private static bool IsPostDeterminer(in Page page, int token) =>
        page.Is(token, LexisKinds.Determiner) && page.Previous(token) is var before && page.Is(before, LexisKinds.Determiner)
        && page.Tokens[before].Sentence == page.Tokens[token].Sentence;

    private static bool Attaches(in Page page, int preposition, int head, bool named)
    {
        if (page.Language == Language.De) return page.IsWord(preposition, "von") || page.IsWord(preposition, "vom") || page.IsWord(preposition, "aus")
            || page.IsWord(preposition, "für") && page.Is(head, LexisKinds.Role | LexisKinds.Group | LexisKinds.Organization | LexisKinds.Document);
        if (page.IsWord(preposition, "of")) return true;
        if (page.Language is Language.Fr or Language.Es) return page.IsWord(preposition, "de") || page.IsWord(preposition, "du") || page.IsWord(preposition, "del") || page.IsWord(preposition, "des");
        if (named && page.IsName(head)) return false;
        return IsPlainPreposition(page, preposition) && page.Is(head, LexisKinds.Role | LexisKinds.Group | LexisKinds.Document)
            && (!page.IsWord(preposition, "to") || page.Is(head, LexisKinds.Role));
    }
}
