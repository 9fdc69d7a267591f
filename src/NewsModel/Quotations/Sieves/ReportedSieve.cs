using System.Runtime.InteropServices;
using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Finds what is reported without marks, or with only some words in marks: clauses and objects of words of saying.</summary>
internal readonly ref partial struct ReportedSieve(Page page)
{
    private readonly Page _page = page;

    public void Find()
    {
        ReadOnlySpan<int> cues = CollectionsMarshal.AsSpan(_page.Scratch.Cues);
        for (var first = 0; first < _page.Count;)
        {
            var end = _page.PieceEnd(first);
            if (first == 0 && !_page.Is(end - 1, TokenTraits.Claimed)) Headline(first, end);
            if (Page.TakeBefore(ref cues, end) is { IsEmpty: false } own) ReadSentence(first, end, own);
            first = end;
        }
    }

    private void ReadSentence(int first, int end, ReadOnlySpan<int> cues)
    {
        // An attribution after what it attributes takes the clause before it whole, whatever verbs that holds.
        var free = first;
        foreach (var token in cues)
            if (IsFree(token, free) && TryBehind(token, first, free, end) is var taken and > 0) free = taken;
        free = first;
        foreach (var token in cues)
        {
            if (!IsFree(token, free) || _page.Is(token, TokenTraits.Claimed)) continue;
            var taken = TryNoun(token, first, end);
            if (taken < 0) taken = TryVerb(token, first, end);
            if (taken > 0) free = taken;
        }
    }

    private bool IsFree(int token, int free) =>
        token >= free && _page.Tokens[token].Run < 0 && !_page.Is(token, TokenTraits.Consumed);

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

    // Smith's claim that …
    private int TryNoun(int token, int first, int end)
    {
        if (!_page.Is(token, CueKinds.Noun)) return -1;
        var next = _page.Next(token);
        if (next >= end) return -1;
        var start = _page.IsWord(next, "that") || IsInfinitive(next, end) ? next : AfterNoun(token, next, end);
        if (start < 0) return -1;
        var before = _page.Previous(token);
        if (before < first) return -1;
        while (before > first && !_page.Is(before, TokenTraits.Possessive) && !_page.Is(before, LexisKinds.Possessive)
            && token - before < 3 && _page.IsWord(before) && !_page.Is(before, LexisKinds.Determiner)) before = _page.Previous(before);
        TokenRange owner;
        if (_page.Is(before, LexisKinds.Possessive)) owner = new TokenRange(before, before);
        else if (_page.Is(before, TokenTraits.Possessive)) owner = NounPhrases.EndingAt(_page, before, first);
        else return TryGiven(token, start, first, end);
        if (!owner.Exists) return -1;
        var attribution = new Attribution(owner, new TokenRange(token, token), QuotationSieve.ReportingNoun, start == next ? 0.8f : 0.6f);
        return Add(attribution, start, start == next ? Contents.End(_page, start, end) : ObjectEnd(start, end), default);
    }

    // "made a call for calm", "voiced support for the plan": the verb gives away what the noun says.
    private int TryGiven(int noun, int start, int first, int end)
    {
        for (var verb = _page.Previous(noun); verb >= first && noun - verb < 6 && _page.IsWord(verb); verb = _page.Previous(verb))
        {
            if (_page.Is(verb, LexisKinds.Preposition | LexisKinds.Relative)) return -1;
            if (!_page.Is(verb, CueKinds.Giving)) continue;
            var subject = Subjects.Of(_page, verb, first);
            if (!subject.Exists || _page.Is(subject.First, LexisKinds.Self) || IsOnlyPossible(verb)) return -1;
            var attribution = new Attribution(subject, new TokenRange(noun, noun), QuotationSieve.ReportingNoun, 0.6f);
            var clause = start == _page.Next(noun);
            return Add(attribution, start, clause ? Contents.End(_page, start, end) : ObjectEnd(start, end), default);
        }
        return -1;
    }

    // What follows a noun of saying and the preposition that its verb takes: "his comments about the plan", "her call for calm".
    private int AfterNoun(int noun, int particle, int end)
    {
        var takes = _page.IsWord(particle, "about") ? CueKinds.About : _page.IsWord(particle, "for") ? CueKinds.For : CueKinds.None;
        if (takes == CueKinds.None || !_page.Is(noun, takes)) return -1;
        var next = _page.RunOf(particle + 1) >= 0 ? particle + 1 : _page.Next(particle);
        if (next >= end || _page.Is(next, LexisKinds.Temporal) || !_page.IsWord(next) && _page.RunOf(next) < 0) return -1;
        return _page.RunOf(next) is var run && run >= 0 && _page.Runs[run].Statement >= 0 ? -1 : next;
    }

    // "his call for calm was heard": the verb of the sentence ends what the noun says.
    private int ObjectEnd(int start, int end)
    {
        var last = Contents.End(_page, start, end, QuotationSieve.ReportedObject);
        for (var token = start; token <= last; token = _page.Next(token))
            if (_page.Is(token, LexisKinds.Relative)) return last;
            else if (token > start && Verbs.IsFinite(_page, token)) return token - 1;
        return last;
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

    private int TryForward(int verb, TokenRange subject, TokenRange cue, int end)
    {
        if (TryRelative(verb, subject, cue, end) is var inRelative and > 0) return inRelative;
        var start = Contents.Start(_page, verb, end, out var sieve);
        if (start < 0 || start >= end || IsOnlyPossible(verb) && !Contents.BeginsReported(_page, start)) return -1;
        if (sieve == QuotationSieve.ReportedClause && Condition(subject, cue, start) is { Exists: true } condition)
            return AddParts(new Attribution(subject, cue, sieve, 0.85f), condition.First, condition.Last, new TokenRange(start, Contents.End(_page, start, end)));
        var relative = subject.Count == 1 && _page.Is(subject.First, LexisKinds.Relative);
        var last = relative && sieve == QuotationSieve.ReportedObject ? ObjectEnd(start, end) : Contents.End(_page, start, IsSubordinate(subject) ? Contents.FirstComma(_page, start, end) : end, sieve);
        if (last < start) return -1;
        return Add(new Attribution(subject, cue, sieve, sieve == QuotationSieve.ReportedClause ? 0.9f : 0.7f), start, last, default);
    }

    // "If the river rises, she said the bridge would close": the condition is hers too.
    private TokenRange Condition(TokenRange subject, TokenRange cue, int start)
    {
        var first = _page.SentenceStart(subject.First);
        var comma = subject.First - 1;
        if (start != _page.Next(cue.Last) || comma - first < 3 || !_page.Is(comma, TokenKind.Comma)) return TokenRange.None;
        var lead = _page.Is(first, LexisKinds.Conjunction) || _page.IsWord(first, "even") ? _page.Next(first) : first;
        if (!_page.IsWord(lead, "if") && !_page.IsWord(lead, "unless") && !_page.IsWord(lead, "because") && !_page.IsWord(lead, "once")) return TokenRange.None;
        for (var token = lead; token < comma; token++)
            if (_page.Is(token, TokenTraits.Claimed) || _page.Is(token, CueKinds.Speech) && Verbs.Read(_page, token) != VerbForm.None) return TokenRange.None;
        return new TokenRange(lead, comma - 1);
    }

    // "wanted to defend the plan", "would deny it": what might be said is not yet said, unless a whole clause tells it.
    private bool IsOnlyPossible(int verb)
    {
        var before = Verbs.Before(_page, verb);
        while (before >= 0 && _page.Is(before, LexisKinds.Adverb | LexisKinds.Negation) && !_page.Is(before, LexisKinds.Group)) before = Verbs.Before(_page, before);
        if (before < 0) return false;
        if (_page.Is(before, LexisKinds.Modal)) return true;
        return _page.IsWord(before, "to") && !_page.IsWord(verb, "say") && !_page.IsWord(verb, "tell");
    }

    // "After saying it was over, Smith left" and "…, saying it was over": the speaker is the subject of the clause after or before.
    private int TryWithoutSubject(int verb, int first, int end)
    {
        if (!_page.Is(verb, TokenTraits.EndsInIng) || !_page.Is(verb, CueKinds.Speech)) return -1;
        var before = Verbs.Before(_page, verb);
        var leads = before >= 0 && Verbs.Before(_page, before) < first && _page.Is(before, LexisKinds.Preposition | LexisKinds.Subordinator);
        var follows = _page.Is(before, TokenKind.Comma) || _page.RunOf(verb - 1) is var run and >= 0 && _page.Runs[run].EndsComma;
        if (!leads && !follows) return -1;
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
        if (!_page.Is(next, LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Verb) && !_page.Is(next, TokenTraits.EndsInEd) || !_page.Is(verb, CueKinds.Speech | CueKinds.Clause)) return -1;
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
        if (second.Last == 0 && attribution.Sieve == QuotationSieve.TrailingClause && IsWholeRun(first, last)) return AddRun(attribution, first, last);
        var mixed = Reported.HoldsQuotedWords(_page, first, last);
        var absorbs = mixed && attribution.Sieve == QuotationSieve.TrailingClause && second.Last == 0 && IsOnlyCue(attribution, first, last) && Absorb(attribution);
        Reported.Add(_page, attribution, first, last, second, absorbs);
        return Math.Max(last, second.Last) + 1;
    }

    // The plan is "dead," Smith said. "It is over.": the quotation that follows without an attribution of its own goes on.
    private bool IsWholeRun(int first, int last) =>
        _page.RunOf(first) is var run and >= 0 && _page.Runs[run].First == first && _page.Runs[run].Last == last && _page.Runs[run].Words > 3;

    private int AddRun(Attribution attribution, int first, int last)
    {
        if (attribution.Cue.Exists) _page.Tokens[attribution.Cue.First].Traits |= TokenTraits.Consumed;
        _page.Runs[_page.RunOf(first)].Statement = _page.Scratch.Statements.Count;
        _page.Scratch.Statements.Add(new Statement
        {
            Kind = QuoteKind.Direct,
            Start = _page.Tokens[first].Start,
            End = _page.Tokens[last].End,
            Attribution = attribution,
            Run = _page.RunOf(first),
            Token = first,
            Speaker = -1,
        });
        return last + 1;
    }

    private bool IsOnlyCue(Attribution attribution, int first, int last)
    {
        for (var token = first; token <= last; token = _page.Next(token))
            if (token != attribution.Cue.First && _page.RunOf(token) < 0 && _page.Is(token, CueKinds.Speech) && Verbs.Read(_page, token) == VerbForm.Finite) return false;
        return true;
    }

    private bool Absorb(Attribution attribution)
    {
        var next = _page.SentenceEnd(attribution.Cue.First);
        if (next >= _page.Count || _page.Is(next, TokenTraits.ParagraphStart) || _page.RunOf(next) is var run && (run < 0 || _page.Runs[run].Statement < 0)) return false;
        ref var statement = ref CollectionsMarshal.AsSpan(_page.Scratch.Statements)[_page.Runs[run].Statement];
        if (statement.Attribution.Exists || statement.Joins) return false;
        statement.Attribution = attribution with { Sieve = QuotationSieve.Continuation };
        statement.Joins = true;
        return true;
    }

    private int CountWords(int first, int last)
    {
        var words = 0;
        for (var token = first; token <= last && words < 2; token++)
            if (_page.IsWord(token)) words++;
        return words;
    }
}
