using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>Text in UTF-8 bytes.</summary>
internal readonly struct Utf8Form : ITextForm<byte>
{
    public static int UnitsPerChar => 3;

    public static byte LineFeed => (byte)'\n';

    public static int Value(byte unit) => unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool BeginsLetter(ref byte first)
    {
        // D0 D1 · E4 to E9 · EB EC begin nothing else.
        if (first < 0xD0) return false;
        return (0x1BF0_0003UL >> (first - 0xD0) & 1) != 0 || BeginsLetter(first, Unsafe.Add(ref first, 1));
    }

    private static bool BeginsLetter(byte lead, byte second) => lead switch
    {
        0xD8 => second is >= 0xA0 and <= 0xBF,
        0xD9 => second is >= 0x80 and <= 0x8A,
        0xE3 => second is 0x81 or 0x83,
        0xEA => second is >= 0xB0 and <= 0xBF,
        0xED => second is >= 0x80 and <= 0x9D,
        _ => false,
    };

    public static bool MayBeginHangul(byte unit) => unit >= 0xEA;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EndsInRussian(ref byte end, out ulong key)
    {
        var pairs = BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Subtract(ref end, 8)));
        if (!BitConverter.IsLittleEndian) pairs = BinaryPrimitives.ReverseEndianness(pairs);
        key = pairs >> 2 & 0x07C0_07C0_07C0_07C0 | pairs & 0x003F_003F_003F_003F;
        return (pairs & 0xFEC0_FEC0_FEC0_FEC0) == 0xD080_D080_D080_D080 && RussianLetters.AreSmall(key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Candidates(ReadOnlySpan<byte> text, int index, ScanPath path, int extra)
    {
        if (text.Length - index < 64) return Tail(text, index, path, extra);
        // The processor's best path is a constant to the compiler, so that of the others nothing but the comparison is left.
        if (path != ScanPaths.Best) return Other(text, index, path, extra);
        return ScanPaths.Best == ScanPath.Vector512 ? Find512(text, index, extra)
            : ScanPaths.Best == ScanPath.Vector256 ? Find256(text, index, extra) : Other(text, index, path, extra);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> SixteenBytes(ref byte first) => Vector128.LoadUnsafe(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Peek(ref byte first, out int length)
    {
        int lead = first;
        length = 1;
        if (lead < 0x80) return lead;
        int second = Unsafe.Add(ref first, 1);
        return (lead & 0xF0) == 0xE0 ? Three(lead, second, Unsafe.Add(ref first, 2), out length) : Two(lead, second, out length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PeekBefore(ref byte end, out int length)
    {
        int last = Unsafe.Subtract(ref end, 1);
        length = 1;
        if (last < 0x80) return last;
        int before = Unsafe.Subtract(ref end, 2);
        return (before & 0xC0) == 0x80 ? Three(Unsafe.Subtract(ref end, 3), before, last, out length) : Two(before, last, out length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Two(int lead, int last, out int length)
    {
        length = 2;
        return (uint)(lead - 0xC2) < 0x1E && (last & 0xC0) == 0x80 ? (lead & 0x1F) << 6 | (last & 0x3F) : -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Three(int lead, int second, int last, out int length)
    {
        length = 3;
        var unit = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | (last & 0x3F);
        var isWellFormed = (lead & 0xF0) == 0xE0 && (second & 0xC0) == 0x80 && (last & 0xC0) == 0x80 && unit >= 0x800 && (unit & 0xF800) != 0xD800;
        return isWellFormed ? unit : -1;
    }

    public static int CountAscii(ReadOnlySpan<byte> text)
    {
        var wide = text.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return wide < 0 ? text.Length : wide;
    }

    public static int Decode(ReadOnlySpan<byte> text, int index, out int length)
    {
        var unit = text[index];
        length = 1;
        if (unit < 0x80) return unit;
        Rune.DecodeFromUtf8(text[index..], out var rune, out length);
        return rune.Value;
    }

    public static int DecodeBefore(ReadOnlySpan<byte> text, int end, out int length)
    {
        var unit = text[end - 1];
        length = 1;
        if (unit < 0x80) return unit;
        for (var start = end - 1; start >= Math.Max(0, end - 4); start--)
        {
            if ((text[start] & 0xC0) == 0x80) continue;
            Rune.DecodeFromUtf8(text[start..end], out var rune, out length);
            if (start + length == end) return rune.Value;
            break;
        }
        length = 1;
        return Rune.ReplacementChar.Value;
    }

    public static ReadOnlySpan<char> Window(
        ReadOnlySpan<byte> text, int stop, int behind, int ahead, Span<char> buffer, out int stopInWindow) =>
        Utf8Window.Around(text, stop, behind, ahead, buffer, out stopInWindow);

    public static int Forward(ReadOnlySpan<byte> text, int index, int chars)
    {
        while (index < text.Length && chars > 0)
        {
            StepCount.Add();
            var units = Decode(text, index, out var length) > 0xFFFF ? 2 : 1;
            if (units > chars) break;
            chars -= units;
            index += length;
        }
        return index;
    }

    public static int WholeCharacters(ReadOnlySpan<byte> text)
    {
        for (var start = text.Length - 1; start >= Math.Max(0, text.Length - 3); start--)
        {
            if ((text[start] & 0xC0) == 0x80) continue;
            return Rune.DecodeFromUtf8(text[start..], out _, out _) == OperationStatus.NeedMoreData ? start : text.Length;
        }
        return text.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find512(ReadOnlySpan<byte> text, int index, int extra)
    {
        var bytes = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)index);
        var found = AsciiMarks.Find512(bytes, extra);
        return bytes.ExtractMostSignificantBits() == 0 ? found : found | Wide(text, index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find256(ReadOnlySpan<byte> text, int index, int extra)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        var low = Vector256.LoadUnsafe(ref first, (nuint)index);
        var high = Vector256.LoadUnsafe(ref first, (nuint)index + 32);
        var found = AsciiMarks.Find256(low, extra) | (ulong)AsciiMarks.Find256(high, extra) << 32;
        return (low | high).ExtractMostSignificantBits() == 0 ? found : found | Wide(text, index);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Other(ReadOnlySpan<byte> text, int index, ScanPath path, int extra)
    {
        if (path == ScanPath.Scalar) return Scalar(text, index, extra);
        if (path == ScanPath.Vector256) return Find256(text, index, extra);
        if (path == ScanPath.Vector512) return Find512(text, index, extra);
        ulong found = 0, wide = 0;
        for (var i = 0; i < 64; i += 16)
        {
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)(index + i));
            found |= (ulong)AsciiMarks.Find128(bytes, extra) << i;
            wide |= bytes.ExtractMostSignificantBits();
        }
        return wide == 0 ? found : found | Wide(text, index);
    }

    private static ulong Scalar(ReadOnlySpan<byte> text, int index, int extra)
    {
        ulong found = 0;
        for (var i = 0; i < 64; i++)
        {
            var unit = text[index + i];
            if (unit < 0x80 ? CandidateMarks.IsAscii(unit, extra) : IsLastByteOfMark(text, index + i)) found |= 1UL << i;
        }
        return found;
    }

    /// <summary>A mark is reported at its last byte: its lead byte may lie before <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Wide(ReadOnlySpan<byte> text, int index)
    {
        if (index < 2) return WideFirst(text, index);
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), index);
        if (!WideMarks.MayHold(ref first)) return 0;
        var found = WideMarks.Utf8(ref first, out var mayBeRare);
        return mayBeRare && WideMarks.HasRare(ref first) ? Scalar(text, index, 0) : found;
    }

    /// <summary>At the beginning of a text no bytes stand before the block: the same in a copy that has some.</summary>
    [SkipLocalsInit]
    private static ulong WideFirst(ReadOnlySpan<byte> text, int index)
    {
        Span<byte> padded = stackalloc byte[66];
        padded[..2].Clear();
        if (index == 1) padded[1] = text[0];
        text.Slice(index, 64).CopyTo(padded[2..]);
        return Wide(padded, 2);
    }

    private static bool IsLastByteOfMark(ReadOnlySpan<byte> text, int index)
    {
        if (index == 0 || (text[index] & 0xC0) != 0x80) return false;
        int unit;
        if (text[index - 1] is >= 0xC2 and < 0xE0)
        {
            unit = (text[index - 1] & 0x1F) << 6 | (text[index] & 0x3F);
            return CandidateMarks.IsWide(unit);
        }
        if (index == 1 || (text[index - 2] & 0xF0) != 0xE0 || (text[index - 1] & 0xC0) != 0x80) return false;
        unit = (text[index - 2] & 0x0F) << 12 | (text[index - 1] & 0x3F) << 6 | (text[index] & 0x3F);
        return unit >= 0x800 && CandidateMarks.IsWide(unit);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Tail(ReadOnlySpan<byte> text, int index, ScanPath path, int extra)
    {
        if (text.Length >= 64) return Candidates(text, text.Length - 64, path, extra) >> (64 - (text.Length - index));
        Span<byte> padded = stackalloc byte[64];
        padded.Clear();
        text.CopyTo(padded);
        return Candidates(padded, 0, path, extra) >> index;
    }
}
