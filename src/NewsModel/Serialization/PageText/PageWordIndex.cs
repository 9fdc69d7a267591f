using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Whether a language has an entry of a table that begins with two given letters: spares most look-ups. Made on first use.</summary>
internal sealed class PageWordIndex
{
    private const int HashBits = 16;

    internal static readonly PageWordIndex Labels = new(PageLabelWords.Table);
    internal static readonly PageWordIndex Lines = new(PageLineWords.Table);
    internal static readonly PageWordIndex Starts = new(PageStartWords.Table);
    internal static readonly PageWordIndex Phrases = new(PagePhraseWords.Table);
    internal static readonly PageWordIndex Roles = new(PageRoleWords.Table);
    internal static readonly PageWordIndex Sections = new(PageSectionWords.Table);

    // A bit for each start, found by its hash; two starts on one bit cost a look-up and change nothing.
    private readonly ulong[] _bits = new ulong[1 << (HashBits - 6)];

    private PageWordIndex(WordTable table)
    {
        for (var language = 1; language < LanguageProperties.Count; language++)
            foreach (var (word, _) in table.ToList((Language)language))
            {
                var hash = Hash((Language)language, word[0], word.Length > 1 ? word[1] : '\0');
                _bits[hash >> 6] |= 1ul << hash;
            }
    }

    internal bool MayStart(Language language, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var first = Fold(text[0]);
        return IsSet(Hash(language, first, '\0')) || (text.Length > 1 && IsSet(Hash(language, first, Fold(text[1]))));
    }

    private bool IsSet(int hash) => (_bits[hash >> 6] >> hash & 1) != 0;

    private static int Hash(Language language, char first, char second) =>
        (int)(((((uint)first << 16) | second) * 0x9E3779B1u + (uint)language * 0x85EBCA6Bu) >> (32 - HashBits));

    private static char Fold(char unit) => unit switch { '\u2019' => '\'', '\u00A0' or '\u202F' => ' ', _ => CodePoint.ToLower(unit) };
}
