using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsModel.Segmentation.Scanning;

/// <summary>Text in UTF-16 code units.</summary>
internal readonly struct Utf16Form : ITextForm<char>
{
    public static int UnitsPerChar => 1;

    public static char LineFeed => '\n';

    public static int Value(char unit) => unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool BeginsLetter(ref char first) => first is (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\u0410' and <= '\u044F') or (>= '\u0620' and <= '\u064A');

    public static bool MayBeginHangul(char unit) => unit >= '\uAC00';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsInRussian(ref char end, out ulong key)
    {
        ref var four = ref Unsafe.Subtract(ref end, 4);
        key = (ulong)four << 48 | (ulong)Unsafe.Add(ref four, 1) << 32 | (ulong)Unsafe.Add(ref four, 2) << 16 | Unsafe.Add(ref four, 3);
        return RussianLetters.AreSmall(key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Candidates(ReadOnlySpan<char> text, int index, ScanPath path, int extra)
    {
        if (text.Length - index < 64) return Tail(text, index, path, extra);
        ref var first = ref Unsafe.Add(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), index);
        // The processor's best path is a constant to the compiler, so that of the others nothing but the comparison is left.
        if (path != ScanPaths.Best) return Other(ref first, path, extra);
        return ScanPaths.Best == ScanPath.Vector512 ? Find512(ref first, extra)
            : ScanPaths.Best == ScanPath.Vector256 ? Find256(ref first, extra) : Other(ref first, path, extra);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> SixteenBytes(ref char first)
    {
        ref var unit = ref Unsafe.As<char, ushort>(ref first);
        var (low, high) = (Vector128.LoadUnsafe(ref unit), Vector128.LoadUnsafe(ref unit, 8));
        return Sse2.IsSupported ? Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()) : Vector128.NarrowWithSaturation(low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Peek(ref char first, out int length)
    {
        length = 1;
        return char.IsSurrogate(first) ? -1 : first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PeekBefore(ref char end, out int length) => Peek(ref Unsafe.Subtract(ref end, 1), out length);

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

    public static int WholeCharacters(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;

    private static bool IsInsidePair(ReadOnlySpan<char> text, int index) =>
        char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find512(ref ushort first, int extra)
    {
        var bytes = Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, 32));
        var found = AsciiMarks.Find512(bytes, extra);
        return bytes.ExtractMostSignificantBits() == 0 ? found : found | Wide(ref first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find256(ref ushort first, int extra)
    {
        Vector256<ushort> a = Vector256.LoadUnsafe(ref first), b = Vector256.LoadUnsafe(ref first, 16);
        Vector256<ushort> c = Vector256.LoadUnsafe(ref first, 32), d = Vector256.LoadUnsafe(ref first, 48);
        var found = AsciiMarks.Find256(Pack(a, b), extra) | (ulong)AsciiMarks.Find256(Pack(c, d), extra) << 32;
        return ((a | b | c | d) & Vector256.Create((ushort)0xFF80)) == Vector256<ushort>.Zero ? found : found | Wide(ref first);
    }

    /// <summary>Two vectors as bytes. Units beyond U+00FF become some byte that is no ASCII mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Pack(Vector256<ushort> low, Vector256<ushort> high) => Avx2.IsSupported
        // Saturated as if signed, which takes half the time: zero and 0xFF are no marks.
        ? Avx2.Permute4x64(Avx2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()).AsUInt64(), 0b11_01_10_00).AsByte()
        : Vector256.NarrowWithSaturation(low, high);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Other(ref ushort first, ScanPath path, int extra)
    {
        if (path == ScanPath.Scalar) return Scalar(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<ushort, char>(ref first), 64), extra);
        if (path == ScanPath.Vector256) return Find256(ref first, extra);
        if (path == ScanPath.Vector512) return Find512(ref first, extra);
        ulong found = 0, wide = 0;
        for (var i = 0; i < 64; i += 16)
        {
            var bytes = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first, (nuint)i), Vector128.LoadUnsafe(ref first, (nuint)i + 8));
            found |= (ulong)AsciiMarks.Find128(bytes, extra) << i;
            wide |= bytes.ExtractMostSignificantBits();
        }
        return wide == 0 ? found : found | Wide(ref first);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Wide(ref ushort first)
    {
        var found = WideMarks.Utf16(ref first, out var hasRare) | (ulong)WideMarks.Utf16(ref Unsafe.Add(ref first, 32), out var hasRareToo) << 32;
        return hasRare || hasRareToo ? Scalar(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<ushort, char>(ref first), 64), 0) : found;
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
