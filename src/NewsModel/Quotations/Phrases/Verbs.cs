using NewsModel.Languages;
using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Phrases;

/// <summary>Tells whether a word that may be a cue verb is one where it stands.</summary>
internal static class Verbs
{
    private const CueKinds VerbKinds = CueKinds.Speech | CueKinds.Clause | CueKinds.Object | CueKinds.Infinitive | CueKinds.Addressee | CueKinds.For
        | CueKinds.On | CueKinds.Out | CueKinds.To | CueKinds.About | CueKinds.At | CueKinds.Against | CueKinds.With | CueKinds.Of | CueKinds.As;

    private const LexisKinds NominalLead = LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.Preposition;

    public static VerbForm Read(in Page page, int token)
    {
        ref readonly var it = ref page.Tokens[token];
        if ((it.Cue & VerbKinds) == 0 || it.Kind != TokenKind.Word) return VerbForm.None;
        if (page.Language != Language.En) return VerbForm.Finite;
        var before = FollowsQuotation(page, token) ? -1 : Before(page, token);
        if (before < 0 && page.IsWord(token, "say")) return VerbForm.Finite;
        if ((it.Cue & CueKinds.Homograph) != 0 && IsNoun(page, token, before)) return VerbForm.None;
        if ((it.Traits & TokenTraits.EndsInIng) != 0)
            return page.Is(before, LexisKinds.Determiner | LexisKinds.Possessive) || page.Is(before, TokenTraits.Possessive) && !page.IsPronoun(before)
                ? VerbForm.None : VerbForm.Dependent;
        if (IsPast(it)) return ReadPast(page, token, before);
        return (it.Traits & TokenTraits.EndsInS) != 0 && (it.Cue & CueKinds.Past) == 0 ? ReadThird(page, token, before) : ReadBase(page, token, before);
    }

    /// <summary>A verb form that ends a noun phrase: an auxiliary, a known verb, or a cue in a finite form.</summary>
    public static bool IsFinite(in Page page, int token)
    {
        if (page.Is(token, LexisKinds.Temporal) && page.Is(token, TokenTraits.Capital)) return false;
        if (page.Is(token, LexisKinds.Auxiliary | LexisKinds.Modal | LexisKinds.Verb)) return !page.Is(token, LexisKinds.Verb) || !IsNominal(page, token);
        if (page.Is(token, VerbKinds)) return Read(page, token) is VerbForm.Finite or VerbForm.Passive;
        return page.Is(token, TokenTraits.EndsInEd) && !page.Is(token, TokenTraits.Capital) && FollowsNoun(page, token);
    }

    /// <summary>The outer token before, in the same sentence; -1 where there is none.</summary>
    public static int Before(in Page page, int token)
    {
        var before = page.Previous(token);
        return before >= 0 && page.Tokens[before].Sentence == page.Tokens[token].Sentence ? before : -1;
    }

    public static int After(in Page page, int token)
    {
        var after = page.Next(token);
        return after < page.Count && page.Tokens[after].Sentence == page.Tokens[token].Sentence ? after : -1;
    }

    // The words before a quotation that ends in a comma are no neighbours of the verb after it.
    private static bool FollowsQuotation(in Page page, int token) =>
        page.RunOf(token - 1) is var run and >= 0 && page.Runs[run].Last == token - 1 && page.Runs[run].EndsComma;

    // "the United States", "fifty states", "company reports": a plural is a verb only right after a singular subject, and the other
    // way round. What follows helps: a clause or an object of a verb, a preposition of a noun.
    private static bool IsNoun(in Page page, int token, int before)
    {
        ref readonly var it = ref page.Tokens[token];
        if ((it.Traits & TokenTraits.Capital) != 0 && (it.Traits & TokenTraits.SentenceStart) == 0 && page.Is(before, TokenTraits.Capital) && !page.Is(page.Next(token), TokenTraits.Capital)) return true;
        if (before < 0 || page.IsPronoun(before) || page.Is(before, LexisKinds.Modal) || page.IsWord(before, "to")) return false;
        if (page.Is(before, TokenKind.Number) || page.Is(before, LexisKinds.Determiner) && !IsPronominal(page, before)) return true;
        if (page.RunOf(token + 1) >= 0) return false;
        var after = After(page, token);
        // "It points out that …"
        if (page.IsWord(after, "out")) return false;
        if (page.IsWord(after, "that")) return page.Is(before, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.Preposition) || page.Is(before, TokenTraits.Possessive);
        if (page.IsName(before) && !page.Is(before, TokenTraits.Possessive | TokenTraits.EndsInS) || page.Is(before, LexisKinds.Relative)) return page.IsWord(after, "of") || page.IsWord(after, "from");
        return after >= 0 && page.IsWord(after) && !page.Is(after, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It | LexisKinds.Self)
            && !page.IsName(after);
    }

    private static bool IsPast(in Token token) =>
        (token.Cue & (CueKinds.Past | CueKinds.Participle)) != 0 || (token.Traits & TokenTraits.EndsInEd) != 0;

    private static VerbForm ReadPast(in Page page, int token, int before)
    {
        if (before < 0) return VerbForm.Finite;
        while (before >= 0 && (page.Is(before, LexisKinds.Adverb | LexisKinds.Negation) || page.Is(before, TokenTraits.EndsInLy)) && Before(page, before) >= 0)
            before = Before(page, before);
        if (page.Is(before, LexisKinds.Auxiliary)) return IsFormOfBe(page, before) ? VerbForm.Passive : VerbForm.Finite;
        // "her 20 pledged delegates"
        if (page.Is(before, TokenKind.Number) && page.Is(page.Next(token), TokenTraits.EndsInS) && !page.Is(page.Next(token), TokenTraits.Capital | TokenTraits.Possessive) && page.Tokens[page.Next(token)].Lexis == LexisKinds.None) return VerbForm.None;
        if (page.Is(before, NominalLead) && !page.Is(before, LexisKinds.He | LexisKinds.It | LexisKinds.Relative) && !IsPronominal(page, before)) return VerbForm.None;
        if (page.Is(before, TokenTraits.Possessive) && page.Is(before, LexisKinds.He | LexisKinds.She | LexisKinds.It))
            return VerbForm.Finite;
        if ((page.Tokens[token].Cue & CueKinds.Participle) != 0 && (page.Tokens[token].Cue & CueKinds.Past) == 0) return VerbForm.None;
        return page.Is(before, TokenTraits.Possessive) && page.Is(before, TokenKind.Word) && !page.Is(before, TokenTraits.Capital) ? VerbForm.None : VerbForm.Finite;
    }

    private static VerbForm ReadThird(in Page page, int token, int before)
    {
        if (before < 0) return VerbForm.Finite;
        if (page.Is(before, TokenTraits.Possessive) || page.Is(before, LexisKinds.Conjunction) && !IsSurelyVerb(page, token) && !BeginsReport(page, token)) return VerbForm.None;
        if (IsSurelyVerb(page, token) && !page.Is(before, LexisKinds.Possessive)) return VerbForm.Finite;
        if (page.Is(before, NominalLead) && !page.Is(before, LexisKinds.Relative) && !IsPronominal(page, before)) return VerbForm.None;
        var after = After(page, token);
        return after >= 0 && page.Is(after, LexisKinds.Auxiliary | LexisKinds.Modal) ? VerbForm.None : VerbForm.Finite;
    }

    // "… but insists they will stay": after a conjunction a form that is never a noun, with a clause behind it.
    private static bool BeginsReport(in Page page, int token)
    {
        if ((page.Tokens[token].Cue & CueKinds.Homograph) != 0 || (page.Tokens[token].Cue & (CueKinds.Speech | CueKinds.Clause)) == 0) return false;
        var after = After(page, token);
        return after >= 0 && (page.IsWord(after, "that") || page.Is(after, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.He | LexisKinds.She | LexisKinds.They | LexisKinds.It) || page.IsName(after));
    }

    private static VerbForm ReadBase(in Page page, int token, int before)
    {
        if (before < 0) return VerbForm.None;
        if (page.IsWord(before, "to")) return VerbForm.Dependent;
        while (before >= 0 && (page.Is(before, LexisKinds.Adverb | LexisKinds.Negation) || page.Is(before, TokenTraits.EndsInLy)) && Before(page, before) >= 0
            && !IsPronominal(page, before))
            before = Before(page, before);
        // "Fishermen, for their part, argue that …", "… and argue that …"
        if ((page.Tokens[token].Cue & CueKinds.Homograph) == 0 && page.IsWord(page.Next(token), "that") && (page.Is(before, TokenKind.Comma) || page.Is(before, LexisKinds.Conjunction))) return VerbForm.Finite;
        if ((page.Tokens[token].Cue & CueKinds.Past) != 0 && !page.Is(before, NominalLead)) return VerbForm.Finite;
        if (page.Is(before, LexisKinds.Modal | LexisKinds.Relative | LexisKinds.They | LexisKinds.Self)) return VerbForm.Finite;
        if (page.Is(before, LexisKinds.Auxiliary)) return IsFormOfDo(page, before) ? VerbForm.Finite : VerbForm.None;
        if (page.Is(before, LexisKinds.Group) || IsPronominal(page, before)) return VerbForm.Finite;
        if (page.IsWord(token, "say") && (page.Is(before, TokenKind.Comma) && !page.Is(page.Next(token), TokenKind.Comma) || page.IsWord(before) && !page.Is(before, LexisKinds.Determiner))) return VerbForm.Finite;
        return page.Is(before, TokenTraits.EndsInS) && !page.Is(before, TokenTraits.Possessive) && page.Is(before, TokenKind.Word)
            && !page.Is(before, TokenTraits.Capital) && !page.Is(before, NominalLead) ? VerbForm.Finite : VerbForm.None;
    }

    // "some say", "all agreed", "others said": determiners that stand for people.
    private static bool IsPronominal(in Page page, int token) => page.Is(token, LexisKinds.Group) && page.Is(token, LexisKinds.Determiner);

    private static bool IsSurelyVerb(in Page page, int token) => page.IsWord(token, "says") || page.IsWord(token, "tells") || page.IsWord(token, "adds");

    private static bool IsFormOfBe(in Page page, int token)
    {
        var word = page.Word(token);
        return word.Length > 1 && (word[0] is 'b' or 'B' || page.IsWord(token, "is") || page.IsWord(token, "are") || page.IsWord(token, "was")
            || page.IsWord(token, "were") || page.IsWord(token, "am") || page.IsWord(token, "get") || page.IsWord(token, "got") || page.IsWord(token, "gets")
            || word.StartsWith("isn", StringComparison.OrdinalIgnoreCase) || word.StartsWith("was", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("were", StringComparison.OrdinalIgnoreCase) || word.StartsWith("aren", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsFormOfDo(in Page page, int token) => page.Word(token)[0] is 'd' or 'D';

    private static bool IsNominal(in Page page, int token)
    {
        var before = Before(page, token);
        return before >= 0 && page.Is(before, LexisKinds.Determiner | LexisKinds.Possessive) && !IsPronominal(page, before);
    }

    private static bool FollowsNoun(in Page page, int token)
    {
        var before = Before(page, token);
        if (before < 0 || !page.IsWord(before)) return false;
        if (page.Is(before, NominalLead | LexisKinds.Conjunction) && !page.Is(before, LexisKinds.Relative)) return false;
        if (page.IsName(before) || page.IsPronoun(before)) return true;
        var after = After(page, token);
        return after < 0 || !page.IsWord(after) || page.Is(after, TokenKind.Number) || page.Is(after, LexisKinds.Determiner | LexisKinds.Possessive | LexisKinds.Preposition | LexisKinds.He
            | LexisKinds.She | LexisKinds.They | LexisKinds.It | LexisKinds.Subordinator | LexisKinds.Adverb | LexisKinds.Conjunction) || page.IsName(after);
    }
}
