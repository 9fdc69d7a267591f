using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsModel.Quotations.Tokens;

/// <summary>
/// A word of up to sixteen Latin-1 characters in small letters, in two numbers: so that words are compared and hashed at once, whatever
/// their length and case.
/// </summary>
internal readonly record struct PackedWord(ulong Low, ulong High)
{
    /// <summary>No longer word can be packed.</summary>
    public const int Longest = 16;

    private static Vector128<byte> Places => Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    /// <summary>Packs a word; false when it is too long or has other characters.</summary>
    public static bool TryPack(ReadOnlySpan<char> word, out PackedWord packed)
    {
        packed = default;
        if (word.Length > Longest) return false;
        Span<char> window = stackalloc char[Longest];
        window.Clear();
        word.CopyTo(window);
        var units = MemoryMarshal.Cast<char, ushort>(window);
        if (Vector128.GreaterThanAny(Vector128.Create(units) | Vector128.Create(units[8..]), Vector128.Create((ushort)0xFF))) return false;
        var bytes = Narrow(window);
        packed = From(bytes + (Capitals(bytes) & Vector128.Create((byte)0x20)));
        return true;
    }

    /// <summary>
    /// Packs the letters at the start of sixteen characters, up to the first that is no letter of Latin-1; tells how many they are, and which of
    /// them are capitals as a set of bits. Sixteen letters when there is no other.
    /// </summary>
    public static PackedWord OfLetters(ReadOnlySpan<char> window, out int length, out uint capitals)
    {
        var bytes = Narrow(window);
        var upper = Capitals(bytes);
        length = BitOperations.TrailingZeroCount(~Letters(bytes).ExtractMostSignificantBits());
        var word = Vector128.LessThan(Places, Vector128.Create((byte)length));
        capitals = (upper & word).ExtractMostSignificantBits();
        return From((bytes + (upper & Vector128.Create((byte)0x20))) & word);
    }

    /// <summary>A hash of 64 bits, of which the upper are the best.</summary>
    public ulong Hash => (Low ^ (High * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;

    private static PackedWord From(Vector128<byte> bytes) => new(bytes.AsUInt64().GetElement(0), bytes.AsUInt64().GetElement(1));

    // What is beyond Latin-1 becomes ÿ, which counts as no letter.
    private static Vector128<byte> Narrow(ReadOnlySpan<char> window)
    {
        var units = MemoryMarshal.Cast<char, ushort>(window);
        return Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[8..]));
    }

    // A to Z and, but for the multiplication sign, À to Þ.
    private static Vector128<byte> Capitals(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create((byte)26))
        | Vector128.AndNot(Vector128.LessThan(bytes - Vector128.Create((byte)'À'), Vector128.Create((byte)31)), Vector128.Equals(bytes, Vector128.Create((byte)'×')));

    // The same in both cases: the signs of multiplication and division differ by the same bit as letters do.
    private static Vector128<byte> Letters(Vector128<byte> bytes)
    {
        var small = bytes | Vector128.Create((byte)0x20);
        return Vector128.LessThan(small - Vector128.Create((byte)'a'), Vector128.Create((byte)26))
            | Vector128.AndNot(Vector128.LessThan(small - Vector128.Create((byte)'à'), Vector128.Create((byte)31)), Vector128.Equals(small, Vector128.Create((byte)'÷')));
    }
}
