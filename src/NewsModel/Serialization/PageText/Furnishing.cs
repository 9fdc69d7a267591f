using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Tells buttons, menus, notices and teasers by their words.</summary>
internal static class Furnishing
{
    private const int MaxNotice = 200;

    /// <summary>What a line is whose words, but for numbers and signs around them, are those of a button, a heading of teasers or of the comments.</summary>
    internal static PageLineKinds WholeLine(string text, PageWords words, out long? count)
    {
        count = null;
        if (text.Length > 80) return PageLineKinds.None;
        var exact = words.Line(text);
        if (exact != 0) return exact;
        var bare = Bare(text);
        exact = words.Line(bare);
        if (exact != 0) return exact;
        if (bare.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && words.Line(bare.AsSpan(0, colon)).HasFlag(PageLineKinds.Comments)) bare = Bare(bare[(colon + 1)..]);
        var counted = WithoutCount(bare, out count);
        if (counted.Length == 0 || counted == bare) return PageLineKinds.None;
        exact = words.Line(counted);
        if (exact == 0 && bare.LastIndexOf(' ') is > 0 and var space && WithoutCount(bare[(space + 1)..] is var number ? "a " + number : "", out var behind) == "a" && words.Line(bare.AsSpan(0, space)) is not 0 and var before) (exact, count) = (before, behind);
        if (exact != 0 || count is null) return exact;
        // "3 thoughts on “Ferry sails again”"
        return words.Start(counted, out var length).HasFlag(PageStartKinds.Comments) && length < counted.Length && char.IsAsciiDigit(bare[0]) ? PageLineKinds.Comments : PageLineKinds.None;
    }

    /// <summary>Whether the text is a button, a menu of several, a notice or a figure about the page.</summary>
    internal static bool IsFurniture(string text, PageWords words) =>
        (WholeLine(text, words, out _) & (PageLineKinds.Furniture | PageLineKinds.Comments)) != 0
        || IsFigure(text, words) || IsNotice(text, words) || IsMenu(text, words);

    /// <summary>"3 min read", "Views 1,204", "조회수 1,204": short, with a number.</summary>
    internal static bool IsFigure(string text, PageWords words)
    {
        if (text.Length > 60 || text.AsSpan().IndexOfAnyInRange('0', '9') < 0) return false;
        if (words.PhrasesIn(PageWords.Fold(text)).HasFlag(PagePhraseKinds.Furniture)) return true;
        if (Durations.Contains(PageWords.Fold(WithoutCount(Bare(text), out _)))) return true;
        if ((words.Start(text, out var length) & PageStartKinds.Furniture) != 0)
        {
            var rest = text.AsSpan(length).TrimStart([' ', ':', '：', '-', '~', '(']);
            if (rest.Length > 0 && rest[0] is >= '0' and <= '9' && rest.Length <= 24) return true;
        }
        // "1,204 views", "조회 1204": a number and a word of the furniture.
        var bare = WithoutCount(Bare(text), out var count);
        return count is not null && bare.Length > 0 && (words.Start(bare, out var width) & PageStartKinds.Furniture) != 0 && width == bare.Length;
    }

    private static readonly string[] Durations = ["min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "분", "mn"];

    /// <summary>A notice of the site: it begins as such notices do, or has one of their phrases, and is short.</summary>
    internal static bool IsNotice(string text, PageWords words)
    {
        if (text.Length > MaxNotice) return false;
        var hasPhrase = words.PhrasesIn(PageWords.Fold(text)).HasFlag(PagePhraseKinds.Furniture);
        if (hasPhrase && text.Length <= 60) return true;
        if (IsFollow(text, words)) return true;
        if (PageWords.Fold(text).StartsWith("newsletter", StringComparison.Ordinal) && PageShape.CountWords(text) <= 4) return true;
        if ((words.Start(text, out var length) & PageStartKinds.Furniture) == 0) return false;
        if (hasPhrase) return true;
        var isPhrase = text.AsSpan(0, length).Trim().Contains(' ');
        if (isPhrase && length < text.Length && text[length] == ':') return true;
        if (PageShape.EndsSentence(text) && PageShape.CountWords(text) > 12) return false;
        if (isPhrase || (PageShape.CountWords(text) <= 2 && !PageShape.EndsSentence(text))) return true;
        return length < text.Length && text[length].IsIn(":：!") || length == text.Length || text[^1].IsIn("!»›→>");
    }

    // "Follow our sports desk on Facebook, X and Instagram."
    private static bool IsFollow(string text, PageWords words)
    {
        if (PageShape.CountWords(text) > 22 || !words.Start(text, out _).HasFlag(PageStartKinds.Follow)) return false;
        var networks = 0;
        foreach (var name in Networks)
            if (text.Contains(name, StringComparison.OrdinalIgnoreCase)) networks++;
        return networks >= 2 || (networks == 1 && !PageShape.EndsSentence(text));
    }

    private static readonly string[] Networks = ["Facebook", "Instagram", "Twitter", "WhatsApp", "Telegram", "YouTube", "TikTok", "Bluesky", "Threads", "LinkedIn", "Google News", "Mastodon", " X.", " X,", " X ", "newsletter", "페이스북", "인스타그램", "유튜브", "카카오톡"];

    /// <summary>A line that is made of menu words from end to end: "Home World Sport", "A | B | C".</summary>
    internal static bool IsMenu(string text, PageWords words)
    {
        if (text.Length > PageLine.MaxShort || text[^1].IsIn("!?.")) return false;
        var items = 0;
        var position = 0;
        while (position < text.Length)
        {
            if (!CodePoint.IsLetter(text[position]) && text[position] is not ('¿' or 'ⓒ'))
            {
                position++;
                continue;
            }
            var rest = text.AsSpan(position);
            words.LinePrefix(rest, out var length);
            length = Math.Max(length, words.SectionPrefix(rest));
            if (length == 0) return false;
            items++;
            position += length;
        }
        return items >= 2;
    }

    /// <summary>A line that begins as teasers do: "Read also: …", "▶ …".</summary>
    internal static bool IsTeaser(string text, PageWords words)
    {
        if (text.Length > MaxNotice) return false;
        if (text[0].IsIn("▶►▷☞➤→") && !PageShape.EndsSentence(text)) return true;
        if (text[0] == '»' && !text.Contains('«', StringComparison.Ordinal) && !PageShape.EndsSentence(text)) return true;
        var start = 0;
        while (start < text.Length && !CodePoint.IsLetterOrDigit(text[start]) && !text[start].IsIn("\"“«¿(")) start++;
        if (start == text.Length || (words.Start(text.AsSpan(start), out var length) & PageStartKinds.Teaser) == 0) return false;
        var after = text.AsSpan(start + length).TrimStart();
        if (after.Length == 0) return false;
        if (after[0].IsIn(":：»›→>|▶")) return true;
        return text.AsSpan(start, length).Contains(' ') && !PageShape.EndsSentence(text);
    }

    /// <summary>A trail of links that says where the page stands, and the last of it.</summary>
    internal static string? Breadcrumb(string text, PageWords words)
    {
        if (text.Length > 120 || text.IndexOfAny(['>', '›', '»', '→', '/', '|']) < 0) return null;
        var crumbs = text.Split(['>', '›', '»', '→'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (crumbs.Length < 2) crumbs = text.Split(" / ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (crumbs.Length < 2 && text.Contains(" | ", StringComparison.Ordinal))
        {
            crumbs = text.Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (crumbs.Length != 2 || !words.IsSection(crumbs[0]) || !Array.TrueForAll(crumbs, crumb => PageShape.CountWords(crumb) <= 3)) return null;
        }
        if (crumbs.Length < 2) return null;
        if (text.Contains("://", StringComparison.Ordinal)) return null;
        var known = crumbs.Count(crumb => words.IsSection(crumb) || words.Line(crumb).HasFlag(PageLineKinds.Furniture));
        if (known == 0) return null;
        return crumbs.LastOrDefault(crumb => PageShape.CountWords(crumb) <= 4 && crumb.Length <= 40 && !words.Line(crumb).HasFlag(PageLineKinds.Furniture));
    }

    /// <summary>The words without the signs around them.</summary>
    internal static string Bare(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && !CodePoint.IsLetterOrDigit(text[start])) start++;
        while (end > start && !CodePoint.IsLetterOrDigit(text[end - 1])) end--;
        return text[start..end];
    }

    /// <summary>The words without a number in front or behind: "12 Comments", "댓글(3)", "Comments 1,204", "댓글 12개".</summary>
    internal static string WithoutCount(string text, out long? count)
    {
        count = null;
        var front = NumberLength(text);
        if (front > 0 && front < text.Length && TryNumber(text.AsSpan(0, front), out var number))
        {
            count = number;
            return Bare(text[front..]);
        }
        var end = text.Length;
        if (end > 0 && text[end - 1].IsIn("개건Kk")) end--;
        var start = end;
        while (start > 0 && text[start - 1] is (>= '0' and <= '9') or ',' or '.' or '\u00A0' or '\u202F') start--;
        if (start == end || start == 0 || !TryNumber(text.AsSpan(start, end - start), out number)) return text;
        count = number;
        return Bare(text[..start]);
    }

    private static int NumberLength(string text)
    {
        var length = 0;
        while (length < text.Length && (text[length] is >= '0' and <= '9' || (length > 0 && text[length].IsIn(",.\u00A0\u202F")))) length++;
        return length;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out long number)
    {
        number = 0;
        var any = false;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9') continue;
            if (number > 1_000_000_000_000) return false;
            (number, any) = ((number * 10) + digit - '0', true);
        }
        return any;
    }
}
