using NewsModel.Languages;

namespace NewsModel.Segmentation.Decisions;

/// <summary>What the language data know of a word. For an unknown language the tables of a few that share its script.</summary>
internal sealed class WordLookup(Language language)
{
    private readonly Language _tables = TablesOf(language);
    private readonly WordFilter _phraseEnds = PhraseEndsOf(language);
    private readonly bool _dottedOrdinals = LanguageProperties.Ordinals(language) == "dot";

    internal Language Language => language;

    /// <summary>The short ones of <see cref="Abbreviation"/>.</summary>
    internal ShortWords ShortAbbreviations { get; } = new(AbbreviationWords.Table, TablesOf(language));

    /// <summary>The short ones of <see cref="Context"/>.</summary>
    internal ShortWords ShortContexts { get; } = new(ContextWords.Table, TablesOf(language));

    /// <summary>Whether a number with a stop may be an ordinal.</summary>
    internal bool HasDottedOrdinals => _dottedOrdinals;

    /// <summary>Whether a small letter after a stop may begin a sentence.</summary>
    internal bool HasSmallStarts { get; } = LanguageProperties.SmallStarts(language).Length > 0;

    /// <summary>Whether that holds after question and exclamation marks too.</summary>
    internal bool HasSmallStartsAfterMarks { get; } = LanguageProperties.SmallStarts(language) == "any";

    /// <summary>Whether the space is often forgotten after an ellipsis too.</summary>
    internal bool HasMissingSpaces { get; } = LanguageProperties.MissingSpaces(language) == "yes";

    /// <summary>Whether the full stop is a mark within sentences, which another mark ends.</summary>
    internal bool HasInnerFullStop { get; } = LanguageProperties.FullStop(language) == "inner";

    /// <summary>What must follow the marks that are stops in this language alone.</summary>
    internal string ExtraStopsBefore { get; } = LanguageProperties.ExtraStopsBefore(language);

    /// <summary>Whether an ellipsis mostly goes on with the sentence.</summary>
    internal bool HasInnerEllipsis { get; } = LanguageProperties.Ellipsis(language) == "inner";

    /// <summary>Whether a hyphen and a capital after a stop begin a sentence: else they go on with a dialogue.</summary>
    internal bool HasDashStarts { get; } = LanguageProperties.Dashes(language) != "go-on";

    /// <summary>Whether all nouns are written with a capital.</summary>
    internal bool HasCapitalNouns { get; } = LanguageProperties.Nouns(language) == "capital";

    internal AbbreviationKinds Abbreviation(ReadOnlySpan<char> word)
    {
        if (!AbbreviationWords.Table.TryFind(_tables, word, out var value)) return AbbreviationKinds.None;
        return KindsOf(value, WordShapes.Of(word[..1]) is WordShape.SingleUpper);
    }

    /// <summary>What is found in <see cref="ShortAbbreviations"/> as kinds: some words abbreviate with a capital alone.</summary>
    internal static AbbreviationKinds KindsOf(uint value, bool isCapitalised)
    {
        var kinds = (AbbreviationKinds)(value & ~ShortWords.EndsPhrase);
        return (kinds & AbbreviationKinds.Capital) != 0 && !isCapitalised ? AbbreviationKinds.None : kinds & ~AbbreviationKinds.Capital;
    }

    /// <summary>Whether the word is in the list of abbreviations, be it only among those that count with a capital.</summary>
    internal bool IsListed(ReadOnlySpan<char> word) => AbbreviationWords.Table.TryFind(_tables, word, out _);

    /// <summary>Whether an abbreviation of several words may end with the word.</summary>
    internal bool MayEndPhrase(ReadOnlySpan<char> word) => _phraseEnds.MayHold(WordTable.HashOf(_tables, word));

    internal ContextKinds Context(ReadOnlySpan<char> word) =>
        ContextWords.Table.TryFind(_tables, word, out var value) ? (ContextKinds)value : ContextKinds.None;

    private static Language TablesOf(Language language) => language == Language.Unknown ? Language.En : language;

    private static WordFilter PhraseEndsOf(Language language)
    {
        var filter = new WordFilter();
        AbbreviationWords.Table.FillPhraseEnds(filter, TablesOf(language));
        return filter;
    }
}
