using System.Buffers;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>The head of a comment: who wrote it, when, and to whom: "Ina · 13 Feb 2025 20:15", "Ina" over "2 hours ago", "Ina: text".</summary>
internal sealed record CommentHeader(string Author, NewsTimestamp? Time, string? ReplyTo, string? Text, int LineCount)
{
    private const int MaxAuthor = 40;

    /// <summary>The head that begins at a line; null when none does.</summary>
    internal static CommentHeader? Read(List<PageLine> lines, int index, PageWords words)
    {
        var line = lines[index];
        if (line.Text.Length > 140 || line.Kind is LineKind.Rights or LineKind.CommentsHead or LineKind.TeaserHead or LineKind.Rule or LineKind.Original) return null;
        var text = Unmark(line.Text, out var isMarked);
        if (OnOneLine(text, words) is { } header) return header.ReplyTo is null && isMarked ? header with { ReplyTo = "" } : header;
        return OnTwoLines(lines, index, text, isMarked, words);
    }

    /// <summary>Whom a line says it replies to: "Reply to Ina", "In reply to Ina", "@Ina".</summary>
    internal static string? ReplyTarget(string text, PageWords words)
    {
        var bare = Unmark(text, out _);
        var label = words.Label(bare, out var length);
        if (label.HasFlag(PageLabelKinds.Reply) && length > 0)
        {
            var target = bare[length..].Trim(' ', ':', '：', '@', '.', '(', ')');
            return target.Length is > 0 and <= MaxAuthor && PageShape.CountWords(target) <= 4 ? target : null;
        }
        foreach (var ending in (ReadOnlySpan<string>)["님에게 답글", "님에 대한 답글", "님의 댓글에 답글", "에게 답글", "님께 답글", "님에게 보낸 답글", "님에 답글"])
            if (bare.EndsWith(ending, StringComparison.Ordinal) && bare.Length - ending.Length is > 0 and <= MaxAuthor) return bare[..^ending.Length].Trim().TrimStart('@');
        return null;
    }

    private static readonly SearchValues<char> ReplyMarks = SearchValues.Create("↳└┗→>ㄴ↪⤷»");

    private static string Unmark(string text, out bool isMarked)
    {
        var start = 0;
        while (start < text.Length && text[start].IsIn("↳└┗→>ㄴ ↪⤷»▶|*•-–")) start++;
        isMarked = start > 0 && text.AsSpan(0, start).IndexOfAny(ReplyMarks) >= 0;
        return text[start..];
    }

    private static CommentHeader? OnOneLine(string text, PageWords words)
    {
        var (target, rest) = WithoutReply(text, words);
        for (var at = TimeStart(rest, 0, words); at > 0; at = TimeStart(rest, at + 1, words))
        {
            var author = AuthorOf(rest[..at], words);
            if (author is null || !TryTime(rest[at..], words, out var time, out var length)) continue;
            var after = rest[(at + length)..].Trim(' ', ')', ']', ':', '-', '–', '—', '|', '·', '.', ',');
            if (after.Length > 0)
            {
                if (ReplyTarget(after, words) is { } behind) target ??= behind;
                else if (SayingVerbs.Contains(after)) return new CommentHeader(author, time, target, null, 1);
                else if (rest[at + length] is not (':' or ')') || PageShape.CountWords(after) < 2) return Furnishing.IsFurniture(after, words) ? new CommentHeader(author, time, target, null, 1) : null;
                else return new CommentHeader(author, time, target, after, 1);
            }
            return new CommentHeader(author, time, target, null, 1);
        }
        return Announced(rest, words) is { } writer ? new CommentHeader(writer, null, target, null, 1) : null;
    }

    private static readonly string[] SayingVerbs = ["said", "says", "wrote", "writes", "schrieb", "schreibt", "sagt", "sagte", "a écrit", "dit", "a dit", "dijo", "dice", "escribió"];

    // "Ina wrote:", "Ina schrieb:": who wrote what follows, at a time that is not said.
    private static string? Announced(string text, PageWords words)
    {
        if (text.Length > MaxAuthor + 12 || text.TrimEnd() is not [.., ':'] || Array.Find(WritingVerbs, verb => text.TrimEnd(':', ' ', '\u00A0').EndsWith(verb, StringComparison.Ordinal)) is null) return null;
        return AuthorOf(text.TrimEnd(':', ' ', '\u00A0'), words);
    }

    private static readonly string[] WritingVerbs = [" wrote", " writes", " says", " said", " schrieb", " schreibt", " a écrit", " écrit", " escribió", " escribe", "님의 댓글", "님의 글"];

    // A name over its time, with a reply mark before, between or behind.
    private static CommentHeader? OnTwoLines(List<PageLine> lines, int index, string text, bool isMarked, PageWords words)
    {
        if (index + 1 >= lines.Count) return null;
        var (target, name) = WithoutReply(text, words);
        if (AuthorOf(name, words) is not { } author || lines[index].Kind is LineKind.Source or LineKind.Keywords or LineKind.Stamp or LineKind.Furniture) return null;
        var next = index + 1;
        if (ReplyTarget(lines[next].Text, words) is { } between && next + 1 < lines.Count) (target, next) = (between, next + 1);
        if (lines[next].Text.Length > 80 || TimeStart(lines[next].Text, 0, words) is not 0) return null;
        if (!TryTime(lines[next].Text, words, out var time, out var length)) return null;
        var after = lines[next].Text[length..].Trim(' ', '|', '·', '-', ',', '•', '.');
        if (after.Length > 0 && !Furnishing.IsFurniture(after, words))
        {
            if (ReplyTarget(after, words) is not { } behind) return null;
            target ??= behind;
        }
        return new CommentHeader(author, time, target ?? (isMarked ? "" : null), null, next - index + 1);
    }

    // "Reply to Ina — Ben", "Ben → Ina", "Ben in reply to Ina"
    private static (string? Target, string Remainder) WithoutReply(string text, PageWords words)
    {
        for (var at = 1; at < text.Length && at <= 60; at++)
        {
            if (!text[at - 1].IsIn(" (,")) continue;
            if (!words.Label(text.AsSpan(at), out var length).HasFlag(PageLabelKinds.Reply) || length == 0) continue;
            var from = at + length;
            var end = from;
            while (end < text.Length && !text[end].IsIn("|·•,)—–:")) end++;
            var target = text[from..end].Trim(' ', '@', ':', '-');
            if (target.Length is > 0 and <= MaxAuthor && PageShape.CountWords(target) <= 4) return (target, (text[..at].TrimEnd(' ', '(', ',') + " " + text[end..]).Trim());
        }
        var arrow = text.IndexOf(" → ", StringComparison.Ordinal);
        if (arrow > 0)
        {
            var end = arrow + 3;
            while (end < text.Length && !text[end].IsIn("|·•,(")) end++;
            return (text[(arrow + 3)..end].Trim(), text[..arrow] + " " + text[end..]);
        }
        return (null, text);
    }

    private static string? AuthorOf(string text, PageWords words)
    {
        var name = text.Trim(' ', '|', '·', '•', '-', '–', '—', ',', '(', '[', ':', '/', '\u00A0', '@', '"');
        var label = words.Label(name, out var length);
        if (label.HasFlag(PageLabelKinds.Byline) && length > 0 && length < name.Length) name = name[length..].Trim(' ', ':');
        foreach (var verb in (ReadOnlySpan<string>)[" says", " said", " wrote", " writes", "님의 댓글", "님의 글", " schrieb", " schreibt", " sagt", " a écrit", " écrit", " escribe", " dit", " dice", " escribió", " on", " at", " am", " le", " el", " à", " um", " commented", " replied", " a répondu", " respondió", " antwortete"])
            if (name.EndsWith(verb, StringComparison.Ordinal) && name.Length > verb.Length + 1) name = name[..^verb.Length].TrimEnd(' ', ',', ':');
        if (name.EndsWith('님') && name.Length > 2) name = name[..^1].TrimEnd();
        if (name.Length is < 2 or > MaxAuthor || PageShape.CountWords(name) > 5 || PageShape.EndsSentence(name) && !name.EndsWith('.') || PageShape.IsParagraph(name)) return null;
        if (words.Line(name) != 0 || name.Contains("://", StringComparison.Ordinal) || !name.Any(unit => CodePoint.IsLetter(unit))) return null;
        return name;
    }

    // Where a time can begin: at a digit or a letter behind a sign or a space.
    private static int TimeStart(string text, int from, PageWords words)
    {
        for (var at = from; at < text.Length && at <= 80; at++)
        {
            if (at > 0 && CodePoint.IsLetterOrDigit(text[at - 1])) continue;
            if (CodePoint.IsLetterOrDigit(text[at]) && TryTime(text[at..], words, out _, out _)) return at;
        }
        return -1;
    }

    private static bool TryTime(string text, PageWords words, out NewsTimestamp? time, out int length)
    {
        if (NewsModel.Time.TimestampParser.TryParsePrefix(text, words.Times, out length, out time, out _) && time.Precision >= NewsTimestampPrecision.Day) return true;
        time = null;
        var end = StampLine.SegmentEnd(text, 0);
        foreach (var stop in (ReadOnlySpan<char>)[')', ',', ':'])
            if (text.IndexOf(stop, StringComparison.Ordinal) is > 0 and var at && at < end && !(stop == ':' && at + 1 < text.Length && CodePoint.IsDigit(text[at + 1]))) end = at;
        var phrase = text[..end].Trim();
        length = end;
        return IsRelative(phrase, words);
    }

    // "2 hours ago", "gestern", "hace 3 horas", "어제": said in relation to when the page was saved, which nobody knows.
    internal static bool IsRelative(string text, PageWords words)
    {
        if (text.Length is 0 or > 32 || PageShape.CountWords(text) > 6) return false;
        var folded = PageWords.Fold(text);
        if (!words.PhrasesIn(folded).HasFlag(PagePhraseKinds.Relative)) return false;
        return PageShape.CountWords(text) <= 2 || text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || folded.EndsWith("ago", StringComparison.Ordinal);
    }
}
