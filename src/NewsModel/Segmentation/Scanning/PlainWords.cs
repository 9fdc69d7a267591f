using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// Tells words that are surely no abbreviation of a language from their last letters. Whatever form of a word the decider looks up
/// (whole, after a hyphen, with the word before it), it ends with those letters; so when they end no entry, no entry is found. The last
/// letters of all entries are in a filter of two bits each, compiled into the assembly.
/// </summary>
internal readonly ref struct PlainWords
{
    /// <summary>How many units before a stop are looked at.</summary>
    public const int LookBehind = 16;

    /// <summary>How many letters of a word that does not end in ASCII make its key.</summary>
    public const int WideLetters = 4;

    /// <summary>How many ASCII letters make a key at most.</summary>
    private const int LongestKey = ShortWords.LongestKey;

    private readonly ref readonly byte _bits;
    private readonly int _shift;
    private readonly uint _initials;

    /// <summary>For a language; an unknown one has the words of English, as in <see cref="Decisions.WordLookup"/>.</summary>
    public PlainWords(Language language)
    {
        var bits = WordEndings.Of(language == Language.Unknown ? Language.En : language);
        _bits = ref MemoryMarshal.GetReference(bits);
        _shift = 64 - BitOperations.Log2((uint)bits.Length * 8);
        _initials = WordEndings.InitialsOf(language == Language.Unknown ? Language.En : language);
    }

    /// <summary>Whether two ASCII letters that end no abbreviation are all of the word before the stop, one of them a vowel or both capitals.</summary>
    public bool IsShortPlain(Vector128<byte> before)
    {
        var lower = before | Vector128.Create((byte)0x20);
        return LetterRun(lower) == 2 && IsPlainPair(before, HasVowel(lower, 2)) && !MayEndAbbreviation(lower.AsUInt16().GetElement(7));
    }

    /// <summary>
    /// Whether the word before the stop, given as sixteen bytes, ends in three ASCII letters at least that end no abbreviation; and among less than six of
    /// them is a vowel, or none of them is small, since small ones without a vowel may be an abbreviation in no list. How long the word is no processor
    /// foretells: nothing branches on it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsLongPlain(Vector128<byte> before)
    {
        var lower = before | Vector128.Create((byte)0x20);
        var run = LetterRun(lower);
        return run > 2 & !MayEndAbbreviation(lower.AsUInt64().GetElement(1) >> ((64 - 8 * run) & 63))
            & (run > 5 | HasVowel(lower, run) | Vector128.Equals(before, lower).ExtractMostSignificantBits() >> (16 - run) == 0);
    }

    /// <summary>How many ASCII letters are the last of sixteen bytes; eight of more.</summary>
    public static int LettersAtEnd(Vector128<byte> before) => LetterRun(before | Vector128.Create((byte)0x20));

    /// <summary>How many ASCII letters and full stops are the last of sixteen bytes; nine of more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LettersAndStopsAtEnd(Vector128<byte> before)
    {
        var units = (IsLetter(before | Vector128.Create((byte)0x20)) | Vector128.Equals(before, Vector128.Create((byte)'.'))).ExtractMostSignificantBits();
        return BitOperations.LeadingZeroCount(~(units << 16) | 1 << (30 - LongestKey));
    }

    /// <summary>How many ASCII letters are the first of sixteen bytes; nine of more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LettersAtStart(Vector128<byte> bytes) =>
        BitOperations.TrailingZeroCount(~IsLetter(bytes | Vector128.Create((byte)0x20)).ExtractMostSignificantBits() | 2u << LongestKey);

    /// <summary>The key, as in <see cref="ShortWords"/>, of the letters that are the first of sixteen bytes: one to eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong KeyAtStart(Vector128<byte> bytes, int length) => (bytes | Vector128.Create((byte)0x20)).AsUInt64().GetElement(0) << (64 - 8 * length) >> (64 - 8 * length);

    /// <summary><see cref="LettersAtEnd"/> where capitals are small already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LetterRun(Vector128<byte> lower)
    {
        var letters = IsLetter(lower).ExtractMostSignificantBits();
        return BitOperations.LeadingZeroCount(~(letters << 16) | 1 << (31 - LongestKey));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> IsLetter(Vector128<byte> lower) => Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasVowel(Vector128<byte> lower, int run)
    {
        // Two vowels share a low nibble, so each half of the alphabet has its table.
        var low = lower & Vector128.Create((byte)0x0F);
        var vowels = Vector128.Equals(Vector128.ShuffleNative(Vector128.Create(0, (byte)'a', 0, 0, 0, (byte)'e', 0, 0, 0, (byte)'i', 0, 0, 0, 0, 0, (byte)'o'), low), lower)
            | Vector128.Equals(Vector128.ShuffleNative(Vector128.Create((byte)0xFF, 0, 0, 0, 0, (byte)'u', 0, 0, 0, (byte)'y', 0, 0, 0, 0, 0, 0), low), lower);
        return vowels.ExtractMostSignificantBits() >> (16 - run) != 0;
    }

    private static bool IsPlainPair(Vector128<byte> before, bool hasVowel)
    {
        var (first, second) = (before.GetElement(14), before.GetElement(15));
        if (before.GetElement(13) != ' ' || (first < 'a' && second >= 'a')) return false;
        return hasVowel || second < 'a';
    }

    /// <summary>Whether an abbreviation may end with the letters of the key: of up to eight ASCII letters a byte each, else of up to four sixteen bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayEndAbbreviation(ulong key)
    {
        var hash = key * 0x9E37_79B9_7F4A_7C15;
        var one = (uint)(hash >> _shift);
        var two = (uint)(hash << (64 - _shift) >> _shift);
        return (Unsafe.Add(ref Unsafe.AsRef(in _bits), one >> 3) >> (int)(one & 7) & Unsafe.Add(ref Unsafe.AsRef(in _bits), two >> 3) >> (int)(two & 7) & 1) != 0;
    }

    /// <summary>Whether the ASCII capital, where it stands alone, is an initial and no abbreviation.</summary>
    public bool IsInitial(int capital) => (_initials >> (capital - 'A') & 1) != 0;

    /// <summary>Letters and combining marks: what words are made of.</summary>
    public static bool IsWordUnit(int unit, out bool isLetter)
    {
        isLetter = IsCommonLetter(unit) || CodePoint.IsLetter(unit);
        return isLetter || CodePoint.IsMark(unit);
    }

    /// <summary>Small letters, as the tables have them.</summary>
    public static char Fold(int unit) => IsCommonLetter(unit) || unit is >= 0x3041 and <= 0x9FFF ? (char)unit : unit == 0x03C2 ? '\u03C3' : CodePoint.ToLower((char)unit);

    /// <summary>Hangul syllables, Arabic letters and small ones of Russian, the most frequent in the texts of their scripts: no table need be asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsCommonLetter(int unit) => unit is (>= 0xAC00 and <= 0xD7A3) or (>= 0x0430 and <= 0x044F) || IsArabicLetter(unit);

    /// <summary>The letters of Arabic, of which none is a mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsArabicLetter(int unit) => unit is (>= 0x0621 and <= 0x063A) or (>= 0x0641 and <= 0x064A);
}
