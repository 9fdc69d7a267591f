using NewsModel.Languages;

namespace NewsModel.Segmentation;

/// <summary>From a BCP 47 tag to the language the library has data of, by the look-up of RFC 4647: shorten the tag until it is known.</summary>
internal static class LanguageLookup
{
    public static int Count => LanguageProperties.Count;

    public static LanguageTag? Tag(Language language) => language == Language.Unknown ? default(LanguageTag?) : new LanguageTag(LanguageProperties.Tag(language));

    public static Language Find(LanguageTag? tag) => tag is { } given ? Find(given.Value) : Language.Unknown;

    public static Language Find(ReadOnlySpan<char> tag)
    {
        while (!tag.IsEmpty)
        {
            tag = Canonical(tag);
            for (var language = 1; language < LanguageProperties.Count; language++)
                if (tag.Equals(LanguageProperties.Tag((Language)language), StringComparison.OrdinalIgnoreCase)) return (Language)language;
            tag = tag[..Math.Max(0, tag.LastIndexOf('-'))];
        }
        return Language.Unknown;
    }

    /// <summary>Tags for which there are older or narrower ones in use.</summary>
    private static ReadOnlySpan<char> Canonical(ReadOnlySpan<char> tag)
    {
        Span<char> lower = stackalloc char[2];
        if (tag.Length != 2 || tag.ToLowerInvariant(lower) != 2) return tag;
        return lower switch
        {
            "nb" or "nn" => "no",
            "iw" => "he",
            "in" => "id",
            "bs" or "sh" => "hr",
            _ => tag,
        };
    }
}
