using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Phrases;

/// <summary>Finds the subject of a verb: the noun phrase before it, over adverbs, auxiliaries and insertions between commas.</summary>
internal static class Subjects
{
    private const int MaxInsertion = 70;
    private const int RelativeReach = 14;

    public static TokenRange Of(in Page page, int verb, int bound)
    {
        bound = Math.Max(bound, page.SentenceStart(verb));
        if (page.Language == Language.De) return VerbSecond.SubjectOf(page, verb, bound);
        var token = page.Previous(verb);
        var dependent = Verbs.Read(page, verb) == VerbForm.Dependent;
        token = SkipVerbGroup(page, token, bound, ref dependent);
        if (token < bound) return TokenRange.None;
        if (dependent && token == page.Previous(verb) && IsOwnSubject(page, token, bound)) return NounPhrases.EndingAt(page, token, bound);
        if (dependent || page.Is(token, LexisKinds.Conjunction)) return OfClause(page, bound, verb);
        if (page.Is(token, LexisKinds.Relative) && !page.Is(token, LexisKinds.Determiner)) return new TokenRange(token, token);
        if (page.Is(token, TokenKind.Comma) || page.Is(token, TokenKind.Dash)) return BeforeInsertion(page, token, bound);
        var phrase = NounPhrases.EndingAt(page, token, bound);
        return phrase.Exists && WithRelative(page, phrase, bound) is { Exists: true } whole ? whole : phrase;
    }

    // "Bakers who have praised the plan warned": the head stands before the relative clause, which holds a verb of its own.
    private static TokenRange WithRelative(in Page page, TokenRange phrase, int bound)
    {
        var verb = false;
        for (var token = page.Previous(phrase.First); token >= bound && phrase.First - token < RelativeReach && page.IsWord(token); token = page.Previous(token))
        {
            if (page.IsWord(token, "who"))
            {
                var head = verb && token > bound ? NounPhrases.EndingAt(page, page.Previous(token), bound) : TokenRange.None;
                return head.Exists ? new TokenRange(head.First, phrase.Last) : TokenRange.None;
            }
            verb |= Verbs.IsFinite(page, token);
        }
        return TokenRange.None;
    }

    // "with Smith stating": a participle may have a subject of its own.
    private static bool IsOwnSubject(in Page page, int token, int bound)
    {
        if (!page.IsName(token) && !page.Is(token, LexisKinds.Role | LexisKinds.Group | LexisKinds.Document) && !page.IsWord(token, "one") || page.Is(token, TokenTraits.Possessive)) return false;
        var phrase = NounPhrases.EndingAt(page, token, bound);
        if (page.IsWord(page.Next(token), "saying") && !page.IsName(token)) return true;
        return phrase.Exists && page.IsWord(page.Previous(phrase.First), "with");
    }

    /// <summary>The subject of the first finite verb between <paramref name="first"/> and <paramref name="end"/> that is in no subordinate clause.</summary>
    public static TokenRange OfClause(in Page page, int first, int end)
    {
        var verb = FirstVerb(page, first, end);
        if (verb < 0) return TokenRange.None;
        if (page.IsPronoun(verb)) return new TokenRange(verb, verb);
        var dependent = false;
        var token = SkipVerbGroup(page, page.Previous(verb), first, ref dependent);
        if (token < first) return TokenRange.None;
        if (page.Is(token, TokenKind.Comma) || page.Is(token, TokenKind.Dash)) return BeforeInsertion(page, token, first);
        return NounPhrases.EndingAt(page, token, first);
    }

    /// <summary>Whether a verb stands between the tokens that is in no relative clause.</summary>
    public static bool HoldsClause(in Page page, int first, int end) => FirstVerb(page, first, end) >= 0;

    // "In a letter posted Monday, Smith …": what leads a clause in with a preposition may hold a participle.
    private static int FirstVerb(in Page page, int first, int end)
    {
        var subordinate = page.Is(first, LexisKinds.Subordinator) && !page.Is(first, LexisKinds.Determiner | LexisKinds.Adverb);
        var verb = !subordinate && page.Is(first, LexisKinds.Preposition) ? FirstVerb(page, first, end, skipping: true) : -1;
        return verb >= 0 ? verb : FirstVerb(page, first, end, subordinate);
    }

    private static int FirstVerb(in Page page, int first, int end, bool skipping)
    {
        for (var token = first; token < end && token - first < 2 * MaxInsertion; token = page.Next(token))
        {
            if (page.Is(token, TokenKind.Comma))
            {
                var next = page.Next(token);
                if (skipping && next < end && page.Is(next, TokenTraits.EndsInEd) && !page.Is(next, TokenTraits.Capital)) return next;
                skipping = next < end && page.Is(next, LexisKinds.Relative) && !page.IsWord(next, "that");
                continue;
            }
            if (skipping) continue;
            if (page.Is(token, LexisKinds.Relative) && token > first && !page.Is(token, LexisKinds.Determiner)) { skipping = true; continue; }
            if (Verbs.IsFinite(page, token) && token > first || IsContraction(page, token)) return token;
        }
        return -1;
    }

    // "He's": the pronoun and its verb in one.
    private static bool IsContraction(in Page page, int token) =>
        page.IsPronoun(token) && page.Text[page.Tokens[token].Start..page.Tokens[token].End].IndexOfAny('\'', '’') > 0;

    private static int SkipVerbGroup(in Page page, int token, int bound, ref bool dependent)
    {
        while (token >= bound)
        {
            if (page.IsWord(token, "to")) { dependent = true; return token; }
            var isName = page.IsName(token);
            if (isName) return token;
            if (page.Is(token, LexisKinds.Group) && !page.Is(token, LexisKinds.Adverb)) return token;
            if (page.Is(token, LexisKinds.Temporal))
            {
                var before = SkipTemporal(page, token, bound);
                if (before < bound) return token;
                token = before;
                continue;
            }
            if (!page.Is(token, LexisKinds.Adverb | LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Negation)
                && !(page.Is(token, TokenTraits.EndsInLy) && !page.Is(token, TokenTraits.Capital)))
                return token;
            if (page.Is(token, LexisKinds.It | LexisKinds.They) && !page.Is(token, LexisKinds.Adverb)) return token;
            token = page.Previous(token);
        }
        return token;
    }

    // "The board on Monday rejected", "Trump last week said", "the group earlier this week called".
    private static int SkipTemporal(in Page page, int token, int bound)
    {
        while (token >= bound && (page.Is(token, LexisKinds.Temporal) || page.Is(token, TokenKind.Number))) token = page.Previous(token);
        if (token >= bound && (page.IsWord(token, "on") || page.IsWord(token, "in") || page.IsWord(token, "at"))) token = page.Previous(token);
        else if (token >= bound && page.Is(token, LexisKinds.Determiner | LexisKinds.Possessive)) return -1;
        return token;
    }

    /// <summary>
    /// The head before an insertion that a comma closes: <c>Smith, 45, a baker in town,</c> said. Goes back comma by comma to
    /// the first noun phrase that the words after its comma explain.
    /// </summary>
    private static TokenRange BeforeInsertion(in Page page, int closing, int bound)
    {
        var found = TokenRange.None;
        for (var comma = page.Previous(closing); comma >= bound && closing - comma < MaxInsertion; comma = page.Previous(comma))
        {
            if (!page.Is(comma, TokenKind.Comma) && !page.Is(comma, TokenKind.Dash)) continue;
            var head = NounPhrases.EndingAt(page, page.Previous(comma), bound);
            if (!head.Exists) continue;
            var after = page.Next(comma);
            if (page.Is(after, LexisKinds.Relative)) return WithRole(page, head, bound);
            if (found.Exists && !IsHead(page, head, bound)) continue;
            found = head;
            if (IsHead(page, head, bound)) break;
        }
        if (!found.Exists) return NounPhrases.EndingAt(page, page.Previous(closing), bound);
        return WithRole(page, found, bound);
    }

    // A head begins its clause: nothing but a conjunction, an introduction or the sentence's start stands before it.
    private static bool IsHead(in Page page, TokenRange phrase, int bound)
    {
        var before = page.Previous(phrase.First);
        return before < bound || page.Is(before, LexisKinds.Conjunction | LexisKinds.Subordinator) || page.Is(before, TokenKind.Semicolon) || page.Is(before, TokenKind.Colon);
    }

    // "Nevada's governor", "the mayor of Lindhaven"
    private static bool IsRolePhrase(in Page page, TokenRange phrase)
    {
        if (page.Is(phrase.Last, LexisKinds.Role) && !page.Is(phrase.Last, TokenTraits.Capital)) return true;
        for (var token = phrase.First; token < phrase.Last; token = page.Next(token))
            if (page.Is(token + 1, LexisKinds.Preposition)) return page.Is(token, LexisKinds.Role) && !page.Is(token, TokenTraits.Capital);
        return false;
    }

    // "the head of the council (HC), Anna Kessler, said": the token behind the brackets, if a phrase has some.
    private static int BehindBrackets(in Page page, int last)
    {
        var token = page.Next(last);
        if (!page.Is(token, TokenKind.OpenBracket)) return token;
        for (var close = token; close < page.Count && close - token < 8; close++)
            if (page.Is(close, TokenKind.CloseBracket)) return page.Next(close);
        return token;
    }

    // "Another baker, Anna Kessler of Lindhaven, said": a given name right behind the comma of a phrase without a name.
    internal static TokenRange NameBehind(in Page page, TokenRange phrase)
    {
        var first = phrase.Last + 2;
        if (page.Is(phrase.Last, TokenTraits.Capital) || !page.Is(phrase.First, LexisKinds.Determiner | LexisKinds.Possessive) || !page.Is(first - 1, TokenKind.Comma) || !page.IsName(first)) return TokenRange.None;
        var last = first;
        while (page.IsName(last + 1) || page.Is(last + 1, LexisKinds.Particle) && page.IsName(last + 2)) last++;
        return last > first && page.IsGivenName(first) && !page.Is(last, LexisKinds.Organization | LexisKinds.Document) ? new TokenRange(first, last) : TokenRange.None;
    }

    // "Nevada's governor, Brian Sandoval, a Republican, said": role and name are one mention.
    private static TokenRange WithRole(in Page page, TokenRange name, int bound)
    {
        if (IsRolePhrase(page, name) && BehindBrackets(page, name.Last) is var mark && page.Is(mark, TokenKind.Comma) && page.Is(page.Next(mark), TokenTraits.Capital))
        {
            var own = NounPhrases.StartingAt(page, page.Next(mark), page.Count);
            if (own.Exists && page.IsName(own.First) && page.IsName(own.Last) && page.Is(page.Next(own.Last), TokenKind.Comma) && own.Last + 1 < page.Count) return new TokenRange(name.First, own.Last);
        }
        if (NameBehind(page, name) is { Exists: true } named) return new TokenRange(name.First, named.Last);
        var comma = page.Previous(name.First);
        if (comma < bound || !page.Is(comma, TokenKind.Comma) || !page.IsName(name.First)) return name;
        var role = NounPhrases.EndingAt(page, page.Previous(comma), bound);
        return role.Exists && page.Is(role.Last, LexisKinds.Role) && !page.Is(role.Last, TokenTraits.Capital) && IsHead(page, role, bound)
            ? new TokenRange(role.First, name.Last) : name;
    }
}
