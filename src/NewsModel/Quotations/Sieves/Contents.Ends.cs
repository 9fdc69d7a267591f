using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <content>Where it ends.</content>
internal static partial class Contents
{
    /// <summary>The last token of what is said from <paramref name="start"/> on.</summary>
    public static int End(in Page page, int start, int end, QuotationSieve sieve = QuotationSieve.ReportedClause)
    {
        var infinitive = page.IsWord(start, "to");
        var phrase = sieve == QuotationSieve.ReportedObject || infinitive;
        var last = start;
        var closing = -1;
        var leads = Leads(page, start);
        for (var token = start; token < end; token++)
        {
            var run = page.Tokens[token].Run;
            if (run >= 0)
            {
                if (page.Runs[run].Statement >= 0) break;
                var opens = token == start;
                token = last = page.Runs[run].Last;
                if (opens && page.Runs[run].Words > 7 && (page.Runs[run].EndsComma || page.Runs[run].EndsStop)) break;
                if (phrase && page.Next(token) is var next && next < end && !Continues(page, next)) break;
                if (page.Runs[run].EndsComma && !opens && !leads && page.Next(token) < end && ResumesAfterComma(page, page.Next(token), end)) break;
                leads = false;
                continue;
            }
            if (page.Is(token, TokenKind.Semicolon)) break;
            if (token > start && token > closing && IsSpacedDash(page, token) && (closing = ClosingDash(page, token, end)) < 0) break;
            if (token > start && (Cuts(page, token, end, phrase) || phrase && CutsPhrase(page, token, end, infinitive))) break;
            last = token;
        }
        return last;
    }

    // "that by saying “no,” he …", "that while some left, …": the first comma closes what leads the clause in.
    private static bool Leads(in Page page, int start)
    {
        var first = page.IsWord(start, "that") ? page.Next(start) : start;
        return page.Is(first, LexisKinds.Subordinator | LexisKinds.Preposition) && !page.Is(first, LexisKinds.Determiner) && !page.IsWord(first, "that") && !page.IsWord(first, "to");
    }

    // After quoted words a phrase goes on with nouns and circumstances, but not with a time.
    private static bool Continues(in Page page, int next) =>
        page.IsWord(next) && !page.Is(next, LexisKinds.Temporal) && !page.IsWord(next, "on") && !page.IsWord(next, "during") && !page.IsWord(next, "after") && !page.IsWord(next, "while");

    // A comma inside the marks ends what is said where the sentence around goes on: "… a "mistake," referring to …".
    private static bool ResumesAfterComma(in Page page, int next, int end) =>
        BeginsCue(page, next, end) || page.Is(next, TokenTraits.EndsInIng) || page.IsName(next) || page.IsPronoun(next) || page.IsWord(next, "but")
        || page.IsWord(next, "the") || page.IsWord(next, "while") || page.IsWord(next, "though");

    // A phrase ends where its sentence goes on about something else: "called the plan a mistake on Monday, which …".
    private static bool CutsPhrase(in Page page, int token, int end, bool infinitive)
    {
        var next = page.Next(token);
        if (next >= end) return false;
        if (page.Is(token, TokenKind.Dash)) return true;
        if (page.Is(token, TokenKind.Comma))
            return !page.IsWord(next, "including") && !page.IsWord(next, "such") && (page.Is(next, LexisKinds.Relative | LexisKinds.Subordinator | LexisKinds.Possessive)
                || !infinitive && page.Is(next, LexisKinds.Determiner) || page.Is(next, TokenTraits.EndsInIng) || page.IsPronoun(next));
        if (page.IsWord(token, "as") && page.IsPronoun(next)) return true;
        if (!infinitive && (page.IsWord(token, "when") || page.IsWord(token, "after") || page.IsWord(token, "during") || page.IsWord(token, "despite") || page.IsWord(token, "amid") || page.IsWord(token, "following"))) return true;
        if (page.IsWord(token, "in") && page.Tokens[next].Kind == TokenKind.Number && page.Tokens[next].End - page.Tokens[next].Start == 4) return true;
        if (page.IsWord(token, "in") && NounPhrases.StartingAt(page, next, end) is { Exists: true } place && page.Is(place.Last, LexisKinds.Document)) return true;
        // "called the plan on Monday “a gift”": the words in marks belong to the object.
        if (FragmentFollows(page, token, end)) return false;
        if (page.IsWord(token, "on") || page.IsWord(token, "in") || page.IsWord(token, "last") || page.IsWord(token, "earlier"))
            return page.Is(next, LexisKinds.Temporal) || page.IsWord(token, "in") && page.Is(next, LexisKinds.Determiner) && page.Next(next) is var noun && noun < end
                && (page.Is(noun, LexisKinds.Document) || page.IsWord(noun, "interview") || page.IsWord(noun, "debate"));
        return page.Is(token, LexisKinds.Temporal) && page.Is(token, TokenTraits.Capital) && !page.IsName(token) && !page.Is(token, TokenTraits.Possessive)
            && page.Previous(token) is var before && !page.Is(before, TokenTraits.Capital) && !page.Is(before, LexisKinds.Preposition | LexisKinds.Determiner | LexisKinds.Conjunction);
    }

    private static bool FragmentFollows(in Page page, int token, int end)
    {
        for (var next = token + 1; next < end && next - token < 5; next++)
            if (page.RunOf(next) is var run and >= 0) return page.Runs[run].Statement < 0;
            else if (!page.IsWord(next)) return false;
        return false;
    }

    /// <summary>Steps over a phrase that leads a sentence in: "Despite the rain, …", "On May 18, …".</summary>
    public static int SkipIntroduction(in Page page, int start, int last)
    {
        if (!page.Is(start, LexisKinds.Preposition) && !page.Is(start, TokenTraits.EndsInIng) || page.IsName(start)) return start;
        var comma = FirstComma(page, start, last);
        if (comma >= last) return start;
        for (var token = page.Next(start); token < comma; token = page.Next(token))
            if (Verbs.IsFinite(page, token)) return start;
        return page.Next(comma);
    }

    private static bool Cuts(in Page page, int token, int end, bool phrase)
    {
        var next = page.Next(token);
        if (next >= end) return false;
        if (page.Is(token, TokenKind.Comma)) return CutsAtComma(page, next, end);
        if (page.IsWord(token, "before") || page.IsWord(token, "after") || page.IsWord(token, "while"))
            return page.Is(next, TokenTraits.EndsInIng) && page.Tokens[next].Cue != CueKinds.None;
        if (page.IsWord(token, "and") || page.IsWord(token, "but")) return BeginsCue(page, next, end) || IsSubjectAndCue(page, next, end, Coordinated) || phrase && BeginsPredicate(page, next);
        return page.IsWord(token, "according") && page.IsWord(next, "to");
    }

    // One dash ends what is said; two set off what belongs to it: the closing one, or -1 where the dash ends it.
    private static int ClosingDash(in Page page, int dash, int end)
    {
        var next = page.Next(dash);
        for (var token = next; token < end; token = page.Next(token))
            if (IsSpacedDash(page, token)) return token;
        return page.IsWord(next, "including") || page.IsWord(next, "or") || page.IsWord(next, "such") || page.IsWord(next, "at") || page.IsWord(next, "even") || page.IsWord(next, "only") || page.IsWord(next, "whether") || page.IsWord(next, "from")
            ? dash : -1;
    }

    private static bool CutsAtComma(in Page page, int next, int end)
    {
        if (page.Is(next, TokenTraits.EndsInIng) && page.Tokens[next].Cue != CueKinds.None) return true;
        if (page.IsWord(next, "according") || page.IsWord(next, "then") || page.IsWord(next, "while") || page.IsWord(next, "compared") || page.IsWord(next, "though") || page.IsWord(next, "although")) return true;
        if (page.IsWord(next, "and") || page.IsWord(next, "but"))
        {
            var after = page.Next(next);
            return after < end && (BeginsCue(page, after, end) || IsSubjectAndCue(page, after, end, Coordinated) || page.IsPronoun(after));
        }
        if (IsAftermath(page, next)) return true;
        return BeginsCue(page, next, end) || IsSubjectAndCue(page, next, end, CueKinds.Speech);
    }

    // "…, drawing applause": what came of it, not what was said.
    private static bool IsAftermath(in Page page, int token) =>
        page.IsWord(token, "drawing") || page.IsWord(token, "prompting") || page.IsWord(token, "sparking") || page.IsWord(token, "triggering") || page.IsWord(token, "raising")
        || page.IsWord(token, "forcing") || page.IsWord(token, "leaving") || page.IsWord(token, "setting") || page.IsWord(token, "ending") || page.IsWord(token, "earning") || page.IsWord(token, "fueling")
        || page.IsWord(token, "despite");

    // A finite verb without a subject goes on with the subject of the cue: "called him weak and left".
    private static bool BeginsPredicate(in Page page, int token) =>
        page.Is(token, LexisKinds.Adverb) && page.Next(token) is var verb && verb < page.Count && page.Is(verb, LexisKinds.Auxiliary | LexisKinds.Modal) || page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal) || !page.Is(token, TokenTraits.Capital) && Verbs.IsFinite(page, token);

    private static bool BeginsCue(in Page page, int token, int end)
    {
        if (page.Is(token, LexisKinds.Adverb) && page.Next(token) < end) token = page.Next(token);
        return page.Is(token, CueKinds.Speech | CueKinds.Object) && Verbs.Read(page, token) is VerbForm.Finite or VerbForm.Dependent
            && !page.Is(token, TokenTraits.Capital);
    }

    private const CueKinds Coordinated = CueKinds.Speech | CueKinds.Object | CueKinds.Clause | CueKinds.Infinitive;

    private static bool IsSubjectAndCue(in Page page, int token, int end, CueKinds kinds)
    {
        if (page.IsPronoun(token)) return page.Next(token) < end && BeginsCue(page, page.Next(token), end);
        var subject = NounPhrases.StartingAt(page, token, end);
        if (!subject.Exists) return false;
        var verb = page.Next(subject.Last);
        while (verb < end && page.Is(verb, LexisKinds.Adverb)) verb = page.Next(verb);
        return verb < end && page.Is(verb, kinds) && Verbs.Read(page, verb) == VerbForm.Finite && !page.Is(verb, TokenTraits.Capital);
    }
}
