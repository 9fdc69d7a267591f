using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Says what each line is by its own words. What it is by its place, the sections of the page decide.</summary>
internal sealed class LineClassifier(PageWords words)
{
    internal const PagePhraseKinds Gates = PagePhraseKinds.Login | PagePhraseKinds.Subscribers | PagePhraseKinds.Moderated | PagePhraseKinds.Closed | PagePhraseKinds.Disabled | PagePhraseKinds.Open;

    // What keeps more people from talking comes first.
    private static readonly (PagePhraseKinds Said, CommentGateKind Gate)[] WholePhrases =
    [
        (PagePhraseKinds.Disabled, CommentGateKind.Disabled), (PagePhraseKinds.Closed, CommentGateKind.Closed), (PagePhraseKinds.Subscribers, CommentGateKind.SubscribersOnly),
        (PagePhraseKinds.Login, CommentGateKind.LoginRequired), (PagePhraseKinds.Moderated, CommentGateKind.Moderated), (PagePhraseKinds.Open, CommentGateKind.Open),
    ];

    private static readonly (PagePhraseKinds Said, CommentGateKind Gate)[] SingleWords =
    [
        (PagePhraseKinds.Off, CommentGateKind.Disabled), (PagePhraseKinds.Shut, CommentGateKind.Closed), (PagePhraseKinds.Paying, CommentGateKind.SubscribersOnly),
        (PagePhraseKinds.Member, CommentGateKind.LoginRequired), (PagePhraseKinds.Checked, CommentGateKind.Moderated), (PagePhraseKinds.Invite, CommentGateKind.Open),
    ];

    internal void Classify(PageLine line)
    {
        if (line.Kind == LineKind.Blank) return;
        line.Kind = KindOf(line);
        if (line.IsShort && line.Text.Length <= 300) line.Gate = GateOf(words.PhrasesIn(line.Folded), line.Text);
        // A button is no gate because of a word or two.
        if (line.Kind == LineKind.Furniture && line.Gate is not (CommentGateKind.LoginRequired or CommentGateKind.SubscribersOnly) && First(words.PhrasesIn(line.Folded), WholePhrases) == CommentGateKind.Unknown && (words.Start(line.Text, out _) & PageStartKinds.Gate) == 0) line.Gate = CommentGateKind.Unknown;
    }

    // A phrase that says it all, else a word of talking ("comment") with a word of what stands in the way ("log in").
    internal static CommentGateKind GateOf(PagePhraseKinds phrases, string text)
    {
        var gate = First(phrases, WholePhrases);
        if (!phrases.HasFlag(PagePhraseKinds.Talk) || text.Length > 200) return gate;
        return gate is CommentGateKind.Unknown or CommentGateKind.Open && First(phrases, SingleWords) is not CommentGateKind.Unknown and var said && (said != CommentGateKind.Open || gate == CommentGateKind.Unknown && PageShape.CountWords(text) <= 12) ? said : gate;
    }

    private static CommentGateKind First(PagePhraseKinds phrases, (PagePhraseKinds Said, CommentGateKind Gate)[] sayings)
    {
        foreach (var (said, gate) in sayings)
            if ((phrases & said) != 0) return gate;
        return CommentGateKind.Unknown;
    }

    private LineKind KindOf(PageLine line)
    {
        var text = line.Text;
        if (PageShape.IsRule(text)) return LineKind.Rule;
        if (!line.IsShort) return LineKind.Plain;
        if (text[0].IsIn("▲△▼") && CaptionLine.Read(text, words) is { } marked)
        {
            line.Value = marked;
            return LineKind.Caption;
        }
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
            line.Value = WithEmail(bylines, text);
            return text.Contains('@', StringComparison.Ordinal) ? LineKind.Contact : LineKind.Byline;
        }
        if (text.Length <= 160 && BylineLine.ReadContact(text, words) is { } contact && !IsLongSentence(text))
        {
            line.Value = contact;
            return LineKind.Contact;
        }
        if (Furnishing.IsTeaser(text, words)) return LineKind.Teaser;
        if (IsInitials(text) || IsRelativeTime(text) || IsNumber(text) || IsOffer(text)) return LineKind.Furniture;
        if (Furnishing.IsFigure(text, words) || Furnishing.IsNotice(text, words)) return LineKind.Furniture;
        if (Furnishing.Breadcrumb(text, words) is { } crumb)
        {
            line.Value = crumb;
            return LineKind.Section;
        }
        if (Furnishing.IsMenu(text, words)) return LineKind.Furniture;
        return IsBullet(text) ? LineKind.Bullet : LineKind.Plain;
    }

    // "By Ina Holt | ina@example.com": an address beside one name is hers.
    private static IReadOnlyList<Byline> WithEmail(IReadOnlyList<Byline> bylines, string text)
    {
        if (bylines is not [{ Email: null } byline] || !text.Contains('@', StringComparison.Ordinal)) return bylines;
        var email = text.Split([' ', '\u00A0', '(', ')', '<', '>', '[', ']', '|', ',', ';', '/', '·', '='], StringSplitOptions.RemoveEmptyEntries).Select(token => token.Trim(':', '.')).FirstOrDefault(token => token.Contains('@', StringComparison.Ordinal) && BylineLine.IsEmail(token));
        return email is null ? bylines : [byline with { Email = email }];
    }

    private LineKind? KindOfWholeLine(PageLine line)
    {
        var whole = Furnishing.WholeLine(line.Text, words, out var count);
        if (whole == 0) return null;
        line.Value = count;
        if (whole.HasFlag(PageLineKinds.Contact) && whole.HasFlag(PageLineKinds.Furniture) == false) return LineKind.ContactHead;
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
        if (rest is not [':' or '：', _, ..]) return words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.Correction) || label.HasFlag(PageLabelKinds.Correction) && rest.Length == 0 ? LineKind.Correction : null;
        if (label.HasFlag(PageLabelKinds.Correction)) return LineKind.Correction;
        if (label.HasFlag(PageLabelKinds.Agency))
        {
            line.Value = new SourceLine(rest[1..].Trim(' ', '.', '\u00A0'), null, null, PageLabelKinds.Agency);
            return LineKind.Source;
        }
        if (label.HasFlag(PageLabelKinds.Contact) && !label.HasFlag(PageLabelKinds.Source)) return LineKind.ContactHead;
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
        if (IsLicence(line)) return true;
        if (!hasSign && !words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.Rights)) return false;
        if (text[0] is '©' or 'ⓒ' && PageShape.CountWords(text) > 5) return true;
        if (text.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)) return PageShape.CountWords(text) <= 12;
        if (hasSign) return text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.Rights);
        // A sentence about copyright law is text; a notice is short and says what may not be done.
        return Notice(line.Folded) || PageShape.CountWords(text) <= 12;
    }

    // "Text: CC BY 4.0": short, with the name of a licence.
    private bool IsLicence(PageLine line)
    {
        if (!words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.License) || PageShape.CountWords(line.Text) > 14) return false;
        return line.Text.Contains("CC BY", StringComparison.OrdinalIgnoreCase) || line.Text.Contains("CC0", StringComparison.Ordinal) || line.Folded.Contains("creative commons", StringComparison.Ordinal) || line.Folded.Contains("공공누리", StringComparison.Ordinal);
    }

    private static readonly System.Buffers.SearchValues<char> NumberMarks = System.Buffers.SearchValues.Create("0123456789 +-−.,/()KkMm");

    // "12", "0 0", "+3 -1": counts of what readers did; four digits may be a year.
    private static bool IsNumber(string text)
    {
        if (text.Length > 12 || text.AsSpan().IndexOfAnyExcept(NumberMarks) >= 0 || text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return false;
        return !(text.Length == 4 && text[0] is '1' or '2' && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);
    }

    // "(Photo) (Video)": what else the agency offers.
    private bool IsOffer(string text)
    {
        if (text.Length > 40 || text[0] != '(' || text[^1] != ')') return false;
        foreach (var part in text.Split(['(', ')', ' '], StringSplitOptions.RemoveEmptyEntries))
            if (!words.Label(part, out var length).HasFlag(PageLabelKinds.Credit) || length != part.Length) return false;
        return true;
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
        if (text.StartsWith("(ATTN", StringComparison.Ordinal) || text.StartsWith("(Eds", StringComparison.OrdinalIgnoreCase)) return true;
        if (text.Length is < 3 or > 16 || text.IndexOf('/', StringComparison.Ordinal) <= 0) return false;
        foreach (var part in text.Split('/'))
            if (part.Length is < 1 or > 4 || !part.All(char.IsAsciiLetter)) return false;
        return true;
    }

    private static bool IsBullet(string text)
    {
        if (text.Length < 3) return false;
        if (text[0].IsIn("•‣◦▪⁃∙◾✓✔")) return true;
        if (text[0].IsIn("-*–·—") && text[1] == ' ') return true;
        return KeywordLine.OrderedNumber(text, out _) is not null;
    }
}
