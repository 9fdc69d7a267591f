using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Takes the quoted words that no verb of saying claims: words in marks, if there are enough of them, are somebody's, so the clause
/// around them is what the subject of its verb said, whatever the verb. Titles and coined terms are short or capitalised.
/// </summary>
internal readonly ref struct FragmentSieve(Page page)
{
    private const int LeastWords = 4;
    private const int Reach = 14;

    private readonly Page _page = page;

    public void Find()
    {
        for (var index = 0; index < _page.Runs.Length; index++)
        {
            ref readonly var run = ref _page.Runs[index];
            if (run.Words < LeastWords || run.Statement >= 0 || !run.Closed || run.Capitals * 2 > run.Words || _page.Is(run.First, TokenTraits.Claimed)) continue;
            Read(run.First, run.Last);
        }
    }

    private void Read(int opening, int closing)
    {
        var first = _page.SentenceStart(opening);
        var verb = VerbBefore(opening, first);
        if (verb < 0) return;
        var subject = Subjects.Of(_page, verb, first);
        if (!subject.Exists || _page.Is(subject.First, LexisKinds.Self)) return;
        var end = _page.SentenceEnd(opening);
        var start = verb + 1;
        while (start < opening && (_page.Is(start, LexisKinds.Adverb) || _page.Is(start, TokenTraits.EndsInLy))) start++;
        var last = Math.Max(closing, Contents.End(_page, start, end, QuotationSieve.ReportedObject));
        Reported.Add(_page, new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.ReportedObject, 0.5f), start, Contents.TrimEnd(_page, start, last));
    }

    // The verb of the clause the words stand in: none before a mark that parts clauses, nor before what another statement holds.
    private int VerbBefore(int opening, int first)
    {
        for (var token = _page.Previous(opening); token >= first && opening - token < Reach; token = _page.Previous(token))
        {
            if (_page.Is(token, TokenTraits.Claimed | TokenTraits.Consumed) || _page.Is(token, TokenKind.Semicolon) || _page.Is(token, TokenKind.Colon)) return -1;
            if (_page.Is(token, LexisKinds.Relative) && !_page.IsWord(token, "that")) return -1;
            if (_page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal)) return -1;
            if (Verbs.IsFinite(_page, token)) return token;
        }
        return -1;
    }
}
