using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Whether a language has an entry of a table that begins with two given letters: spares most look-ups. Made on first use.</summary>
internal sealed class PageWordIndex
{
    internal static readonly PageWordIndex Labels = new(PageLabelWords.Table);
    internal static readonly PageWordIndex Lines = new(PageLineWords.Table);
    internal static readonly PageWordIndex Starts = new(PageStartWords.Table);
    internal static readonly PageWordIndex Phrases = new(PagePhraseWords.Table);
    internal static readonly PageWordIndex Roles = new(PageRoleWords.Table);
    internal static readonly PageWordIndex Sections = new(PageSectionWords.Table);

    private readonly HashSet<(Language, int)> _starts = [];

    private PageWordIndex(WordTable table)
    {
        for (var language = 1; language < LanguageProperties.Count; language++)
            foreach (var (word, _) in table.ToList((Language)language)) _starts.Add(((Language)language, Key(word[0], word.Length > 1 ? word[1] : '\0')));
    }

    internal bool MayStart(Language language, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var first = Fold(text[0]);
        return _starts.Contains((language, Key(first, '\0'))) || (text.Length > 1 && _starts.Contains((language, Key(first, Fold(text[1])))));
    }

    private static int Key(char first, char second) => (first << 16) | second;

    private static char Fold(char unit) => unit switch { '\u2019' => '\'', '\u00A0' or '\u202F' => ' ', _ => CodePoint.ToLower(unit) };
}
