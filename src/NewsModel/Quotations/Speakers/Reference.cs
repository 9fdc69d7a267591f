using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>What a mention refers by: a name, a pronoun, a role, or the name of something that is no person.</summary>
internal readonly record struct Reference(ReferenceKind Kind, TokenRange Name, Gender Gender, int Head)
{
    public static Reference Read(in Page page, TokenRange mention)
    {
        var first = mention.First;
        if (mention.Count == 1 && page.Is(first, LexisKinds.Relative) && !page.Is(first, LexisKinds.Determiner)) return new(ReferenceKind.Relative, mention, Gender.Unknown, first);
        // "…, die riefen"
        if (page.Language == Language.De && mention.Count == 1 && page.Is(first, LexisKinds.Determiner | LexisKinds.Relative) && page.Is(first - 1, TokenKind.Comma)) return new(ReferenceKind.Relative, mention, Gender.Unknown, first);
        if (page.Is(mention.Last, TokenKind.Mark) && page.RunOf(mention.Last) is var run and >= 0 && page.Runs[run].Last - page.Runs[run].First > 1)
            return new(ReferenceKind.Organization, new TokenRange(page.Runs[run].First + 1, page.Runs[run].Last - 1), Gender.Unknown, mention.Last - 1);
        if (page.Is(first, LexisKinds.Possessive) && mention.Count > 1) return Phrase(page, mention);
        if (page.Is(first, LexisKinds.He)) return Pronoun(mention, Gender.Male);
        if (page.Is(first, LexisKinds.She)) return Pronoun(mention, Gender.Female);
        if (page.Is(first, LexisKinds.Possessive))
            return Pronoun(mention, page.IsWord(first, "his") ? Gender.Male : page.IsWord(first, "her") ? Gender.Female : Gender.Unknown);
        if (mention.Count == 1 && page.Is(first, LexisKinds.They) && !page.Is(first, LexisKinds.Group | LexisKinds.Organization)) return new(ReferenceKind.They, mention, Gender.Unknown, first);
        if (mention.Count == 1 && page.Is(first, LexisKinds.They) && page.IsPronoun(first)) return new(ReferenceKind.They, mention, Gender.Unknown, first);
        if (page.Is(first, LexisKinds.It) && mention.Count == 1) return new(ReferenceKind.It, mention, Gender.Unknown, first);
        if (page.Is(first, LexisKinds.Self) && mention.Count == 1) return new(ReferenceKind.Self, mention, Gender.Unknown, first);
        return Phrase(page, mention);
    }

    private static Reference Pronoun(TokenRange mention, Gender gender) => new(ReferenceKind.Pronoun, mention, gender, mention.First);

    private static Reference Phrase(in Page page, TokenRange mention)
    {
        var end = HeadEnd(page, mention);
        if (Coordinated(page, mention.First, end)) return new(ReferenceKind.Group, mention, Gender.Unknown, end);
        if (page.IsName(end) || page.Is(end, TokenKind.Number) && end > mention.First && page.IsName(end - 1))
        {
            var first = end;
            while (first > mention.First && JoinsName(page, first - 1)) first--;
            while (first < end && !page.IsName(first)) first++;
            var name = NameReader.Read(page, first, end, out var gender, out var titled);
            if (name.Exists)
            {
                if (gender == Gender.Unknown) gender = GenderBefore(page, mention.First, name.First);
                var person = titled || NameReader.IsPerson(page, name, titled) || RoleBefore(page, mention.First, name.First);
                return new(person ? ReferenceKind.Person : ReferenceKind.Name, name, gender, end);
            }
            return new(page.Is(end, LexisKinds.Role | LexisKinds.Title) && !page.Is(end, LexisKinds.Organization) ? ReferenceKind.Role : ReferenceKind.Organization, Trimmed(page, mention.First, mention.Last), NameReader.TitleGender(page, end), end);
        }
        var kind = page.Is(end, LexisKinds.Document) ? ReferenceKind.Document
            : page.Is(end, LexisKinds.Role) ? ReferenceKind.Role
            : page.Is(end, LexisKinds.Organization) ? ReferenceKind.CommonOrganization
            : page.Is(end, LexisKinds.Group) || page.Is(end, TokenTraits.EndsInS) ? ReferenceKind.Group : ReferenceKind.Other;
        return new(kind, mention, NameReader.TitleGender(page, end), end);
    }

    // The head of a phrase stands before its first preposition; "of" inside a title belongs to it.
    private static int HeadEnd(in Page page, TokenRange mention)
    {
        for (var token = mention.First + 1; token <= mention.Last; token++)
        {
            if (page.Is(token, TokenKind.Comma)) return page.IsName(mention.Last) ? mention.Last : token - 1;
            if (page.Is(token, TokenKind.OpenBracket) || page.IsWord(token, "who")) return token - 1;
            if (page.Language == Language.De && page.Is(token, LexisKinds.Determiner) && page.IsName(token - 1)) return NameAfterComma(page, token, mention.Last) ? mention.Last : token - 1;
            if (!page.Is(token, LexisKinds.Preposition) || page.IsName(token)) continue;
            if (page.IsWord(token, "of") && page.IsName(token - 1) && token < mention.Last && page.IsName(token + 1) && page.Is(token - 1, LexisKinds.Role | LexisKinds.Organization | LexisKinds.Title)) continue;
            if (EndsInName(page, mention, token) || NameAfterComma(page, token, mention.Last)) return mention.Last;
            return Math.Max(mention.First, token - 1);
        }
        return mention.Last;
    }

    // "Undersecretary for Schools Mr. Tavernelli", "CEO of the Harbour Council Ellen Sommer": the title is long, the name is last.
    private static bool EndsInName(in Page page, TokenRange mention, int preposition)
    {
        if (!page.Is(preposition - 1, LexisKinds.Role) || !page.Is(mention.First, TokenTraits.Capital) || mention.Last - preposition < 3 || !page.IsName(mention.Last)) return false;
        var before = mention.Last - 1;
        // "CEO of the Harbour Council Ellen Sommer": behind the organisation's noun stand two names.
        if (page.Is(before - 1, LexisKinds.Organization) && before - 1 > preposition && page.IsName(before) && !page.Is(mention.Last, LexisKinds.Organization | LexisKinds.Document | LexisKinds.Nation)) return true;
        return page.Is(before, LexisKinds.Title) || page.IsGivenName(before) && !page.Is(before, LexisKinds.Nation | LexisKinds.Organization) && page.IsName(before - 1);
    }

    // "the mayor of Lindhaven, Carl Stone"
    private static bool NameAfterComma(in Page page, int first, int last)
    {
        if (!page.IsName(last)) return false;
        for (var token = last; token > first; token--)
            if (page.Is(token, TokenKind.Comma)) return true;
            else if (!page.IsName(token) && !page.Is(token, LexisKinds.Particle)) return false;
        return false;
    }

    private static bool JoinsName(in Page page, int token)
    {
        if (page.Is(token, TokenTraits.Possessive)) return false;
        return page.IsName(token) || page.Is(token, LexisKinds.Particle) || page.IsWord(token, "of") && page.IsName(token - 1);
    }

    private static bool Coordinated(in Page page, int first, int last)
    {
        for (var token = first + 1; token < last; token++)
            if (page.Is(token, LexisKinds.Conjunction) && (page.IsWord(token, "and") || page.IsWord(token, "or"))) return true;
        return false;
    }

    private static Gender GenderBefore(in Page page, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (!page.Is(token, TokenTraits.Possessive) && NameReader.TitleGender(page, token) is var gender and not Gender.Unknown) return gender;
        return Gender.Unknown;
    }

    private static bool RoleBefore(in Page page, int first, int end) => end > first && page.Is(end - 1, LexisKinds.Role | LexisKinds.Title);

    private static TokenRange Trimmed(in Page page, int first, int last)
    {
        while (first < last && page.Is(first, LexisKinds.Determiner)) first++;
        return new TokenRange(first, last);
    }
}
