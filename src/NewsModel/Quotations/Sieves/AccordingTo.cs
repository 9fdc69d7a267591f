using NewsModel.Languages;
using NewsModel.Quotations.Phrases;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Sieves;

/// <summary>Reads <c>according to Smith</c> and its like in other languages.</summary>
internal static class AccordingTo
{
    public static Attribution At(in Page page, int token, int limit)
    {
        var cue = CueAt(page, token);
        if (!cue.Exists) return Attribution.None;
        var mention = NounPhrases.StartingAt(page, page.Next(cue.Last), limit);
        if (mention.Exists && page.Language == Language.En && Subjects.NameBehind(page, mention) is { Exists: true } named) mention = new TokenRange(mention.First, named.Last);
        return mention.Exists ? new Attribution(mention, cue, QuotationSieve.AccordingTo, 0.95f) : Attribution.None;
    }

    public static TokenRange CueAt(in Page page, int token)
    {
        if (!page.Is(token, CueKinds.Citing)) return TokenRange.None;
        if (page.IsWord(token, "according") && page.IsWord(token + 1, "to")) return new TokenRange(token, token + 1);
        if (page.Language == Language.De && (page.IsWord(token, "laut") || page.IsWord(token, "gemäß"))) return new TokenRange(token, token);
        if (page.Language == Language.Fr && page.IsWord(token, "selon") || page.Language == Language.Es && page.IsWord(token, "según")) return new TokenRange(token, token);
        if (page.IsWord(token, "in") && page.IsWord(token + 1, "the") && page.IsWord(token + 2, "words") && page.IsWord(token + 3, "of")) return new TokenRange(token, token + 3);
        return TokenRange.None;
    }
}
