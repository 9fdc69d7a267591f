using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>Joins the lines of hard-wrapped paragraphs, on pages whose lines end at one width, and labels with the value below them.</summary>
internal static class WrappedLines
{
    private const int MinWidth = 25;
    private const int MaxWidth = 150;

    /// <summary>The lines of the page that have text, wrapped ones joined.</summary>
    internal static List<PageLine> Join(List<PageLine> lines, LineClassifier classifier, PageWords words)
    {
        var width = WidthOf(lines);
        var isRagged = width == 0 && MarkProse(lines);
        var joined = new List<PageLine>();
        var open = new List<PageLine>();
        foreach (var line in lines)
        {
            if (open.Count == 1 && WithLabel(open[0], line, classifier, words) is { } labelled)
            {
                open[0] = labelled;
                continue;
            }
            if (open.Count > 0 && !Continues(open[^1], line, width, isRagged)) Close(open, joined, classifier);
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

    // "Por" over "Clara Montero": a label that has its line to itself.
    private static PageLine? WithLabel(PageLine label, PageLine value, LineClassifier classifier, PageWords words)
    {
        if (label.Kind is not (LineKind.Plain or LineKind.Contact) || label.Text.Length > 30 || value.Kind is not (LineKind.Plain or LineKind.Byline or LineKind.Contact) || value.FollowsBlank || value.Text.Length > 80) return null;
        var kinds = words.Label(label.Text, out var length);
        if ((kinds & (PageLabelKinds.Byline | PageLabelKinds.Source)) == 0 || label.Text[length..].Trim(' ', ':', '：').Length > 0) return null;
        var joined = PageLine.Join([label, value]);
        classifier.Classify(joined);
        return joined.Kind is LineKind.Byline or LineKind.Source or LineKind.Contact ? joined : null;
    }

    private static bool Continues(PageLine line, PageLine next, int width, bool isRagged)
    {
        if (next.FollowsBlank || next.Kind == LineKind.Blank || next.Indent >= line.Indent + 2) return false;
        if (line.Kind is not (LineKind.Plain or LineKind.Bullet or LineKind.Caption or LineKind.Rights or LineKind.Correction)) return false;
        if (string.Equals(line.Text, next.Text, StringComparison.Ordinal) || IsHeader(line.Text)) return false;
        var own = PageShape.Width(line.Text);
        var goesOn = PageShape.StartsLower(next.Text);
        if (line.Text[^1] == '-' && goesOn && own >= MinWidth && next.Kind == LineKind.Plain) return true;
        var isOpen = own is >= 35 and <= MaxWidth && !PageShape.EndsSentence(line.Text);
        if (isOpen && next.Kind == LineKind.Plain && (goesOn || (isRagged && line.IsOfProse))) return true;
        if (width == 0 || !IsFull(own, next, width)) return false;
        return next.Kind == LineKind.Plain || (goesOn && next.Kind is not (LineKind.Source or LineKind.Contact));
    }

    // "Ben on 13 February 2025 at 9:12 pm said:" announces what follows.
    private static bool IsHeader(string text) => text[^1] == ':' && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    // A line is full where the next one's first word had no room in it.
    private static bool IsFull(int own, PageLine next, int width) => own <= width + (width / 20) && own + 1 + FirstWord(next.Text) > width - (width / 16);

    private static int FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && !Text.CodePoint.IsWhiteSpace(text[end]) && end < 40)
        {
            if (Text.CodePoint.IsUnspaced(text[end])) return PageShape.Width(text[..(end + 1)]);
            end++;
        }
        return PageShape.Width(text[..end]);
    }

    // Says of each line whether its run of lines ends a sentence, and whether lines of the page go on in lower case below others.
    private static bool MarkProse(List<PageLine> lines)
    {
        var evidence = 0;
        var pairs = 0;
        var isProse = false;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (i == lines.Count - 1 || lines[i + 1].Kind == LineKind.Blank) isProse = PageShape.EndsSentence(lines[i].Text);
            else if (lines[i].Kind == LineKind.Plain && lines[i + 1].Kind == LineKind.Plain)
            {
                pairs++;
                if (PageShape.StartsLower(lines[i + 1].Text) && !PageShape.EndsSentence(lines[i].Text) && PageShape.Width(lines[i].Text) >= 35) evidence++;
            }
            lines[i].IsOfProse = isProse && !(i > 0 && lines[i].Number < 4);
        }
        return evidence * 4 >= pairs && evidence > 0;
    }

    // The width at which lines are wrapped: that which most of the lines that another follows could not have passed without their
    // neighbour's first word. Of one that is none, few lines are full, or full lines end sentences.
    private static int WidthOf(List<PageLine> lines)
    {
        var turns = new List<(int Width, int Change)>();
        var ends = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Plain || lines[i + 1].Kind is not (LineKind.Plain or LineKind.Bullet or LineKind.Correction)) continue;
            var own = PageShape.Width(lines[i].Text);
            if (own is < MinWidth or > MaxWidth) continue;
            turns.Add((own, 1));
            turns.Add((own + 1 + FirstWord(lines[i + 1].Text), -1));
            if (PageShape.EndsSentence(lines[i].Text)) ends++;
        }
        var pairs = turns.Count / 2;
        turns.Sort();
        var (best, width, full) = (0, 0, 0);
        foreach (var (at, change) in turns)
        {
            full += change;
            if (full > best) (best, width) = (full, at);
        }
        return best >= 3 && best * 10 >= pairs * 6 && ends * 10 <= pairs * 6 ? width : 0;
    }
}
