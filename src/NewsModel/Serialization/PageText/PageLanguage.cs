using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Guesses the language of a page whose language nobody gave, from its letters and its commonest words.</summary>
internal static class PageLanguage
{
    private const int MaxScanned = 20_000;

    private static readonly Dictionary<string, Language> CommonWords = Words(
        (Language.En, "the and of to in that was for with said has were from which are"),
        (Language.De, "der die und das den von zu mit dem nicht ein eine ist im auch sich wurde nach für"),
        (Language.Fr, "le les des et est une dans du pour qui sur au avec pas ont été cette aux"),
        (Language.Es, "el los las y del una por con para se su fue han al más como está"));

    /// <summary>The language; unknown when the page has too little text of a language that is known here.</summary>
    internal static Language Guess(string text)
    {
        var scanned = text.AsSpan(0, Math.Min(text.Length, MaxScanned));
        var letters = 0;
        var hangul = 0;
        var kana = 0;
        var han = 0;
        var cyrillic = 0;
        var arabic = 0;
        var beyondArabic = 0;
        foreach (var unit in scanned)
        {
            if (!CodePoint.IsLetter(unit)) continue;
            letters++;
            if (unit is >= '\uAC00' and <= '\uD7A3') hangul++;
            else if (unit is >= '\u3041' and <= '\u30FF') kana++;
            else if (unit is >= '\u4E00' and <= '\u9FFF') han++;
            else if (unit is >= '\u0400' and <= '\u04FF') cyrillic++;
            else if (unit is >= '\u0621' and <= '\u064A') arabic++;
            // Letters that other languages have added to the script: Persian and Urdu use them all the time.
            else if (unit is >= '\u0671' and <= '\u06D3') beyondArabic++;
        }
        if (hangul * 4 > letters) return Language.Ko;
        if (kana * 10 > letters) return Language.Ja;
        if (han * 2 > letters) return Language.Zh;
        if (arabic * 2 > letters) return beyondArabic * 50 > arabic ? Language.Unknown : Language.Ar;
        return cyrillic * 2 > letters ? Language.Unknown : ByWords(scanned);
    }

    private static Language ByWords(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[LanguageProperties.Count];
        counts.Clear();
        var lookup = CommonWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[8];
        var length = 0;
        foreach (var unit in text)
        {
            if (CodePoint.IsLetter(unit))
            {
                if (length < word.Length) word[length] = CodePoint.ToLower(unit);
                length++;
                continue;
            }
            if (length is > 0 and < 8 && lookup.TryGetValue(word[..length], out var language)) counts[(int)language]++;
            length = 0;
        }
        var best = Language.Unknown;
        var second = 0;
        for (var language = 1; language < counts.Length; language++)
        {
            if (counts[language] > counts[(int)best]) (second, best) = (counts[(int)best], (Language)language);
            else second = Math.Max(second, counts[language]);
        }
        return counts[(int)best] >= 3 && counts[(int)best] * 2 >= second * 3 ? best : Language.Unknown;
    }

    private static Dictionary<string, Language> Words(params (Language Language, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' '), (list, word) => (word, list.Language)).ToDictionary(pair => pair.word, pair => pair.Language, StringComparer.Ordinal);
}
