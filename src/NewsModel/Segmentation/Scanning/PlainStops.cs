using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsModel.Languages;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// Decides the commonest full stops from the sixteen units before them and three after, the same way for UTF-16 and UTF-8: a word
/// of small ASCII letters, perhaps with a capital first, that no abbreviation of the language can be, then one space and a capital.
/// What it is sure of, the decider says as well; it only says so sooner.
/// </summary>
/// <remarks>
/// Whether a word can be an abbreviation is read from a filter: one bit for a hash of its last four letters. It is filled when
/// the segmenter is made, in some microseconds; a word that only looks like an abbreviation to it goes to the decider.
/// </remarks>
internal sealed class PlainStops
{
    /// <summary>How many units before a stop are looked at.</summary>
    public const int LookBehind = 16;

    private const int FilterBits = 15;

    private readonly uint[] _filter = new uint[1 << (FilterBits - 5)];

    /// <summary>For a language; for an unknown one no word may be an abbreviation in any.</summary>
    public PlainStops(Language language)
    {
        var table = AbbreviationWords.Table;
        for (var i = 0; i < table.Count; i++)
            if (language == Language.Unknown || table.LanguageAt(i) == language) Add(table.WordAt(i));
    }

    /// <summary>
    /// Whether the word before the stop, given as sixteen bytes, is a plain one: at least <paramref name="least"/> small letters after
    /// a space, or five after a capital after a space.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPlainWord(Vector128<byte> before, int least)
    {
        var small = Vector128.LessThan(before - Vector128.Create((byte)'a'), Vector128.Create((byte)26)).ExtractMostSignificantBits();
        var letters = System.Numerics.BitOperations.LeadingZeroCount((~small & 0xFFFF) << 16);
        var spaces = Vector128.Equals(before, Vector128.Create((byte)' ')).ExtractMostSignificantBits() << 16 << letters;
        var capitals = Vector128.LessThan(before - Vector128.Create((byte)'A'), Vector128.Create((byte)26)).ExtractMostSignificantBits() << 16 << letters;
        var isSmall = (spaces & 0x8000_0000) != 0 && letters >= least;
        var isCapitalised = (capitals & (spaces << 1) & 0x8000_0000) != 0 && letters >= 5;
        if (!isSmall && !isCapitalised) return false;
        var hash = Hash(before.AsUInt32().GetElement(3) | 0x20202020);
        return (_filter[hash >> 5] & (1u << (int)(hash & 31))) == 0;
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (word.Length < 4) return;
        var key = 0u;
        foreach (var unit in word[^4..])
        {
            if (unit is < 'a' or > 'z') return;
            key = key >> 8 | (uint)unit << 24;
        }
        var hash = Hash(key);
        _filter[hash >> 5] |= 1u << (int)(hash & 31);
    }

    private static uint Hash(uint key) => key * 0x9E3779B1u >> (32 - FilterBits);
}
