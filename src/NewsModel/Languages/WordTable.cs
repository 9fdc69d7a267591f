using System.Runtime.CompilerServices;
using NewsModel.Text;

namespace NewsModel.Languages;

/// <summary>
/// A hash table of words and phrases by language, compiled into the assembly: nothing is built at start-up and a look-up
/// allocates nothing. Words are compared in simple lower case, ’ as ', a final sigma as any other, no-break spaces as spaces.
/// <c>default</c> is an empty table.
/// </summary>
internal readonly ref struct WordTable(ReadOnlySpan<char> pool, ReadOnlySpan<ushort> slots, ReadOnlySpan<uint> entries)
{
    /// <summary>No entry is longer; longer words are looked up in no time.</summary>
    internal const int MaxLength = 63;

    private readonly ReadOnlySpan<char> _pool = pool;
    private readonly ReadOnlySpan<ushort> _slots = slots;
    private readonly ReadOnlySpan<uint> _entries = entries;

    /// <summary>The number of entries, of all languages.</summary>
    public int Count => _entries.Length / 3;

    public bool TryFind(Language language, ReadOnlySpan<char> word, out uint value)
    {
        value = 0;
        if (word.Length is 0 or > MaxLength || _slots.IsEmpty) return false;
        return Probe(language, word, HashOf(language, word), out value);
    }

    /// <summary>The hash of a word, the same for every table: for those who ask several.</summary>
    public static uint Hash(Language language, ReadOnlySpan<char> word)
    {
        var hash = Seed(language);
        foreach (var unit in word) hash = Step(hash, Fold(unit));
        return hash;
    }

    /// <summary>The same with the word's <see cref="Hash"/>.</summary>
    public bool TryFind(Language language, ReadOnlySpan<char> word, uint hash, out uint value)
    {
        value = 0;
        return word.Length is > 0 and <= MaxLength && !_slots.IsEmpty && Probe(language, word, hash, out value);
    }

    /// <summary>The hashes of a language's entries, put into <paramref name="filter"/>.</summary>
    public void Fill(WordFilter filter, Language language)
    {
        var (first, end) = RangeOf(language);
        for (var index = first; index < end; index++)
        {
            var hash = Seed(language);
            foreach (var unit in WordAt(index)) hash = Step(hash, unit);
            filter.Add(hash);
        }
    }

    /// <summary>The hashes of the last words of a language's entries of several words, put into <paramref name="filter"/>.</summary>
    public void FillPhraseEnds(WordFilter filter, Language language)
    {
        var (first, end) = RangeOf(language);
        for (var index = first; index < end; index++)
            if (WordAt(index) is var word && word.LastIndexOf(' ') is var space and >= 0) filter.Add(HashOf(language, word[(space + 1)..]));
    }

    /// <summary>The hash of a word, whatever its case.</summary>
    // By itself, as are other methods with a loop: inlined into the large ones that look words up, it would run through memory.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint HashOf(Language language, ReadOnlySpan<char> word)
    {
        var hash = Seed(language);
        foreach (var unit in word) hash = Step(hash, Fold(unit));
        return hash;
    }

    /// <summary>
    /// The length of the longest entry that <paramref name="text"/> begins with and that ends where a word does (or, for
    /// scripts without spaces, anywhere); zero when there is none. Looks at no more than <see cref="MaxLength"/> code units.
    /// </summary>
    public int MatchPrefix(Language language, ReadOnlySpan<char> text, out uint value)
    {
        value = 0;
        var length = 0;
        var hash = Seed(language);
        var end = Math.Min(text.Length, MaxLength);
        var isInWord = end > 0 && CodePoint.IsLetterOrDigit(text[0]);
        for (var i = 0; i < end; i++)
        {
            hash = Step(hash, Fold(text[i]));
            var isNextInWord = i + 1 < text.Length && CodePoint.IsLetterOrDigit(text[i + 1]);
            var isAtWordEnd = !isInWord || !isNextInWord || CodePoint.IsUnspaced(text[i]);
            if (isAtWordEnd && Probe(language, text[..(i + 1)], hash, out var found)) (length, value) = (i + 1, found);
            isInWord = isNextInWord;
        }
        return length;
    }

    /// <summary>The entries of one language, for the few who must go through them all; allocates a list.</summary>
    public List<(string Word, uint Value)> ToList(Language language)
    {
        var list = new List<(string, uint)>();
        var (first, end) = RangeOf(language);
        for (var index = first; index < end; index++) list.Add((WordAt(index).ToString(), ValueAt(index)));
        return list;
    }

    /// <summary>Where the entries of a language begin and end: those of one follow those of another.</summary>
    public (int First, int End) RangeOf(Language language) => (FirstOf(language), FirstOf(language + 1));

    /// <summary>The entry at <paramref name="index"/> from zero on.</summary>
    public ReadOnlySpan<char> WordAt(int index) => Word(index * 3);

    /// <summary>The language of the entry at <paramref name="index"/>.</summary>
    public Language LanguageAt(int index) => (Language)_entries[index * 3 + 1];

    /// <summary>What the entry at <paramref name="index"/> stands for.</summary>
    public uint ValueAt(int index) => _entries[index * 3 + 2];

    private int FirstOf(Language language)
    {
        var (first, end) = (0, Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (LanguageAt(middle) < language) first = middle + 1;
            else end = middle;
        }
        return first;
    }

    private ReadOnlySpan<char> Word(int entry) =>
        _pool.Slice((int)(_entries[entry] & 0xFFFFFF), (int)(_entries[entry] >> 24));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Probe(Language language, ReadOnlySpan<char> word, uint hash, out uint value)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)((hash ^ hash >> 15) & 0x7FFFFFFF) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var entry = (_slots[slot] - 1) * 3;
            if (_entries[entry + 1] != (uint)language || !EqualsFolded(Word(entry), word)) continue;
            value = _entries[entry + 2];
            return true;
        }
        value = 0;
        return false;
    }

    private static bool EqualsFolded(ReadOnlySpan<char> folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (folded[i] != Fold(word[i])) return false;
        return true;
    }

    private static uint Seed(Language language) => 2166136261u ^ (uint)language;

    private static uint Step(uint hash, char unit) => (hash ^ unit) * 16777619u;

    private static char Fold(char unit) => unit switch
    {
        < '\u0080' => (uint)(unit - 'A') < 26 ? (char)(unit | 0x20) : unit,
        '\u2019' => '\'',
        '\u03C2' => '\u03C3', // Capital letters do not tell a final sigma.
        '\u00A0' or '\u202F' => ' ',
        _ => CodePoint.ToLower(unit),
    };
}
