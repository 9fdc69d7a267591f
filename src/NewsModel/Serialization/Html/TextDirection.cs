using NewsModel.Text;

namespace NewsModel.Serialization.Html;

/// <summary>Which way a text runs: by its language's script, without a language by its first letter.</summary>
internal static class TextDirection
{
    private static readonly HashSet<string> Scripts = new(StringComparer.Ordinal)
    {
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    };

    private static readonly HashSet<string> Languages = new(StringComparer.Ordinal)
    {
        "ar", "arc", "arz", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
    };

    public static bool IsRightToLeft(LanguageTag tag) => tag.Script is { } script ? Scripts.Contains(script) : Languages.Contains(tag.Primary);

    public static bool IsRightToLeft(LanguageTag? tag, string? text) => tag is { } known ? IsRightToLeft(known) : FirstLetterIsRightToLeft(text);

    private static bool FirstLetterIsRightToLeft(string? text)
    {
        if (text is null) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var code = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? char.ConvertToUtf32(text[i], text[i + 1])
                : text[i];
            if (CodePoint.IsLetter(code))
                return code is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
                    or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
        }
        return false;
    }
}
