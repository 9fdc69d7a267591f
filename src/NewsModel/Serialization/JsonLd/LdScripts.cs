using System.Text;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Finds the script elements of a web page that hold JSON-LD. One pass over the page.</summary>
internal static class LdScripts
{
    /// <summary>Whether the document is a page and not JSON-LD itself.</summary>
    public static bool IsPage(ReadOnlySpan<byte> document)
    {
        document = document.TrimStart(" \t\r\n"u8);
        return document is [(byte)'<', ..] && !document.StartsWith("<![CDATA["u8)
            && (!document.StartsWith("<!--"u8) || IndexOfTag(document, "<script"u8) >= 0);
    }

    /// <summary>Whether a document begins as pages of the web do; what it holds may come later.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> document)
    {
        document = document.TrimStart("\uFEFF \t\r\n"u8);
        return StartsWithTag(document, "<!doctype"u8) || StartsWithTag(document, "<html"u8) || StartsWithTag(document, "<head"u8) || IndexOfTag(document, "<html"u8) >= 0;
    }

    /// <summary>The contents of the script elements that say they are JSON-LD, in order.</summary>
    public static List<ReadOnlyMemory<byte>> Find(ReadOnlyMemory<byte> page)
    {
        var found = new List<ReadOnlyMemory<byte>>();
        var span = page.Span;
        var comments = true;
        for (var at = 0; at < span.Length;)
        {
            var next = span[at..].IndexOf((byte)'<');
            if (next < 0) break;
            at += next;
            if (comments && span[at..].StartsWith("<!--"u8))
            {
                var end = span[(at + 4)..].IndexOf("-->"u8);
                comments = end >= 0;
                at += comments ? 4 + end + 3 : 4;
                continue;
            }
            if (!StartsWithTag(span[at..], "<script"u8))
            {
                at++;
                continue;
            }
            var start = at + TagLength(span[at..]);
            var length = IndexOfTag(span[start..], "</script"u8);
            if (length < 0) length = span.Length - start;
            if (IsJsonLd(span[at..start])) found.Add(page.Slice(start, length));
            at = start + length;
        }
        return found;
    }

    private static bool StartsWithTag(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag) =>
        text.Length > tag.Length && Ascii.EqualsIgnoreCase(text[..tag.Length], tag) && !IsNameByte(text[tag.Length]);

    private static bool IsNameByte(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == '-';

    private static int IndexOfTag(ReadOnlySpan<byte> text, ReadOnlySpan<byte> tag)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOf((byte)'<');
            if (next < 0) return -1;
            at += next;
            if (StartsWithTag(text[at..], tag)) return at;
        }
        return -1;
    }

    private static int TagLength(ReadOnlySpan<byte> tag)
    {
        byte quote = 0;
        for (var i = 0; i < tag.Length; i++)
        {
            var value = tag[i];
            if (quote != 0)
            {
                if (value == quote) quote = 0;
            }
            else if (value is (byte)'"' or (byte)'\'') quote = value;
            else if (value == '>') return i + 1;
        }
        return tag.Length;
    }

    // The plus sign comes as a character reference from some servers.
    private static bool IsJsonLd(ReadOnlySpan<byte> tag)
    {
        var text = Encoding.Latin1.GetString(tag);
        return text.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
            || text.Contains("ld&#x2b;json", StringComparison.OrdinalIgnoreCase) || text.Contains("ld&#43;json", StringComparison.OrdinalIgnoreCase);
    }
}
