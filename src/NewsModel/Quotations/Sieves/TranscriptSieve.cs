using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Reads transcripts that use no marks: <c>KAREN DOYLE: Why not sign now?</c> A name in capitals and a colon begin the
/// paragraph; a single word counts only where several paragraphs begin so, as headings do it once. Without marks nothing vouches
/// that the words are verbatim, so they are given as indirect.
/// </summary>
internal readonly ref struct TranscriptSieve(Page page)
{
    private const int MaxName = 4;

    private readonly Page _page = page;

    public void Find()
    {
        var singles = 0;
        foreach (var paragraph in _page.Paragraphs)
            if (ColonOf(paragraph) == paragraph.First + 1) singles++;
        foreach (var paragraph in _page.Paragraphs)
        {
            var colon = ColonOf(paragraph);
            if (colon > paragraph.First + 1 || colon > 0 && singles > 1) Add(paragraph, colon);
        }
    }

    private int ColonOf(ParagraphRange paragraph)
    {
        var token = paragraph.First;
        while (token < paragraph.End && token - paragraph.First < MaxName && IsNamePart(token)) token++;
        return token > paragraph.First && _page.Is(token, TokenKind.Colon) && token + 2 < paragraph.End && _page.RunOf(token + 1) < 0 && _page.IsWord(token + 1) ? token : -1;
    }

    private bool IsNamePart(int token) =>
        _page.RunOf(token) < 0 && _page.Is(token, TokenTraits.AllCapitals) && !_page.Is(token, LexisKinds.Temporal | LexisKinds.Determiner | LexisKinds.Preposition | LexisKinds.Nation);

    private void Add(ParagraphRange paragraph, int colon)
    {
        var first = colon + 1;
        for (var token = first; token < paragraph.End; token++) _page.Tokens[token].Traits |= TokenTraits.Consumed | TokenTraits.Claimed;
        var attribution = new Attribution(new TokenRange(paragraph.First, colon - 1), TokenRange.None, QuotationSieve.Header, 0.9f);
        _page.Scratch.Statements.Add(new Statement
        {
            Kind = QuoteKind.Indirect,
            Start = _page.Tokens[first].Start,
            End = _page.Tokens[paragraph.End - 1].End,
            Attribution = attribution,
            Run = -1,
            Token = paragraph.First,
            Speaker = -1,
        });
    }
}
