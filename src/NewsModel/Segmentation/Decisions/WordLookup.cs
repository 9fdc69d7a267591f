using NewsModel.Languages;

namespace NewsModel.Segmentation.Decisions;

/// <summary>What the language data know of a word. For an unknown language the tables of a few that share its script.</summary>
internal sealed class WordLookup(Language language)
{
    private readonly bool _dottedOrdinals = LanguageProperties.Ordinals(language) == "dot";

    internal Language Language => language;

    /// <summary>Whether a number with a stop may be an ordinal.</summary>
    internal bool HasDottedOrdinals => _dottedOrdinals;

    /// <summary>Whether a small letter after a stop may begin a sentence.</summary>
    internal bool HasSmallStarts { get; } = LanguageProperties.HasSmallStarts(language);

    internal AbbreviationKinds Abbreviation(ReadOnlySpan<char> word)
    {
        var kinds = AbbreviationWords.Find(language == Language.Unknown ? Language.En : language, word);
        if ((kinds & AbbreviationKinds.Capital) != 0 && WordShapes.Of(word[..1]) is not WordShape.SingleUpper) return AbbreviationKinds.None;
        return kinds & ~AbbreviationKinds.Capital;
    }

    internal ContextKinds Context(ReadOnlySpan<char> word) =>
        ContextWords.Find(language == Language.Unknown ? Language.En : language, word);
}
