using System.Globalization;
using System.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>
/// Writes blocks as HTML that is XML too and is safe to show: all text is escaped, and links lead only to http, https and mailto
/// addresses and to relative ones.
/// </summary>
/// <remarks>
/// <see cref="MarkupReader"/> reads back what it writes; what it cannot write so that it reads back the same, it reports. What is
/// in <see cref="Block.Markup"/> is not used: it is as safe as its source.
/// </remarks>
public static class MarkupWriter
{
    // Deeper items are written as if they were not deeper.
    private const int DeepestLevel = 60;

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks, in order.</param>
    public static string Write(IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var html = new StringBuilder();
        foreach (var block in blocks) Write(html, block);
        return html.ToString();
    }

    /// <summary>Writes blocks, and says what was lost or approximated.</summary>
    /// <param name="blocks">The blocks, in order.</param>
    /// <param name="path">The member the blocks are in, for the paths of the findings: <c>body</c>.</param>
    /// <param name="findings">What was lost or approximated is added to it.</param>
    public static string Write(ValueList<Block> blocks, string path, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(findings);
        var html = Write(blocks);
        // The surest account of what the markup loses is what reading it finds.
        BlockComparison.Report(blocks, MarkupReader.Default.Read(html).Blocks, path, findings);
        return html;
    }

    /// <summary>Writes one block.</summary>
    internal static void Write(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(html, paragraph);
                break;
            case Heading heading:
                var name = string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}");
                Open(html, name, block).Append('>');
                InlineWriter.Write(html, heading.Text, heading.Marks);
                html.Append("</").Append(name).Append('>');
                break;
            case BlockQuote quote:
                WriteQuote(html, quote);
                break;
            case ListBlock list:
                WriteList(html, list);
                break;
            case TableBlock table:
                WriteTable(html, table);
                break;
            case ImageBlock image:
                WriteImage(html, image);
                break;
            case EmbedBlock { Url: { } url } embed when WebAddress.IsSafe(url):
                Open(html, "iframe", embed);
                Attribute(html, "src", url);
                Attribute(html, "title", embed.Title);
                html.Append("></iframe>");
                break;
            case RuleBlock:
                Open(html, "hr", block).Append("/>");
                break;
        }
    }

    private static void WriteParagraph(StringBuilder html, Paragraph paragraph)
    {
        var isPreformatted = paragraph.Marks.Any(mark => mark.Kind == MarkKind.Code && mark.Span.Length == paragraph.Text.Length)
            && paragraph.Text.AsSpan().ContainsAny('\n', '\t', ' ');
        Open(html, isPreformatted ? "pre" : "p", paragraph).Append('>');
        InlineWriter.Write(html, paragraph.Text, paragraph.Marks, isPreformatted);
        html.Append(isPreformatted ? "</pre>" : "</p>");
    }

    private static void WriteQuote(StringBuilder html, BlockQuote quote)
    {
        Open(html, "blockquote", quote);
        if (quote.IsPullQuote) html.Append(" class=\"pullquote\"");
        html.Append("><p>");
        InlineWriter.Write(html, quote.Text, quote.Marks);
        html.Append("</p>");
        if (quote.Attribution is { } attribution)
        {
            html.Append("<footer>");
            InlineWriter.Write(html, attribution, []);
            html.Append("</footer>");
        }
        html.Append("</blockquote>");
    }

    private static void WriteList(StringBuilder html, ListBlock list)
    {
        var (open, close) = list.IsOrdered ? ("ol", "</ol>") : ("ul", "</ul>");
        Open(html, open, list);
        if (list is { IsOrdered: true, Start: { } start }) html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        html.Append('>');
        var level = -1;
        foreach (var item in list.Items)
        {
            var wanted = Math.Min(item.Level, DeepestLevel);
            if (level >= wanted)
            {
                html.Append("</li>");
                for (; level > wanted; level--) html.Append(close).Append("</li>");
            }
            else
            {
                // The outermost list is open already; deeper ones stand inside an item.
                for (; level < wanted; level++)
                {
                    if (level >= 0) html.Append('<').Append(open).Append('>');
                    if (level + 1 < wanted) html.Append("<li>");
                }
            }
            html.Append("<li>");
            InlineWriter.Write(html, item.Text, item.Marks);
            level = wanted;
        }
        for (; level >= 0; level--) html.Append("</li>").Append(close);
        if (list.Items.Count == 0) html.Append(close);
    }

    private static void WriteTable(StringBuilder html, TableBlock table)
    {
        Open(html, "table", table).Append('>');
        if (table.Caption is { } caption)
        {
            html.Append("<caption>");
            InlineWriter.Write(html, caption, []);
            html.Append("</caption>");
        }
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row.Cells)
            {
                var name = cell.IsHeader ? "th" : "td";
                html.Append('<').Append(name);
                if (cell.ColumnSpan is { } columns) html.Append(CultureInfo.InvariantCulture, $" colspan=\"{columns}\"");
                if (cell.RowSpan is { } rows) html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{rows}\"");
                html.Append('>');
                InlineWriter.Write(html, cell.Text, cell.Marks);
                html.Append("</").Append(name).Append('>');
            }
            html.Append("</tr>");
        }
        html.Append("</table>");
    }

    private static void WriteImage(StringBuilder html, ImageBlock block)
    {
        var image = block.Image;
        Open(html, "figure", block).Append('>');
        if (image.Url is { } url && WebAddress.IsSafe(url))
        {
            var isLinked = block.Href is { } href && WebAddress.IsSafe(href);
            if (isLinked)
            {
                html.Append("<a");
                Attribute(html, "href", block.Href);
                html.Append('>');
            }
            html.Append("<img");
            Attribute(html, "src", url);
            Attribute(html, "alt", image.AlternativeText ?? "");
            Attribute(html, "title", image.Title);
            if (image.Width is { } width) html.Append(CultureInfo.InvariantCulture, $" width=\"{width}\"");
            if (image.Height is { } height) html.Append(CultureInfo.InvariantCulture, $" height=\"{height}\"");
            html.Append(isLinked ? "/></a>" : "/>");
        }
        if (image.Caption is not null || image.Credit is not null)
        {
            html.Append("<figcaption>");
            InlineWriter.Write(html, image.Caption ?? "", []);
            if (image.Credit is { } credit)
            {
                html.Append("<cite>");
                InlineWriter.Write(html, credit, []);
                html.Append("</cite>");
            }
            html.Append("</figcaption>");
        }
        html.Append("</figure>");
    }

    private static StringBuilder Open(StringBuilder html, string name, Block block)
    {
        html.Append('<').Append(name);
        Attribute(html, "id", block.Id);
        Attribute(html, "lang", block.Language?.Value);
        return html;
    }

    private static void Attribute(StringBuilder html, string name, string? value)
    {
        if (value is null) return;
        html.Append(' ').Append(name).Append("=\"");
        InlineWriter.Escape(html, value);
        html.Append('"');
    }
}
