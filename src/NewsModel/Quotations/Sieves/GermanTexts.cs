using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>
/// German texts that speak: <c>In dem Entwurf steht: „…“</c>, <c>Auf dem Schild fand sich der Satz „…“</c>, <c>… eine Erklärung ab. Darin
/// steht: „…“</c>.
/// </summary>
internal static class GermanTexts
{
    private const int Reach = 30;

    /// <summary>Before a colon: a verb of what stands written, and where.</summary>
    public static Attribution Before(in Page page, int bound, int end)
    {
        for (var verb = page.Previous(end); verb >= bound && end - verb < Reach; verb = page.Previous(verb))
        {
            if (page.Is(verb, TokenKind.Comma) || page.Is(verb, TokenKind.Stop)) return Attribution.None;
            if (!page.Is(verb, CueKinds.Standing)) continue;
            var text = Place(page, bound, end);
            if (!text.Exists && PointsBack(page, bound, verb)) text = DocumentBefore(page, bound);
            return text.Exists ? new Attribution(text, new TokenRange(verb, verb), QuotationSieve.SubjectVerbBefore, 0.8f) : Attribution.None;
        }
        return Attribution.None;
    }

    /// <summary>Where it stands: the first phrase behind a word of place, from <paramref name="first"/> on.</summary>
    public static TokenRange Place(in Page page, int first, int end)
    {
        for (var token = first; token < end && token - first < Reach; token = page.Next(token))
        {
            if (!IsOfPlace(page, token)) continue;
            var phrase = NounPhrases.StartingAt(page, page.Next(token), end);
            if (phrase.Exists && page.Is(phrase.Last, TokenTraits.Capital) && !page.Is(phrase.Last, LexisKinds.Temporal)) return phrase;
        }
        return TokenRange.None;
    }

    private static bool IsOfPlace(in Page page, int token) =>
        page.Is(token, LexisKinds.Preposition) && (page.IsWord(token, "in") || page.IsWord(token, "im") || page.IsWord(token, "auf") || page.IsWord(token, "an") || page.IsWord(token, "am"));

    // "Darin steht:", "Dort findet sich der Satz:"
    private static bool PointsBack(in Page page, int bound, int verb) => page.Next(bound) == verb && page.Is(bound, LexisKinds.Adverb);

    private static TokenRange DocumentBefore(in Page page, int bound)
    {
        if (bound == 0 || page.Is(bound, TokenTraits.ParagraphStart)) return TokenRange.None;
        var first = page.SentenceStart(bound - 1);
        for (var token = page.Previous(bound); token >= first && bound - token < Reach; token = page.Previous(token))
            if (page.Is(token, LexisKinds.Document) && page.Is(token, TokenTraits.Capital)) return NounPhrases.EndingAt(page, token, first);
        return TokenRange.None;
    }
}
