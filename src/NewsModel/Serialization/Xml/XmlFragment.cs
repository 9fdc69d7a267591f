using System.Text;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml;

/// <summary>Elements as markup in a text, self-contained: each that leaves its parent's namespace says so.</summary>
internal static class XmlFragment
{
    /// <summary>Appends the element at the cursor, which is passed. XHTML is written without a prefix or a declaration.</summary>
    public static void Copy(XmlCursor cursor, StringBuilder markup) => Copy(cursor, markup, XmlNames.Xhtml, null);

    private static void Copy(XmlCursor cursor, StringBuilder markup, string outer, string? parent)
    {
        var (name, space, depth) = (cursor.Name, Meant(cursor.Namespace, parent), cursor.Depth);
        markup.Append('<').Append(name);
        if (space != outer) Attribute(markup, "xmlns", space);
        foreach (var (attribute, value) in cursor.Attributes())
        {
            if (!XmlNames.TrySplit(attribute, out var attributeSpace, out var local)) Attribute(markup, attribute, value);
            else if (attributeSpace == XmlNames.XmlSpace) Attribute(markup, "xml:" + local, value);
        }
        if (!cursor.Enter())
        {
            markup.Append("/>");
            return;
        }
        markup.Append('>');
        while (cursor.IsOpen && cursor.Depth > depth)
        {
            if (cursor.IsElement) Copy(cursor, markup, space, space);
            else
            {
                if (cursor.TextNode is { } text) InlineWriter.Escape(markup, text);
                cursor.Read();
            }
        }
        cursor.Read();
        markup.Append("</").Append(name).Append('>');
    }

    // Naked HTML in a feed stands in the feed's own namespace, or in none; HTML is meant.
    private static string Meant(string space, string? parent) =>
        space is "" or XmlNames.Atom or XmlNames.Atom03
            ? parent ?? XmlNames.Xhtml : space;

    private static void Attribute(StringBuilder markup, string name, string value)
    {
        markup.Append(' ').Append(name).Append("=\"");
        InlineWriter.Escape(markup, value);
        markup.Append('"');
    }
}
