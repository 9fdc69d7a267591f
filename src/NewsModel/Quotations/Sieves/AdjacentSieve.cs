using NewsModel.Languages;
using NewsModel.Quotations.Marks;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Attributes a quotation by the clause right after it or right before it.</summary>
internal static class AdjacentSieve
{
    private const int Reach = 80;

    private const CueKinds Speaking = CueKinds.Speech;

    public static Attribution After(in Page page, in QuoteRun run)
    {
        var limit = page.Paragraphs[run.Paragraph].End;
        var token = run.Last + 1;
        if (token >= limit || page.RunOf(token) >= 0) return Attribution.None;
        if (page.Is(token, TokenKind.Dash)) return AfterDash(page, run, token, limit);
        if (page.Is(token, TokenKind.Comma)) token++;
        else if (!page.IsWord(token)) return Attribution.None;
        if (token >= limit || page.RunOf(token) >= 0 || !page.IsWord(token)) return Attribution.None;
        var newSentence = page.Is(token, TokenTraits.SentenceStart);
        if (newSentence && !run.EndsLively) return Attribution.None;
        if (page.Language == Language.En && (page.IsWord(token, "as") || page.IsWord(token, "and"))) token = page.Next(token);
        while (token < limit && page.RunOf(token) < 0 && page.Is(token, LexisKinds.Adverb) && !page.IsWord(token, "so") && !page.Is(token, LexisKinds.Determiner | LexisKinds.Group)
            && !(page.Language == Language.De && page.Is(token, LexisKinds.Preposition))) token = page.Next(token);
        if (page.Language is Language.Fr or Language.Es)
            while (token < limit && page.Is(token, LexisKinds.Auxiliary)) token = page.Next(token);
        if (token >= limit || page.RunOf(token) >= 0) return Attribution.None;
        if (AccordingTo.At(page, token, limit) is { Exists: true } according) return according;
        if (page.Language == Language.Ja) return Japanese.After(page, token, limit);
        if (page.Language == Language.De)
        {
            if (!GermanAdjacent.TryAfter(page, run, ref token, limit, out var german)) return Attribution.None;
            if (german.Exists) return german;
        }
        if (VerbFirst(page, run, token, limit) is { Exists: true } inverted) return newSentence ? Attribution.None : inverted;
        return SubjectFirst(page, run, token, limit, newSentence);
    }

    public static Attribution Before(in Page page, in QuoteRun run, int bound)
    {
        var first = run.First;
        if (page.Is(first, TokenTraits.SentenceStart)) return Attribution.None;
        bound = Math.Max(bound, page.SentenceStart(first));
        var end = page.Previous(first);
        if (end < bound) return Attribution.None;
        if (page.Language == Language.Ko) return KoreanTopic(page, run, bound, end);
        if (page.Language == Language.Ja) return Japanese.Before(page, bound, end);
        if (page.Language == Language.Ar) return Arabic.Before(page, bound, end);
        if (page.Is(end, TokenKind.OpenBracket)) return Bracketed(page, run, bound, end);
        if (page.Language == Language.De && GermanAdjacent.Before(page, bound, end) is { Exists: true } german) return german;
        var colon = page.Is(end, TokenKind.Colon);
        if (colon && Header.Before(page, end, bound) is { Exists: true } header) return header;
        if (colon && page.Language == Language.En && Header.AfterDash(page, end, bound) is { Exists: true } dashed) return dashed;
        for (var verb = end; verb >= bound && end - verb < Reach; verb = page.Previous(verb))
        {
            if (IsPutIt(page, verb) || page.Is(verb, Speaking))
            {
                var form = IsPutIt(page, verb) ? VerbForm.Finite : Verbs.Read(page, verb);
                if (form is VerbForm.None or VerbForm.Passive) continue;
                var subject = Subjects.Of(page, verb, bound);
                if (!subject.Exists && form == VerbForm.Finite && page.Previous(verb) < bound)
                    subject = NounPhrases.StartingAt(page, page.Next(verb), end);
                if (subject.Exists) return new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.SubjectVerbBefore, Nearness(end - verb));
            }
            if (AccordingTo.CueAt(page, verb).Exists && AccordingTo.At(page, verb, first) is { Exists: true } according) return according;
        }
        return colon ? Nearby(page, bound, end) : Attribution.None;
    }

    private static Attribution KoreanTopic(in Page page, in QuoteRun run, int bound, int end)
    {
        var topic = Korean.Topic(page, bound, end);
        if (!topic.Exists) return Attribution.None;
        var limit = Math.Min(page.Paragraphs[run.Paragraph].End, run.Last + 6);
        for (var token = run.Last + 1; token < limit; token++)
            if (page.Is(token, CueKinds.Speech)) return new Attribution(topic, new TokenRange(token, token), QuotationSieve.SubjectVerbBefore, 0.9f);
        return new Attribution(topic, TokenRange.None, QuotationSieve.SubjectVerbBefore, 0.75f);
    }

    private static float Nearness(int distance) => distance <= 3 ? 0.97f : distance <= 12 ? 0.92f : 0.8f;

    private static Attribution Nearby(in Page page, int bound, int end)
    {
        if (page.Language == Language.De && IsReported(page, bound, end)) return Attribution.None;
        var subject = page.Language != Language.De ? Subjects.OfClause(page, bound, end) : GermanAdjacent.Listed(page, bound, end) is { Exists: true } listed ? listed : VerbSecond.OfClause(page, bound, end);
        return subject.Exists ? new Attribution(subject, TokenRange.None, QuotationSieve.NearbySubject, 0.6f) : Attribution.None;
    }

    // "Der Hafen sei ihm zu Dank verpflichtet: „…“": the mood says that the speaker was named before.
    private static bool IsReported(in Page page, int bound, int end)
    {
        for (var token = bound; token < end && token - bound < Reach; token = page.Next(token))
            if (page.Is(token, LexisKinds.Subjunctive)) return true;
        return false;
    }

    private static bool IsPutIt(in Page page, int verb) =>
        (page.IsWord(verb, "put") || page.IsWord(verb, "puts")) && page.IsWord(verb + 1, "it") || (page.IsWord(verb, "went") || page.IsWord(verb, "goes")) && page.IsWord(verb + 1, "on");

    // Carl Stone ("Nobody asked me.") and Ina Holt
    private static Attribution Bracketed(in Page page, in QuoteRun run, int bound, int bracket)
    {
        if (!run.StartsUpper || !run.EndsStop || run.Words < 3 || !page.Is(run.Last + 1, TokenKind.CloseBracket)) return Attribution.None;
        var last = page.Previous(bracket);
        if (last < bound || !page.IsName(last)) return Attribution.None;
        var name = NounPhrases.EndingAt(page, last, bound);
        return name.Exists ? new Attribution(name, TokenRange.None, QuotationSieve.NearbySubject, 0.8f) : Attribution.None;
    }

    // "…," said Smith
    private static Attribution VerbFirst(in Page page, in QuoteRun run, int token, int limit)
    {
        var unknown = page.Is(token, TokenKind.Word) && (page.Language == Language.De ? (run.EndsComma || run.EndsLively) && IsGermanVerb(page, run, token) : run.EndsComma && page.Is(token, TokenTraits.EndsInEd));
        if (!page.Is(token, Speaking) && !unknown || page.IsName(token) && page.Is(token, LexisKinds.Role)) return Attribution.None;
        if (page.Is(token, TokenTraits.EndsInIng) || page.Is(token, TokenTraits.Capital)) return Attribution.None;
        if (!(page.Is(token, TokenTraits.EndsInEd | TokenTraits.EndsInS) || page.Is(token, CueKinds.Past) || page.Language != Language.En)) return Attribution.None;
        var subject = page.Language == Language.De ? VerbSecond.SubjectOf(page, token, token) : NounPhrases.StartingAt(page, page.Next(token), limit);
        // „…“, lautet die Antwort von Meier
        if (page.Language == Language.De && page.Is(token, CueKinds.Naming) && GermanOwned.OwnerAt(page, page.Next(token), limit) is { Exists: true } owner) subject = owner;
        if (page.Language == Language.Fr && InvertedPronoun(page, token) is { Exists: true } pronoun) subject = pronoun;
        if (!subject.Exists || page.Is(subject.First, LexisKinds.Temporal) && !page.IsName(subject.First)) return Attribution.None;
        if (!page.Is(token, Speaking) && page.Language != Language.De && !page.IsName(subject.First) && !page.IsPronoun(subject.First)) return Attribution.None;
        return new Attribution(subject, new TokenRange(token, token), QuotationSieve.VerbSubjectAfter, page.Is(token, Speaking) ? 0.98f : 0.85f);
    }

    // « … », dit-elle; « … », a-t-il ajouté
    private static TokenRange InvertedPronoun(in Page page, int verb)
    {
        const LexisKinds Pronoun = LexisKinds.He | LexisKinds.She | LexisKinds.They;
        if (page.Is(verb, Pronoun)) return new TokenRange(verb, verb);
        return page.Is(verb - 1, Pronoun) && page.Is(verb - 1, LexisKinds.Auxiliary) ? new TokenRange(verb - 1, verb - 1) : TokenRange.None;
    }

    // „…“, erinnert sich Meier: after an utterance of some length a word of no class is a verb.
    private static bool IsGermanVerb(in Page page, in QuoteRun run, int token) =>
        run.StartsUpper && run.Words > 3 && page.Tokens[token].Lexis == LexisKinds.None && !page.Is(token, TokenTraits.Capital);

    // "…," Smith said
    private static Attribution SubjectFirst(in Page page, in QuoteRun run, int first, int limit, bool newSentence)
    {
        var relative = false;
        for (var token = first; token < limit && token - first < Reach; token++)
        {
            if (page.RunOf(token) >= 0)
            {
                // A nickname or title inside the attribution is stepped over; a quotation ends it.
                if (page.Runs[page.RunOf(token)].Words > 5) break;
                token = page.Next(token) - 1;
                continue;
            }
            if (page.Tokens[token].Sentence != page.Tokens[first].Sentence || page.Is(token, TokenKind.Stop) || page.Is(token, TokenKind.Semicolon)) break;
            if (page.Is(token, TokenKind.Comma)) { relative = false; continue; }
            if (page.Is(token, LexisKinds.Relative) && token > first && !page.Is(token, LexisKinds.Determiner)) { relative = true; continue; }
            if (relative || token == first && !page.Is(token, LexisKinds.Group)) continue;
            if ((page.Is(token, Speaking) || IsPutIt(page, token)) && (IsPutIt(page, token) || Verbs.Read(page, token) == VerbForm.Finite))
            {
                var subject = Subjects.Of(page, token, first);
                if (!subject.Exists || newSentence && (subject.First != first || !IsClosed(page, token))) return Attribution.None;
                return new Attribution(subject, new TokenRange(token, token), QuotationSieve.SubjectVerbAfter, 0.98f);
            }
            if (page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Adverb)) continue;
            if (Verbs.IsFinite(page, token) || token == page.Next(first) && IsUnknownVerb(page, first, token))
                return run.EndsComma && !newSentence && page.Is(run.First, TokenTraits.SentenceStart) && !IsTitle(page, run) ? Weak(page, token, first) : Attribution.None;
        }
        return Attribution.None;
    }

    // "…," Smith barked and …
    private static bool IsUnknownVerb(in Page page, int subject, int token) =>
        (page.IsName(subject) || page.IsPronoun(subject)) && page.Is(token, TokenTraits.EndsInEd) && !page.Is(token, TokenTraits.Capital);

    private static bool IsTitle(in Page page, in QuoteRun run) => run.IsNameLike(page.Language) && run.Words > 1;

    private static Attribution Weak(in Page page, int verb, int first)
    {
        var subject = Subjects.Of(page, verb, first);
        if (!subject.Exists || page.Is(subject.First, LexisKinds.It | LexisKinds.Self)) return Attribution.None;
        var cue = page.Tokens[verb].Cue != CueKinds.None ? new TokenRange(verb, verb) : TokenRange.None;
        return new Attribution(subject, cue, QuotationSieve.NearbySubject, 0.7f);
    }

    // Nothing that could be said follows the verb: "…?" Smith asked reporters on Monday.
    private static bool IsClosed(in Page page, int verb)
    {
        var after = Verbs.After(page, verb);
        if (page.Language == Language.De && page.Is(after, TokenKind.Comma)) return false;
        return after < 0 || !page.IsWord(after) || page.Is(after, LexisKinds.Temporal | LexisKinds.Preposition | LexisKinds.Adverb)
            || page.IsWord(after, "reporters") || page.IsWord(after, "while") || page.IsWord(after, "when") || page.IsWord(after, "as");
    }

    private static Attribution AfterDash(in Page page, in QuoteRun run, int dash, int limit)
    {
        if (!run.EndsStop && !run.EndsComma && run.Words < 3) return Attribution.None;
        var first = dash + 1;
        if (first >= limit || page.RunOf(first) >= 0 || !page.IsName(first)) return Attribution.None;
        var name = NounPhrases.StartingAt(page, first, limit);
        if (!name.Exists) return Attribution.None;
        var after = name.Last + 1;
        var ends = after >= limit || page.Is(after, TokenKind.Comma) || page.Is(after, TokenKind.Stop) || page.Is(after, TokenKind.OpenBracket)
            || page.RunOf(after) >= 0;
        return ends ? new Attribution(name, TokenRange.None, QuotationSieve.Dash, 0.9f) : Attribution.None;
    }
}
