using System.Buffers;
using System.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>Writes text with marks as HTML.</summary>
internal static class InlineWriter
{
    // Marks may overlap and tags may not: a mark that ends inside others is closed with them and they are opened again. More than
    // this many at one place are left out, so that the output stays linear.
    private const int MostOpen = 24;

    /// <summary>The letters that are escaped.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    /// <summary>Writes the text.</summary>
    public static void Write(StringBuilder html, string text, ValueList<Mark> marks, bool isPreformatted = false)
    {
        if (marks.Count == 0)
        {
            WriteText(html, text, isPreformatted);
            return;
        }
        var sorted = marks.Where(mark => mark.Kind == MarkKind.LineBreak || (!mark.Span.IsEmpty && TagOf(mark) is not null)).Select(mark => MarkCursor.Whole(mark, text)).ToArray();
        Array.Sort(sorted, static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        var open = new List<Mark>();
        var position = 0;
        foreach (var mark in sorted)
        {
            Advance(html, text, open, ref position, mark.Span.Start, isPreformatted);
            if (mark.Kind == MarkKind.LineBreak)
            {
                if (isPreformatted) continue;
                html.Append("<br/>");
                if (text.AsSpan(mark.Span.Start, mark.Span.Length).IsWhiteSpace()) position = Math.Max(position, mark.Span.End);
            }
            else if (open.Count < MostOpen)
            {
                OpenTag(html, mark);
                open.Add(mark);
            }
        }
        Advance(html, text, open, ref position, text.Length, isPreformatted);
        while (open.Count > 0) CloseLast(html, open);
    }

    /// <summary>Writes text with the letters escaped that mean something in HTML.</summary>
    public static void Escape(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0) break;
            html.Append(text[..next]).Append(EscapeOf(text[next]));
            text = text[(next + 1)..];
        }
        html.Append(text);
    }

    /// <summary>What is written for one of <see cref="Special"/>.</summary>
    public static string EscapeOf(char special) => special switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => "&quot;" };

    // Writes up to a place, closing on the way what ends there.
    private static void Advance(StringBuilder html, string text, List<Mark> open, ref int position, int end, bool isPreformatted)
    {
        while (open.Count > 0)
        {
            var first = open.Min(mark => mark.Span.End);
            if (first > end) break;
            WriteUpTo(html, text, ref position, first, isPreformatted);
            CloseEndingAt(html, open, first);
        }
        WriteUpTo(html, text, ref position, end, isPreformatted);
    }

    private static void WriteUpTo(StringBuilder html, string text, ref int position, int end, bool isPreformatted)
    {
        if (end <= position) return;
        WriteText(html, text.AsSpan(position, end - position), isPreformatted);
        position = end;
    }

    private static void CloseEndingAt(StringBuilder html, List<Mark> open, int end)
    {
        var lowest = open.FindIndex(mark => mark.Span.End <= end);
        var again = open.Skip(lowest).Where(mark => mark.Span.End > end).ToArray();
        while (open.Count > lowest) CloseLast(html, open);
        foreach (var mark in again)
        {
            OpenTag(html, mark);
            open.Add(mark);
        }
    }

    private static void CloseLast(StringBuilder html, List<Mark> open)
    {
        html.Append("</").Append(TagOf(open[^1])).Append('>');
        open.RemoveAt(open.Count - 1);
    }

    private static void OpenTag(StringBuilder html, Mark mark)
    {
        html.Append('<').Append(TagOf(mark));
        if (mark.Kind == MarkKind.Link)
        {
            html.Append(" href=\"");
            Escape(html, mark.Href);
            html.Append('"');
            if (mark.Title is { } title)
            {
                html.Append(" title=\"");
                Escape(html, title);
                html.Append('"');
            }
        }
        html.Append('>');
    }

    // Null for a mark that is not written: a harmful link, an element that is not a known inline one.
    private static string? TagOf(Mark mark) => mark.Kind switch
    {
        MarkKind.Link => mark.Href is { } href && WebAddress.IsSafe(href) ? "a" : null,
        MarkKind.Emphasis => "em",
        MarkKind.Strong => "strong",
        MarkKind.Code => "code",
        MarkKind.Unknown => mark.Name is { } name && MarkupTags.Find(name) == MarkupTag.Named ? name : null,
        _ => null,
    };

    private static void WriteText(StringBuilder html, ReadOnlySpan<char> text, bool isPreformatted)
    {
        if (isPreformatted)
        {
            Escape(html, text);
            return;
        }
        int end;
        while ((end = text.IndexOf('\n')) >= 0)
        {
            Escape(html, text[..end]);
            html.Append("<br/>");
            text = text[(end + 1)..];
        }
        Escape(html, text);
    }
}
