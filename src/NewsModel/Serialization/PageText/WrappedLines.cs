namespace NewsModel.Serialization.PageText;

/// <summary>Joins the lines of hard-wrapped paragraphs, on pages whose lines end at one width.</summary>
internal static class WrappedLines
{
    private const int MaxWidth = 150;

    /// <summary>The lines of the page that have text, wrapped ones joined.</summary>
    internal static List<PageLine> Join(List<PageLine> lines, LineClassifier classifier)
    {
        var width = WidthOf(lines);
        var hasEvidence = MarkProse(lines);
        var joined = new List<PageLine>();
        var open = new List<PageLine>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && !Continues(open[^1], line, width, hasEvidence)) Close(open, joined, classifier);
            if (line.Kind != LineKind.Blank) open.Add(line);
        }
        Close(open, joined, classifier);
        return joined;
    }

    private static void Close(List<PageLine> open, List<PageLine> joined, LineClassifier classifier)
    {
        if (open.Count == 0) return;
        var line = PageLine.Join(open);
        if (open.Count > 1) classifier.Classify(line);
        joined.Add(line);
        open.Clear();
    }

    private static bool Continues(PageLine line, PageLine next, int width, bool hasEvidence)
    {
        if (next.FollowsBlank || next.Kind == LineKind.Blank || next.Indent >= line.Indent + 2) return false;
        if (line.Kind is not (LineKind.Plain or LineKind.Bullet or LineKind.Caption or LineKind.Rights)) return false;
        if (string.Equals(line.Text, next.Text, StringComparison.Ordinal)) return false;
        var own = PageShape.Width(line.Text);
        var isOpen = own is >= 35 and <= MaxWidth && !PageShape.EndsSentence(line.Text);
        if (isOpen && next.Kind == LineKind.Plain && (PageShape.StartsLower(next.Text) || (hasEvidence && line.IsOfProse))) return true;
        if (width == 0 || own < width * 7 / 10) return false;
        return next.Kind == LineKind.Plain || (PageShape.StartsLower(next.Text) && next.Kind is not (LineKind.Source or LineKind.Contact));
    }

    // Says of each line whether its run of lines ends a sentence, and whether any line goes on in lower case below another.
    private static bool MarkProse(List<PageLine> lines)
    {
        var hasEvidence = false;
        var isProse = false;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (i == lines.Count - 1 || lines[i + 1].Kind == LineKind.Blank) isProse = PageShape.EndsSentence(lines[i].Text);
            else if (lines[i].Kind == LineKind.Plain && lines[i + 1].Kind == LineKind.Plain && PageShape.StartsLower(lines[i + 1].Text) && !PageShape.EndsSentence(lines[i].Text) && PageShape.Width(lines[i].Text) >= 35) hasEvidence = true;
            lines[i].IsOfProse = isProse && !(i > 0 && lines[i].Number < 4);
        }
        return hasEvidence;
    }

    // The width at which lines are wrapped: most lines that another follows are near the longest and end within a sentence.
    private static int WidthOf(List<PageLine> lines)
    {
        var widths = new List<int>();
        var ends = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Plain || lines[i + 1].Kind == LineKind.Blank) continue;
            var width = PageShape.Width(lines[i].Text);
            if (width < 25) continue;
            widths.Add(width);
            if (PageShape.EndsSentence(lines[i].Text)) ends++;
        }
        if (widths.Count < 3) return 0;
        widths.Sort();
        var limit = widths[widths.Count * 9 / 10];
        if (limit > MaxWidth) return 0;
        var near = widths.Count(width => width >= limit * 7 / 10);
        return near * 10 >= widths.Count * 6 && ends * 10 <= widths.Count * 5 ? limit : 0;
    }
}
