namespace NewsModel.Serialization;

/// <summary>Bodies that come as plain text.</summary>
internal static class PlainText
{
    /// <summary>
    /// A paragraph for each stretch between blank lines; in a text without blank lines, for each line. Line ends of all systems
    /// become line feeds, and the white space around paragraphs goes.
    /// </summary>
    public static ValueList<Block> Paragraphs(ReadOnlySpan<char> text)
    {
        if (text.Contains('\r')) text = text.ToString().ReplaceLineEndings("\n");
        var eachLine = !HasBlankLine(text);
        var blocks = new List<Block>();
        var (start, end) = (0, 0); // Of the paragraph so far; empty between two.
        for (var line = 0; line <= text.Length;)
        {
            var feed = text[line..].IndexOf('\n');
            var next = feed < 0 ? text.Length : line + feed;
            var isBlank = text[line..next].IsWhiteSpace();
            if ((isBlank || eachLine) && end > start) Add(blocks, text[start..end]);
            if (isBlank || eachLine || end == start) start = line;
            end = isBlank ? start : next;
            line = next + 1;
        }
        if (end > start) Add(blocks, text[start..end]);
        return ValueList.Of(blocks);
    }

    private static void Add(List<Block> blocks, ReadOnlySpan<char> paragraph)
    {
        var trimmed = paragraph.Trim();
        if (!trimmed.IsEmpty) blocks.Add(new Paragraph(trimmed.ToString()));
    }

    // Blank lines at the ends part nothing.
    private static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        var inner = text.Trim();
        while (inner.IndexOf('\n') is var end and >= 0)
        {
            inner = inner[(end + 1)..];
            var next = inner.IndexOf('\n');
            if ((next < 0 ? inner : inner[..next]).IsWhiteSpace()) return true;
        }
        return false;
    }
}
