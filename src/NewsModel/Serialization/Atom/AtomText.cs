using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;

namespace NewsModel.Serialization.Atom;

/// <summary>Reads the text constructs of Atom: plain text, HTML, XHTML, or anything in base 64.</summary>
internal static class AtomText
{
    /// <summary>What the element at the cursor, which is passed, holds; null when it is empty.</summary>
    public static SourceMarkup? Read(XmlCursor cursor)
    {
        var type = cursor.Attribute("type")?.Trim();
        var mode = cursor.Attribute("mode");
        var content = cursor.ReadContent();
        return content.IsEmpty ? null : new SourceMarkup(content.Text!, content.IsMarkup ? SourceMarkup.Xhtml : TypeOf(content.Text, type, mode));
    }

    /// <summary>What a text without elements is, by what its element says of it and by its look.</summary>
    public static string TypeOf(ReadOnlySpan<char> text, string? type, string? mode)
    {
        if (mode == "base64") return string.IsNullOrEmpty(type) ? "text/plain" : type;
        return type switch
        {
            null or "" => LooksLikeHtml(text) ? SourceMarkup.Html : SourceMarkup.Plain,
            "text" or "text/plain" or "TEXT" => SourceMarkup.Plain,
            "xhtml" when mode is null => SourceMarkup.Plain,
            _ when IsMarkupType(type) => mode == "xml" ? SourceMarkup.Plain : SourceMarkup.Html,
            _ => IsBase64(text) ? type : SourceMarkup.Html,
        };
    }

    private static bool IsMarkupType(string type) =>
        type is "html" or "xhtml" || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    // Feeds forget to say that their text is HTML. An end tag tells.
    private static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        var found = text.IndexOf("</");
        return (found >= 0 && found + 2 < text.Length && char.IsAsciiLetter(text[found + 2])) || text.Contains("<br", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBase64(ReadOnlySpan<char> text)
    {
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64Chars(text, buffer, out _);
    }
}
