using System.Buffers;
using System.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>The strings of JSON texts. Half characters become U+FFFD: no string of the model may hold them.</summary>
internal static class JsonStrings
{
    /// <summary>The length of <c>\u0041</c>.</summary>
    public const int UnitEscapeLength = 6;

    private const int LongestOnStack = 256;

    /// <summary>The string that stands for these bytes between quotation marks.</summary>
    public static string Decode(ReadOnlySpan<byte> text)
    {
        char[]? rented = null;
        // No string has more code units than its JSON has bytes.
        var buffer = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : rented = ArrayPool<char>.Shared.Rent(text.Length);
        var decoded = new string(buffer[..Decode(text, buffer)]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return decoded;
    }

    /// <summary>Decodes into a buffer, which must be as long as the text; how many code units there are.</summary>
    public static int Decode(ReadOnlySpan<byte> text, Span<char> buffer)
    {
        var length = 0;
        while (true)
        {
            var escape = text.IndexOf((byte)'\\');
            length += Encoding.UTF8.GetChars(escape < 0 ? text : text[..escape], buffer[length..]);
            if (escape < 0) return length;
            text = text[escape..];
            text = text[Unescape(text, out var unit)..];
            if (char.IsSurrogate(unit)) text = text[Complete(unit, text, buffer, ref length)..];
            else buffer[length++] = unit;
        }
    }

    /// <summary>The code unit of an escape with four hexadecimal digits.</summary>
    public static bool TryUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        unit = default;
        if (escape.Length < UnitEscapeLength || escape[0] != '\\' || escape[1] != 'u') return false;
        var value = (Digit(escape[2]) << 12) | (Digit(escape[3]) << 8) | (Digit(escape[4]) << 4) | Digit(escape[5]);
        unit = (char)value;
        return value >= 0;
    }

    // Negative for what is no hexadecimal digit.
    private static int Digit(byte letter) =>
        (uint)(letter - '0') <= 9 ? letter - '0' : (uint)((letter | 0x20) - 'a') <= 5 ? (letter | 0x20) - 'a' + 10 : -1;

    private static int Unescape(ReadOnlySpan<byte> escape, out char unit)
    {
        if (TryUnit(escape, out unit)) return UnitEscapeLength;
        unit = escape[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            var sign => (char)sign,
        };
        return 2;
    }

    // A pair of surrogates, or one that is alone; how much more of the text that takes.
    private static int Complete(char unit, ReadOnlySpan<byte> rest, Span<char> buffer, ref int length)
    {
        if (char.IsHighSurrogate(unit) && TryUnit(rest, out var low) && char.IsLowSurrogate(low))
        {
            buffer[length++] = unit;
            buffer[length++] = low;
            return UnitEscapeLength;
        }
        buffer[length++] = '\uFFFD';
        return 0;
    }
}
