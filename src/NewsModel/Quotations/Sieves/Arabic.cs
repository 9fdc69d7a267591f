using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Arabic attribution: the verb of saying, its subject behind it, then the quotation or a clause with إن or أن.</summary>
internal static class Arabic
{
    private const int LongestName = 4;
    private const int Reach = 30;

    /// <summary>The verb and subject before a quotation: <c>قالت سلمى الراوي: «…»</c>.</summary>
    public static Attribution Before(in Page page, int bound, int end)
    {
        for (var verb = end; verb >= bound && end - verb < Reach; verb = page.Previous(verb))
        {
            if (!page.Is(verb, CueKinds.Speech)) continue;
            var subject = Subject(page, verb, end + 1);
            return subject.Exists ? new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.VerbSubjectAfter, 0.85f) : Attribution.None;
        }
        return Attribution.None;
    }

    /// <summary>Clauses with إن or أن after a verb of saying and its subject.</summary>
    public static void FindReported(in Page page)
    {
        for (var first = 0; first < page.Count;)
        {
            var end = page.PieceEnd(first);
            Reported(page, first, end);
            first = end;
        }
    }

    /// <summary>A sentence that names who has spoken: <c>هذا ما قالته سلمى الراوي.</c>, <c>قالت سلمى الراوي بعد الجلسة.</c></summary>
    public static Attribution Pointing(in Page page, int first, int end)
    {
        for (var verb = first; verb < end && verb - first < 4; verb++)
        {
            if (!page.Is(verb, CueKinds.Speech)) continue;
            for (var token = verb + 1; token < end; token++)
                if (page.RunOf(token) >= 0 || page.Is(token, LexisKinds.Subordinator) || page.Is(token, TokenKind.Colon) || page.Is(token, TokenKind.Comma)) return Attribution.None;
            var subject = Subject(page, verb, end);
            return subject.Exists ? new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.NearbySubject, 0.8f) : Attribution.None;
        }
        return Attribution.None;
    }

    private static void Reported(in Page page, int first, int end)
    {
        for (var verb = first; verb < end && verb - first < 2; verb++)
        {
            if (!page.Is(verb, CueKinds.Speech)) continue;
            for (var token = verb + 1; token < end && token - verb < Reach; token++)
            {
                if (page.RunOf(token) >= 0) return;
                if (!page.Is(token, LexisKinds.Subordinator)) continue;
                var subject = Subject(page, verb, token);
                if (!subject.Exists && page.Scratch.Statements is [.., var before] && page.ParagraphOf(before.Token) >= page.ParagraphOf(verb) - 1) subject = before.Attribution.Mention;
                Add(page, subject, verb, token, end);
                return;
            }
        }
    }

    private static void Add(in Page page, TokenRange subject, int verb, int first, int end)
    {
        var last = Contents.TrimEnd(page, first, end - 1);
        if (last <= first) return;
        Sieves.Reported.Add(page, new Attribution(subject, new TokenRange(verb, verb), QuotationSieve.ReportedClause, 0.8f), first, last);
    }

    private static TokenRange Subject(in Page page, int verb, int end)
    {
        var last = verb;
        for (var token = verb + 1; token < end && token - verb <= LongestName; token++)
        {
            if (!page.IsWord(token) || page.Is(token, LexisKinds.Preposition | LexisKinds.Subordinator | LexisKinds.Temporal)) break;
            last = token;
        }
        return last > verb ? new TokenRange(verb + 1, last) : TokenRange.None;
    }
}
