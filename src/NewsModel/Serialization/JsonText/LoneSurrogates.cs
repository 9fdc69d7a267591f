namespace NewsModel.Serialization.JsonText;

/// <summary>Escapes of lone surrogates in JSON: half characters, which no string of the model may hold. They become U+FFFD.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = JsonStrings.UnitEscapeLength;

    /// <summary>The same JSON without such escapes; the very same bytes when there are none. One pass.</summary>
    public static ReadOnlySpan<byte> Replace(ReadOnlySpan<byte> span)
    {
        if (span.IndexOf("\\ud"u8) < 0 && span.IndexOf("\\uD"u8) < 0) return span;
        byte[]? copy = null;
        for (var at = 0; ;)
        {
            var next = span[at..].IndexOf((byte)'\\');
            if (next < 0) break;
            at += next;
            if (!JsonStrings.TryUnit(span[at..], out var unit) || !char.IsSurrogate(unit))
            {
                at += 2;
                if (at >= span.Length) break;
                continue;
            }
            if (char.IsHighSurrogate(unit) && JsonStrings.TryUnit(span[(at + EscapeLength)..], out var low) && char.IsLowSurrogate(low))
            {
                at += 2 * EscapeLength;
                continue;
            }
            copy ??= span.ToArray();
            "FFFD"u8.CopyTo(copy.AsSpan(at + 2));
            at += EscapeLength;
        }
        return copy ?? span;
    }
}
