using System.Buffers.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>Escapes of lone surrogates in JSON: half characters, which no string of the model may hold. They become U+FFFD.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The same JSON without such escapes; the very same bytes when there are none. One pass.</summary>
    public static ReadOnlyMemory<byte> Replace(ReadOnlyMemory<byte> json)
    {
        var span = json.Span;
        if (span.IndexOf("\\ud"u8) < 0 && span.IndexOf("\\uD"u8) < 0) return json;
        byte[]? copy = null;
        for (var at = 0; ;)
        {
            var next = span[at..].IndexOf((byte)'\\');
            if (next < 0) break;
            at += next;
            if (!TryUnit(span[at..], out var unit) || !char.IsSurrogate(unit))
            {
                at += 2;
                if (at >= span.Length) break;
                continue;
            }
            if (char.IsHighSurrogate(unit) && TryUnit(span[(at + EscapeLength)..], out var low) && char.IsLowSurrogate(low))
            {
                at += 2 * EscapeLength;
                continue;
            }
            copy ??= json.ToArray();
            "FFFD"u8.CopyTo(copy.AsSpan(at + 2));
            at += EscapeLength;
        }
        return copy ?? json;
    }

    private static bool TryUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        unit = default;
        if (escape.Length < EscapeLength || escape[0] != '\\' || escape[1] != 'u') return false;
        if (!Utf8Parser.TryParse(escape.Slice(2, 4), out ushort value, out var used, 'X') || used != 4) return false;
        unit = (char)value;
        return true;
    }
}
