using NewsModel.Languages;
using NewsModel.Quotations.Marks;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Words in marks inside a German clause that nothing has claimed: <c>sprach von einem „schweren Fehler“</c>, <c>würdigte sie als
/// „große Frau des Nordens“</c>. They are the subject's if the clause has a word of saying; without one only if there are many of them.
/// </summary>
internal readonly ref struct GermanFragmentSieve(Page page)
{
    private const int WordsWithoutCue = 6;
    private const int Reach = 40;

    private readonly Page _page = page;

    public void Find()
    {
        for (var index = 0; index < _page.Runs.Length; index++)
        {
            ref readonly var run = ref _page.Runs[index];
            if (run.Words < 2 || run.Statement >= 0 || !run.Closed || _page.Is(run.First, TokenTraits.Claimed) || IsName(run)) continue;
            Read(run);
        }
    }

    // A noun before the marks, or an article and capitals in them, make it the name of something: die Zeitung „Neue Zeit“, das „Rote Haus“.
    private bool IsName(in QuoteRun run)
    {
        if (run.IsNameLike(_page.Language)) return true;
        var before = _page.Previous(run.First);
        var follows = run.First - 1 == before && _page.Is(before, TokenTraits.Capital) && !_page.Is(before, CueKinds.Noun) && !_page.Is(before, TokenTraits.SentenceStart);
        return follows && run.Words < WordsWithoutCue;
    }

    private void Read(in QuoteRun run)
    {
        var first = _page.SentenceStart(run.First);
        var end = _page.SentenceEnd(run.First);
        var verb = Verb(run, first, end);
        if (verb >= 0)
        {
            var subject = VerbSecond.SubjectOf(_page, verb, first);
            if (subject.Exists && !VerbSecond.CannotSpeak(_page, subject) && !Overlaps(subject, run))
                Reported.Add(_page, new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.ReportedObject, 0.6f), run.First, run.Last);
            return;
        }
        if (run.Words < WordsWithoutCue || run.StartsUpper && !_page.Is(run.First - 1, TokenKind.Comma)) return;
        var own = VerbSecond.OfClause(_page, first, end);
        if (own.Exists && !Overlaps(own, run) && (VerbSecond.IsPerson(_page, own) || _page.Is(own.Last, LexisKinds.Group | LexisKinds.Organization)))
            Reported.Add(_page, new Attribution(own, TokenRange.None, QuotationSieve.ReportedObject, 0.45f), run.First, run.Last);
    }

    private static bool Overlaps(TokenRange phrase, in QuoteRun run) => phrase.First <= run.Last && phrase.Last >= run.First;

    // The word of saying of the clause: before the quoted words, or a participle or a part of it behind them.
    private int Verb(in QuoteRun run, int first, int end)
    {
        for (var token = _page.Previous(run.First); token >= first && run.First - token < Reach; token = _page.Previous(token))
        {
            if (_page.Is(token, TokenTraits.Claimed | TokenTraits.Consumed) || _page.Is(token, TokenKind.Semicolon) || _page.Is(token, TokenKind.Colon)) break;
            if (_page.Is(token, TokenKind.Comma) && _page.Is(_page.Next(token), LexisKinds.Subordinator | LexisKinds.Relative | LexisKinds.Determiner) && run.First - token > 1) break;
            if (_page.Is(token, TokenTraits.Capital)) continue;
            if (_page.Is(token, CueKinds.Speech | CueKinds.Object | CueKinds.As)) return IsOtherwise(token, run, end) ? -1 : token;
            if (_page.Is(token, LexisKinds.Auxiliary) && ParticipleBehind(run.Last, end)) return token;
        }
        return -1;
    }

    // "stellte die „Bunte Reihe“ vor" speaks only where the word that completes it does; "als" and "von" complete verbs of naming.
    private bool IsOtherwise(int verb, in QuoteRun run, int end)
    {
        if (!_page.Is(verb, CueKinds.Separable) || IsSpeakingOf(verb, run.First)) return false;
        for (var token = _page.Next(verb); token < end && token - verb < Reach; token = _page.Next(token))
            if (_page.Is(token, CueKinds.Completing) && (token < run.First || token > run.Last)) return false;
        return !_page.IsWord(verb, "nannte") && !_page.IsWord(verb, "nennt") && !_page.IsWord(verb, "nannten");
    }

    // "sprach von einem „…“", "spricht vom „…“"
    private bool IsSpeakingOf(int verb, int run)
    {
        if (!_page.Is(verb, CueKinds.Of)) return false;
        for (var token = _page.Previous(run); token > verb && run - token < 5; token = _page.Previous(token))
            if (_page.IsWord(token, "von") || _page.IsWord(token, "vom")) return true;
        return false;
    }

    private bool ParticipleBehind(int last, int end)
    {
        for (var token = last + 1; token < end && token - last < 10; token++)
        {
            if (_page.RunOf(token) >= 0 || _page.Is(token, TokenKind.Comma)) return false;
            if (_page.Is(token, CueKinds.Participle)) return true;
        }
        return false;
    }
}
