namespace NewsModel.Serialization.PageText;

/// <summary>Joins the lines of hard-wrapped paragraphs, on pages whose lines end at one width.</summary>
internal static class WrappedLines
{
    private const int MaxWidth = 150;

    /// <summary>The lines of the page that have text, wrapped ones joined.</summary>
    internal static List<PageLine> Join(List<PageLine> lines, LineClassifier classifier)
    {
        var width = WidthOf(lines);
        var joined = new List<PageLine>();
        var open = new List<PageLine>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && !(width > 0 && Continues(open[^1], line, width))) Close(open, joined, classifier);
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

    private static bool Continues(PageLine line, PageLine next, int width)
    {
        if (next.FollowsBlank || next.Kind == LineKind.Blank || next.Indent >= line.Indent + 2) return false;
        if (line.Kind is not (LineKind.Plain or LineKind.Bullet or LineKind.Caption or LineKind.Rights) || PageShape.Width(line.Text) < width * 7 / 10) return false;
        return next.Kind == LineKind.Plain || (PageShape.StartsLower(next.Text) && next.Kind is not (LineKind.Source or LineKind.Contact));
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
