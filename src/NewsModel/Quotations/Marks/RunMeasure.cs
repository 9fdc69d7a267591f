using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Marks;

/// <summary>
/// Takes the measure of each quotation (its words, its first letter, how it ends), drops stray opening marks, and numbers the
/// outer sentences.
/// </summary>
internal readonly ref struct RunMeasure(Page page)
{
    private readonly Page _page = page;

    public void Measure()
    {
        for (var run = 0; run < _page.Runs.Length; run++)
        {
            if (IsStray(run)) Drop(run);
            else Take(ref _page.Runs[run]);
        }
        NumberSentences();
    }

    // An opening mark without a closing one is speech where a paragraph of a longer quotation, or a quotation after a comma or
    // colon, would stand; elsewhere it is a slip of the pen.
    private bool IsStray(int run)
    {
        ref readonly var it = ref _page.Runs[run];
        if (it.Closed) return false;
        var before = it.First - 1;
        var atStart = _page.Paragraphs[it.Paragraph].First == it.First;
        if (QuoteMark.IsSingle(it.Family)) return !atStart;
        return !atStart && !_page.Is(before, TokenKind.Comma) && !_page.Is(before, TokenKind.Colon) && !_page.Is(before, TokenKind.Stop);
    }

    private void Drop(int run)
    {
        ref var it = ref _page.Runs[run];
        for (var token = it.First; token <= it.Last; token++) _page.Tokens[token].Run = -1;
        it.Words = 0;
        it.Last = it.First - 1;
    }

    private void Take(ref QuoteRun run)
    {
        var seen = false;
        for (var token = run.First + 1; token <= run.Last; token++)
        {
            if (!_page.IsWord(token)) continue;
            run.Words++;
            var upper = (_page.Tokens[token].Traits & TokenTraits.Capital) != 0;
            if (upper) run.Capitals++;
            if (!seen) run.StartsUpper = upper || !Text.CodePoint.IsLower(_page.Text[_page.Tokens[token].Start]);
            seen = true;
        }
        var last = run.Closed ? run.Last - 1 : run.Last;
        while (last > run.First && _page.Is(last, TokenKind.Mark)) last--;
        End(ref run, last, inside: true);
        if (!run.EndsStop && !run.EndsComma && (_page.Tokens[run.Last].Traits & TokenTraits.SpaceAfter) == 0) End(ref run, run.Last + 1, inside: false);
    }

    private void End(ref QuoteRun run, int token, bool inside)
    {
        if ((uint)token >= (uint)_page.Count) return;
        var it = _page.Tokens[token];
        run.EndsStop = it.Kind == TokenKind.Stop || (inside && (it.Traits & TokenTraits.Dotted) != 0);
        run.EndsComma = it.Kind is TokenKind.Comma || (inside && it.Kind is TokenKind.Dash);
        run.EndsInside = inside && (run.EndsStop || run.EndsComma);
        run.EndsLively = run.EndsStop && inside && _page.Text[it.End - 1] is '!' or '?' or '…' or '！' or '？';
    }

    private void NumberSentences()
    {
        var sentence = -1;
        foreach (var paragraph in _page.Paragraphs)
        {
            var begins = true;
            for (var token = paragraph.First; token < paragraph.End; token++)
            {
                if (begins)
                {
                    sentence++;
                    _page.Tokens[token].Traits |= TokenTraits.SentenceStart;
                }
                var run = _page.Tokens[token].Run;
                var last = run < 0 ? token : _page.Runs[run].Last;
                for (; token <= last; token++) _page.Tokens[token].Sentence = sentence;
                token = last;
                begins = token + 1 < paragraph.End && (run >= 0 || _page.Is(token + 1, TokenTraits.Segment)) && EndsSentence(run, token);
            }
        }
    }

    // Outside quotations the segmenter knows best, and was asked before; a quotation that ends its sentence ends the sentence around it too.
    private bool EndsSentence(int run, int token)
    {
        var next = token + 1;
        // Closing brackets and stray marks stay with the sentence they close.
        if ((_page.Is(next, TokenKind.CloseBracket) || _page.Is(next, TokenKind.Mark)) && !_page.Is(next, TokenTraits.SpaceBefore)) return false;
        return run < 0 || _page.Runs[run].EndsStop && _page.Runs[run].EndsInside && BeginsSentence(next);
    }

    private bool BeginsSentence(int token)
    {
        if (_page.Is(token, TokenKind.OpenBracket)) return _page.Is(token + 1, TokenTraits.Capital);
        if (_page.RunOf(token) >= 0 || _page.Is(token, TokenTraits.Capital)) return true;
        return _page.IsWord(token) && !Text.CodePoint.IsLower(_page.Text[_page.Tokens[token].Start]);
    }
}
