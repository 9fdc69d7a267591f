namespace NewsModel.Serialization.Markup;

/// <summary>The elements that are known, by their names.</summary>
internal static class MarkupTags
{
    /// <summary>No known name is longer.</summary>
    private const int LongestName = 10;

    private static readonly string[] Prefixes = ["xhtml", "html", "xh", "h"];

    /// <summary>What the element does; names are compared without regard to case.</summary>
    public static MarkupTag Find(ReadOnlySpan<char> name)
    {
        name = WithoutPrefix(name);
        if (name.Length > LongestName) return MarkupTag.Transparent;
        Span<char> lower = stackalloc char[name.Length];
        for (var i = 0; i < name.Length; i++) lower[i] = char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | 0x20) : name[i];
        return OfLower(lower);
    }

    // Some feeds write <xhtml:p>. Other prefixes mean other vocabularies: <o:p> is no paragraph.
    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> name)
    {
        var colon = name.IndexOf(':');
        if (colon < 0) return name;
        foreach (var prefix in Prefixes)
            if (name[..colon].SequenceEqual(prefix)) return name[(colon + 1)..];
        return name;
    }

    // A picture wraps an image in a line of text as often as between paragraphs; it, <noscript> and the parts of a table are passed over.
    private static MarkupTag OfLower(ReadOnlySpan<char> name) => name switch
    {
        "p" => MarkupTag.Paragraph,
        "h1" => MarkupTag.Heading1,
        "h2" => MarkupTag.Heading2,
        "h3" => MarkupTag.Heading3,
        "h4" => MarkupTag.Heading4,
        "h5" => MarkupTag.Heading5,
        "h6" => MarkupTag.Heading6,
        "blockquote" => MarkupTag.BlockQuote,
        "footer" => MarkupTag.Footer,
        "cite" => MarkupTag.Cite,
        "ul" or "menu" or "dir" => MarkupTag.UnorderedList,
        "ol" => MarkupTag.OrderedList,
        "li" => MarkupTag.ListItem,
        "table" => MarkupTag.Table,
        "tr" => MarkupTag.TableRow,
        "td" => MarkupTag.Cell,
        "th" => MarkupTag.HeaderCell,
        "caption" => MarkupTag.TableCaption,
        "figure" => MarkupTag.Figure,
        "figcaption" => MarkupTag.FigureCaption,
        "pre" or "listing" or "xmp" or "plaintext" => MarkupTag.Preformatted,
        "hr" => MarkupTag.Rule,
        "br" => MarkupTag.LineBreak,
        "img" or "image" => MarkupTag.Image,
        "iframe" or "embed" or "object" or "video" or "audio" => MarkupTag.Embed,
        "source" => MarkupTag.EmbedSource,
        "q" => MarkupTag.Quotation,
        "a" => MarkupTag.Link,
        "em" or "i" or "dfn" or "var" => MarkupTag.Emphasis,
        "strong" or "b" => MarkupTag.Strong,
        "code" or "kbd" or "samp" or "tt" => MarkupTag.Code,
        "u" or "s" or "strike" or "del" or "ins" or "sub" or "sup" or "mark" or "small" or "big" or "abbr" or "acronym" => MarkupTag.Named,
        "script" or "style" => MarkupTag.DroppedText,
        "head" or "template" or "svg" or "math" or "select" or "button" or "textarea" or "title" => MarkupTag.Dropped,
        "div" or "section" or "article" or "header" or "main" or "aside" or "nav" or "center" or "address" or "details" or "summary"
            or "dl" or "dt" or "dd" or "form" or "fieldset" or "legend" or "hgroup" or "body" or "html" => MarkupTag.Flow,
        _ => MarkupTag.Transparent,
    };
}
