using System.Numerics;

namespace NewsModel.Languages;

/// <summary>
/// The words of a language in one table that have no more than eight units, all of them ASCII letters and full stops, under a key of those units: found
/// with one look where the table goes from letter to letter.
/// </summary>
/// <remarks>Made when its language is first read; immutable, and safe for all threads.</remarks>
internal sealed class ShortWords
{
    /// <summary>How many units a key has at most: a byte each, the first unit in the lowest, letters small.</summary>
    public const int LongestKey = 8;

    /// <summary>In a value: the word may be the last of an entry of several words.</summary>
    public const uint EndsPhrase = 1u << 31;

    private readonly ulong[] _keys;
    private readonly uint[] _values;
    private readonly int _shift;

    public ShortWords(WordTable table, Language language)
    {
        var (first, end) = table.RangeOf(language);
        var bits = BitOperations.Log2((uint)(end - first) + 1) + 2;
        _keys = new ulong[1 << bits];
        _values = new uint[1 << bits];
        _shift = 64 - bits;
        for (var index = first; index < end; index++)
        {
            var word = table.WordAt(index);
            Add(KeyOf(word), table.ValueAt(index));
            if (word.LastIndexOf(' ') is var space and >= 0) Add(KeyOf(word[(space + 1)..]), EndsPhrase);
        }
    }

    /// <summary>What the table says of the word with this key; zero when it is not there.</summary>
    public uint Find(ulong key)
    {
        var (keys, mask) = (_keys, _keys.Length - 1);
        for (var slot = SlotOf(key); ; slot = (slot + 1) & mask)
        {
            var found = keys[slot];
            if (found == key) return _values[slot];
            if (found == 0) return 0;
        }
    }

    private void Add(ulong key, uint value)
    {
        if (key == 0) return;
        var slot = SlotOf(key);
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = key;
        _values[slot] |= value;
    }

    private int SlotOf(ulong key) => (int)(key * 0x9E37_79B9_7F4A_7C15 >> _shift);

    /// <summary>Zero of a word that has none.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKey) return 0;
        ulong key = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is not (>= 'a' and <= 'z' or '.')) return 0;
            key |= (ulong)word[i] << (8 * i);
        }
        return key;
    }
}
