using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>Reads the name of a person out of capitalised words: <c>House Speaker Paul Ryan</c> names Paul Ryan.</summary>
internal static class NameReader
{
    private const LexisKinds Lead = LexisKinds.Title | LexisKinds.Role | LexisKinds.Nation | LexisKinds.Organization | LexisKinds.Group | LexisKinds.Document;

    /// <summary>The name within a run of capitalised words, and what its title says of gender; none when it names no person.</summary>
    public static TokenRange Read(in Page page, int first, int last, out Gender gender, out bool titled)
    {
        gender = Gender.Unknown;
        titled = false;
        var start = first;
        for (var token = first; token < last; token++)
        {
            if (page.Is(token, LexisKinds.Title | LexisKinds.Role) && (token == first || page.Is(token, LexisKinds.Title | LexisKinds.Role)) && !IsGivenNameBefore(page, start, token))
            {
                titled = true;
                gender |= TitleGender(page, token);
                start = token + 1;
            }
            else if (token == start && (page.Is(token, Lead) || IsDescription(page.Word(token)))
                && !(page.IsGivenName(token) && (token == last - 1 || !page.Is(token, LexisKinds.Organization | LexisKinds.Nation))))
            {
                start = token + 1;
            }
        }
        start = SkipToGivenName(page, start, last);
        while (start < last && !page.IsName(start)) start++;
        if (start > last || gender == Gender.Either) gender &= 0;
        if (page.Is(last, LexisKinds.Organization | LexisKinds.Document | LexisKinds.Group) && !titled && !page.IsGivenName(start)) return TokenRange.None;
        if (start == last && page.Is(last, LexisKinds.Title | LexisKinds.Role | LexisKinds.Nation)) return TokenRange.None;
        titled |= gender != Gender.Unknown;
        if (gender == Gender.Unknown && start < last && page.IsGivenName(start, out var given) && given != Gender.Either) gender = given;
        return new TokenRange(start, last);
    }

    // "Oscar-winner Smith", "London-born Smith"
    private static bool IsDescription(ReadOnlySpan<char> word) =>
        word.LastIndexOf('-') is var hyphen and > 0 && hyphen + 2 < word.Length && Text.CodePoint.IsLower(word[hyphen + 1]);

    // "Maplewood County Recorder Helen Purdy": the first given name begins the name when others stand before it.
    private static int SkipToGivenName(in Page page, int start, int last)
    {
        if (last - start < 2 || IsGivenNameOrInitial(page, start)) return start;
        for (var token = start + 1; token < last; token++)
            if (page.IsGivenName(token) && !page.Is(token, Lead)) return token;
        // "Harbour Council Enwar Solmar": two words behind an organisation's noun.
        return page.Is(last - 2, LexisKinds.Organization) && last - 2 > start ? last - 1 : start;
    }

    private static bool IsGivenNameOrInitial(in Page page, int token) =>
        page.IsGivenName(token) || page.Is(token, TokenTraits.Dotted) && page.Word(token).Length is 2 or 4;

    /// <summary>Whether a name of these words is a person's, as far as words tell.</summary>
    public static bool IsPerson(in Page page, TokenRange name, bool titled) =>
        titled || (IsGivenNameOrInitial(page, name.First) && !page.Is(name.Last, LexisKinds.Organization | LexisKinds.Document));

    public static Gender TitleGender(in Page page, int token) =>
        page.Is(token, LexisKinds.Male) ? Gender.Male : page.Is(token, LexisKinds.Female) ? Gender.Female : Gender.Unknown;

    private static bool IsGivenNameBefore(in Page page, int start, int token)
    {
        for (var before = start; before < token; before++)
            if (page.IsGivenName(before) && !page.Is(before, Lead)) return !page.Is(token, LexisKinds.Title) && !HasNameAfter(page, token);
        return false;
    }

    private static bool HasNameAfter(in Page page, int token) => token + 1 < page.Count && page.IsName(token + 1) && !page.Is(token, TokenTraits.Possessive);
}
