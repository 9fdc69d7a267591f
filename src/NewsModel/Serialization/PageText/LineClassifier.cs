using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>Says what each line is by its own words. What it is by its place, the sections of the page decide.</summary>
internal sealed class LineClassifier(PageWords words)
{
    internal const PagePhraseKinds Gates = PagePhraseKinds.Login | PagePhraseKinds.Subscribers | PagePhraseKinds.Moderated | PagePhraseKinds.Closed | PagePhraseKinds.Disabled | PagePhraseKinds.Open;

    internal void Classify(PageLine line)
    {
        if (line.Kind == LineKind.Blank) return;
        line.Kind = KindOf(line);
        if (line.IsShort && line.Text.Length <= 300) line.Gate = GateOf(words.PhrasesIn(line.Folded));
    }

    internal static CommentGateKind GateOf(PagePhraseKinds phrases) =>
        phrases.HasFlag(PagePhraseKinds.Disabled) ? CommentGateKind.Disabled
        : phrases.HasFlag(PagePhraseKinds.Closed) ? CommentGateKind.Closed
        : phrases.HasFlag(PagePhraseKinds.Subscribers) ? CommentGateKind.SubscribersOnly
        : phrases.HasFlag(PagePhraseKinds.Login) ? CommentGateKind.LoginRequired
        : phrases.HasFlag(PagePhraseKinds.Moderated) ? CommentGateKind.Moderated
        : phrases.HasFlag(PagePhraseKinds.Open) ? CommentGateKind.Open
        : CommentGateKind.Unknown;

    private LineKind KindOf(PageLine line)
    {
        var text = line.Text;
        if (PageShape.IsRule(text)) return LineKind.Rule;
        if (!line.IsShort) return LineKind.Plain;
        if (KindOfWholeLine(line) is { } kind) return kind;
        if (KindOfSource(line) is { } source) return source;
        if (StampLine.Read(text, words, words.Times) is { } stamp)
        {
            line.Value = stamp;
            return LineKind.Stamp;
        }
        if (IsRights(line)) return LineKind.Rights;
        if (KeywordLine.Read(text, words) is { } keywords)
        {
            line.Value = keywords;
            return LineKind.Keywords;
        }
        if (KindOfLabel(line) is { } labelled) return labelled;
        if (CaptionLine.Read(text, words) is { } media)
        {
            line.Value = media;
            return LineKind.Caption;
        }
        if (BylineLine.Read(text, words, isBare: false) is { } bylines)
        {
            line.Value = bylines;
            return text.Contains('@', StringComparison.Ordinal) ? LineKind.Contact : LineKind.Byline;
        }
        if (text.Length <= 160 && BylineLine.ReadContact(text, words) is { } contact && !IsLongSentence(text))
        {
            line.Value = contact;
            return LineKind.Contact;
        }
        if (Furnishing.IsTeaser(text, words)) return LineKind.Teaser;
        if (IsInitials(text) || IsRelativeTime(text)) return LineKind.Furniture;
        if (Furnishing.IsFigure(text, words) || Furnishing.IsNotice(text, words)) return LineKind.Furniture;
        if (Furnishing.Breadcrumb(text, words) is { } crumb)
        {
            line.Value = crumb;
            return LineKind.Section;
        }
        if (Furnishing.IsMenu(text, words)) return LineKind.Furniture;
        return IsBullet(text) ? LineKind.Bullet : LineKind.Plain;
    }

    private LineKind? KindOfWholeLine(PageLine line)
    {
        var whole = Furnishing.WholeLine(line.Text, words, out var count);
        if (whole == 0) return null;
        line.Value = count;
        return whole.HasFlag(PageLineKinds.Comments) ? LineKind.CommentsHead
            : whole.HasFlag(PageLineKinds.About) ? LineKind.AboutAuthor
            : whole.HasFlag(PageLineKinds.TeaserHead) ? LineKind.TeaserHead
            : LineKind.Furniture;
    }

    private LineKind? KindOfSource(PageLine line)
    {
        if (SourceLine.Read(line.Text, words) is not { } source) return null;
        var isRights = source.Url is not null && source.Label == 0 && IsRights(line);
        if (isRights) return null;
        line.Value = source;
        return source.Label.HasFlag(PageLabelKinds.Original) ? LineKind.Original : LineKind.Source;
    }

    private LineKind? KindOfLabel(PageLine line)
    {
        var label = words.Label(line.Text, out var length);
        var rest = label == 0 ? "" : line.Text[length..].TrimStart();
        if (label.HasFlag(PageLabelKinds.Original) && length > 8 && rest.Length is > 0 and < 120)
        {
            line.Value = new SourceLine(rest.Trim(' ', ':', '：', '.', '"', '“', '”', '«', '»'), null, null, PageLabelKinds.Original);
            return LineKind.Original;
        }
        if (rest is not [':' or '：', _, ..]) return words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.Correction) ? LineKind.Correction : null;
        if (label.HasFlag(PageLabelKinds.Section))
        {
            line.Value = rest[1..].Trim();
            return LineKind.Section;
        }
        return null;
    }

    private bool IsRights(PageLine line)
    {
        var text = line.Text;
        var hasSign = text.AsSpan().IndexOfAny('©', 'ⓒ') >= 0 || text.Contains("(c) ", StringComparison.OrdinalIgnoreCase);
        if (!hasSign && !words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.Rights)) return false;
        if (text.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)) return PageShape.CountWords(text) <= 12;
        if (hasSign) return text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.Rights);
        // A sentence about copyright law is text; a notice is short and says what may not be done.
        return Notice(line.Folded) || PageShape.CountWords(text) <= 12;
    }

    private bool Notice(string folded) =>
        words.PhrasesIn(folded).HasFlag(PagePhraseKinds.License)
        || folded.StartsWith("copyright", StringComparison.Ordinal)
        || folded.Contains("reserved", StringComparison.Ordinal) || folded.Contains("vorbehalten", StringComparison.Ordinal)
        || folded.Contains("réservés", StringComparison.Ordinal) || folded.Contains("reservados", StringComparison.Ordinal)
        || folded.Contains("무단", StringComparison.Ordinal) || folded.Contains("저작권", StringComparison.Ordinal);

    private static bool IsLongSentence(string text) => PageShape.EndsSentence(text) && PageShape.CountWords(text) > 14;

    // "2 hours ago | 3 min read": relative to when the page was saved, which nobody knows.
    private bool IsRelativeTime(string text)
    {
        if (text.Length > 80) return false;
        var isAny = false;
        foreach (var part in text.Split(['|', '·', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (CommentHeader.IsRelative(part, words)) isAny = true;
            else if (!Furnishing.IsFurniture(part, words)) return false;
        }
        return isAny && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
    }

    // "ri/mb": the initials of desk and editor under an agency's report.
    private static bool IsInitials(string text)
    {
        if (text.Length is < 3 or > 16 || text.IndexOf('/', StringComparison.Ordinal) <= 0) return false;
        foreach (var part in text.Split('/'))
            if (part.Length is < 1 or > 4 || !part.All(char.IsAsciiLetter)) return false;
        return true;
    }

    private static bool IsBullet(string text)
    {
        if (text.Length < 3) return false;
        if (text[0] is '•' or '‣' or '◦' or '▪' or '⁃' or '∙' or '◾' or '✓' or '✔') return true;
        if (text[0] is '-' or '*' or '–' or '·' or '—' && text[1] == ' ') return true;
        return KeywordLine.OrderedNumber(text, out _) is not null;
    }
}
