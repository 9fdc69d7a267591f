using NewsModel.Languages;

namespace NewsModel.Time;

/// <summary>What a BCP 47 tag says about dates.</summary>
internal static class TimeLanguage
{
    /// <summary>The language of a tag that has a file, by its primary subtag; unknown otherwise.</summary>
    internal static Language Of(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny('-', '_');
        var primary = end < 0 ? tag : tag[..end];
        if (primary.Equals("nb", StringComparison.OrdinalIgnoreCase) || primary.Equals("nn", StringComparison.OrdinalIgnoreCase)) primary = "no";
        for (var language = 1; language < LanguageProperties.Count; language++)
            if (primary.Equals(LanguageProperties.Tag((Language)language), StringComparison.OrdinalIgnoreCase)) return (Language)language;
        return Language.Unknown;
    }

    /// <summary>The region subtag in upper case; empty when the tag has none.</summary>
    internal static string RegionOf(string? tag)
    {
        if (tag is null) return "";
        var parts = tag.Split('-', '_');
        for (var i = 1; i < parts.Length; i++)
            if (parts[i].Length == 2 && char.IsAsciiLetter(parts[i][0]) && char.IsAsciiLetter(parts[i][1]))
                return string.Create(2, parts[i], static (upper, part) => part.AsSpan().ToUpperInvariant(upper));
        return "";
    }

    internal static NewsDateOrder? DateOrderOf(string? tag)
    {
        var language = Of(tag);
        if (language == Language.Unknown) return null;
        return DateOrderWords.Find(language, RegionOf(tag)) switch
        {
            DateOrderKinds.Mdy => NewsDateOrder.MonthDayYear,
            DateOrderKinds.Dmy => NewsDateOrder.DayMonthYear,
            DateOrderKinds.Ymd => NewsDateOrder.YearMonthDay,
            _ => LanguageProperties.DateOrder(language) switch
            {
                "mdy" => NewsDateOrder.MonthDayYear,
                "dmy" => NewsDateOrder.DayMonthYear,
                "ymd" => NewsDateOrder.YearMonthDay,
                _ => null,
            },
        };
    }
}
