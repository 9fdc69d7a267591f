using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Japanese attribution: the speaker is the topic (…は) or subject (…が), before the quotation or behind its と:
/// <c>田中市長は「…」と述べた</c>, <c>「…」と田中市長は述べた</c>, <c>「…」。田中市長はこう話した。</c>
/// </summary>
internal static class Japanese
{
    private const int Reach = 8;

    /// <summary>The topic before a quotation; the verb follows the quotation.</summary>
    public static Attribution Before(in Page page, int bound, int end)
    {
        var topic = Topic(page, bound, end + 1);
        return topic.Exists ? new Attribution(topic, TokenRange.None, QuotationSieve.SubjectVerbBefore, 0.85f) : Attribution.None;
    }

    /// <summary>The topic behind a quotation and its と.</summary>
    public static Attribution After(in Page page, int token, int limit)
    {
        if (!page.IsWord(token) || page.Word(token) is not "と") return Attribution.None;
        var topic = Topic(page, token + 1, Math.Min(limit, token + Reach));
        return topic.Exists ? new Attribution(topic, TokenRange.None, QuotationSieve.VerbSubjectAfter, 0.85f) : Attribution.None;
    }

    /// <summary>A sentence that points back at a quotation: <c>田中市長はこう話した。</c></summary>
    public static Attribution Pointing(in Page page, int first, int end)
    {
        var topic = Topic(page, first, Math.Min(end, first + Reach));
        if (!topic.Exists || topic.Last + 1 >= end) return Attribution.None;
        var rest = page.Text[page.Tokens[topic.Last + 1].Start..page.Tokens[end - 1].End];
        return rest.Contains("こう", StringComparison.Ordinal) || rest.Contains("そう", StringComparison.Ordinal) || rest.Contains("このように", StringComparison.Ordinal)
            ? new Attribution(topic, TokenRange.None, QuotationSieve.NearbySubject, 0.85f) : Attribution.None;
    }

    // The first word with a particle, from the last comma before it.
    private static TokenRange Topic(in Page page, int bound, int end)
    {
        var first = bound;
        for (var token = bound; token < end; token++)
        {
            if (page.RunOf(token) >= 0) return TokenRange.None;
            if (page.Is(token, TokenKind.Comma)) first = token + 1;
            if (page.IsWord(token) && page.Tokens[token].BaseEnd < page.Tokens[token].End) return new TokenRange(first, token);
        }
        return TokenRange.None;
    }
}
