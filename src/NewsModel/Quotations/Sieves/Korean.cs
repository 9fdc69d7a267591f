using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// Korean attribution: the speaker is the topic (…은/는) or subject (…이/가), name before title, and the verb ends the sentence:
/// <c>문서희 과장은 "…"고 말했다</c>. Reported speech ends in …고 before its verb.
/// </summary>
internal static class Korean
{
    private const int Reach = 60;

    /// <summary>The topic between two tokens, or the first subject when there is none.</summary>
    public static TokenRange Topic(in Page page, int first, int last)
    {
        var subject = TokenRange.None;
        for (var token = first; token <= last && token - first < Reach; token = page.Next(token))
        {
            if (!HasParticle(page, token)) continue;
            var isTopic = page.Text[page.Tokens[token].End - 1] is '은' or '는';
            if (isTopic) return Named(page, token, first);
            if (!subject.Exists) subject = Named(page, token, first);
        }
        return subject;
    }

    /// <summary>A sentence that points back at a quotation: <c>문서희 과장은 이렇게 말했다.</c></summary>
    public static Attribution Pointing(in Page page, int first, int end)
    {
        var points = false;
        for (var token = first; token < end; token = page.Next(token))
        {
            points |= page.IsWord(token) && (IsThus(page, token) || page.Word(token) is "이렇게" or "이처럼" or "그렇게");
            if (!points || !page.Is(token, CueKinds.Speech)) continue;
            var topic = Topic(page, first, token - 1);
            return topic.Exists ? new Attribution(topic, new TokenRange(token, token), QuotationSieve.NearbySubject, 0.9f) : Attribution.None;
        }
        return Attribution.None;
    }

    /// <summary>The topic of a sentence that ends in a verb of saying.</summary>
    public static Attribution Speaking(in Page page, int first, int end)
    {
        var verb = end - 1;
        while (verb > first && !page.IsWord(verb)) verb--;
        if (!page.Is(verb, CueKinds.Speech)) return Attribution.None;
        var topic = Topic(page, first, verb - 1);
        return topic.Exists ? new Attribution(topic, new TokenRange(verb, verb), QuotationSieve.Standalone, 0.8f) : Attribution.None;
    }

    /// <summary>Reported speech: what stands between the topic and …고 with a verb of saying behind it.</summary>
    public static void FindReported(in Page page)
    {
        for (var first = 0; first < page.Count;)
        {
            var end = page.PieceEnd(first);
            Reported(page, first, end);
            first = end;
        }
    }

    private static void Reported(in Page page, int first, int end)
    {
        var attribution = Speaking(page, first, end);
        if (!attribution.Exists) return;
        var last = attribution.Cue.First - 1;
        var start = attribution.Mention.Last + 1;
        if (last < start || page.RunOf(last) >= 0 || !page.IsWord(last) || page.Text[page.Tokens[last].End - 1] is not '고') return;
        for (var token = start; token <= last; token++)
            if (page.RunOf(token) is var run and >= 0 && page.Runs[run].Statement >= 0) return;
        start = Contents.TrimStart(page, start, last);
        Sieves.Reported.Add(page, attribution with { Sieve = QuotationSieve.ReportedClause }, start, last);
    }

    // 이같이, 그같이: what looks like a particle belongs to the word.
    private static bool IsThus(in Page page, int token) => page.Word(token) is "이같" or "그같";

    private static bool HasParticle(in Page page, int token) =>
        page.IsWord(token) && page.RunOf(token) < 0 && !IsThus(page, token) && page.Tokens[token].BaseEnd < page.Tokens[token].End && !page.Is(token, LexisKinds.Temporal | LexisKinds.Determiner);

    // 문서희 과장: the name stands before its title; 한 곤충학자: a determiner before a noun.
    private static TokenRange Named(in Page page, int token, int bound)
    {
        var first = token;
        if (first > bound && page.Is(first, LexisKinds.Title) && page.IsWord(first - 1)) first--;
        else if (first > bound && page.Is(first - 1, LexisKinds.Determiner)) first--;
        return new TokenRange(first, token);
    }
}
