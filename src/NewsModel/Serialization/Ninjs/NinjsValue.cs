using NewsModel.Text;

namespace NewsModel.Serialization.Ninjs;

/// <summary>What the schema asks of values.</summary>
internal static class NinjsValue
{
    /// <summary>Whether a text is an absolute address or URN in the grammar of RFC 3986: ASCII, a scheme, and nothing unescaped that must be.</summary>
    public static bool IsUri(string? text)
    {
        if (text is null) return false;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !char.IsAsciiLetter(text[0]) || colon == text.Length - 1) return false;
        for (var i = 1; i < colon; i++)
            if (!char.IsAsciiLetterOrDigit(text[i]) && !text[i].IsIn("+-.")) return false;
        var fragments = 0;
        for (var i = colon + 1; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit == '%')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])) return false;
            }
            else if (unit == '#')
            {
                if (++fragments > 1) return false;
            }
            else if (!char.IsAsciiLetterOrDigit(unit) && !"-._~:/?@!$&'()*+,;=".Contains(unit, StringComparison.Ordinal))
            {
                return false;
            }
        }
        return Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    /// <summary>How many runs of characters between white space there are.</summary>
    public static int CountWords(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var unit in text)
        {
            var space = CodePoint.IsWhiteSpace(unit);
            if (!space && !inside) words++;
            inside = !space;
        }
        return words;
    }
}
