using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <content>Sources without a verb of saying: <c>…, so Meier</c>, <c>ihrer Meinung nach</c>, <c>demnach</c>, and the subjunctive that goes on.</content>
internal readonly ref partial struct GermanReportedSieve
{
    private const int PredicateReach = 16;
    private const int LongestNoun = 40;

    // A compound is a source if its last part is one: Polizeiangaben, Presseberichten.
    private bool IsSourceNoun(int token)
    {
        if (!_page.Is(token, TokenTraits.Capital)) return false;
        if (_page.Is(token, CueKinds.Noun)) return true;
        var word = _page.Word(token);
        if (word.Length > LongestNoun) return false;
        for (var cut = 2; cut < word.Length - 4; cut++)
            if ((CueWords.Find(Language.De, word[cut..]) & CueKinds.Noun) != 0) return true;
        return false;
    }

    // "nach eigenen Angaben": the source is the subject.
    private bool IsOwn(TokenRange phrase, int noun) => noun > phrase.First && _page.Word(_page.Previous(noun)).StartsWith("eigene", StringComparison.OrdinalIgnoreCase);

    private bool TryOwn(int token, TokenRange source, int first, int end)
    {
        var verb = token == first ? PredicateAfter(Following(source.Last), end) : -1;
        var subject = verb > source.Last && verb < end ? VerbSecond.SubjectOf(_page, verb, verb) : VerbSecond.OfClause(_page, first, token);
        return subject.Exists && AddAround(new Attribution(subject, new TokenRange(token, source.Last), QuotationSieve.AccordingTo, 0.7f), token, Following(source.Last), first, end);
    }

    // ihrer Meinung nach
    private bool TryOpinion(int token, int first, int end)
    {
        var noun = _page.Previous(token);
        var owner = _page.Previous(noun);
        if (owner < first || !IsSourceNoun(noun) || !_page.Is(owner, LexisKinds.Possessive)) return false;
        return AddAround(new Attribution(new TokenRange(owner, owner), new TokenRange(noun, token), QuotationSieve.AccordingTo, 0.75f), owner, Following(token), first, end);
    }

    // The finite verb after the source that begins a sentence: what stands between still tells of the source.
    private int PredicateAfter(int token, int end)
    {
        for (var next = token; next < end && next - token < PredicateReach; next = _page.Next(next))
        {
            if (_page.Is(next, TokenKind.Comma) || _page.Is(next, TokenKind.Colon)) return next;
            if (_page.Is(next, LexisKinds.Auxiliary | LexisKinds.Modal)) return next;
            if (IsVerbByPlace(next, end)) return next;
        }
        return token;
    }

    // A word of no class between a noun and a word of grammar: "… der Polizei nahmen an der …".
    private bool IsVerbByPlace(int token, int end)
    {
        if (_page.Tokens[token].Kind != TokenKind.Word || _page.Is(token, TokenTraits.Capital) || _page.Tokens[token].Lexis != LexisKinds.None && !_page.Is(token, LexisKinds.Verb)) return false;
        var before = _page.Previous(token);
        var after = _page.Next(token);
        if (before < 0 || after >= end || !_page.Is(before, TokenTraits.Capital)) return false;
        return !_page.IsWord(after) || _page.Is(after, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.Preposition | LexisKinds.Adverb | LexisKinds.Negation | LexisKinds.He | LexisKinds.She | LexisKinds.It | LexisKinds.Temporal)
            || _page.Is(after, TokenKind.Number);
    }

    private bool HoldsVerb(int first, int end)
    {
        for (var token = first; token < end; token = _page.Next(token))
            if (_page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal) || IsVerbByPlace(token, end)) return true;
        return false;
    }

    // Der Plan sei gescheitert, so Meier. Der Plan, so glaubt man, sei gescheitert.
    private bool TrySo(int token, int first, int end)
    {
        if (!_page.IsWord(token, "so") || token - 1 <= first || !_page.Is(token - 1, TokenKind.Comma)) return false;
        var next = _page.Next(token);
        if (next >= end || GermanAdjacent.IsNaming(_page, next)) return false;
        var verb = _page.Is(next, CueKinds.Speech) && !_page.Is(next, TokenTraits.Capital);
        var mention = verb ? VerbSecond.After(_page, next) : NounPhrases.StartingAt(_page, next, end);
        if (!mention.Exists || mention.Last >= end || !(_page.Is(mention.First, TokenTraits.Capital) || _page.Is(mention.First, LexisKinds.Determiner | LexisKinds.Possessive) || verb)) return false;
        var after = _page.Next(mention.Last);
        while (after < end && !_page.Is(after, TokenKind.Comma) && !_page.Is(after, TokenKind.Stop) && after - mention.Last < 12)
        {
            if (_page.Is(after, LexisKinds.Auxiliary | LexisKinds.Modal) || _page.IsWord(after, "dass")) return false;
            after = _page.Next(after);
        }
        var rest = after < end - 2 && _page.Is(after, TokenKind.Comma) && !_page.Is(_page.Next(after), LexisKinds.Relative | LexisKinds.Determiner) ? new TokenRange(_page.Next(after), end - 1) : default;
        if (HoldsDirect(first, token)) return false;
        return Add(new Attribution(mention, new TokenRange(token, verb ? next : token), QuotationSieve.TrailingClause, 0.85f), first, token - 2, rest);
    }

    // "Demnach …", "Den Angaben zufolge" without a name, and "…, wonach …": said by the one spoken of just before.
    private bool TryThus(int token, int first, int end)
    {
        var thus = token == first && (_page.IsWord(token, "demnach") || _page.IsWord(token, "demzufolge"));
        var whereby = token > first && _page.IsWord(token, "wonach") && _page.Is(token - 1, TokenKind.Comma);
        if (!thus && !whereby) return false;
        var start = _page.Next(token);
        var last = whereby ? Contents.FirstComma(_page, start, end) - 1 : end - 1;
        if (last <= start || HoldsDirect(start, last)) return false;
        return Add(new Attribution(TokenRange.None, new TokenRange(token, token), QuotationSieve.AccordingTo, 0.6f), start, last, default);
    }

    // "Er sei unschuldig." after what somebody said: the subjunctive says that he goes on saying it.
    private void GoOn(int first, int end)
    {
        var statements = _page.Scratch.Statements;
        if (statements.Count == 0 || _page.Is(first, LexisKinds.Subordinator) || HoldsDirect(first, end - 1)) return;
        var previous = LastReported(first);
        if (previous < 0) return;
        for (var token = first; token < end && token - first < PredicateReach; token = _page.Next(token))
        {
            if (_page.Is(token, TokenKind.Comma)) return;
            if (!IsFirstSubjunctive(token)) continue;
            var attribution = statements[previous].Attribution;
            Add(new Attribution(attribution.Mention, TokenRange.None, QuotationSieve.Continuation, 0.6f), first, end - 1, default);
            return;
        }
    }

    // The statement that the sentence before made, if it did.
    private int LastReported(int first)
    {
        var statements = _page.Scratch.Statements;
        for (var index = statements.Count - 1; index >= 0 && statements.Count - index < 4; index--)
            if (statements[index].Attribution.Exists && statements[index].Attribution.Mention.Exists && statements[index].Token < first
                && _page.Tokens[first].Sentence - _page.Tokens[statements[index].Token].Sentence is 1) return index;
        return -1;
    }

    private bool IsFirstSubjunctive(int token) => _page.Word(token) is "sei" or "seien" or "habe" or "werde" or "könne" or "müsse" or "solle" or "wolle" or "dürfe" or "gebe" or "gehe" or "komme";

    private bool IsCompleted(int verb, int end)
    {
        for (var token = _page.Next(verb); token < end && token - verb < Contents.CompletionReach; token = _page.Next(token))
            if (_page.Is(token, CueKinds.Completing)) return true;
        return false;
    }
}
