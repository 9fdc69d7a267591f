using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Phrases;

/// <summary>The subject of a German verb: it stands before the verb when the clause begins with it, else after.</summary>
internal static class VerbSecond
{
    private const int Reach = 40;

    public static TokenRange SubjectOf(in Page page, int verb, int bound)
    {
        if (CoordinatedSubject.Before(page, verb, bound) is { Exists: true } coordinated) return coordinated;
        var first = ClauseStart(page, verb, bound);
        var own = FirstOf(page, first, verb, bound);
        if (!own.Exists || !IsImpersonal(page, own)) return WithName(page, own);
        if (page.Is(bound, LexisKinds.Preposition) && NounPhrases.StartingAt(page, page.Next(bound), verb) is { Exists: true } place) return place;
        return Source(page, own.Last) is { Exists: true } source ? source : own;
    }

    // "die Leiterin des Amtes, Anna Kessler,": the name in apposition belongs to the role.
    private static TokenRange WithName(in Page page, TokenRange own)
    {
        var comma = own.Exists ? page.Next(own.Last) : -1;
        if (comma < 0 || !page.Is(comma, TokenKind.Comma) || !IsPerson(page, own) || page.IsGivenName(own.Last)) return own;
        var name = NounPhrases.StartingAt(page, page.Next(comma), page.Count);
        if (!name.Exists || name.Count is < 2 or > 4 || page.Tokens[name.Last].Sentence != page.Tokens[own.Last].Sentence || !page.IsGivenName(name.First)) return own;
        for (var token = name.First; token <= name.Last; token++)
            if (!page.IsName(token) && !page.Is(token, LexisKinds.Particle)) return own;
        return new TokenRange(own.First, name.Last);
    }

    /// <summary>The subject of a clause whose verb is not known for speaking: its first noun phrase, or the one after its verb.</summary>
    public static TokenRange OfClause(in Page page, int first, int end)
    {
        var token = first;
        if (page.Is(token, LexisKinds.Preposition) && NounPhrases.StartingAt(page, page.Next(token), end) is { Exists: true } phrase) token = FiniteAfter(page, page.Next(phrase.Last), end);
        else if (!Opens(page, token) && page.Next(token) < end) token = page.Next(token);
        else
        {
            var own = FirstPhrase(page, first, end);
            if (own.Exists && IsObjectFirst(page, own, end) is { Exists: true } inverted) return inverted;
            if (!own.Exists || !CannotSpeak(page, own) && !(IsThing(page, own) && After(page, page.Next(own.Last)) is { Exists: true } other && IsPerson(page, other))) return own;
            token = page.Next(own.Last);
        }
        if (token >= end) return TokenRange.None;
        var after = After(page, token);
        if (after.Exists && after.Last < end && !CannotSpeak(page, after)) return after;
        for (var next = token; next < end; next = page.Next(next))
            if (page.Is(next, LexisKinds.Role) || page.IsGivenName(next) && page.IsName(next) && page.IsName(page.Next(next)))
                return NounPhrases.StartingAt(page, next, end);
        return TokenRange.None;
    }

    // "Bei einer Aussprache über den Hafen hatte Meier …": the introduction may be longer than a phrase; the auxiliary tells where it ends.
    private static int FiniteAfter(in Page page, int first, int end)
    {
        for (var token = first; token < end && token - first < Reach && page.IsWord(token); token = page.Next(token))
            if (page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal)) return token;
        return first;
    }

    // "Die Arbeit des Rates lobte er", "Jede Schuld weist Meier von sich": a thing stands first, its verb and the person follow.
    private static TokenRange IsObjectFirst(in Page page, TokenRange own, int end)
    {
        if (page.IsName(own.First) && !page.Is(own.First, LexisKinds.Determiner) || IsAnyone(page, own)) return TokenRange.None;
        var clause = true;
        for (var token = page.Next(own.Last); token < end && token - own.Last < Reach; token = page.Next(token))
        {
            if (page.Is(token, TokenKind.Comma)) clause = !page.Is(page.Next(token), LexisKinds.Subordinator | LexisKinds.Relative | LexisKinds.Determiner);
            if (!clause || !IsVerbLike(page, token)) continue;
            var next = page.Next(token);
            if (page.IsWord(next, "er") || page.IsWord(next, "sie")) return new TokenRange(next, next);
            if (page.Is(next, TokenTraits.Capital) && page.Next(own.Last) == token && NounPhrases.StartingAt(page, next, end) is { Exists: true } phrase && IsPerson(page, phrase)) return phrase;
        }
        return TokenRange.None;
    }

    private static bool IsVerbLike(in Page page, int token) =>
        page.Tokens[token].Kind == TokenKind.Word && !page.Is(token, TokenTraits.Capital)
        && (page.Tokens[token].Lexis & ~(LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Verb)) == LexisKinds.None;

    // Whether the phrase names somebody: by its head, not by whose it is ("die Arbeit des Rates").
    private static bool IsAnyone(in Page page, TokenRange phrase)
    {
        var last = phrase.First;
        while (last < phrase.Last && !(page.Is(last, TokenTraits.Capital) && page.Is(last + 1, LexisKinds.Determiner))) last++;
        for (var token = phrase.First; token <= last; token++)
            if (page.Is(token, LexisKinds.Role | LexisKinds.Group | LexisKinds.Organization | LexisKinds.Title) || page.IsPronoun(token)) return true;
        return IsPerson(page, new TokenRange(phrase.First, last));
    }

    private static bool Opens(in Page page, int token) =>
        page.Is(token, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.He | LexisKinds.She | LexisKinds.Group | LexisKinds.Role)
        || page.IsName(token) && (page.IsName(page.Next(token)) || page.Is(page.Next(token), LexisKinds.Auxiliary | LexisKinds.Modal));

    // "heißt es in der Mitteilung": the text speaks.
    private static bool IsImpersonal(in Page page, TokenRange phrase) => phrase.Count == 1 && page.IsWord(phrase.First, "es");

    private static TokenRange Source(in Page page, int token)
    {
        for (var next = page.Next(token); next < page.Count && next - token < 6 && page.Tokens[next].Sentence == page.Tokens[token].Sentence; next = page.Next(next))
            if (page.Is(next, LexisKinds.Preposition)) return After(page, next);
        return TokenRange.None;
    }

    private static TokenRange Capitalised(in Page page, TokenRange phrase) =>
        phrase.Exists && (page.IsName(phrase.Last) || page.IsPronoun(phrase.First) || page.Is(phrase.First, LexisKinds.He | LexisKinds.She | LexisKinds.It)) ? phrase : TokenRange.None;

    private static TokenRange FirstOf(in Page page, int first, int verb, int bound)
    {
        if (first == verb) return After(page, verb);
        if (page.Is(page.Previous(verb), LexisKinds.Conjunction)) return OfFirstVerb(page, bound, verb);
        if (page.Is(first, LexisKinds.Preposition | LexisKinds.Adverb | LexisKinds.Subordinator | LexisKinds.Temporal) && !page.Is(first, LexisKinds.Determiner) && !IsFocus(page, first, verb)
            && After(page, verb) is { Exists: true } after) return after;
        var before = FirstPhrase(page, first, verb);
        if (before.Exists && After(page, verb) is { Exists: true } speaker && (CannotSpeak(page, before) && !CannotSpeak(page, speaker) || (IsThing(page, before) || (page.Is(before.First, LexisKinds.Determiner) || page.Next(before.Last) != verb) && !IsAnyone(page, before)) && (IsPerson(page, speaker) || IsSurname(page, speaker)))) return speaker;
        var single = before.Count == 1 && before.First == first && page.Next(first) == verb && !page.IsPronoun(first);
        if ((!before.Exists || single && (page.Is(first, TokenKind.Number) || !GivenOrKnown(page, first))) && After(page, verb) is { Exists: true } behind
            && (page.IsPronoun(behind.First) || page.Is(behind.First, LexisKinds.Determiner) && IsNominative(page, behind.First) || !before.Exists || page.IsName(behind.First))) return behind;
        return before;
    }

    // "Auch die Ministerin äußerte …": the adverb belongs to the subject.
    private static bool IsFocus(in Page page, int first, int verb) =>
        (page.IsWord(first, "auch") || page.IsWord(first, "nur") || page.IsWord(first, "selbst") || page.IsWord(first, "sogar")) && page.Next(first) is var next && next < verb
        && NounPhrases.StartingAt(page, next, verb) is { Exists: true } phrase && (page.Is(next, LexisKinds.Determiner) || IsPerson(page, phrase));

    // "Als das Boot kam, lief die Fährfrau zum Pier und rief": the second verb has the subject of the first.
    private static TokenRange OfFirstVerb(in Page page, int bound, int verb)
    {
        // "Nach dem Rennen lenkte er ein und sagte"
        if (page.Is(bound, LexisKinds.Preposition) && !page.IsName(bound))
            for (var token = page.Next(bound); token < verb && token - bound < Reach; token = page.Next(token))
                if (page.Is(token, LexisKinds.He | LexisKinds.She) && page.IsPronoun(token) && IsVerbLike(page, page.Previous(token))) return new TokenRange(token, token);
        if (!page.Is(bound, LexisKinds.Subordinator)) return FirstPhrase(page, bound, verb);
        for (var token = bound; token < verb && token - bound < Reach; token = page.Next(token))
            if (page.Is(token, TokenKind.Comma)) return After(page, page.Next(token));
        return TokenRange.None;
    }

    // A single capitalised word before the verb is a name where it is written so elsewhere too; "Aktuell" and "Ähnlich" are not.
    private static bool GivenOrKnown(in Page page, int token)
    {
        if (page.Is(token, LexisKinds.Group | LexisKinds.Role | LexisKinds.Organization)) return true;
        var word = page.Word(token);
        var end = Math.Min(page.Count, token + 400);
        for (var other = Math.Max(0, token - 400); other < end; other++)
            if (other != token && !page.Is(other, TokenTraits.SentenceStart) && page.Is(other, TokenTraits.Capital) && page.Word(other).SequenceEqual(word)) return true;
        return false;
    }

    // "Jede Schuld weist Meier von sich": one word behind which nothing of the phrase follows, and that has a given name before it elsewhere.
    private static bool IsSurname(in Page page, TokenRange phrase)
    {
        if (phrase.Count > 1 || !page.IsName(phrase.First)) return false;
        var word = page.Word(phrase.First);
        var end = Math.Min(page.Count, phrase.First + 400);
        for (var other = Math.Max(1, phrase.First - 400); other < end; other++)
            if (page.Is(other, TokenTraits.Capital) && page.Word(other).SequenceEqual(word) && page.IsName(other - 1) && page.IsGivenName(other - 1)) return true;
        return false;
    }

    /// <summary>Whether the phrase is an object by its form ("den …") or the name of something abstract ("die Entscheidung").</summary>
    public static bool CannotSpeak(in Page page, TokenRange phrase)
    {
        if (page.IsPronoun(phrase.First)) return false;
        if (IsOblique(page, phrase.First)) return true;
        if (page.Is(phrase.First, LexisKinds.Accusative)) return true;
        var head = phrase.First;
        while (head < phrase.Last && !(page.Is(head, TokenTraits.Capital) && !page.Is(head, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.Adverb))) head = Math.Min(page.Next(head), phrase.Last);
        if (page.Is(head, LexisKinds.Role | LexisKinds.Group | LexisKinds.Organization | LexisKinds.Document | LexisKinds.Title)) return false;
        var word = page.Word(head);
        return EndsAbstract(word) || page.Is(head, LexisKinds.Adverb | LexisKinds.Temporal);
    }

    // "dem Blatt", "der großen Zeitung": after "der" an adjective in -en is no nominative.
    private static bool IsOblique(in Page page, int first)
    {
        if (page.Is(first, LexisKinds.Oblique)) return true;
        var next = page.Next(first);
        return page.IsWord(first, "der") && page.IsWord(next) && !page.Is(next, TokenTraits.Capital) && page.Tokens[next].Lexis == LexisKinds.None && page.Word(next).EndsWith("en");
    }

    private static bool IsThing(in Page page, TokenRange phrase)
    {
        var document = false;
        for (var token = phrase.First; token <= phrase.Last; token++)
            if (page.Is(token, LexisKinds.Role | LexisKinds.Group | LexisKinds.Organization | LexisKinds.Title) || page.IsPronoun(token)) return false;
            else document |= page.Is(token, LexisKinds.Document);
        return document;
    }

    /// <summary>Whether the phrase names a person, by role, title, given name or pronoun.</summary>
    public static bool IsPerson(in Page page, TokenRange phrase)
    {
        for (var token = phrase.First; token <= phrase.Last; token++)
            if (page.Is(token, LexisKinds.Role | LexisKinds.Title) || page.IsName(token) && (page.IsGivenName(token) || IsCompoundRole(page, token))) return true;
        return page.IsPronoun(phrase.First) && page.Is(phrase.First, LexisKinds.He | LexisKinds.She);
    }

    // "Hafenmeisterin", "Bootsunternehmer": the last part of a compound is a word of the list.
    private static bool IsCompoundRole(in Page page, int token)
    {
        var word = page.Word(token);
        if (page.Tokens[token].Lexis != LexisKinds.None || word.Length is < 9 or > 32) return false;
        for (var cut = 3; cut <= word.Length - 5; cut++)
            if ((LexisWords.Find(page.Language, word[cut..]) & LexisKinds.Role) != 0) return true;
        return false;
    }

    private static bool EndsAbstract(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word.EndsWith("ung") || word.EndsWith("ungen") || word.EndsWith("heit") || word.EndsWith("keit") || word.EndsWith("tion") || word.EndsWith("tionen")
            || word.EndsWith("ismus") || word.EndsWith("tät") || word.EndsWith("schaft") || word.EndsWith("nis") || word.EndsWith("mut") || word.EndsWith("sicht") || word.EndsWith("halte") || word.EndsWith("arbeit") || word.EndsWith("heiten") || word.EndsWith("keiten"));

    private static bool IsNominative(in Page page, int token) => !page.Is(token, LexisKinds.Accusative | LexisKinds.Oblique);

    /// <summary>The noun phrase or pronoun after the verb, over adverbs.</summary>
    public static TokenRange After(in Page page, int verb)
    {
        var token = page.Next(verb);
        if (NameInMarks(page, verb + 1) is { Exists: true } marked) return marked;
        while (token < page.Count && page.Tokens[token].Sentence == page.Tokens[verb].Sentence && (page.Is(token, LexisKinds.Adverb) && !page.IsName(token) || IsObject(page, token))) token = page.Next(token);
        if (token >= page.Count || page.Tokens[token].Sentence != page.Tokens[verb].Sentence) return TokenRange.None;
        // "teilte dessen Stellvertreter mit"
        if (page.Is(token, LexisKinds.Relative) && page.Is(page.Next(token), TokenTraits.Capital) && NounPhrases.StartingAt(page, page.Next(token), page.Count) is { Exists: true } owned) return new TokenRange(token, owned.Last);
        return page.Is(token, LexisKinds.Determiner) && page.Is(page.Next(token), LexisKinds.Preposition | LexisKinds.Temporal | LexisKinds.Adverb) && !page.Is(page.Next(token), TokenTraits.Capital) && Attributed(page, token) is { Exists: true } attributed
            ? attributed : Capitalised(page, NounPhrases.StartingAt(page, token, page.Count));
    }

    // "die in Norden geborene Malerin Anna Kessler": what the participle says stands between the article and the noun.
    private static TokenRange Attributed(in Page page, int determiner)
    {
        for (var token = page.Next(determiner); token < page.Count && token - determiner < 10 && page.IsWord(token); token = page.Next(token))
        {
            if (page.Is(token, TokenTraits.Capital) || page.Tokens[token].Lexis != LexisKinds.None || !page.Word(token).EndsWith("e") && !page.Word(token).EndsWith("en") && !page.Word(token).EndsWith("er")) continue;
            var noun = NounPhrases.StartingAt(page, page.Next(token), page.Count);
            if (noun.Exists && page.Is(noun.First, TokenTraits.Capital)) return noun;
        }
        return TokenRange.None;
    }

    // "begrüßte ihn Meier", "meldete sich Meier"
    private static bool IsObject(in Page page, int token) =>
        page.IsWord(token, "sich") || page.IsWord(token, "ihn") || page.IsWord(token, "ihm") || page.IsWord(token, "ihnen") || page.IsWord(token, "uns") || page.IsWord(token, "mir");

    // "schreibt die „Zeit“": the name of a paper or a band in marks.
    private static TokenRange NameInMarks(in Page page, int token)
    {
        var first = token;
        if (page.Is(token, LexisKinds.Determiner)) token++;
        if (page.RunOf(token) is var run && (run < 0 || page.Runs[run].Words > 4 || page.Runs[run].Statement >= 0 || !page.Runs[run].StartsUpper || page.Runs[run].EndsComma)) return TokenRange.None;
        return page.Runs[run].Capitals * 2 >= page.Runs[run].Words ? new TokenRange(first, page.Runs[run].Last) : TokenRange.None;
    }

    private static TokenRange FirstPhrase(in Page page, int first, int verb)
    {
        while (first < verb && page.Is(first, LexisKinds.Conjunction | LexisKinds.Adverb) && !page.Is(first, LexisKinds.Determiner)) first = page.Next(first);
        return first < verb ? Capitalised(page, NounPhrases.StartingAt(page, first, verb)) : TokenRange.None;
    }

    // The clause begins after the last comma that does not close an apposition to the subject.
    private static int ClauseStart(in Page page, int verb, int bound)
    {
        var start = bound;
        for (var token = page.Previous(verb); token >= bound && verb - token < Reach; token = page.Previous(token))
        {
            if (page.Is(token, TokenKind.Colon) || page.Is(token, TokenKind.Semicolon) || page.Is(token, TokenKind.Stop)) { start = page.Next(token); break; }
            if (page.Is(token, TokenKind.Comma) && page.Next(token) == verb && token > bound && !BeginsWithPhrase(page, bound, token)) { start = verb; break; }
        }
        return start;
    }

    private static bool BeginsWithPhrase(in Page page, int bound, int comma)
    {
        var phrase = NounPhrases.StartingAt(page, bound, comma);
        if (!phrase.Exists) return false;
        var token = page.Next(phrase.Last);
        while (token < comma && page.IsWord(token) && !page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Subordinator) && !page.Is(token, CueKinds.Speech)) token = page.Next(token);
        return token < comma && page.Is(token, TokenKind.Comma);
    }
}
