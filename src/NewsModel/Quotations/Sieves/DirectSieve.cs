using NewsModel.Quotations.Marks;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Tells which quotations are utterances of their own and attributes those whose attribution stands beside them. What is left
/// to the clauses around are fragments, which may be part of a reported clause, a title or a coined term.
/// </summary>
internal readonly ref struct DirectSieve(Page page)
{
    private readonly Page _page = page;

    public void Find()
    {
        var previous = -1;
        for (var run = 0; run < _page.Runs.Length; run++)
        {
            if (_page.Runs[run].Words == 0) continue;
            See(run, previous);
            previous = run;
        }
    }

    private void See(int index, int previous)
    {
        ref var run = ref _page.Runs[index];
        if (Header.Inside(_page, run.First) is { Exists: true } named) { Add(index, named, joins: false); return; }
        var neighbour = previous >= 0 && _page.Runs[previous].Paragraph == run.Paragraph ? previous : -1;
        var after = MayHaveAfter(run) ? AdjacentSieve.After(_page, run) : Attribution.None;
        var bound = neighbour >= 0 && _page.Runs[neighbour].Statement >= 0 ? _page.Runs[neighbour].Last + 1 : 0;
        var before = AdjacentSieve.Before(_page, run, bound);
        if (neighbour >= 0 && ContinuesAround(run, neighbour, after)) { Add(index, Statements[_page.Runs[neighbour].Statement].Attribution, joins: true); return; }
        if (GoesOn(run, after) || HasIntroduction(run, after, before) || !after.Exists && EndsClause(run, before)) return;
        if (after.Exists && IsUtteranceBefore(run, after) && !(before.Exists && PrefersBefore(run, before, after))) { Add(index, after, joins: JoinsTouching(run, neighbour, after)); return; }
        if (before.Exists && IsUtteranceAfter(run, before)) { Add(index, before, joins: false); return; }
        if (IsUnclosedContinuation(index, previous)) { Add(index, Statements[_page.Runs[previous].Statement].Attribution, joins: true); return; }
        if (StandsAlone(run) || FollowsColon(run)) Add(index, Attribution.None, joins: false);
    }

    // After a colon stands an utterance, unless it is a name.
    private bool FollowsColon(in QuoteRun run) =>
        _page.Is(run.First - 1, TokenKind.Colon) && !_page.Is(run.First, TokenTraits.SentenceStart) && run.StartsUpper && run.Words > 4 && (run.EndsStop || !IsNameLike(run));

    private Span<Statement> Statements => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_page.Scratch.Statements);

    private void Add(int index, Attribution attribution, bool joins)
    {
        ref var run = ref _page.Runs[index];
        if (attribution.Cue.Exists) _page.Tokens[attribution.Cue.First].Traits |= TokenTraits.Consumed;
        run.Statement = _page.Scratch.Statements.Count;
        if (joins) attribution = attribution with { Sieve = attribution.Exists ? QuotationSieve.Continuation : QuotationSieve.None };
        _page.Scratch.Statements.Add(new Statement
        {
            Kind = QuoteKind.Direct,
            Start = _page.Tokens[attribution.Mention.First == run.First + 1 ? attribution.Mention.Last + 2 : run.First].Start,
            End = _page.Tokens[run.Last].End,
            Attribution = attribution,
            Run = index,
            Token = run.First,
            Joins = joins,
            Speaker = -1,
        });
    }

    // "…," said Smith, "…" and "…," Smith said. "…": the same words go on unless they have an attribution of their own after them.
    private bool ContinuesAround(in QuoteRun run, int neighbour, Attribution after)
    {
        ref readonly var before = ref _page.Runs[neighbour];
        if (before.Statement < 0 || after.Exists) return false;
        var attribution = _page.Scratch.Statements[before.Statement].Attribution;
        var gap = _page.Next(before.Last);
        if (!attribution.Exists) return (before.Last + 1 == run.First || gap + 1 == run.First && IsGermanAnd(gap)) && StandsAlone(run);
        if (gap == run.First || before.Last + 1 == run.First || gap + 1 == run.First && IsAnd(gap) && run.StartsUpper && run.Words > 3) return true;
        var touches = attribution.Mention.First > before.Last && attribution.Mention.First < run.First;
        var end = run.First - 1;
        // "The plan" according to Smith "is dead".
        if (touches && attribution.Sieve == QuotationSieve.AccordingTo && attribution.Mention.Last == end && !run.StartsUpper) return true;
        if (touches && _page.Is(end, TokenKind.Comma)) return _page.Tokens[end].Sentence == _page.Tokens[attribution.Mention.Last].Sentence;
        if (!StandsAlone(run)) return touches && _page.Is(end, TokenKind.Dash);
        return touches ? SameSentence(attribution, end) : attribution.Sieve == QuotationSieve.Continuation && gap >= run.First;
    }

    private bool IsAnd(int token) => _page.Is(token, Languages.LexisKinds.Conjunction) && (_page.IsWord(token, "and") || _page.IsWord(token, "und") || _page.IsWord(token, "sowie"));

    // „…“ und „…“: in English the words around such quotations tell more.
    private bool IsGermanAnd(int token) => _page.Language == Languages.Language.De && IsAnd(token);

    private bool SameSentence(Attribution attribution, int token) => _page.Tokens[attribution.Mention.First].Sentence == _page.Tokens[token].Sentence;

    // "…" "…," Smith said: the attribution behind the second quotation is that of the first too.
    private bool JoinsTouching(in QuoteRun run, int neighbour, Attribution attribution)
    {
        if (neighbour < 0 || _page.Runs[neighbour].Statement < 0) return false;
        var last = _page.Runs[neighbour].Last;
        if (last + 1 != run.First && !(last + 2 == run.First && IsGermanAnd(last + 1))) return false;
        ref var before = ref Statements[_page.Runs[neighbour].Statement];
        if (before.Attribution.Exists) return false;
        before.Attribution = attribution;
        return true;
    }

    // "We never sold anything" to the council, she said: the clause goes on behind the marks, and the quotation is a part of it.
    private bool GoesOn(in QuoteRun run, Attribution after)
    {
        if (_page.Language != Languages.Language.En || !after.Exists || run.EndsComma || run.EndsLively || run.EndsStop) return false;
        var first = run.Last + 1;
        var comma = Math.Min(after.Mention.First, after.Cue.Exists ? after.Cue.First : after.Mention.First) - 1;
        return comma > first && _page.Is(comma, TokenKind.Comma) && _page.IsWord(first) && !_page.Is(first, TokenTraits.Capital) && !_page.Is(first, Languages.CueKinds.Speech);
    }

    // At first light, "we saw the smoke," he said. And: At first light, he said, "we saw the smoke." The clause is his from its start.
    private bool HasIntroduction(in QuoteRun run, Attribution after, Attribution before)
    {
        if (_page.Language != Languages.Language.En || _page.Is(run.First, TokenTraits.SentenceStart)) return false;
        var first = _page.SentenceStart(run.First);
        // They were late, he said, and "I had to wait."
        if (before.Exists && before.Cue.Exists && before.Cue.Last + 3 == run.First && _page.Is(run.First - 1, Languages.LexisKinds.Conjunction) && _page.Is(run.First - 2, TokenKind.Comma) && before.Mention.First < before.Cue.First
            && !after.Exists && before.Mention.First - first > 2 && _page.Is(before.Mention.First - 1, TokenKind.Comma)) return IsPlain(first, before.Mention.First - 1);
        if (!_page.Is(run.First - 1, TokenKind.Comma)) return false;
        if (after.Exists && run.EndsComma && !before.Exists) return IsPlain(first, run.First - 1);
        if (!before.Exists || run.StartsUpper || !before.Cue.Exists || before.Cue.Last + 2 != run.First || before.Mention.First > before.Cue.First) return false;
        return before.Mention.First - first > 1 && _page.Is(before.Mention.First - 1, TokenKind.Comma) && IsPlain(first, before.Mention.First - 1);
    }

    // She said the plan was dead: "It is over.": the quotation is the end of a reported clause.
    private bool EndsClause(in QuoteRun run, Attribution before)
    {
        if (_page.Language != Languages.Language.En || !before.Cue.Exists || !_page.Is(run.First - 1, TokenKind.Colon) || before.Mention.First > before.Cue.First) return false;
        var start = Contents.Start(_page, before.Cue.Last, run.First - 1, out var sieve);
        if (start < 0 || sieve != QuotationSieve.ReportedClause || run.First - start <= 5 || _page.IsWord(start, "to")) return false;
        return !Reported.HoldsQuotedWords(_page, start, run.First - 1);
    }

    // Words of the clause itself: nothing quoted, no verb of saying.
    private bool IsPlain(int first, int end)
    {
        if (end - first > 40) return false;
        for (var token = first; token < end; token++)
            if (_page.RunOf(token) >= 0 || _page.Is(token, Languages.CueKinds.Speech) && Phrases.Verbs.Read(_page, token) != Phrases.VerbForm.None) return false;
        return true;
    }

    private static bool MayHaveAfter(in QuoteRun run) => run.Closed && (run.EndsComma || run.EndsLively || !run.EndsStop || run.Words > 3);

    // With a comma or a lively end the clause after it is its attribution; without one, only for an utterance that begins like one.
    private bool IsUtteranceBefore(in QuoteRun run, Attribution after)
    {
        if (_page.Language == Languages.Language.De && run.Words < 6 && IsAttributive(run.First - 1)) return false;
        if (run.EndsComma || run.EndsLively)
            return _page.Is(run.First, TokenTraits.SentenceStart) || (IsSetOff(run) || run.StartsUpper) && !IsNameLike(run) || run.Words > 7 && IsSetOff(run);
        return after.Sieve == QuotationSieve.Dash ? run.Words > 3 : IsSetOff(run) && IsLong(run);
    }

    private bool PrefersBefore(in QuoteRun run, Attribution attribution, Attribution after)
    {
        var before = run.First - 1;
        // "…", weiter hieß es: that nobody is named after it says nothing against who is named before it.
        if (attribution.Cue.Exists && _page.Is(before, TokenKind.Colon) && _page.Is(after.Mention.First, Languages.LexisKinds.It)) return true;
        return (_page.Is(before, TokenKind.Comma) || _page.Is(before, TokenKind.Colon)) && !run.EndsComma;
    }

    private bool IsUtteranceAfter(in QuoteRun run, Attribution before)
    {
        var end = run.First - 1;
        if (_page.Language == Languages.Language.Ar) return _page.Is(end, TokenKind.Colon) || run.Words > 3;
        if (_page.Language is Languages.Language.Ko or Languages.Language.Ja) return LengthOf(run) >= 6;
        if (_page.Is(end, TokenKind.OpenBracket)) return before.Sieve == QuotationSieve.NearbySubject;
        if (_page.Language == Languages.Language.De && !run.StartsUpper && _page.Is(run.First + 1, Languages.LexisKinds.Subordinator) && _page.Is(end, TokenKind.Comma)) return false;
        if (_page.Is(end, TokenKind.Colon)) return !IsGloss(run, before, end);
        if (_page.IsWord(end, "worten") && run.Words > 3) return true;
        if (_page.Is(end, TokenKind.Comma)) return ReachesMark(before, end) || run.StartsUpper && run.Words > 3 && run.EndsStop && !IsNameLike(run);
        if (_page.IsWord(end, "that") || _page.IsWord(end, "as") || before.Sieve == QuotationSieve.AccordingTo && IsNameLike(run)) return false;
        if (_page.Language == Languages.Language.De && (IsAttributive(end) || IsNameLike(run))) return false;
        if (_page.Language == Languages.Language.De && GermanAdjacent.IsUtterance(_page, end)) return run.StartsUpper && run.Words > 3;
        if (_page.Language == Languages.Language.De && _page.Is(end, TokenTraits.Capital) && before.Mention.Last != end && !_page.Is(end, Languages.LexisKinds.Temporal) && run.Words < 6) return false;
        return run.StartsUpper && run.Words > 3 && IsCueNear(before, end) && (run.EndsStop || run.EndsComma);
    }

    // "(motto: “Trust is all”)", "her second novel: “Under Water”.": a name or title after a colon that nobody speaks.
    private bool IsGloss(in QuoteRun run, Attribution before, int colon)
    {
        if (before.Cue.Exists && !(_page.Language == Languages.Language.De && IsNameLike(run)) || before.Sieve == QuotationSieve.Header || _page.IsWord(colon - 1, "worten") || run.EndsInside && run.EndsStop) return false;
        for (var token = colon - 1; token > 0 && colon - token < 8; token--)
            if (_page.Is(token, TokenKind.OpenBracket)) return true;
        return run.Words <= 5 && !run.EndsInside;
    }

    // „Der neue „Rat der Stadt“ …“: an article or adjective before the marks makes them part of a name.
    private bool IsAttributive(int token) =>
        _page.IsWord(token) && !_page.Is(token, TokenTraits.Capital)
        && (_page.Is(token, Languages.LexisKinds.Determiner | Languages.LexisKinds.Possessive) || _page.Tokens[token].Lexis == Languages.LexisKinds.None && _page.Tokens[token].Cue == Languages.CueKinds.None);

    private bool IsNameLike(in QuoteRun run) => run.IsNameLike(_page.Language);

    // Between the cue and the comma stand an addressee and circumstances at most: "told reporters in Iowa on Monday, “…”".
    private bool ReachesMark(Attribution before, int end)
    {
        if (!before.Cue.Exists) return true;
        var token = Contents.SkipAdverbials(_page, _page.Next(before.Cue.Last), end);
        if (token >= end) return true;
        if (before.Mention.First > before.Cue.Last) return true;
        var addressee = Phrases.NounPhrases.StartingAt(_page, token, end);
        if (!addressee.Exists && _page.Is(token, Languages.LexisKinds.He | Languages.LexisKinds.She | Languages.LexisKinds.They | Languages.LexisKinds.Self | Languages.LexisKinds.It)) addressee = new TokenRange(token, token);
        return addressee.Exists && Contents.SkipAdverbials(_page, _page.Next(addressee.Last), end) >= end;
    }

    // Without spaces words tell little of length.
    private bool IsLong(in QuoteRun run) => run.Words > 3 || _page.Language == Languages.Language.Ja && LengthOf(run) >= 8;

    private int LengthOf(in QuoteRun run) => _page.Tokens[run.Last].Start - _page.Tokens[run.First].End;

    private static bool IsCueNear(Attribution before, int end) => before.Cue.Exists && end - before.Cue.Last <= 12;

    private bool IsSetOff(in QuoteRun run)
    {
        var before = run.First - 1;
        return _page.Is(run.First, TokenTraits.SentenceStart) || _page.Is(before, TokenKind.Comma) || _page.Is(before, TokenKind.Colon)
            || _page.Is(before, TokenKind.Dash) || _page.Is(before, TokenKind.OpenBracket) || _page.Is(before, TokenKind.Semicolon)
            || _page.Is(before, TokenKind.CloseBracket) || _page.RunOf(before) >= 0
            || _page.Language == Languages.Language.De && run.StartsUpper && _page.Is(before, Languages.CueKinds.Noun);
    }

    // A quotation that is a sentence, or several, by itself.
    private bool StandsAlone(in QuoteRun run)
    {
        if (!_page.Is(run.First, TokenTraits.SentenceStart) && _page.RunOf(run.First - 1) < 0 && !(IsGermanAnd(run.First - 1) && _page.RunOf(run.First - 2) >= 0)) return false;
        var next = run.Last + 1;
        if (_page.Is(next, TokenKind.Stop) || _page.Is(next, TokenKind.Comma)) next++;
        var ends = next >= _page.Paragraphs[run.Paragraph].End || _page.Is(next, TokenTraits.SentenceStart) || _page.RunOf(next) >= 0
            || _page.Is(next, TokenKind.OpenBracket) || _page.Is(next, TokenKind.Dash) || IsGermanAnd(next) && _page.RunOf(next + 1) >= 0 && run.Words > 5;
        if (!ends) return false;
        return IsLong(run) ? run.StartsUpper || run.EndsStop : run.EndsStop && run.EndsInside && run.StartsUpper;
    }

    // Each paragraph of a longer quotation opens with a mark, only the last one closes.
    private bool IsUnclosedContinuation(int index, int previous)
    {
        if (previous < 0 || _page.Runs[previous].Statement < 0 || _page.Runs[previous].Closed) return false;
        ref readonly var run = ref _page.Runs[index];
        return _page.Runs[previous].Paragraph == run.Paragraph - 1 && _page.Paragraphs[run.Paragraph].First == run.First;
    }
}
