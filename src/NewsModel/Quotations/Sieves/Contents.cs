using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Where what is said begins and ends in a sentence.</summary>
internal static partial class Contents
{
    public const int CompletionReach = 40;

    private const int ThatReach = 16;
    private const int LateReach = 14;
    private const int InsertionReach = 26;

    private const CueKinds Particles = CueKinds.For | CueKinds.On | CueKinds.Out | CueKinds.To | CueKinds.About | CueKinds.At | CueKinds.Against
        | CueKinds.With | CueKinds.Of;

    private const LexisKinds ClauseLead = LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It | LexisKinds.Self | LexisKinds.Determiner
        | LexisKinds.Possessive | LexisKinds.Group;

    /// <summary>The first token of what the verb introduces, or -1 when it introduces nothing.</summary>
    public static int Start(in Page page, int verb, int end, out QuotationSieve sieve)
    {
        sieve = QuotationSieve.ReportedClause;
        var cue = page.Tokens[verb].Cue;
        var next = page.Next(verb);
        // A fragment in marks right after the verb is stepped over by Next: look at it itself.
        if (verb + 1 < end && page.RunOf(verb + 1) >= 0) return FragmentAfter(page, verb, cue, out sieve);
        if (next >= end) return -1;
        if (page.Is(next, TokenKind.Comma) || page.Is(next, TokenKind.Stop) || page.Is(next, TokenKind.Colon)) return AfterMark(page, next, cue, end);
        if ((cue & (CueKinds.Speech | CueKinds.Clause | CueKinds.Addressee)) != 0)
        {
            var that = FindThat(page, next, end);
            if (that >= 0 && (that == next || (cue & CueKinds.Addressee) != 0 || !NounPhrases.MayStart(page, next) || page.Is(next, LexisKinds.Temporal) || page.Is(page.Next(next), LexisKinds.Temporal))) return that;
            if (IsQuestionWord(page, next) && !((cue & CueKinds.Strict) != 0 && IsCircumstance(page, next))) return next;
        }
        if ((cue & (CueKinds.Speech | CueKinds.Clause)) != 0 && page.Is(next, LexisKinds.Preposition) && SkipAdverbials(page, next, end) is var inserted && inserted < end && page.Is(inserted, TokenKind.Comma)
            && ThatBehind(page, inserted, end) is var behind and >= 0) return behind;
        if (page.IsWord(next, "to") && Declined(page, verb, next, end) is var declined and >= 0) return declined;
        if ((cue & CueKinds.Infinitive) != 0 && page.IsWord(next, "to") && !LeadsPhrase(page, next)) return next;
        if (IsExpressing(page, verb) && Expressed(page, next, end) is var expressed and >= 0)
        {
            sieve = QuotationSieve.ReportedObject;
            return expressed;
        }
        if ((cue & CueKinds.As) != 0 && page.IsWord(next, "as") && page.Next(next) < end)
        {
            sieve = QuotationSieve.ReportedObject;
            return AfterParticle(page, next, end);
        }
        if ((cue & Particles) != 0 && Particle(page, next, cue) is { } && next + 1 < end)
        {
            sieve = QuotationSieve.ReportedObject;
            var object_ = SkipAdverbials(page, page.Next(next), end);
            return page.Is(page.Next(next), LexisKinds.Temporal) ? object_ : AfterParticle(page, next, end);
        }
        if ((cue & CueKinds.About) != 0 && LateParticle(page, next, end) is var about and >= 0)
        {
            sieve = QuotationSieve.ReportedObject;
            return about;
        }
        if ((cue & CueKinds.Addressee) != 0 && AfterAddressee(page, next, cue, end) is var content and >= 0) return content;
        var start = SkipAdverbials(page, next, end);
        if (start >= end) return -1;
        if (IsQuestionWord(page, start) || page.IsWord(start, "that")) return start;
        if (page.IsWord(start, "to")) return (cue & CueKinds.Infinitive) != 0 && !LeadsPhrase(page, start) ? start : -1;
        if ((cue & (CueKinds.Speech | CueKinds.Clause)) != 0 && (cue & CueKinds.Strict) == 0 && (BeginsClause(page, start, end) || IsSaid(page, verb, start, end))) return start;
        if ((cue & CueKinds.Object) == 0 || IsNaming(page, verb)) return -1;
        sieve = QuotationSieve.ReportedObject;
        return NounPhrases.MayStart(page, next) || IsObjectPronoun(page, next) ? next : -1;
    }

    // "roared when he came": no question is put.
    private static bool IsCircumstance(in Page page, int token) =>
        page.IsWord(token, "when") || page.IsWord(token, "where") || page.IsWord(token, "if") || page.IsWord(token, "who") || page.IsWord(token, "which");

    // What "say" is followed by is said, if it is long enough for a clause: "said the office never shut"; and so are "yes" and "the same".
    private static bool IsSaid(in Page page, int verb, int start, int end)
    {
        if (!page.IsWord(verb, "said") && !page.IsWord(verb, "say") && !page.IsWord(verb, "says") && !page.IsWord(verb, "saying")) return false;
        if (page.IsWord(start, "yes") || page.IsWord(start, "no") && page.Is(page.Next(start), TokenKind.Stop) || page.IsWord(start, "the") && page.IsWord(page.Next(start), "same")) return true;
        return NounPhrases.MayStart(page, start) && !page.IsPronoun(start) && !page.Is(start, LexisKinds.Self) && Contents.FirstComma(page, start, end) - start > 3;
    }

    // "declined to comment on the report": what is not said is the report.
    private static int Declined(in Page page, int verb, int to, int end)
    {
        if (!page.Word(verb).StartsWith("declin", StringComparison.OrdinalIgnoreCase)) return -1;
        var inner = page.Next(to);
        var after = page.Next(inner);
        if (after >= end || !page.IsWord(inner) || page.Is(after, TokenKind.Stop) || page.Is(after, TokenKind.Comma)) return -1;
        if (page.IsWord(after, "on") || page.IsWord(after, "about") || page.IsWord(after, "to")) after = page.Next(after);
        return after < end && page.IsWord(after) && page.Tokens[inner].Cue != CueKinds.None ? after : -1;
    }

    private static bool IsExpressing(in Page page, int verb) => page.Word(verb).StartsWith("express", StringComparison.OrdinalIgnoreCase) || page.Word(verb).StartsWith("voic", StringComparison.OrdinalIgnoreCase);

    // "expressed concern about the plan": what is said begins after the feeling.
    private static int Expressed(in Page page, int next, int end)
    {
        for (var token = next; token < end && token - next < 5; token = page.Next(token))
        {
            if (!page.IsWord(token) || page.IsWord(token, "that")) return page.IsWord(token, "that") ? token : -1;
            if (!page.Is(token, LexisKinds.Preposition) || page.IsWord(token, "of")) continue;
            var start = AfterParticle(page, token, end);
            return token > next ? start : -1;
        }
        return -1;
    }

    // "a group called Citizens for Trade", "delegates, called observers,": a name is given, nobody calls.
    private static bool IsNaming(in Page page, int verb)
    {
        if (!page.IsWord(verb, "called") && !page.IsWord(verb, "labeled") && !page.IsWord(verb, "dubbed") && !page.IsWord(verb, "branded")) return false;
        var before = Verbs.Before(page, verb);
        // "called Smith's plan …" calls something that is somebody's.
        if (page.Is(page.Next(verb), TokenTraits.Possessive)) return false;
        if (page.Is(before, TokenKind.Comma) || page.Is(before, TokenKind.Dash)) return !(page.Is(page.Next(verb), LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It) && HoldsFragmentAhead(page, verb + 1, page.SentenceEnd(verb)));
        return before >= 0 && page.IsWord(before) && !page.Is(before, TokenTraits.Capital) && page.Is(page.Next(verb), TokenTraits.Capital) && !page.IsPronoun(before)
            && !page.Is(before, LexisKinds.Role | LexisKinds.Group | LexisKinds.Relative | LexisKinds.Adverb | LexisKinds.Auxiliary | LexisKinds.Conjunction | LexisKinds.Temporal);
    }

    private static int FragmentAfter(in Page page, int verb, CueKinds cue, out QuotationSieve sieve)
    {
        sieve = QuotationSieve.ReportedObject;
        var run = page.Runs[page.RunOf(verb + 1)];
        if (run.Statement >= 0) return -1;
        if (run.Words < 2) sieve = QuotationSieve.ReportedClause;
        if (run.Words < 2 && ((cue & (CueKinds.Speech | CueKinds.Clause)) == 0 || (cue & CueKinds.Strict) != 0 || !NounPhrases.MayStart(page, page.Next(verb)))) return -1;
        return (cue & (CueKinds.Speech | CueKinds.Object | CueKinds.Clause)) != 0 ? verb + 1 : -1;
    }

    private static int AfterMark(in Page page, int mark, CueKinds cue, int end)
    {
        if (page.Is(mark, TokenKind.Comma) && page.Next(mark) is var adverb && page.Is(adverb, LexisKinds.Adverb) && page.Next(adverb) < end && page.Is(page.Next(adverb), TokenKind.Comma)
            && page.IsWord(page.Next(page.Next(adverb)), "that")) return page.Next(page.Next(adverb));
        if (page.Is(mark, TokenKind.Comma) && (cue & (CueKinds.Speech | CueKinds.Clause)) != 0 && ThatBehind(page, mark, end) is var that and >= 0) return that;
        if (page.Is(mark, TokenKind.Comma) && (cue & CueKinds.Speech) != 0 && Inserted(page, mark, end) is var inserted and >= 0) return inserted;
        if (!page.Is(mark, TokenKind.Colon) || (cue & CueKinds.Speech) == 0) return -1;
        var next = page.Next(mark);
        return next < end && page.RunOf(mark + 1) < 0 ? next : -1;
    }

    // "She said, per a translator, that …", "warned in a letter, written by Smith, that …": a "that" right behind an insertion.
    private static int ThatBehind(in Page page, int comma, int end)
    {
        for (var token = page.Next(comma); token < end && token - comma < InsertionReach; token = page.Next(token))
        {
            if (page.Is(token, TokenKind.Semicolon) || page.Is(token, TokenKind.Colon) || page.RunOf(token + 1) >= 0 && page.Runs[page.RunOf(token + 1)].Statement >= 0) return -1;
            if (page.Is(token, TokenKind.Comma) && page.IsWord(page.Next(token), "that")) return page.Next(token);
        }
        return -1;
    }

    // "She said, if elected, she would stay": a condition or circumstance between commas leads the clause in.
    private static int Inserted(in Page page, int comma, int end)
    {
        var start = page.Next(comma);
        if (start >= end || page.RunOf(comma + 1) >= 0 || !page.Is(start, LexisKinds.Subordinator | LexisKinds.Preposition) || page.IsWord(start, "as") || page.IsWord(start, "according")) return -1;
        var second = FirstComma(page, start, end);
        if (second >= end || second - start > 14 || page.Next(second) >= end) return -1;
        var clause = page.Next(second);
        return BeginsClause(page, clause, end) && !page.Is(clause, LexisKinds.Conjunction | LexisKinds.Relative | LexisKinds.Preposition) ? start : -1;
    }

    private static bool IsObjectPronoun(in Page page, int token) =>
        page.Is(token, LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It);

    /// <summary>Whether a reported clause that says so itself begins here: with "that" or a question word.</summary>
    public static bool BeginsReported(in Page page, int token) => page.IsWord(token, "that") || IsQuestionWord(page, token);

    private static bool IsQuestionWord(in Page page, int token) =>
        page.IsWord(token, "whether") || page.IsWord(token, "if") || page.IsWord(token, "how") || page.IsWord(token, "why") || page.IsWord(token, "what")
        || page.IsWord(token, "where") || page.IsWord(token, "when") || page.IsWord(token, "who") || page.IsWord(token, "which");

    private static int AfterParticle(in Page page, int particle, int end)
    {
        var start = page.Next(particle);
        if (particle + 1 < end && page.RunOf(particle + 1) >= 0) return page.Runs[page.RunOf(particle + 1)].Statement < 0 ? particle + 1 : -1;
        return start < end && page.IsWord(start) ? start : -1;
    }

    private static bool? Particle(in Page page, int token, CueKinds cue)
    {
        if (page.IsWord(token, "for")) return (cue & CueKinds.For) != 0 ? true : null;
        if (page.IsWord(token, "on")) return (cue & CueKinds.On) != 0 ? true : null;
        if (page.IsWord(token, "out")) return (cue & CueKinds.Out) != 0 ? true : null;
        if (page.IsWord(token, "to")) return (cue & CueKinds.To) != 0 ? true : null;
        if (page.IsWord(token, "about")) return (cue & CueKinds.About) != 0 ? true : null;
        if (page.IsWord(token, "at")) return (cue & CueKinds.At) != 0 ? true : null;
        if (page.IsWord(token, "against")) return (cue & CueKinds.Against) != 0 ? true : null;
        if (page.IsWord(token, "with")) return (cue & CueKinds.With) != 0 ? true : null;
        return page.IsWord(token, "of") && (cue & CueKinds.Of) != 0 ? true : null;
    }

    // "spoke briefly about the plan", "talked to the Courier on Monday about the plan"
    private static int LateParticle(in Page page, int next, int end)
    {
        for (var token = next; token < end && token - next < LateReach;)
        {
            if (page.IsWord(token, "about")) return token > next && page.Next(token) < end ? AfterParticle(page, token, end) : -1;
            var after = page.Is(token, LexisKinds.Preposition) ? PrepositionalEnd(page, token, end) : SkipAdverbials(page, token, end);
            if (after <= token) return -1;
            token = after;
        }
        return -1;
    }

    // told reporters in Iowa that …; asked him to …; assured them he would …
    private static int AfterAddressee(in Page page, int next, CueKinds cue, int end)
    {
        var mandatory = (cue & CueKinds.Clause) != 0 && (cue & CueKinds.Object) == 0;
        TokenRange addressee;
        if (page.Is(next, LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.Self | LexisKinds.It)) addressee = new TokenRange(next, next);
        else addressee = NounPhrases.StartingAt(page, next, end);
        if (!addressee.Exists) return -1;
        var after = page.Next(addressee.Last);
        if (after >= end) return -1;
        if (page.IsWord(after, "to") && (cue & CueKinds.Infinitive) != 0) return LeadsPhrase(page, after) ? -1 : next;
        if (IsQuestionWord(page, after) || page.IsWord(after, "that")) return after;
        if (page.IsWord(after, "about") || page.IsWord(after, "of")) return page.Next(after) < end ? page.Next(after) : -1;
        var that = FindThat(page, after, end);
        if (that >= 0) return that;
        var start = SkipAdverbials(page, after, end);
        return mandatory && start < end && BeginsClause(page, start, end) ? start : -1;
    }

    /// <summary>A "that" that begins a clause, after an adverbial or an addressee at most.</summary>
    private static int FindThat(in Page page, int from, int end)
    {
        for (var token = from; token < end && token - from < ThatReach; token = page.Next(token))
        {
            if (page.IsWord(token, "that")) return token == from || !page.Is(page.Previous(token), LexisKinds.Preposition) ? token : -1;
            if (NounPhrases.IsPossessiveMark(page, token)) continue;
            if (!page.IsWord(token) && !page.Is(token, TokenKind.Comma)) return -1;
            if (page.Is(token, TokenKind.Comma) && token == from || token > from && page.Is(token, CueKinds.Speech) && Verbs.Read(page, token) == VerbForm.Finite) return -1;
            if (page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Relative | LexisKinds.Subordinator | LexisKinds.Verb) && !page.Is(token, LexisKinds.Preposition)) return -1;
            if (token > from && page.IsWord(token, "to") && !LeadsPhrase(page, token)) return -1;
            if (token == from && page.Is(token, LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It)
                && !page.IsWord(page.Next(token), "that") && !page.Is(token, LexisKinds.Possessive) && page.IsPronoun(token)) return -1;
        }
        return -1;
    }

    // "to the harbour", "to Smith", "to 200 crowns": no infinitive.
    private static bool LeadsPhrase(in Page page, int to) =>
        page.Next(to) is var next && (page.Is(next, LexisKinds.Determiner | LexisKinds.Possessive) || page.IsName(next) || page.Is(next, TokenKind.Number));

    // A clause begins with a noun phrase that a verb follows before the phrase's sentence ends.
    private static bool BeginsClause(in Page page, int start, int end)
    {
        if (!NounPhrases.MayStart(page, start) && !page.Is(start, LexisKinds.It | LexisKinds.Subordinator) && !page.IsWord(start, "there") && !page.Is(start, LexisKinds.Adverb)
            && !page.Is(start, LexisKinds.Preposition) && !page.Is(start, TokenTraits.EndsInIng)) return false;
        if (page.Is(start, LexisKinds.Negation)) return false;
        if (page.IsPronoun(start) && !page.Is(start, LexisKinds.Determiner)) return page.Next(start) < end || HoldsFragment(page, start, end);
        for (var token = page.Next(start); token < end && token - start < 40; token = page.Next(token))
        {
            if (page.Is(token, TokenKind.Semicolon)) return false;
            if (Verbs.IsFinite(page, token) || page.Is(token, LexisKinds.Negation) || HoldsFragment(page, page.Previous(token), token)) return true;
            if (page.Is(token, TokenTraits.Possessive) && page.Is(token, LexisKinds.He | LexisKinds.She | LexisKinds.It | LexisKinds.They)) return true;
        }
        var last = page.Previous(end);
        if (last >= start && HoldsFragment(page, last, end)) return true;
        return page.Is(start, ClauseLead) && page.Is(start, TokenTraits.Possessive | TokenTraits.Letter) && HasContraction(page, start);
    }

    // The verb may stand in the quoted words: he said the plan "is dead."
    private static bool HoldsFragmentAhead(in Page page, int first, int end)
    {
        for (var token = first; token < end && token - first < 16; token++)
            if (page.RunOf(token) >= 0) return page.Runs[page.RunOf(token)].Words > 0;
        return false;
    }

    private static bool HoldsFragment(in Page page, int before, int token) =>
        token - before > 1 && page.RunOf(before + 1) is var run and >= 0 && page.Runs[run].Statement < 0 && page.Runs[run].Words > 1;

    private static bool HasContraction(in Page page, int token) =>
        page.Text[page.Tokens[token].Start..page.Tokens[token].End].IndexOfAny('\'', '’') > 0;

    /// <summary>Steps over <c>on Monday</c>, <c>in a statement</c>, <c>last week</c>, <c>at a rally in Iowa</c> …</summary>
    public static int SkipAdverbials(in Page page, int token, int end)
    {
        while (token < end)
        {
            if (page.IsWord(token, "there")) return token;
            if (page.Is(token, LexisKinds.Temporal) && !page.Is(token, LexisKinds.Determiner) || page.Is(token, TokenTraits.EndsInLy) && !page.Is(token, TokenTraits.Capital)
                || page.Is(token, LexisKinds.Adverb) && !page.Is(token, LexisKinds.Determiner | LexisKinds.Group))
            {
                token = page.Next(token);
                continue;
            }
            if (page.Is(token, LexisKinds.Determiner) && page.Next(token) < end && page.Is(page.Next(token), LexisKinds.Temporal))
            {
                token = page.Next(token);
                continue;
            }
            if (!page.Is(token, LexisKinds.Preposition) || page.IsWord(token, "to")) return token;
            var phrase = PrepositionalEnd(page, token, end);
            if (phrase < 0) return token;
            token = phrase;
        }
        return token;
    }

    private static int PrepositionalEnd(in Page page, int preposition, int end)
    {
        var first = page.Next(preposition);
        if (first >= end) return -1;
        if (page.Is(first, LexisKinds.Temporal)) return page.Next(first);
        var phrase = NounPhrases.StartingAt(page, first, end);
        return phrase.Exists ? page.Next(phrase.Last) : -1;
    }

    /// <summary>The first comma outside marks, or <paramref name="end"/>.</summary>
    public static int FirstComma(in Page page, int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (page.RunOf(token) is var run and >= 0)
            {
                token = page.Runs[run].Last;
                if (page.Runs[run].EndsComma && page.Runs[run].EndsInside && token + 1 < end && page.IsWord(token + 1) && !page.Is(token + 1, LexisKinds.Conjunction)) return token - 1;
            }
            else if (page.Is(token, TokenKind.Comma)) return token;
        }
        return end;
    }

    /// <summary>After the last dash of a clause: "He was late - a thing that, Smith said, had happened before".</summary>
    public static int AfterDash(in Page page, int first, int last)
    {
        for (var token = last; token > first && last - token < 8; token--)
            if (IsSpacedDash(page, token)) return ClauseStart(page, token + 1, last);
        return first;
    }

    /// <summary>A dash between words, not inside a compound.</summary>
    public static bool IsSpacedDash(in Page page, int token) =>
        page.Is(token, TokenKind.Dash) && (page.Is(token, TokenTraits.SpaceBefore) || page.Text[page.Tokens[token].Start] is '—' || page.Tokens[token].End - page.Tokens[token].Start > 1);

    // "LINDHAVEN (Harbour News) - The mayor …"
    private static int SkipDateline(in Page page, int first, int last)
    {
        if (!page.Is(first, TokenTraits.ParagraphStart)) return first;
        for (var token = first; token < last && token - first < 12; token++)
        {
            if (IsSpacedDash(page, token)) return token > first ? token + 1 : first;
            if (!page.Is(token, TokenTraits.Capital) && page.IsWord(token) && !page.Is(token, TokenKind.Number) || page.Is(token, TokenKind.Stop) || page.RunOf(token) >= 0) return first;
        }
        return first;
    }

    /// <summary>Where a clause before its attribution begins: without a dateline and a leading conjunction.</summary>
    public static int ClauseStart(in Page page, int first, int last)
    {
        first = SkipDateline(page, first, last);
        while (first < last && (page.Is(first, LexisKinds.Conjunction) && !page.Is(first, TokenKind.Number) || page.Is(first, TokenKind.Dash) || page.Is(first, TokenKind.Comma))) first++;
        return first;
    }

    public static int TrimStart(in Page page, int first, int last)
    {
        while (first < last && page.Tokens[first].Run < 0 && !page.IsWord(first) && !page.Is(first, TokenKind.OpenBracket)) first++;
        return first;
    }

    public static int TrimEnd(in Page page, int first, int last)
    {
        while (last > first && page.Tokens[last].Run < 0 && !page.IsWord(last) && !page.Is(last, TokenKind.CloseBracket)) last--;
        return last;
    }
}
