using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// The UTF-16 text around a place in UTF-8. Sixteen bytes at a time: each byte is taken for the last one of its character, all
/// characters are put together at once, and those that really end there are kept. Nothing branches on how long a character is, which
/// no processor foretells. What is not well formed, or beyond U+FFFF, is read character by character.
/// </summary>
internal static class Utf8Window
{
    private const int Step = 16;

    /// <summary>The longest characters, steps that overlap at both ends, and two bytes before the first.</summary>
    private const int LongestPart = 3 * (Decisions.BoundaryDecider.LookBehind + Decisions.BoundaryDecider.LookAhead) + 6 * Step;

    /// <summary>Added to an order, it takes the second four of eight units.</summary>
    private const ulong SecondHalf = 0x0808_0808_0808_0808;

    /// <summary>For each set of four units, the bytes that bring those of the set to the front.</summary>
    private static ReadOnlySpan<ulong> Orders =>
    [
        0x0100010001000100, 0x0100010001000100, 0x0100010001000302, 0x0100010003020100,
        0x0100010001000504, 0x0100010005040100, 0x0100010005040302, 0x0100050403020100,
        0x0100010001000706, 0x0100010007060100, 0x0100010007060302, 0x0100070603020100,
        0x0100010007060504, 0x0100070605040100, 0x0100070605040302, 0x0706050403020100,
    ];

    /// <summary>See <see cref="ITextForm{TUnit}.Window"/>.</summary>
    public static ReadOnlySpan<char> Around(
        ReadOnlySpan<byte> text, int stop, int behind, int ahead, Span<char> buffer, out int stopInWindow)
    {
        var start = Math.Max(0, stop - behind);
        var end = stop + Math.Min(ahead, text.Length - stop);
        if (Ascii.ToUtf16(text[start..end], buffer, out var written) == OperationStatus.Done)
        {
            stopInWindow = stop - start;
            return buffer[..written];
        }
        return TryTranscode(text, stop, behind, ahead, buffer, out stopInWindow, out var window) ? window
            : OneByOne(text, stop, behind, ahead, buffer, out stopInWindow);
    }

    [SkipLocalsInit]
    private static bool TryTranscode(
        ReadOnlySpan<byte> text, int stop, int behind, int ahead, Span<char> buffer, out int stopInWindow, out ReadOnlySpan<char> window)
    {
        stopInWindow = 0;
        window = default;
        var from = FindStart(text, stop, behind);
        var to = stop + Math.Min(3 * ahead, text.Length - stop);
        Span<byte> part = stackalloc byte[LongestPart];
        Span<char> units = stackalloc char[LongestPart];
        if (from < 0 || to - from + 2 + 2 * Step > part.Length) return false;
        // Two bytes before the first, and zeros after the last: a character that the end of the text cuts meets one of them.
        part[0] = from > 1 ? text[from - 2] : (byte)0;
        part[1] = from > 0 ? text[from - 1] : (byte)0;
        text[from..to].CopyTo(part[2..]);
        part.Slice(2 + to - from, 2 * Step).Clear();
        var written = Transcode(part, to - from, to == text.Length, stop - from, ahead, units, out var before);
        if (written < 0) return false;
        var start = Math.Max(0, before - behind);
        units[start..Math.Min(written, before + ahead)].CopyTo(buffer);
        stopInWindow = before - start;
        window = buffer[..(Math.Min(written, before + ahead) - start)];
        return true;
    }

    /// <summary>Where a character begins, with <paramref name="behind"/> characters at least between it and <paramref name="stop"/>; else the beginning. Negative when there are too few on the way.</summary>
    private static int FindStart(ReadOnlySpan<byte> text, int stop, int behind)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        var from = stop;
        for (var missing = behind; missing > 0;)
        {
            if (from < Step) return 0;
            if (stop - from > 3 * behind) return -1;
            from -= Step;
            // Bytes that continue a character are the least of all when they are read with a sign.
            missing -= BitOperations.PopCount(Vector128.GreaterThan(Vector128.LoadUnsafe(ref first, (nuint)from).AsSByte(), Vector128.Create((sbyte)-65)).ExtractMostSignificantBits());
        }
        while (from < stop && (text[from] & 0xC0) == 0x80) from++;
        return from;
    }

    /// <summary>
    /// Writes the characters of a part until <paramref name="ahead"/> of them stand after <paramref name="stop"/>; returns how many
    /// there are, and how many of them before it. Negative when not all can be read.
    /// </summary>
    private static int Transcode(Span<byte> part, int length, bool isEnd, int stop, int ahead, Span<char> units, out int before)
    {
        ref var first = ref MemoryMarshal.GetReference(part);
        ref var unit = ref MemoryMarshal.GetReference(units);
        var written = 0;
        before = -1;
        for (var at = 0; at < (isEnd ? length + 1 : length); at += Step)
        {
            if (before >= 0 && written - before >= ahead) break;
            var lead = Vector128.LoadUnsafe(ref first, (nuint)at);
            var mid = Vector128.LoadUnsafe(ref first, (nuint)at + 1);
            PutTogether(lead, mid, Vector128.LoadUnsafe(ref first, (nuint)at + 2), out var low, out var high, out var ends, out var bad);
            var left = length - at;
            if (left < Step)
            {
                ends &= (1u << left) - 1;
                bad &= (1u << (isEnd ? left + 1 : left)) - 1;
            }
            if (bad != 0) return -1;
            if ((uint)(stop - at) < Step) before = written + BitOperations.PopCount(ends & ((1u << (stop - at)) - 1));
            written = Keep(low, high, ends, ref unit, written);
        }
        if (before < 0) before = written;
        return written;
    }

    /// <summary>
    /// The characters whose last bytes are given, with the two bytes before each; at which places one ends, and at which stands a
    /// byte that is not well formed or of a character of more than three.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutTogether(
        Vector128<byte> lead, Vector128<byte> mid, Vector128<byte> last, out Vector128<ushort> low, out Vector128<ushort> high, out uint ends, out uint bad)
    {
        var isThird = Vector128.GreaterThanOrEqual(lead, Vector128.Create((byte)0xE0));
        var isSecond = Vector128.GreaterThanOrEqual(mid, Vector128.Create((byte)0xC0));
        var isOfTwo = isSecond & Vector128.LessThan(mid, Vector128.Create((byte)0xE0));
        var isAscii = Vector128.LessThan(last, Vector128.Create((byte)0x80));
        var continues = Vector128.Equals(last & Vector128.Create((byte)0xC0), Vector128.Create((byte)0x80));
        // C0, C1 and what is from F0 on begin nothing that is read here.
        var isBad = ((isThird | isSecond) ^ continues) | Vector128.GreaterThanOrEqual(last, Vector128.Create((byte)0xF0))
            | Vector128.Equals(last & Vector128.Create((byte)0xFE), Vector128.Create((byte)0xC0));
        ends = (isAscii | isOfTwo | isThird).ExtractMostSignificantBits();
        low = Units(Vector128.WidenLower(lead), Vector128.WidenLower(mid), Vector128.WidenLower(last));
        high = Units(Vector128.WidenUpper(lead), Vector128.WidenUpper(mid), Vector128.WidenUpper(last));
        isBad |= isThird & Vector128.Narrow(IsNoThree(low), IsNoThree(high));
        bad = isBad.ExtractMostSignificantBits();
    }

    /// <summary>ASCII as it is; else what two bytes make, or three where the first of three begins a character of so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Units(Vector128<ushort> lead, Vector128<ushort> mid, Vector128<ushort> last)
    {
        var ofTwo = (mid & Vector128.Create((ushort)0x1F)) << 6 | last & Vector128.Create((ushort)0x3F);
        var ofThree = lead << 12 | (mid & Vector128.Create((ushort)0x3F)) << 6 | last & Vector128.Create((ushort)0x3F);
        var unit = Vector128.ConditionalSelect(Vector128.GreaterThanOrEqual(lead, Vector128.Create((ushort)0xE0)), ofThree, ofTwo);
        return Vector128.ConditionalSelect(Vector128.LessThan(last, Vector128.Create((ushort)0x80)), last, unit);
    }

    /// <summary>Whether three bytes make a surrogate, or what two bytes or one could.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> IsNoThree(Vector128<ushort> units) =>
        Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800)) | Vector128.LessThan(units, Vector128.Create((ushort)0x0800));

    /// <summary>Writes those of the sixteen units whose bits are set, and returns how many have been written in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Keep(Vector128<ushort> low, Vector128<ushort> high, uint ends, ref char units, int written)
    {
        written = Keep(low, 0, ends & 15, ref units, written);
        written = Keep(low, SecondHalf, ends >> 4 & 15, ref units, written);
        written = Keep(high, 0, ends >> 8 & 15, ref units, written);
        return Keep(high, SecondHalf, ends >> 12, ref units, written);
    }

    /// <summary>Four are written, those to be kept first, and the rest written over by the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Keep(Vector128<ushort> eight, ulong half, uint ends, ref char units, int written)
    {
        var order = Vector128.CreateScalarUnsafe(Unsafe.Add(ref MemoryMarshal.GetReference(Orders), (nint)ends) + half).AsByte();
        Unsafe.WriteUnaligned(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref units, written)), Vector128.ShuffleNative(eight.AsByte(), order).AsUInt64().ToScalar());
        return written + BitOperations.PopCount(ends);
    }

    private static ReadOnlySpan<char> OneByOne(
        ReadOnlySpan<byte> text, int stop, int behind, int ahead, Span<char> buffer, out int stopInWindow)
    {
        var position = behind;
        for (var i = stop; i > 0;)
        {
            var codePoint = Utf8Form.DecodeBefore(text, i, out var length);
            if (!TryPutBefore(buffer, ref position, codePoint)) break;
            i -= length;
        }
        stopInWindow = behind - position;
        var end = behind;
        for (var i = stop; i < text.Length;)
        {
            var codePoint = Utf8Form.Decode(text, i, out var length);
            var units = codePoint > 0xFFFF ? 2 : 1;
            if (end + units > behind + ahead) break;
            Put(buffer[end..], codePoint);
            end += units;
            i += length;
        }
        return buffer[position..end];
    }

    private static bool TryPutBefore(Span<char> buffer, ref int position, int codePoint)
    {
        var units = codePoint > 0xFFFF ? 2 : 1;
        if (units > position) return false;
        position -= units;
        Put(buffer[position..], codePoint);
        return true;
    }

    private static void Put(Span<char> destination, int codePoint)
    {
        if (codePoint <= 0xFFFF)
        {
            destination[0] = (char)codePoint;
            return;
        }
        destination[0] = (char)(0xD7C0 + (codePoint >> 10));
        destination[1] = (char)(0xDC00 | (codePoint & 0x3FF));
    }
}
