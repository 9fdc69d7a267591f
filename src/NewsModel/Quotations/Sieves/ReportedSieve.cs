using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Finds what is reported without marks, or with only some words in marks: clauses and objects of words of saying.</summary>
internal readonly ref struct ReportedSieve(Page page)
{
    private readonly Page _page = page;

    public void Find()
    {
        for (var first = 0; first < _page.Count;)
        {
            var end = _page.SentenceEnd(first);
            if (first == 0 && !_page.Is(end - 1, TokenTraits.Claimed)) Headline(first, end);
            ReadSentence(first, end);
            first = end;
        }
    }

    private void ReadSentence(int first, int end)
    {
        // An attribution after what it attributes takes the clause before it whole, whatever verbs that holds.
        var free = first;
        for (var token = first; token < end; token++)
            if (IsFree(ref token, free) && TryBehind(token, first, free, end) is var taken and > 0) free = taken;
        free = first;
        for (var token = first; token < end; token++)
        {
            if (!IsFree(ref token, free) || _page.Is(token, TokenTraits.Claimed)) continue;
            var taken = TryNoun(token, first, end);
            if (taken < 0) taken = TryVerb(token, first, end);
            if (taken > 0) free = taken;
        }
    }

    private bool IsFree(ref int token, int free)
    {
        if (_page.Tokens[token].Run is var run and >= 0)
        {
            token = _page.Runs[run].Last;
            return false;
        }
        return token >= free && !_page.Is(token, TokenTraits.Consumed);
    }

    private int TryBehind(int token, int first, int free, int end)
    {
        if (TryAccording(token, Math.Max(first, free), end) is var according and > 0) return according;
        if (Verbs.Read(_page, token) != VerbForm.Finite) return -1;
        first = Math.Max(first, free);
        if (TryInverted(token, first, end) is var inverted and > 0) return inverted;
        if (!_page.Is(token, CueKinds.Speech | CueKinds.Clause)) return -1;
        var subject = Subjects.Of(_page, token, first);
        return subject.Exists && !_page.Is(subject.First, LexisKinds.Self) ? TryTrailing(subject, new TokenRange(token, token), first, end) : -1;
    }

    private bool IsDirect(int token) => _page.Runs[_page.Tokens[token].Run].Statement >= 0;

    // "Smith: Taxes Must Fall", in the first line.
    private void Headline(int first, int end)
    {
        if (_page.ParagraphOf(first) != 0) return;
        for (var token = first; token < end && token - first < 9; token++)
        {
            if (_page.Is(token, TokenKind.Colon) && token > first && token + 3 < end && _page.RunOf(token + 1) < 0)
            {
                var name = NounPhrases.StartingAt(_page, first, token);
                if (!name.Exists) return;
                var attribution = new Attribution(name, TokenRange.None, QuotationSieve.Header, 0.7f);
                Add(attribution, _page.Next(token), end - 1, default);
                return;
            }
            if (!_page.IsName(token) && !(token > first && (_page.Is(token, LexisKinds.Preposition) || _page.Is(token, TokenTraits.Capital)))) return;
        }
    }

    private int TryAccording(int token, int first, int end)
    {
        var attribution = AccordingTo.At(_page, token, end);
        if (!attribution.Exists) return -1;
        var mentionEnd = SkipToBoundary(attribution.Mention.Last, end);
        if (token == first || _page.Previous(token) < first)
        {
            mentionEnd = SkipApposition(mentionEnd, end);
            if (!_page.Is(mentionEnd, TokenKind.Comma)) return -1;
            var contentEnd = Contents.End(_page, _page.Next(mentionEnd), end);
            return Add(attribution, _page.Next(mentionEnd), contentEnd, default);
        }
        var before = token - 1;
        while (before > first && (_page.Is(before, TokenKind.Comma) || _page.Is(before, LexisKinds.Conjunction | LexisKinds.Adverb))) before--;
        var start = Contents.ClauseStart(_page, first, before);
        if (HoldsDirect(start, before)) return -1;
        start = Contents.SkipIntroduction(_page, start, before);
        var rest = _page.Is(mentionEnd, TokenKind.Comma) && _page.Next(mentionEnd) < end - 2 && !_page.Is(_page.Next(mentionEnd), LexisKinds.Conjunction | LexisKinds.Relative | LexisKinds.Subordinator)
            ? new TokenRange(_page.Next(mentionEnd), Contents.End(_page, _page.Next(mentionEnd), end)) : default;
        return Add(attribution, start, before, rest);
    }

    // "According to Smith, a baker in town, the bread …": between commas and without a verb.
    private int SkipApposition(int comma, int end)
    {
        if (!_page.Is(comma, TokenKind.Comma)) return comma;
        var next = Contents.FirstComma(_page, _page.Next(comma), end);
        if (next >= end) return comma;
        for (var token = _page.Next(comma); token < next; token = _page.Next(token))
        {
            if (_page.Is(token, LexisKinds.Relative)) return next;
            if (Verbs.IsFinite(_page, token)) return comma;
        }
        return _page.Is(_page.Next(comma), LexisKinds.Determiner) ? next : comma;
    }

    private bool HoldsDirect(int first, int last)
    {
        for (var token = first; token <= last; token++)
            if (_page.Tokens[token].Run >= 0 && IsDirect(token)) return true;
        return false;
    }

    private int SkipToBoundary(int last, int end)
    {
        var token = _page.Next(last);
        for (; token < end && !_page.Is(token, TokenKind.Comma) && !_page.Is(token, TokenKind.Stop) && !_page.Is(token, TokenKind.Semicolon); token = _page.Next(token))
        {
        }
        return token;
    }

    // Smith's claim that …
    private int TryNoun(int token, int first, int end)
    {
        if (!_page.Is(token, CueKinds.Noun)) return -1;
        var next = _page.Next(token);
        if (next >= end || !(_page.IsWord(next, "that") || IsInfinitive(next, end))) return -1;
        var before = _page.Previous(token);
        if (before < first) return -1;
        while (before > first && !_page.Is(before, TokenTraits.Possessive) && !_page.Is(before, LexisKinds.Possessive)
            && token - before < 3 && _page.IsWord(before) && !_page.Is(before, LexisKinds.Determiner)) before = _page.Previous(before);
        TokenRange owner;
        if (_page.Is(before, LexisKinds.Possessive)) owner = new TokenRange(before, before);
        else if (_page.Is(before, TokenTraits.Possessive)) owner = NounPhrases.EndingAt(_page, before, first);
        else return -1;
        if (!owner.Exists) return -1;
        var attribution = new Attribution(owner, new TokenRange(token, token), QuotationSieve.ReportingNoun, 0.8f);
        return Add(attribution, next, Contents.End(_page, next, end), default);
    }

    private bool IsInfinitive(int token, int end) =>
        _page.IsWord(token, "to") && _page.Next(token) is var verb && verb < end && !_page.Is(verb, TokenTraits.Capital) && _page.IsWord(verb)
        && !_page.Is(verb, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.Group | LexisKinds.They | LexisKinds.It | LexisKinds.He | LexisKinds.She);

    private int TryVerb(int token, int first, int end)
    {
        var form = Verbs.Read(_page, token);
        if (form is VerbForm.None) return -1;
        if (TryPut(token, form, end) is var put and > 0) return put;
        if (form is VerbForm.Passive) return -1;
        var subject = Subjects.Of(_page, token, first);
        if (!subject.Exists) return form == VerbForm.Dependent ? TryWithoutSubject(token, first, end) : -1;
        if (_page.Is(subject.First, LexisKinds.Self)) return -1;
        var cue = new TokenRange(token, token);
        return TryForward(token, subject, cue, end);
    }

    // "Asked if he would stay, …" and "Smith was asked about the plan": what was put to somebody, by nobody named.
    private int TryPut(int verb, VerbForm form, int end)
    {
        if (!_page.IsWord(verb, "asked") && !_page.IsWord(verb, "pressed") && !_page.IsWord(verb, "questioned")) return -1;
        var before = Verbs.Before(_page, verb);
        var opens = before < 0 || _page.IsWord(before, "when") || _page.Is(before, TokenKind.Comma);
        if (form != VerbForm.Passive && !(opens && _page.IsWord(verb, "asked"))) return -1;
        var start = Contents.Start(_page, verb, end, out var sieve);
        if (start < 0 || start >= end || sieve == QuotationSieve.ReportedObject && !_page.IsWord(_page.Next(verb), "about")) return -1;
        var last = Contents.End(_page, start, opens ? Contents.FirstComma(_page, start, end) : end, sieve);
        var attribution = new Attribution(TokenRange.None, new TokenRange(verb, verb), QuotationSieve.ReportedClause, 0.6f);
        return last < start ? -1 : Add(attribution, start, last, default);
    }

    // The last token of a clause that a comma ends right before the token; the comma may stand inside marks.
    private int ClauseBefore(int token, int first)
    {
        if (_page.RunOf(token - 1) is var run and >= 0)
            return _page.Runs[run].Statement < 0 && _page.Runs[run].EndsComma && _page.Runs[run].Last > first ? _page.Runs[run].Last : -1;
        var comma = token - 1;
        if (_page.IsWord(comma, "as") && comma - 1 >= first) comma--;
        return comma > first && (_page.Is(comma, TokenKind.Comma) || _page.Is(comma, TokenKind.Dash)) ? comma - 1 : -1;
    }

    // "…, police said." and "…, Smith said, …"
    private int TryTrailing(TokenRange subject, TokenRange cue, int first, int end)
    {
        var last = ClauseBefore(subject.First, first);
        if (last < first) return -1;
        var after = Contents.SkipAdverbials(_page, _page.Next(cue.Last), end);
        if (after < end && !_page.Is(after, TokenKind.Stop) && !_page.Is(after, TokenKind.Comma) && !_page.Is(after, TokenKind.Semicolon)
            && !_page.Is(after, TokenKind.Dash)) return -1;
        var start = Contents.ClauseStart(_page, first, last);
        var rest = default(TokenRange);
        if (after < end && _page.Is(after, TokenKind.Comma) && _page.Next(after) < end && ContinuesContent(_page.Next(after)))
            rest = new TokenRange(_page.Next(after), Contents.End(_page, _page.Next(after), end));
        var attribution = new Attribution(subject, cue, QuotationSieve.TrailingClause, 0.9f);
        if (rest.Last > rest.First && IsEmpty(start, last)) return Add(attribution, rest.First, rest.Last, default);
        if (start > last || last - start < 1 && rest.Last <= rest.First) return -1;
        return Add(attribution, start, last, rest) is var taken and > 0 ? Math.Max(taken, after) : -1;
    }

    // "Still, he said, …" and "But, he said, …": nothing is said before the attribution.
    private bool IsEmpty(int first, int last)
    {
        for (; first <= last; first++)
            if (_page.RunOf(first) >= 0 || _page.IsWord(first) && (!_page.Is(first, LexisKinds.Adverb | LexisKinds.Conjunction) || _page.IsName(first))) return false;
        return true;
    }

    private bool ContinuesContent(int token) =>
        !_page.Is(token, CueKinds.Speech | CueKinds.Object) && !_page.Is(token, LexisKinds.Subordinator | LexisKinds.Relative) && !_page.IsWord(token, "but")
        && !_page.Is(token, TokenTraits.EndsInIng);

    // "…, said Smith."
    private int TryInverted(int verb, int first, int end)
    {
        if (!_page.Is(verb, CueKinds.Speech) || _page.Is(verb, CueKinds.Addressee) || _page.Is(verb, TokenTraits.EndsInIng)) return -1;
        var last = ClauseBefore(verb, first);
        if (last < first) return -1;
        var subject = NounPhrases.StartingAt(_page, _page.Next(verb), end);
        if (!subject.Exists || _page.Is(subject.First, LexisKinds.Possessive) && !_page.IsPronoun(subject.First) || !EndsClause(subject.Last, end)) return -1;
        var start = Contents.ClauseStart(_page, first, last);
        if (last - start < 2) return -1;
        var attribution = new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.TrailingClause, 0.85f);
        return Add(attribution, start, last, default) > 0 ? subject.Last + 1 : -1;
    }

    // In "Smith, a baker, said the plan would fail" the phrase after the verb is no speaker: a verb of its own follows it.
    private bool EndsClause(int last, int end)
    {
        if (last + 1 < end && _page.RunOf(last + 1) >= 0) return false;
        for (var token = _page.Next(last); token < end && token - last < 24; token = _page.Next(token))
        {
            if (_page.IsWord(token, "that") || _page.IsWord(token, "to")) return false;
            if (!_page.IsWord(token) || _page.Is(token, LexisKinds.Relative | LexisKinds.Subordinator)) return true;
            if (Verbs.IsFinite(_page, token)) return false;
        }
        return true;
    }

    private int TryForward(int verb, TokenRange subject, TokenRange cue, int end)
    {
        if (TryRelative(verb, subject, cue, end) is var relative and > 0) return relative;
        var start = Contents.Start(_page, verb, end, out var sieve);
        if (start < 0 || start >= end) return -1;
        var last = Contents.End(_page, start, IsSubordinate(subject) ? Contents.FirstComma(_page, start, end) : end, sieve);
        if (last < start) return -1;
        return Add(new Attribution(subject, cue, sieve, sieve == QuotationSieve.ReportedClause ? 0.9f : 0.7f), start, last, default);
    }

    // "After saying it was over, Smith left" and "…, saying it was over": the speaker is the subject of the clause after or before.
    private int TryWithoutSubject(int verb, int first, int end)
    {
        if (!_page.Is(verb, TokenTraits.EndsInIng) || !_page.Is(verb, CueKinds.Speech)) return -1;
        var before = Verbs.Before(_page, verb);
        var leads = before >= 0 && Verbs.Before(_page, before) < first && _page.Is(before, LexisKinds.Preposition | LexisKinds.Subordinator);
        if (!leads && !_page.Is(before, TokenKind.Comma)) return -1;
        var start = Contents.Start(_page, verb, end, out var sieve);
        if (start < 0 || start >= end || sieve == QuotationSieve.ReportedObject) return -1;
        var comma = leads ? Contents.FirstComma(_page, start, end) : end;
        var mention = leads && comma < end ? NounPhrases.StartingAt(_page, _page.Next(comma), end) : TokenRange.None;
        var last = Contents.End(_page, start, comma, sieve);
        return last < start ? -1 : Add(new Attribution(mention, new TokenRange(verb, verb), sieve, 0.6f), start, last, default);
    }

    // "the plan, which officials said will go ahead": what is said is the relative clause around its attribution.
    private int TryRelative(int verb, TokenRange subject, TokenRange cue, int end)
    {
        var relative = _page.Previous(subject.First);
        var next = _page.Next(verb);
        if (relative < 0 || next >= end || !_page.Is(relative, LexisKinds.Relative) && !_page.IsWord(relative, "what")) return -1;
        if (!_page.Is(next, LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Verb) || !_page.Is(verb, CueKinds.Speech | CueKinds.Clause)) return -1;
        var last = Contents.TrimEnd(_page, next, Contents.End(_page, next, Contents.FirstComma(_page, next, end)));
        return last <= next ? -1 : AddParts(new Attribution(subject, cue, QuotationSieve.TrailingClause, 0.8f), relative, relative, new TokenRange(next, last));
    }

    // "While Smith promised to stay, his party …", "those who said so, most …": the clause ends at its comma.
    private bool IsSubordinate(TokenRange subject)
    {
        var first = _page.SentenceStart(subject.First);
        if (_page.Is(subject.First, LexisKinds.Relative) && subject.Count == 1 && subject.First > first && !_page.Is(_page.Previous(subject.First), TokenKind.Comma)) return true;
        for (var token = subject.First - 1; token >= first && subject.First - token < 14; token--)
        {
            if (_page.Tokens[token].Run >= 0 || _page.Is(token, TokenKind.Comma) || _page.Is(token, TokenKind.Semicolon)) return false;
            if (token + 1 == subject.First && IsTimeClause(token)) return true;
            if (!_page.Is(token, LexisKinds.Subordinator) || _page.Is(token, LexisKinds.Adverb | LexisKinds.Determiner | LexisKinds.Relative) || _page.IsWord(token, "than")) continue;
            return token == first || _page.Is(_page.Previous(token), TokenKind.Comma) || _page.Is(_page.Previous(token), LexisKinds.Conjunction);
        }
        return false;
    }

    private bool IsTimeClause(int token) =>
        _page.IsWord(token, "after") || _page.IsWord(token, "since") || _page.IsWord(token, "when") || _page.IsWord(token, "because") || _page.IsWord(token, "before");

    private int Add(Attribution attribution, int first, int last, TokenRange rest)
    {
        first = Contents.TrimStart(_page, first, last);
        last = Contents.TrimEnd(_page, first, last);
        return last < first || CountWords(first, last) == 0 ? -1 : AddParts(attribution, first, last, rest);
    }

    private int AddParts(Attribution attribution, int first, int last, TokenRange rest)
    {
        var second = rest.Last > rest.First ? new TokenRange(rest.First, Contents.TrimEnd(_page, rest.First, rest.Last)) : default;
        if (attribution.Cue.Exists) _page.Tokens[attribution.Cue.First].Traits |= TokenTraits.Consumed;
        var statement = new Statement
        {
            Kind = HoldsQuotedWords(_page, first, last) || second.Last > 0 && HoldsQuotedWords(_page, second.First, second.Last) ? QuoteKind.Mixed : QuoteKind.Indirect,
            Start = _page.Tokens[first].Start,
            End = _page.Tokens[last].End,
            Attribution = attribution,
            Run = -1,
            Token = attribution.Mention.Exists ? Math.Min(first, attribution.Mention.First) : first,
            Speaker = -1,
        };
        for (var token = first; token <= last; token++) _page.Tokens[token].Traits |= TokenTraits.Claimed;
        if (second.Last > second.First)
        {
            statement.SecondStart = _page.Tokens[second.First].Start;
            statement.SecondEnd = _page.Tokens[second.Last].End;
        }
        _page.Scratch.Statements.Add(statement);
        return Math.Max(last, second.Last) + 1;
    }

    private int CountWords(int first, int last)
    {
        var words = 0;
        for (var token = first; token <= last && words < 2; token++)
            if (_page.IsWord(token)) words++;
        return words;
    }

    internal static bool HoldsQuotedWords(in Page page, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            var run = page.Tokens[token].Run;
            if (run < 0) continue;
            if (page.Runs[run].Words >= 2) return true;
            token = page.Runs[run].Last;
        }
        return false;
    }
}
