using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Phrases;

/// <summary>
/// The subject of the second of two German clauses, where it stands right before its verb: <c>Meier wies das zurück, die Sprecherin des
/// Rates, Anna Kessler, erklärte:</c>, <c>die Menge pfiff, und der sichtlich müde Redner Tom Barlow rief:</c>.
/// </summary>
internal static class CoordinatedSubject
{
    private const int Reach = 24;

    public static TokenRange Before(in Page page, int verb, int bound)
    {
        var last = page.Previous(verb);
        var apposition = last > bound && page.Is(last, TokenKind.Comma);
        if (apposition) last = page.Previous(last);
        if (last <= bound || !page.IsName(last) && !page.Is(last, TokenKind.CloseBracket)) return TokenRange.None;
        var name = NounPhrases.EndingAt(page, last, bound);
        if (!name.Exists || !page.IsName(name.Last) || !VerbSecond.IsPerson(page, name)) return TokenRange.None;
        var start = Start(page, name.First, bound, apposition);
        if (start < 0 || !HoldsFinite(page, bound, page.Previous(start)) || HoldsFinite(page, start, name.First)) return TokenRange.None;
        return new TokenRange(apposition ? start : name.First, name.Last);
    }

    // Behind the comma or conjunction that parts the clauses; before it stands the comma of an apposition.
    private static int Start(in Page page, int name, int bound, bool apposition)
    {
        for (var token = page.Previous(name); token > bound && name - token < Reach; token = page.Previous(token))
        {
            if (page.Is(token, TokenKind.Comma) && apposition) { apposition = false; continue; }
            if (!page.Is(token, TokenKind.Comma) && !page.Is(token, LexisKinds.Conjunction)) continue;
            return apposition ? -1 : page.Next(token);
        }
        return -1;
    }

    private static bool HoldsFinite(in Page page, int first, int end)
    {
        for (var token = first; token < end; token = page.Next(token))
            if (!page.Is(token, TokenTraits.Capital) && (page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal) || page.Is(token, CueKinds.Speech))) return true;
        return false;
    }
}
