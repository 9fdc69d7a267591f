using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Time;

/// <summary>Which languages have a word of dates that begins with two given letters: spares asking all of them. Made on first use.</summary>
internal static class TimeWordIndex
{
    private static readonly Dictionary<int, ulong> Languages = Make();

    /// <summary>A bit for each language that may know the word at the start of the text.</summary>
    internal static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var first = Fold(text[0]);
        Languages.TryGetValue(Key(first, '\0'), out var single);
        if (text.Length == 1) return single;
        Languages.TryGetValue(Key(first, Fold(text[1])), out var pair);
        return single | pair;
    }

    private static Dictionary<int, ulong> Make()
    {
        var index = new Dictionary<int, ulong>();
        for (var language = 1; language < LanguageProperties.Count; language++)
        {
            Add(index, language, MonthWords.Table.ToList((Language)language));
            Add(index, language, WeekdayWords.Table.ToList((Language)language));
            Add(index, language, TimeWordWords.Table.ToList((Language)language));
            Add(index, language, ZoneWords.Table.ToList((Language)language));
        }
        return index;
    }

    private static void Add(Dictionary<int, ulong> index, int language, List<(string Word, uint Value)> words)
    {
        foreach (var (word, _) in words)
        {
            var key = Key(word[0], word.Length > 1 ? word[1] : '\0');
            index[key] = index.GetValueOrDefault(key) | (1UL << language);
        }
    }

    private static int Key(char first, char second) => (first << 16) | second;

    private static char Fold(char unit) => unit switch { '\u2019' => '\'', '\u00A0' or '\u202F' => ' ', _ => CodePoint.ToLower(unit) };
}
