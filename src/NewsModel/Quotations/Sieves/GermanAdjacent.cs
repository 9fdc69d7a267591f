using NewsModel.Languages;
using NewsModel.Quotations.Marks;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// German attributions beside a quotation that a verb of saying and its subject do not make alone: <c>„…“, so Meier</c>,
/// <c>„…“, hatte Meier am Montag erklärt</c>, <c>„…“, mit diesen Worten trat sie ab</c>, <c>Meier wörtlich: „…“</c>.
/// </summary>
internal static class GermanAdjacent
{
    private const int Reach = 30;

    /// <summary>The attribution after a quotation, or where the verb of one stands: steps over what leads it in.</summary>
    /// <returns>False when the words after the quotation say what it is the name of: <c>„…“, so heißt der Film</c>.</returns>
    public static bool TryAfter(in Page page, in QuoteRun run, ref int token, int limit, out Attribution attribution)
    {
        attribution = Attribution.None;
        if (page.Is(token, LexisKinds.Conjunction)) return false;
        if (page.IsWord(token, "so"))
        {
            var next = page.Next(token);
            if (IsNaming(page, next)) return false;
            if (!IsVerb(page, next) || page.Is(next, LexisKinds.Auxiliary | LexisKinds.Modal) || !VerbSecond.After(page, next).Exists)
            {
                var source = NounPhrases.StartingAt(page, next, limit);
                if (source.Exists) attribution = new Attribution(source, new TokenRange(token, token), QuotationSieve.VerbSubjectAfter, 0.95f);
                return true;
            }
            token = next;
        }
        else if (page.IsWord(token, "mit") && NounPhrases.StartingAt(page, page.Next(token), limit) is { Exists: true } words && page.IsWord(words.Last, "worten"))
        {
            token = page.Next(words.Last);
        }
        attribution = GermanCiting.After(page, token, limit);
        if (!attribution.Exists) attribution = Cited(page, token, limit);
        if (!attribution.Exists) attribution = Compound(page, run, token, limit);
        return true;
    }

    /// <summary>The attribution before a quotation that ends with a token, or <see cref="Attribution.None"/>.</summary>
    public static Attribution Before(in Page page, int bound, int end)
    {
        if (GermanCiting.Before(page, bound, end) is { Exists: true } citing) return citing;
        if (InWords(page, end) is var words and >= 0) return OfClause(page, bound, words);
        if (IsUtterance(page, end)) return OfUtterance(page, bound, end);
        if (!page.Is(end, TokenKind.Colon)) return Attribution.None;
        var last = page.Previous(end);
        if (last <= bound) return Attribution.None;
        if (IsLiteral(page, last) && NounPhrases.StartingAt(page, bound, last) is { Exists: true } name && page.Next(name.Last) == last)
            return new Attribution(name, new TokenRange(last, last), QuotationSieve.SubjectVerbBefore, 0.95f);
        if (Perfect(page, last, bound) is { Exists: true } perfect) return perfect;
        if (GermanTexts.Before(page, bound, end) is { Exists: true } text) return text;
        return GermanOwned.Before(page, bound, end) is { Exists: true } owned ? owned : VerbLast(page, bound, last);
    }

    // "…, indem sie den Rat aufforderte:", "Hunderte, die im Hafen riefen:": a clause that ends in its verb begins with its subject.
    private static Attribution VerbLast(in Page page, int bound, int verb)
    {
        var subject = SubordinateClause.SubjectOf(page, verb, bound);
        return subject.Exists ? new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.SubjectVerbBefore, 0.85f) : Attribution.None;
    }

    /// <summary>A person named right before the colon, in a list of those who spoke: <c>…, und Ministerin Anna Kessler: „…“</c>.</summary>
    public static TokenRange Listed(in Page page, int bound, int colon)
    {
        for (var token = page.Previous(colon); token > bound && colon - token < 8; token = page.Previous(token))
        {
            if (!page.Is(token, TokenKind.Comma) && !page.Is(token, LexisKinds.Conjunction)) continue;
            var phrase = NounPhrases.StartingAt(page, page.Next(token), colon);
            return phrase.Exists && page.Next(phrase.Last) == colon && VerbSecond.IsPerson(page, phrase) ? phrase : TokenRange.None;
        }
        return TokenRange.None;
    }

    // „…“, wird Smith zitiert
    private static Attribution Cited(in Page page, int token, int limit)
    {
        if (!page.IsWord(token, "wird") && !page.IsWord(token, "wurde")) return Attribution.None;
        var cited = VerbSecond.After(page, token);
        return cited.Exists && cited.Last < limit ? new Attribution(cited, new TokenRange(token, token), QuotationSieve.VerbSubjectAfter, 0.85f) : Attribution.None;
    }

    // „…“, hatte Meier am Montag erklärt; „…“, wollen die Anwohner wissen
    private static Attribution Compound(in Page page, in QuoteRun run, int token, int limit)
    {
        if (!page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal)) return Attribution.None;
        var subject = VerbSecond.After(page, token);
        if (!subject.Exists || subject.Last >= limit) return Attribution.None;
        for (var next = page.Next(subject.Last); next < limit && next - token < Reach && page.Tokens[next].Sentence == page.Tokens[token].Sentence; next = page.Next(next))
            if (page.Is(next, CueKinds.Participle | CueKinds.Speech)) return new Attribution(subject, new TokenRange(next, next), QuotationSieve.VerbSubjectAfter, 0.9f);
        return page.Is(token, LexisKinds.Modal) && run.Words > 3 && run.StartsUpper && run.EndsComma && !VerbSecond.CannotSpeak(page, subject)
            ? new Attribution(subject, TokenRange.None, QuotationSieve.NearbySubject, 0.7f) : Attribution.None;
    }

    // In ihrer Rede hatte Kessler am Montag erklärt: „…“
    private static Attribution Perfect(in Page page, int participle, int bound)
    {
        if (!page.Is(participle, CueKinds.Participle)) return Attribution.None;
        for (var token = page.Previous(participle); token > bound && participle - token < Reach; token = page.Previous(token))
        {
            if (page.Is(token, TokenKind.Comma)) return Attribution.None;
            if (!page.Is(token, LexisKinds.Auxiliary)) continue;
            var subject = VerbSecond.SubjectOf(page, token, bound);
            return subject.Exists ? new Attribution(subject, new TokenRange(participle, participle), QuotationSieve.SubjectVerbBefore, 0.9f) : Attribution.None;
        }
        return Attribution.None;
    }

    // "… mit den Worten", "… mit folgenden Worten:": the preposition's place, or -1.
    private static int InWords(in Page page, int end)
    {
        var last = page.Is(end, TokenKind.Colon) ? page.Previous(end) : end;
        if (!page.IsWord(last, "worten")) return -1;
        for (var token = page.Previous(last); token >= 0 && last - token < 4; token = page.Previous(token))
            if (page.IsWord(token, "mit")) return token;
        return -1;
    }

    /// <summary>Whether the word before a quotation says that one follows: <c>die Antwort „…“</c>, <c>mit der Parole „…“</c>.</summary>
    public static bool IsUtterance(in Page page, int end)
    {
        if (page.Is(end, TokenKind.Comma)) end--;
        return page.Is(end, CueKinds.Utterance);
    }

    // Whose answer it is: the subject of the clause if it has a word of saying, else the answer itself.
    private static Attribution OfUtterance(in Page page, int bound, int end)
    {
        if (OfVerb(page, bound, end) is { Exists: true } spoken) return spoken;
        if (GermanTexts.Place(page, bound, end) is { Exists: true } place) return new Attribution(place, TokenRange.None, QuotationSieve.NearbySubject, 0.6f);
        var noun = page.Is(end, TokenKind.Comma) ? end - 1 : end;
        return new Attribution(new TokenRange(page.Is(noun - 1, LexisKinds.Determiner) ? noun - 1 : noun, noun), TokenRange.None, QuotationSieve.NearbySubject, 0.5f);
    }

    private static Attribution OfVerb(in Page page, int bound, int end)
    {
        for (var verb = end - 1; verb >= bound && end - verb < Reach; verb = page.Previous(verb))
        {
            if (!page.Is(verb, CueKinds.Speech) || page.Is(verb, TokenTraits.Capital) || page.Is(verb, CueKinds.Standing)) continue;
            var speaker = VerbSecond.SubjectOf(page, verb, bound);
            if (speaker.Exists) return new Attribution(speaker, new TokenRange(verb, verb), QuotationSieve.SubjectVerbBefore, 0.9f);
        }
        return Attribution.None;
    }

    private static Attribution OfClause(in Page page, int bound, int end)
    {
        if (OfVerb(page, bound, end) is { Exists: true } spoken) return spoken;
        var subject = VerbSecond.OfClause(page, bound, end);
        return subject.Exists ? new Attribution(subject, TokenRange.None, QuotationSieve.NearbySubject, 0.75f) : Attribution.None;
    }

    private static bool IsLiteral(in Page page, int token) => page.Is(token, CueKinds.Literal);

    /// <summary>„…“, so heißt der Film; but „…“, so heißt es in der Mitteilung.</summary>
    public static bool IsNaming(in Page page, int verb) =>
        page.Is(verb, CueKinds.Naming) && !page.IsWord(page.Next(verb), "es");

    /// <summary>Whether a word in small letters may be a verb by its form and place.</summary>
    private static bool IsVerb(in Page page, int token) =>
        page.Tokens.Length > token && page.Tokens[token].Kind == TokenKind.Word && !page.Is(token, TokenTraits.Capital)
        && (page.Tokens[token].Lexis & ~(LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Verb)) == LexisKinds.None;
}
