using System.Runtime.InteropServices;
using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>Goes through the text once and collects the persons it names, with every mention of them.</summary>
internal static class NameHarvest
{
    public static void Collect(in Page page)
    {
        Find(page);
        var sequences = CollectionsMarshal.AsSpan(page.Scratch.NameSequences);
        // First the full names, so that a surname before its full name finds it too.
        foreach (ref readonly var sequence in sequences)
        {
            if (sequence.Range.Count == 1) continue;
            See(page, sequence.Range.First, sequence.Range.Last, full: true, sequence.InHeadline);
            SeeAcronym(page, sequence.Range.First, sequence.Range.Last);
        }
        foreach (ref readonly var sequence in sequences) See(page, sequence.Range.First, sequence.Range.Last, full: false, sequence.InHeadline);
    }

    // The runs of capitalised words.
    private static void Find(in Page page)
    {
        ReadOnlySpan<int> capitals = CollectionsMarshal.AsSpan(page.Scratch.Capitals);
        for (var index = 0; !capitals.IsEmpty; index++)
            if (Page.TakeBefore(ref capitals, page.Paragraphs[index].End) is { IsEmpty: false } own) Find(page, page.Paragraphs[index], own);
    }

    private static void Find(in Page page, ParagraphRange paragraph, ReadOnlySpan<int> capitals)
    {
        var headline = IsHeadline(page, paragraph, capitals);
        var last = -1;
        foreach (var token in capitals)
        {
            if (token <= last || !page.IsName(token) || headline && IsLowered(page, token)) continue;
            last = SequenceEnd(page, token, paragraph.End, headline);
            page.Scratch.NameSequences.Add(new NameSequence(new TokenRange(token, last), headline));
        }
    }

    // In a title-case headline words of every kind have capitals: only what is no known word can be a name.
    private static bool IsHeadline(in Page page, ParagraphRange paragraph, ReadOnlySpan<int> capitalised)
    {
        int words = 0, capitals = 0;
        var end = Math.Min(paragraph.End, paragraph.First + 24);
        while (capitals < capitalised.Length && capitalised[capitals] < end) capitals++;
        if (capitals <= 3) return false;
        for (var token = paragraph.First; token < end; token++)
            if (page.Tokens[token].Kind == TokenKind.Word) words++;
        if (words <= 4 || capitals * 10 <= words * 6) return false;
        foreach (var token in capitalised[..capitals])
            if (IsLowered(page, token)) return true;
        return capitals == words;
    }

    private static bool IsLowered(in Page page, int token) =>
        page.Tokens[token].Cue != CueKinds.None && !page.IsGivenName(token) || page.Is(token, LexisKinds.Verb);

    internal static int SequenceEnd(in Page page, int first, int end, bool headline)
    {
        var last = first;
        while (last + 1 < end && !page.Is(last, TokenTraits.Possessive))
        {
            var next = last + 1;
            if (page.IsName(next) && page.Is(next, TokenTraits.SpaceBefore) && !(headline && IsLowered(page, next))) { last = next; continue; }
            if (page.Is(next, LexisKinds.Particle) && next + 1 < end && page.IsName(next + 1) && !page.Is(next, LexisKinds.Temporal)
                && !page.Is(next, LexisKinds.Conjunction)) { last = next + 1; continue; }
            if (page.Is(next, TokenKind.Comma) && next + 1 < end && NameIndex.IsSuffix(page.Word(next + 1))) { last = next + 1; continue; }
            break;
        }
        return last;
    }

    private static void See(in Page page, int first, int last, bool full, bool headline)
    {
        var name = NameReader.Read(page, first, last, out var gender, out var titled);
        if (!name.Exists) return;
        var names = page.Scratch.Names;
        var quoted = page.RunOf(first) >= 0;
        if (name.Count >= 2 && name.Count <= 5)
        {
            var person = NameReader.IsPerson(page, name, titled);
            if (!full || headline && (name.Count > 2 || !person) || !person && !MayBePerson(page, name)) return;
            var index = names.Add(page, name, gender, !person);
            if (titled && TitleGender(page, first, name.First) is var sure && sure != Gender.Unknown) SetGender(ref names.Span[index], sure);
            SetRole(page, ref names.Span[index], first, name);
            SetAffiliation(page, ref names.Span[index], name);
            if (names.Span[index].Role.First > name.Last) names.Span[index].IsGuess = false;
            page.Scratch.Mentions.Add(new Mention(new TokenRange(first, last), index, quoted));
        }
        else if (!full && name.Count == 1)
        {
            var person = names.Find(page, name.First, gender);
            if (person < 0 && titled && MayBeSurname(page, name.First)) person = names.Add(page, name, gender);
            if (person < 0) return;
            if (titled && TitleGender(page, first, name.First) is var sure && sure != Gender.Unknown) SetGender(ref names.Span[person], sure);
            names.Count(person, name.First);
            page.Scratch.Mentions.Add(new Mention(new TokenRange(first, last), person, quoted));
        }
    }

    // "Mr. Barrow" in a text that never gives him another name.
    private static bool MayBeSurname(in Page page, int token) =>
        page.Is(token - 1, LexisKinds.Title | LexisKinds.Role) && page.Is(token - 1, TokenTraits.Capital) && !page.Is(token, TokenTraits.AllCapitals)
        && (page.Tokens[token].Lexis & ~LexisKinds.Particle) == 0 && page.Tokens[token].Cue == CueKinds.None;

    // Korean Central News Agency (KCNA)
    private static void SeeAcronym(in Page page, int first, int last)
    {
        if (page.Is(last + 1, TokenKind.OpenBracket) && page.Is(last + 2, TokenTraits.AllCapitals) && page.Is(last + 3, TokenKind.CloseBracket))
            page.Scratch.Acronyms.TryAdd(NameIndex.Fold(page.Word(last + 2)), new TokenRange(first, last));
    }

    private static bool MayBePerson(in Page page, TokenRange name)
    {
        if (name.Count > 3) return false;
        for (var token = name.First; token <= name.Last; token++)
            if ((page.Tokens[token].Lexis & ~(LexisKinds.Particle | LexisKinds.Determiner)) != 0 || page.Tokens[token].Cue != CueKinds.None || page.Is(token, TokenTraits.AllCapitals)) return false;
        return true;
    }

    private static Gender TitleGender(in Page page, int first, int end)
    {
        var gender = Gender.Unknown;
        for (var token = first; token < end; token++) gender |= NameReader.TitleGender(page, token);
        return gender == Gender.Either ? Gender.Unknown : gender;
    }

    private static void SetGender(ref Named person, Gender gender)
    {
        person.Gender = gender;
        person.IsGenderSure = true;
    }

    private static void SetAffiliation(in Page page, ref Named person, TokenRange name)
    {
        if (person.Affiliation.Exists) return;
        var role = person.Role.First > name.Last || person.Role.Last == name.First - 1 ? person.Role : TokenRange.None;
        person.Affiliation = Affiliations.OfName(page, name, ref role);
        if (role.Exists) person.Role = role;
    }

    // "U.S. President" before the name; "a baker in town" after it.
    private static void SetRole(in Page page, ref Named person, int first, TokenRange name)
    {
        if (person.Role.Exists) return;
        var start = first;
        while (start > 0 && page.IsWord(start - 1) && page.Tokens[start - 1].Sentence == page.Tokens[first].Sentence
            && page.Is(start - 1, LexisKinds.Role | LexisKinds.Nation) && !page.Is(start - 1, TokenTraits.Possessive)) start--;
        if (start < name.First && page.Is(name.First - 1, LexisKinds.Role | LexisKinds.Title) && !IsMereTitle(page, start, name.First))
            person.Role = new TokenRange(start, name.First - 1);
        else if (page.Is(name.Last + 1, TokenKind.Comma) && Phrases.NounPhrases.StartingAt(page, name.Last + 2, page.Count) is { Exists: true } role && IsRole(page, role))
            person.Role = role;
        else if (Office(page, name.Last) is { Exists: true } office)
            person.Role = office;
    }

    // "Tom Barrow, who chairs the harbour board": what he does is his role.
    private static TokenRange Office(in Page page, int last)
    {
        var verb = last + 3;
        if (!page.Is(last + 1, TokenKind.Comma) || !page.IsWord(last + 2, "who") || !page.Is(verb, LexisKinds.Office)) return TokenRange.None;
        var body = Phrases.NounPhrases.StartingAt(page, verb + 1, page.Count);
        return body.Exists && page.Is(body.First, LexisKinds.Determiner | LexisKinds.Possessive) ? new TokenRange(verb, body.Last) : TokenRange.None;
    }

    private static bool IsRole(in Page page, TokenRange phrase)
    {
        if (page.Tokens[phrase.First].Sentence != page.Tokens[phrase.First - 1].Sentence) return false;
        for (var token = phrase.First; token <= phrase.Last && !page.Is(token, LexisKinds.Preposition); token++)
            if (page.Is(token, LexisKinds.Role) && !page.Is(token, TokenTraits.Possessive)) return true;
        return false;
    }

    private static bool IsMereTitle(in Page page, int first, int end) =>
        end - first == 1 && page.Is(first, LexisKinds.Male | LexisKinds.Female) && page.Word(first).Length <= 4;
}
