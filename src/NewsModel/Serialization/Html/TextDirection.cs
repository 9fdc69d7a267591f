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

    // The parts of Unicode that hold the letters of these scripts.
    private static readonly (int First, int Last)[] Ranges = [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

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
            if (CodePoint.IsLetter(code)) return Array.Exists(Ranges, range => code >= range.First && code <= range.Last);
        }
        return false;
    }
}
