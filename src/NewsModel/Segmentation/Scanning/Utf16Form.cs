using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsModel.Segmentation.Scanning;

/// <summary>Text in UTF-16 code units.</summary>
internal readonly struct Utf16Form : ITextForm<char>
{
    public static int UnitsPerChar => 1;

    public static int Value(char unit) => unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Candidates(ReadOnlySpan<char> text, int index, ScanPath path, int extra)
    {
        if (text.Length - index < 64) return Tail(text, index, path, extra);
        ref var first = ref Unsafe.Add(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), index);
        return path == ScanPath.Vector512 ? Find512(ref first, extra) : Other(ref first, path, extra);
    }

    public static int CountAscii(ReadOnlySpan<char> text)
    {
        var wide = text.IndexOfAnyExceptInRange('\0', '\u007F');
        return wide < 0 ? text.Length : wide;
    }

    public static int Decode(ReadOnlySpan<char> text, int index, out int length)
    {
        var unit = text[index];
        length = 1;
        if (!char.IsHighSurrogate(unit) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])) return unit;
        length = 2;
        return char.ConvertToUtf32(unit, text[index + 1]);
    }

    public static int DecodeBefore(ReadOnlySpan<char> text, int end, out int length)
    {
        var unit = text[end - 1];
        length = 1;
        if (!char.IsLowSurrogate(unit) || end < 2 || !char.IsHighSurrogate(text[end - 2])) return unit;
        length = 2;
        return char.ConvertToUtf32(text[end - 2], unit);
    }

    public static ReadOnlySpan<char> Window(
        ReadOnlySpan<char> text, int stop, int behind, int ahead, Span<char> buffer, out int stopInWindow)
    {
        var start = Math.Max(0, stop - behind);
        var end = stop + Math.Min(ahead, text.Length - stop);
        if (start > 0 && IsInsidePair(text, start)) start++;
        if (end < text.Length && IsInsidePair(text, end)) end--;
        stopInWindow = stop - start;
        return text[start..end];
    }

    public static int Forward(ReadOnlySpan<char> text, int index, int chars)
    {
        if (chars >= text.Length - index) return text.Length;
        var end = index + chars;
        return end > index && IsInsidePair(text, end) ? end - 1 : end;
    }

    private static bool IsInsidePair(ReadOnlySpan<char> text, int index) =>
        char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find512(ref ushort first, int extra)
    {
        var low = Vector512.LoadUnsafe(ref first);
        var high = Vector512.LoadUnsafe(ref first, 32);
        var bytes = Vector512.NarrowWithSaturation(low, high);
        var found = AsciiMarks.Find512(bytes, extra);
        var wide = bytes.ExtractMostSignificantBits();
        return wide == 0 ? found : found | Wide(ref first, wide);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Other(ref ushort first, ScanPath path, int extra)
    {
        ulong found = 0, wide = 0;
        switch (path)
        {
            case ScanPath.Vector256:
                for (var i = 0; i < 64; i += 32)
                {
                    var bytes = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first, (nuint)i), Vector256.LoadUnsafe(ref first, (nuint)i + 16));
                    found |= (ulong)AsciiMarks.Find256(bytes, extra) << i;
                    wide |= (ulong)bytes.ExtractMostSignificantBits() << i;
                }
                break;
            case ScanPath.Vector128:
                for (var i = 0; i < 64; i += 16)
                {
                    var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8));
                    found |= (ulong)AsciiMarks.Find128(bytes, extra) << i;
                    wide |= (ulong)bytes.ExtractMostSignificantBits() << i;
                }
                break;
            default:
                return Scalar(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<ushort, char>(ref first), 64), extra);
        }
        return wide == 0 ? found : found | Wide(ref first, wide);
    }

    private static ulong Wide(ref ushort first, ulong wide)
    {
        ulong found = 0;
        for (; wide != 0; wide &= wide - 1)
        {
            var i = System.Numerics.BitOperations.TrailingZeroCount(wide);
            if (CandidateMarks.IsWide(Unsafe.Add(ref first, i))) found |= 1UL << i;
        }
        return found;
    }

    /// <summary>Fewer than 64 units are left: the last 64 of the text are looked at, or a copy of all of a short text.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Tail(ReadOnlySpan<char> text, int index, ScanPath path, int extra)
    {
        if (text.Length >= 64) return Candidates(text, text.Length - 64, path, extra) >> (64 - (text.Length - index));
        Span<char> padded = stackalloc char[64];
        padded.Clear();
        text[index..].CopyTo(padded);
        return Candidates(padded, 0, path, extra);
    }

    private static ulong Scalar(ReadOnlySpan<char> units, int extra)
    {
        ulong found = 0;
        for (var i = 0; i < units.Length; i++)
        {
            var unit = units[i];
            if (unit < 0x80 ? CandidateMarks.IsAscii(unit, extra) : CandidateMarks.IsWide(unit)) found |= 1UL << i;
        }
        return found;
    }
}
