using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// Finds the marks beyond ASCII. A character's two last bytes (of UTF-16 the high and the low one, of UTF-8 the last two, and the
/// one before) are looked up nibble by nibble; a set bit says that the nibble occurs in that place in a mark of one group, so a bit
/// that is set in all places is a mark, or one of few characters that look like one. Scripts that hardly occur in news have no group:
/// where one of their characters is met, the block is read character by character.
/// </summary>
internal static class WideMarks
{
    // The groups: 01 U+0085 0589 · 02 U+061D-F 06D4 · 04 U+0964-5 · 08 U+104A-B 1362 1367-8 1735-6 17D4-5 · 10 U+2025-9 203C-D 2047-9 22EF
    // · 20 U+3002 · 40 U+FF01 FF0E FF1F · 80 U+037E FE52 FE56-7 FF61.
    private static Vector128<byte> HighByteHighNibble =>
        Vector128.Create((byte)0x87, 0x08, 0x10, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC0);

    private static Vector128<byte> HighByteLowNibble =>
        Vector128.Create((byte)0x39, 0, 0x10, 0x88, 0, 0x01, 0x02, 0x08, 0, 0x04, 0, 0, 0, 0, 0x80, 0xC0);

    private static Vector128<byte> LowByteHighNibble =>
        Vector128.Create((byte)0x60, 0x42, 0x10, 0x18, 0x18, 0x80, 0x8C, 0x80, 0x01, 0, 0, 0, 0, 0x0A, 0x10, 0);

    private static Vector128<byte> LowByteLowNibble =>
        Vector128.Create((byte)0, 0xC0, 0xA8, 0, 0x0E, 0x1D, 0x98, 0x98, 0x18, 0x11, 0x08, 0x08, 0x10, 0x12, 0xC2, 0x52);

    // The rest, by high byte: 07 0F · 18 to 1C · 2C 2E · A4 A6 A8 to AB.
    private static Vector128<byte> RareHighNibble =>
        Vector128.Create((byte)0x01, 0x02, 0x04, 0, 0, 0, 0, 0, 0, 0, 0x08, 0, 0, 0, 0, 0);

    private static Vector128<byte> RareLowNibble =>
        Vector128.Create((byte)0, 0, 0, 0, 0x08, 0, 0x08, 0x01, 0x0A, 0x0A, 0x0A, 0x0A, 0x06, 0, 0x04, 0x01);

    // UTF-8 groups: 01 U+2025-9 203C-D · 02 U+2047-9 22EF 2CF9-B 2E2E 2E3C · 04 U+3002 · 08 U+FE52 … FF61 · 10 U+0964-5 1362 1367-8
    // · 20 U+061D-F 06D4 · 40 U+0085 037E 0589 · 80 U+104A-B.
    private static Vector128<byte> LeadLowNibble =>
        Vector128.Create((byte)0x70, 0xF0, 0x63, 0x64, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x60, 0x68);

    private static Vector128<byte> MidHighNibble =>
        Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 0x97, 0, 0x10, 0x0A, 0x40, 0x60, 0, 0);

    private static Vector128<byte> MidLowNibble =>
        Vector128.Create((byte)0x05, 0x82, 0x40, 0x02, 0, 0x10, 0x40, 0, 0x22, 0x08, 0, 0x22, 0x08, 0x58, 0, 0);

    private static Vector128<byte> LastHighNibble =>
        Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 0xCE, 0x28, 0x1B, 0x43, 0, 0, 0, 0);

    private static Vector128<byte> LastLowNibble =>
        Vector128.Create((byte)0, 0x08, 0x1C, 0, 0x30, 0x51, 0x09, 0x1A, 0x13, 0x43, 0x80, 0x82, 0x03, 0x21, 0x6A, 0x2A);

    // Rare in UTF-8, by the two bytes before the last: 01 EA 90-AF · 02 E1 90-AF · 04 E1 B0-B1 · 08 E0 BC · 10 DC DF themselves.
    private static Vector128<byte> RareLeadHigh =>
        Vector128.Create((byte)0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x1F, 0x10);

    private static Vector128<byte> RareLeadLow =>
        Vector128.Create((byte)0x18, 0x16, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x11, 0x10, 0x10, 0x10, 0x10, 0x10);

    private static Vector128<byte> RareNextHigh =>
        Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 0, 0x03, 0x03, 0x0C, 0, 0x10, 0, 0);

    private static Vector128<byte> RareNextLow =>
        Vector128.Create((byte)0x07, 0x07, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x1B, 0x03, 0x03, 0x13);

    // The first bytes of rare scripts, and the high nibbles of the bytes after them: 01 DC DF · 02 E0 B · 04 E1 9 A B · 08 EA 9 A, since
    // from EA B0 on stands Hangul.
    private static Vector128<byte> RareFirstHigh =>
        Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x0E, 0);

    private static Vector128<byte> RareFirstLow =>
        Vector128.Create((byte)0x02, 0x04, 0, 0, 0, 0, 0, 0, 0, 0, 0x08, 0, 0x01, 0, 0, 0x01);

    private static Vector128<byte> RareSecondHigh =>
        Vector128.Create((byte)0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x01, 0x0D, 0x0D, 0x07, 0x01, 0x01, 0x01, 0x01);

    // The first bytes of characters among which marks are: 01 C2 CD · 02 D6 D8 DB DC DF · 04 E0 to E3 EF.
    private static Vector128<byte> FirstHighNibble =>
        Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0x02, 0x04, 0);

    private static Vector128<byte> FirstLowNibble =>
        Vector128.Create((byte)0x04, 0x04, 0x05, 0x04, 0, 0, 0x02, 0, 0x02, 0, 0, 0x02, 0x02, 0x01, 0, 0x06);

    /// <summary>The candidates among 32 characters of UTF-16, and whether one is of a rare script.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Utf16(ref ushort first, out bool hasRare)
    {
        var a = Vector256.LoadUnsafe(ref first);
        var b = Vector256.LoadUnsafe(ref first, 16);
        var low = Vector256.Narrow(a & Vector256.Create((ushort)0xFF), b & Vector256.Create((ushort)0xFF));
        var high = Vector256.Narrow(a >> 8, b >> 8);
        var (highHigh, highLow) = (HighNibbles(high), LowNibbles(high));
        hasRare = (Look(RareHighNibble, highHigh) & Look(RareLowNibble, highLow)) != Vector256<byte>.Zero;
        return Set(Look(HighByteHighNibble, highHigh) & Look(HighByteLowNibble, highLow)
            & Look(LowByteHighNibble, HighNibbles(low)) & Look(LowByteLowNibble, LowNibbles(low)));
    }

    /// <summary>
    /// Whether a mark beyond ASCII may end among 64 bytes of UTF-8, told by the first bytes of characters alone. Most blocks of Hangul, of
    /// Cyrillic and of accented Latin text have none; of Han, kana and Arabic nearly all may have, so they are not asked. The two bytes before must be
    /// there.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayHold(ref byte first)
    {
        // Of three bytes of text one begins a character, and no other is greater.
        var greatest = Math.Max(first, Math.Max(Unsafe.Add(ref first, 1), Unsafe.Add(ref first, 2)));
        if (greatest is (>= 0xE3 and <= 0xE9) or (>= 0xD8 and <= 0xDB)) return true;
        return HasLead(ref first);
    }

    // Compiled by itself: text of Han that came first would have it arranged as what never happens.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HasLead(ref byte first) =>
        (Leads(ref first) | Leads(ref Unsafe.Add(ref first, 32))) != Vector256<byte>.Zero || Unsafe.Subtract(ref first, 2) is >= 0xE0 and not (>= 0xE4 and <= 0xEE);

    // By the byte before each of 32, so that the second byte of a character follows its first: from EA B0 on stands Hangul, before it rare scripts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Leads(ref byte first)
    {
        var lead = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 1));
        var before = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 2));
        // Bytes that continue a character are negative, and the least of them the most.
        var isRare = Vector256.Equals(before, Vector256.Create((byte)0xEA)) & Vector256.LessThan(lead.AsSByte(), Vector256.Create((sbyte)-0x50)).AsByte();
        return (Look(FirstHighNibble, HighNibbles(lead)) & Look(FirstLowNibble, LowNibbles(lead))) | isRare;
    }

    /// <summary>
    /// The candidates among 64 bytes of UTF-8, by their last byte, and whether a character of a rare script may be among them. The two
    /// bytes before must be there.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Utf8(ref byte first, out bool mayBeRare)
    {
        var found = Half(ref first, out var rare) | (ulong)Half(ref Unsafe.Add(ref first, 32), out var rareToo) << 32;
        int lead = Unsafe.Subtract(ref first, 2), next = Unsafe.Subtract(ref first, 1);
        mayBeRare = (rare | rareToo) != Vector256<byte>.Zero || lead == 0xE0 || (lead is 0xE1 or 0xEA && next < 0xB2);
        return found;
    }

    // Of a character of three bytes the low nibble of the first is enough: what else has it is no first byte of three, and then the
    // two others are not what they are in a mark.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Half(ref byte first, out Vector256<byte> rare)
    {
        var last = Vector256.LoadUnsafe(ref first);
        var mid = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 1));
        var lead = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 2));
        var (midHigh, midLow, lastHigh) = (HighNibbles(mid), LowNibbles(mid), HighNibbles(last));
        rare = Look(RareFirstHigh, midHigh) & Look(RareFirstLow, midLow) & Look(RareSecondHigh, lastHigh);
        return Set(Look(LeadLowNibble, LowNibbles(lead)) & Look(MidHighNibble, midHigh) & Look(MidLowNibble, midLow)
            & Look(LastHighNibble, lastHigh) & Look(LastLowNibble, LowNibbles(last)));
    }

    /// <summary>Whether one of 64 bytes of UTF-8 is of a character of a rare script. The two bytes before must be there.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool HasRare(ref byte first) => (Rare(ref first) | Rare(ref Unsafe.Add(ref first, 32))) != Vector256<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Rare(ref byte first)
    {
        var next = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 1));
        var lead = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 2));
        return Look(RareLeadHigh, HighNibbles(lead)) & Look(RareLeadLow, LowNibbles(lead)) & Look(RareNextHigh, HighNibbles(next)) & Look(RareNextLow, LowNibbles(next));
    }

    private static Vector256<byte> HighNibbles(Vector256<byte> bytes) => (bytes.AsUInt16() >> 4).AsByte() & Vector256.Create((byte)0x0F);

    private static Vector256<byte> LowNibbles(Vector256<byte> bytes) => bytes & Vector256.Create((byte)0x0F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector128<byte> table, Vector256<byte> nibbles) => Avx2.IsSupported
        ? Avx2.Shuffle(Vector256.Create(table, table), nibbles)
        : Vector256.Create(Vector128.ShuffleNative(table, nibbles.GetLower()), Vector128.ShuffleNative(table, nibbles.GetUpper()));

    private static uint Set(Vector256<byte> groups) => ~Vector256.Equals(groups, Vector256<byte>.Zero).ExtractMostSignificantBits();
}
