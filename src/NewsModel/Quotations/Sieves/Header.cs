using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Reads the lines by which transcripts and broadcast scripts name a speaker.</summary>
internal static class Header
{
    private const int MaxTokens = 18;

    /// <summary><c>NAME: "…"</c> and <c>[Name/Title: "…"</c>: what stands between the paragraph's start and the colon.</summary>
    public static Attribution Before(in Page page, int colon, int bound)
    {
        var paragraph = page.Paragraphs[page.ParagraphOf(colon)];
        if (colon - paragraph.First > MaxTokens || bound > paragraph.First) return Attribution.None;
        return Read(page, paragraph.First, colon);
    }

    /// <summary>A name between a dash, or <c>from</c>, and a colon: <c>Turnout was high - Anna Kessler: "…"</c>, <c>More from Kessler: "…"</c>.</summary>
    public static Attribution AfterDash(in Page page, int colon, int bound)
    {
        for (var token = colon - 1; token > bound && colon - token < MaxTokens; token--)
        {
            if (!page.IsWord(token) && !Contents.IsSpacedDash(page, token)) return Attribution.None;
            var from = page.IsWord(token, "from") && (token - 1 <= bound || !page.IsWord(token - 1) || page.IsWord(token - 1, "more"));
            if (!from && page.IsWord(token)) continue;
            var source = Phrases.NounPhrases.StartingAt(page, token + 1, colon);
            if (source.Exists && source.Last == colon - 1 && (from || page.IsName(source.First))) return new Attribution(source, TokenRange.None, QuotationSieve.Header, 0.85f);
            if (!from) return Attribution.None;
        }
        return Attribution.None;
    }

    /// <summary>
    /// A name in capitals and a colon that begin a quoted paragraph of a transcript, <c>"DOYLE: Why not sign now?</c>: the name, or
    /// <see cref="Attribution.None"/>.
    /// </summary>
    public static Attribution Inside(in Page page, int mark)
    {
        var last = mark + 1;
        while (last - mark < 4 && page.Is(last + 1, TokenTraits.AllCapitals)) last++;
        if (!page.Is(mark, TokenTraits.ParagraphStart) || !page.Is(last + 1, TokenKind.Colon) || !page.IsWord(last + 2) || page.RunOf(last + 2) != page.RunOf(mark)) return Attribution.None;
        for (var token = mark + 1; token <= last; token++)
            if (!page.Is(token, TokenTraits.AllCapitals) || page.Tokens[token].Kind != TokenKind.Word || page.Is(token, Languages.LexisKinds.Temporal | Languages.LexisKinds.Determiner | Languages.LexisKinds.Preposition)) return Attribution.None;
        return new Attribution(new TokenRange(mark + 1, last), TokenRange.None, QuotationSieve.Header, 0.9f);
    }

    /// <summary>A paragraph that is nothing but a name, a title, brackets: <c>((Maxwell Field, Centre for Trade))</c>.</summary>
    public static Attribution Whole(in Page page, ParagraphRange paragraph)
    {
        if (paragraph.End - paragraph.First > MaxTokens || !page.Is(paragraph.First, TokenKind.OpenBracket)) return Attribution.None;
        return Read(page, paragraph.First, paragraph.End);
    }

    /// <summary>Whether a paragraph stands in brackets from end to end, as notes about the recording do.</summary>
    public static bool IsNote(in Page page, ParagraphRange paragraph) =>
        paragraph.End - paragraph.First <= MaxTokens && page.Is(paragraph.First, TokenKind.OpenBracket) && page.Is(paragraph.End - 1, TokenKind.CloseBracket);

    private static Attribution Read(in Page page, int first, int end)
    {
        while (first < end && page.Is(first, TokenKind.OpenBracket)) first++;
        if (first >= end || !page.IsName(first)) return Attribution.None;
        if (page.Is(first, Languages.LexisKinds.Nation) && !page.Is(first + 1, TokenTraits.Capital)) return Attribution.None;
        var last = first;
        for (var token = first; token < end; token++)
        {
            if (page.Is(token, Languages.LexisKinds.Auxiliary | Languages.LexisKinds.Modal | Languages.LexisKinds.Verb)) return Attribution.None;
            if (page.Tokens[token].Cue != Languages.CueKinds.None && !page.Is(token, TokenTraits.Capital)) return Attribution.None;
        }
        while (last + 1 < end && page.IsWord(last + 1) && (page.Is(last + 1, TokenTraits.Capital) || page.Is(last + 1, Languages.LexisKinds.Preposition))) last++;
        if (last + 1 < end && page.IsWord(last + 1))
        {
            var phrase = Phrases.NounPhrases.StartingAt(page, first, end);
            if (!phrase.Exists || !page.IsName(phrase.Last) || phrase.Last + 1 < end && page.IsWord(phrase.Last + 1)) return Attribution.None;
            last = phrase.Last;
        }
        return new Attribution(new TokenRange(first, last), TokenRange.None, QuotationSieve.Header, 0.97f);
    }
}
