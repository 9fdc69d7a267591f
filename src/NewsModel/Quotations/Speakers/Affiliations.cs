using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>
/// For whom a speaker speaks or works: <c>a spokesman for the Harbour Authority</c>, <c>Blue Star's chief executive, Anna Kessler</c>,
/// <c>Tom Barrow of Lindhaven University</c>, <c>Anna Kessler, Lindhaven University</c>.
/// </summary>
internal static class Affiliations
{
    private const int Reach = 12;

    /// <summary>The affiliation that the words around a name state, and the role cut before it.</summary>
    public static TokenRange OfName(in Page page, TokenRange name, ref TokenRange role)
    {
        if (page.Language is not (Language.En or Language.De)) return TokenRange.None;
        if (role.Exists && Office(page, role) is { Exists: true } body) return body;
        if (role.Exists && Within(page, role) is { Exists: true } inRole)
        {
            if (role.First > name.Last) role = new TokenRange(role.First, RoleEnd(page, role));
            return inRole;
        }
        var next = name.Last + 1;
        if (IsOf(page, next)) return Organization(page, next + 1, next + 1 + Reach);
        if (page.Is(next, TokenKind.Comma) && page.Is(next + 1, TokenTraits.Capital) && !role.Exists && Organization(page, next + 1, next + 1 + Reach) is { Exists: true } header) return header;
        return Owner(page, name.First);
    }

    // "chairs the dockers' association": a verb, an article, an organisation.
    private static TokenRange Office(in Page page, TokenRange role) =>
        role.Count > 2 && page.Is(role.First + 1, LexisKinds.Determiner) && !page.Is(role.First, LexisKinds.Role) && page.Is(role.Last, LexisKinds.Organization)
            ? new TokenRange(role.First + 2, role.Last) : TokenRange.None;

    /// <summary>The affiliation inside a phrase without a name: <c>a spokesman for the Harbour Authority</c>.</summary>
    public static TokenRange Within(in Page page, TokenRange phrase)
    {
        for (var token = phrase.First + 1; token < phrase.Last; token++)
        {
            if (!page.Is(token, LexisKinds.Preposition)) continue;
            var strict = page.IsWord(token, "of") || page.IsWord(token, "in") || page.IsWord(token, "von") || page.IsWord(token, "aus");
            var found = Named(page, token + 1, phrase.Last);
            if (!found.Exists) return TokenRange.None;
            return !strict || found.Count > 1 || page.Is(token + 1, LexisKinds.Determiner) || HoldsOrganization(page, found) ? found : TokenRange.None;
        }
        return TokenRange.None;
    }

    private static int RoleEnd(in Page page, TokenRange role)
    {
        for (var token = role.First + 1; token <= role.Last; token++)
            if (page.Is(token, LexisKinds.Preposition)) return token - 1;
        return role.Last;
    }

    private static bool IsOf(in Page page, int token) =>
        page.IsWord(token, "of") || page.IsWord(token, "from") || page.IsWord(token, "at") || page.IsWord(token, "vom") || page.IsWord(token, "von");

    private static TokenRange Organization(in Page page, int first, int bound)
    {
        var found = Named(page, first, Math.Min(bound, page.Count - 1));
        return found.Exists && HoldsOrganization(page, found) ? found : TokenRange.None;
    }

    // The capitalised words from a token on, "of" and "for" between them included, without a leading article.
    private static TokenRange Named(in Page page, int first, int bound)
    {
        if (page.Is(first, LexisKinds.Determiner)) first++;
        if (first > bound || !page.IsName(first) || page.RunOf(first) >= 0) return TokenRange.None;
        var last = first;
        while (last < bound && !page.Is(last, TokenTraits.Possessive))
        {
            if (page.IsName(last + 1)) last++;
            else if ((page.IsWord(last + 1, "of") || page.IsWord(last + 1, "for") || page.IsWord(last + 1, "and") || page.IsWord(last + 1, "für")) && last + 2 <= bound && page.IsName(last + 2)) last += 2;
            else break;
        }
        return page.Tokens[last].Sentence == page.Tokens[first].Sentence ? new TokenRange(first, last) : TokenRange.None;
    }

    private static bool HoldsOrganization(in Page page, TokenRange phrase)
    {
        for (var token = phrase.First; token <= phrase.Last; token++)
            if (page.Is(token, LexisKinds.Organization) || page.Is(token, TokenTraits.AllCapitals) && phrase.Count == 1) return true;
        return false;
    }

    // "Blue Star's chief executive, Anna Kessler", "Lindhaven University economist Tom Barrow": before a role that stands before the name.
    private static TokenRange Owner(in Page page, int name)
    {
        var token = page.Is(name - 1, TokenKind.Comma) ? name - 2 : name - 1;
        if (!page.Is(token, LexisKinds.Role)) return TokenRange.None;
        while (token > 0 && name - token < Reach && page.IsWord(token) && !page.Is(token, TokenTraits.Capital) && !page.Is(token, LexisKinds.Determiner | LexisKinds.Preposition)
            && page.Tokens[token - 1].Sentence == page.Tokens[name].Sentence) token--;
        if (!page.IsName(token) || page.RunOf(token) >= 0 || page.Is(token, LexisKinds.Role)) return TokenRange.None;
        var first = token;
        while (first > 0 && page.IsName(first - 1) && page.RunOf(first - 1) < 0 && !page.Is(first - 1, TokenTraits.Possessive) && name - first < Reach) first--;
        var found = new TokenRange(first, token);
        return page.Is(token, TokenTraits.Possessive) && !page.Is(token, LexisKinds.Nation) || HoldsOrganization(page, found) ? found : TokenRange.None;
    }
}
