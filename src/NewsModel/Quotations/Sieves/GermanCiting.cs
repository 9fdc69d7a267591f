using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// German citing: who is cited speaks, not who cites. <c>Der Sender zitierte Meier mit den Worten: „…“</c>, <c>Meier wird wie folgt
/// zitiert: „…“</c>, <c>„…“, zitiert die „Zeit“ Meier</c>.
/// </summary>
internal static class GermanCiting
{
    private const int Reach = 24;

    public static Attribution Before(in Page page, int bound, int end)
    {
        for (var token = end; token >= bound && end - token < Reach; token = page.Previous(token))
        {
            if (!IsCite(page, token)) continue;
            var passive = PassiveBefore(page, token, bound);
            var cited = passive >= 0 ? VerbSecond.SubjectOf(page, passive, bound) : Object(page, token, end + 1);
            return cited.Exists ? new Attribution(cited, new TokenRange(token, token), QuotationSieve.SubjectVerbBefore, 0.9f) : Attribution.None;
        }
        return Attribution.None;
    }

    /// <summary>After a quotation: <c>zitiert die „Zeit“ Meier</c>.</summary>
    public static Attribution After(in Page page, int token, int limit)
    {
        if (!IsCite(page, token)) return Attribution.None;
        var outlet = VerbSecond.After(page, token);
        if (!outlet.Exists || outlet.Last + 1 >= limit) return Attribution.None;
        var next = outlet.Last + 1;
        var cited = NounPhrases.StartingAt(page, next, limit);
        return new Attribution(cited.Exists && page.IsName(cited.First) ? cited : outlet, new TokenRange(token, token), QuotationSieve.VerbSubjectAfter, 0.85f);
    }

    private static bool IsCite(in Page page, int token) =>
        page.IsWord(token, "zitiert") || page.IsWord(token, "zitierte") || page.IsWord(token, "zitierten") || page.IsWord(token, "zitieren");

    private static int PassiveBefore(in Page page, int token, int bound)
    {
        for (var before = page.Previous(token); before >= bound && token - before < Reach; before = page.Previous(before))
            if (page.IsWord(before, "wird") || page.IsWord(before, "wurde") || page.IsWord(before, "werden") || page.IsWord(before, "wurden")) return before;
        return -1;
    }

    // The object of the verb: after it when the clause begins with the outlet.
    private static TokenRange Object(in Page page, int verb, int end)
    {
        var token = page.Next(verb);
        while (token < end && page.Is(token, LexisKinds.Adverb)) token = page.Next(token);
        if (token >= end) return TokenRange.None;
        var phrase = NounPhrases.StartingAt(page, token, end);
        if (!phrase.Exists) return TokenRange.None;
        var next = page.Next(phrase.Last);
        var second = next < end && !page.Is(next, LexisKinds.Preposition) ? NounPhrases.StartingAt(page, next, end) : TokenRange.None;
        return second.Exists && page.IsName(second.Last) ? second : phrase;
    }
}
