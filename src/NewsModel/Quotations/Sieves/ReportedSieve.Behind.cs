using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <content>Attributions behind or inside the clause they attribute, and "according to".</content>
internal readonly ref partial struct ReportedSieve
{
    private int TryBehind(int token, int first, int free, int end)
    {
        if (TryAccording(token, Math.Max(first, free), end) is var according and > 0) return according;
        if (TryAsBy(token, Math.Max(first, free), end) is var asBy and > 0) return asBy;
        if (Verbs.Read(_page, token) != VerbForm.Finite) return -1;
        first = Math.Max(first, free);
        if (TryInverted(token, first, end) is var inverted and > 0) return inverted;
        if (!_page.Is(token, CueKinds.Speech | CueKinds.Clause)) return -1;
        var subject = Subjects.Of(_page, token, first);
        if (subject.Exists && TryAs(subject, token, first, end) is var as_ and > 0) return as_;
        return subject.Exists && !_page.Is(subject.First, LexisKinds.Self) ? TryTrailing(subject, new TokenRange(token, token), first, end) : -1;
    }

    // "As Smith said, the plan would fail"
    private int TryAs(TokenRange subject, int verb, int first, int end)
    {
        var as_ = _page.Previous(subject.First);
        if (as_ < first || !_page.IsWord(as_, "as") || as_ > first && !(_page.Previous(as_) == first && _page.Is(first, LexisKinds.Conjunction)) || _page.Is(subject.First, LexisKinds.Self)) return -1;
        var comma = Contents.SkipAdverbials(_page, _page.Next(verb), end);
        if (comma >= end - 2 || !_page.Is(comma, TokenKind.Comma)) return -1;
        var start = comma + 1;
        if (_page.RunOf(start) is var run and >= 0 && _page.Runs[run].Statement >= 0) return -1;
        return Add(new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.TrailingClause, 0.8f), start, Contents.End(_page, start, end), default);
    }

    // "As reported by the Courier, the plan would fail"
    private int TryAsBy(int verb, int first, int end)
    {
        var as_ = _page.Previous(verb);
        var by = _page.Next(verb);
        if (as_ != first || !_page.IsWord(as_, "as") || !_page.IsWord(by, "by") || !_page.Is(verb, CueKinds.Speech | CueKinds.Clause)) return -1;
        var subject = NounPhrases.StartingAt(_page, _page.Next(by), end);
        var comma = subject.Exists ? Contents.SkipAdverbials(_page, _page.Next(subject.Last), end) : end;
        if (comma >= end - 2 || !_page.Is(comma, TokenKind.Comma) || Reported.HoldsDirect(_page, comma + 1, comma + 1)) return -1;
        return Add(new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.TrailingClause, 0.8f), comma + 1, Contents.End(_page, comma + 1, end), default);
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
        if (last < first || SpeaksOn(cue.Last)) return -1;
        var after = Contents.SkipAdverbials(_page, SkipAddressee(cue.Last, end), end);
        if (after < end && !IsCircumstance(after) && !_page.Is(after, TokenKind.Stop) && !_page.Is(after, TokenKind.Comma) && !_page.Is(after, TokenKind.Semicolon)
            && !_page.Is(after, TokenKind.Dash)) return -1;
        var start = Contents.ClauseStart(_page, first, last);
        var rest = RestAfter(after, end);
        if (rest.Exists && rest.Last > rest.First) start = Contents.AfterDash(_page, start, last);
        var attribution = new Attribution(subject, cue, QuotationSieve.TrailingClause, 0.9f);
        if (rest.Last > rest.First && IsEmpty(start, last)) return Add(attribution, rest.First, rest.Last, default);
        if (start > last || last - start < 1 && rest.Last <= rest.First) return -1;
        if (rest.Last <= rest.First && !Reported.HoldsQuotedWords(_page, start, last) && (_page.Is(cue.First, CueKinds.Strict) || !Subjects.HoldsClause(_page, start, last + 1))) return -1;
        return Add(attribution, start, last, rest) is var taken and > 0 ? Math.Max(taken, after) : -1;
    }

    // "In his speech, Smith said “the plan is dead”": what he said are the words in marks behind, not the words before.
    private bool SpeaksOn(int verb) => _page.RunOf(verb + 1) is var run and >= 0 && _page.Runs[run].Statement < 0 && _page.Runs[run].Words > 1;

    private bool IsCircumstance(int token) =>
        _page.IsWord(token, "as") || _page.IsWord(token, "when") || _page.IsWord(token, "while") || _page.IsWord(token, "before") || _page.IsWord(token, "after") || _page.IsWord(token, "during");

    // "…, the mayor told the Courier."
    private int SkipAddressee(int verb, int end)
    {
        var next = _page.Next(verb);
        if (next >= end || !_page.Is(verb, CueKinds.Addressee)) return next;
        if (_page.Is(next, LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.Self | LexisKinds.It) && !_page.Is(next, LexisKinds.Possessive)) return _page.Next(next);
        var addressee = Contents.BeginsReported(_page, next) ? TokenRange.None : NounPhrases.StartingAt(_page, next, end);
        return addressee.Exists ? _page.Next(addressee.Last) : next;
    }

    // "The plan, he said, would fail": what is said goes on after the attribution, in marks or not.
    private TokenRange RestAfter(int comma, int end)
    {
        if (comma >= end || !_page.Is(comma, TokenKind.Comma)) return default;
        var next = _page.RunOf(comma + 1) >= 0 ? comma + 1 : _page.Next(comma);
        if (next >= end) return default;
        var fragment = _page.RunOf(next) >= 0;
        if (fragment ? _page.Runs[_page.RunOf(next)].Statement >= 0 : !ContinuesContent(next)) return default;
        return new TokenRange(next, Contents.End(_page, next, end));
    }

    // "Still, he said, …" and "But, he said, …": nothing is said before the attribution.
    private bool IsEmpty(int first, int last)
    {
        for (; first <= last; first++)
            if (_page.RunOf(first) >= 0 || _page.IsWord(first) && (!_page.Is(first, LexisKinds.Adverb | LexisKinds.Conjunction) || _page.IsName(first))) return false;
        return true;
    }

    private bool ContinuesContent(int token)
    {
        if (_page.IsWord(token, "that") || _page.IsWord(token, "because") || _page.IsWord(token, "so") || _page.IsWord(token, "until") || _page.IsWord(token, "if")) return true;
        if (_page.IsWord(token, "but") || _page.IsWord(token, "and")) return !_page.Is(_page.Next(token), CueKinds.Speech | CueKinds.Object | CueKinds.Clause) && !_page.IsPronoun(_page.Next(token));
        return !_page.Is(token, CueKinds.Speech | CueKinds.Object) && !_page.Is(token, LexisKinds.Subordinator | LexisKinds.Relative);
    }

    private bool HoldsRun(TokenRange phrase)
    {
        for (var token = phrase.First; token <= phrase.Last; token++)
            if (_page.RunOf(token) is var run and >= 0 && _page.Runs[run].Words > 3) return true;
        return false;
    }

    // "…, said Smith."
    private int TryInverted(int verb, int first, int end)
    {
        if (!_page.Is(verb, CueKinds.Speech) || _page.Is(verb, CueKinds.Addressee) || _page.Is(verb, TokenTraits.EndsInIng)) return -1;
        var last = ClauseBefore(verb, first);
        if (last < first) return -1;
        var subject = NounPhrases.StartingAt(_page, _page.Next(verb), end);
        if (!subject.Exists || _page.IsWord(subject.First, "that") || _page.Is(subject.First, LexisKinds.Possessive) && !_page.IsPronoun(subject.First) || !EndsClause(subject.Last, end)) return -1;
        var start = Contents.ClauseStart(_page, first, last);
        if (last - start < 2 || HoldsRun(subject) || !Reported.HoldsQuotedWords(_page, start, last) && !Subjects.HoldsClause(_page, start, last + 1)) return -1;
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

    private int TryAccording(int token, int first, int end)
    {
        var attribution = AccordingTo.At(_page, token, end);
        if (!attribution.Exists) return -1;
        var mentionEnd = SkipToBoundary(attribution.Mention.Last, end);
        if (IsEmpty(first, token - 1))
        {
            mentionEnd = SkipApposition(mentionEnd, end);
            if (!_page.Is(mentionEnd, TokenKind.Comma)) return -1;
            var contentEnd = Contents.End(_page, _page.Next(mentionEnd), end);
            return Add(attribution, _page.Next(mentionEnd), contentEnd, default);
        }
        var before = token - 1;
        while (before > first && (_page.Is(before, TokenKind.Comma) || _page.Is(before, LexisKinds.Conjunction | LexisKinds.Adverb))) before--;
        var start = Contents.ClauseStart(_page, first, before);
        if (Reported.HoldsDirect(_page, start, before)) return -1;
        start = Contents.SkipIntroduction(_page, start, before);
        var rest = _page.Is(mentionEnd, TokenKind.Comma) && _page.Next(mentionEnd) < end - 2 && !_page.Is(_page.Next(mentionEnd), LexisKinds.Conjunction | LexisKinds.Relative | LexisKinds.Subordinator)
            ? new TokenRange(_page.Next(mentionEnd), Contents.End(_page, _page.Next(mentionEnd), end)) : default;
        if (rest.Exists && rest.Last > rest.First && IsApposition(rest)) rest = default;
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

    // "according to Smith, a baker in town": a phrase without a verb tells who the source is.
    private bool IsApposition(TokenRange phrase)
    {
        if (!_page.Is(phrase.First, LexisKinds.Determiner) && !_page.Is(phrase.First, LexisKinds.Role)) return false;
        var relative = false;
        for (var token = phrase.First; token <= phrase.Last; token = _page.Next(token))
        {
            relative |= _page.Is(token, LexisKinds.Relative);
            if (!relative && Verbs.IsFinite(_page, token)) return false;
        }
        return true;
    }

    private int SkipToBoundary(int last, int end)
    {
        var token = _page.Next(last);
        for (; token < end && !_page.Is(token, TokenKind.Comma) && !_page.Is(token, TokenKind.Stop) && !_page.Is(token, TokenKind.Semicolon); token = _page.Next(token))
        {
        }
        return token;
    }
}
