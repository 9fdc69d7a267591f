using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>What the page says besides the article, in the language asked for, else in English.</summary>
internal sealed class PageLanguage
{
    private readonly Language _language;

    private PageLanguage(Language language)
    {
        _language = language;
        Tag = new LanguageTag(LanguageProperties.Tag(language));
    }

    /// <summary>The language of the labels.</summary>
    public LanguageTag Tag { get; }

    public static PageLanguage For(LanguageTag? wanted)
    {
        if (wanted is { } tag)
            for (var i = 1; i < LanguageProperties.Count; i++)
                if (string.Equals(LanguageProperties.Tag((Language)i), tag.Primary, StringComparison.Ordinal) && Labels.Has((Language)i))
                    return new PageLanguage((Language)i);
        return new PageLanguage(Language.En);
    }

    public string this[Label label] => Labels.Find(_language, label) ?? Labels.Find(Language.En, label)!;

    /// <summary>What a label says before and behind the place of its number or name.</summary>
    public (string Before, string After) Around(Label label)
    {
        var text = this[label];
        var place = text.IndexOf("{0}", StringComparison.Ordinal);
        return place < 0 ? (text, "") : (text[..place], text[(place + 3)..]);
    }
}
