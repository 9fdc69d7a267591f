using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// Finds the ASCII marks among bytes. Their low nibbles differ, so one shuffle, which looks each byte's low nibble up in a table of
/// sixteen, and one comparison of the result with the byte itself find them all. UTF-16 is narrowed to bytes first, units from
/// U+0100 on saturated. A language's own stop (the Greek question mark) costs one comparison more.
/// </summary>
internal static class AsciiMarks
{
    /// <summary>By low nibble; an entry whose own nibble is another never equals the byte that looked it up.</summary>
    private static Vector128<byte> Table =>
        Vector128.Create(1, (byte)'!', 0, 0, 0, 0, 0, 0, 0, 0, (byte)'\n', 0, (byte)'\f', (byte)'\r', (byte)'.', (byte)'?');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Find512(Vector512<byte> bytes, int extra)
    {
        var table = Vector512.Create(Vector256.Create(Table, Table), Vector256.Create(Table, Table));
        var looked = Avx512BW.IsSupported ? Avx512BW.Shuffle(table, bytes) : Vector512.Shuffle(table, bytes & Vector512.Create((byte)0x0F));
        var found = Vector512.Equals(looked, bytes).ExtractMostSignificantBits();
        return extra == 0 ? found : found | Vector512.Equals(bytes, Vector512.Create((byte)extra)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Find256(Vector256<byte> bytes, int extra)
    {
        var table = Vector256.Create(Table, Table);
        var looked = Avx2.IsSupported ? Avx2.Shuffle(table, bytes) : Vector256.Shuffle(table, bytes & Vector256.Create((byte)0x0F));
        var found = Vector256.Equals(looked, bytes).ExtractMostSignificantBits();
        return extra == 0 ? found : found | Vector256.Equals(bytes, Vector256.Create((byte)extra)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Find128(Vector128<byte> bytes, int extra)
    {
        var found = Vector128.Equals(Vector128.ShuffleNative(Table, bytes & Vector128.Create((byte)0x0F)), bytes).ExtractMostSignificantBits();
        return extra == 0 ? found : found | Vector128.Equals(bytes, Vector128.Create((byte)extra)).ExtractMostSignificantBits();
    }
}
