namespace NewsModel.Serialization;

/// <summary>Bodies that come as plain text.</summary>
internal static class PlainText
{
    /// <summary>
    /// A paragraph for each stretch between blank lines; in a text without blank lines, for each line. Line ends of all systems
    /// become line feeds, and the white space around paragraphs goes.
    /// </summary>
    public static ValueList<Block> Paragraphs(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.ReplaceLineEndings("\n");
        var separator = HasBlankLine(text) ? null : "\n";
        var blocks = new List<Block>();
        var paragraph = new List<string>();
        void End()
        {
            var joined = string.Join('\n', paragraph).Trim();
            if (joined.Length > 0) blocks.Add(new Paragraph(joined));
            paragraph.Clear();
        }

        foreach (var line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line)) End();
            else paragraph.Add(line);
            if (separator is not null) End();
        }
        End();
        return ValueList.Of(blocks);
    }

    // Blank lines at the ends part nothing.
    private static bool HasBlankLine(string text)
    {
        var inner = text.AsSpan().Trim();
        while (inner.IndexOf('\n') is var end and >= 0)
        {
            inner = inner[(end + 1)..];
            var next = inner.IndexOf('\n');
            if ((next < 0 ? inner : inner[..next]).IsWhiteSpace()) return true;
        }
        return false;
    }
}
