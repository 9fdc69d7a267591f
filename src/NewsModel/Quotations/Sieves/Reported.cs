using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Writes down a reported clause: the same for the sieves of all languages.</summary>
internal static class Reported
{
    /// <summary>
    /// Adds the clause of the tokens <paramref name="first"/> to <paramref name="last"/>, and of <paramref name="rest"/> behind its attribution, if that
    /// is no single token. It is mixed when words in marks stand in it.
    /// </summary>
    public static void Add(in Page page, Attribution attribution, int first, int last, TokenRange rest = default, bool absorbs = false)
    {
        var second = rest.Last > rest.First;
        var quoted = HoldsQuotedWords(page, first, last) || second && HoldsQuotedWords(page, rest.First, rest.Last);
        if (attribution.Cue.Exists) page.Tokens[attribution.Cue.First].Traits |= TokenTraits.Consumed;
        for (var token = first; token <= last; token++) page.Tokens[token].Traits |= TokenTraits.Claimed;
        page.Scratch.Statements.Add(new Statement
        {
            Absorbs = absorbs,
            Kind = quoted ? QuoteKind.Mixed : QuoteKind.Indirect,
            Start = page.Tokens[first].Start,
            End = page.Tokens[last].End,
            SecondStart = second ? page.Tokens[rest.First].Start : 0,
            SecondEnd = second ? page.Tokens[rest.Last].End : 0,
            Attribution = attribution,
            Run = -1,
            Token = attribution.Mention.Exists ? Math.Min(first, attribution.Mention.First) : first,
            Speaker = -1,
        });
    }

    /// <summary>Whether two quoted words or more stand between two tokens.</summary>
    public static bool HoldsQuotedWords(in Page page, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            var run = page.Tokens[token].Run;
            if (run < 0) continue;
            if (page.Runs[run].Words >= 2) return true;
            token = page.Runs[run].Last;
        }
        return false;
    }

    /// <summary>Whether a quotation that is an utterance of its own stands between two tokens.</summary>
    public static bool HoldsDirect(in Page page, int first, int last)
    {
        for (var token = first; token <= last && token < page.Count; token++)
            if (page.Tokens[token].Run is var run and >= 0 && page.Runs[run].Statement >= 0) return true;
        return false;
    }
}
