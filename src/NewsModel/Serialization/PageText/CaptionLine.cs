using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads captions and photo credits: "Photo: Ina Holt / Example News", "▲ …  사진=…", "… (Foto: dpa)".</summary>
internal static class CaptionLine
{
    private const int MaxLength = 360;

    internal static MediaItem? Read(string text, PageWords words)
    {
        if (text.Length > MaxLength) return null;
        if (text[0] is '▲' or '△' or '▼') return Split(text[1..].Trim(), words);
        var line = text.Length > 2 && (text[0], text[^1]) is ('[', ']') or ('(', ')') or ('<', '>') ? text[1..^1].Trim() : text;
        if (line.Length == 0) return null;
        var label = words.Label(line, out var length) & (PageLabelKinds.Credit | PageLabelKinds.Caption);
        if (label != 0 && length < line.Length)
        {
            var rest = line[length..].TrimStart();
            var isMarked = rest.Length > 0 && rest[0] is ':' or '：' or '=' or '/' || line[..length].EndsWith(" by", StringComparison.OrdinalIgnoreCase) || IsFileMark(line, length, rest);
            if (isMarked) return Labelled(rest.TrimStart(':', '：', '=', ' ', '\u00A0', '-', '–', '—', '/'), label, words);
        }
        return EndsWithCredit(line, words) ? Split(text, words) : CopyrightOf(line, words);
    }

    private static bool IsFileMark(string line, int length, string rest) => line[..length] is "FILE" && rest is ['-' or '–' or '—', ..];

    private static MediaItem? Labelled(string rest, PageLabelKinds label, PageWords words)
    {
        if (rest.Length == 0) return null;
        if (label.HasFlag(PageLabelKinds.Caption)) return Split(rest, words);
        // "Photo: The quay at dawn. Ina Holt/Example News": a sentence is a caption, a name a credit.
        return PageShape.CountWords(rest) > 8 || PageShape.EndsWithStop(rest) ? Split(rest, words) : new MediaItem { Credit = rest };
    }

    // The credit at the end of a caption: in brackets, behind a slash or bar, or behind its label.
    private static MediaItem Split(string text, PageWords words)
    {
        var at = CreditStart(text, words);
        if (at <= 0) return new MediaItem { Caption = text };
        var caption = text[..at].Trim().TrimEnd('/', '|', '·', '-', '–', '(', '[', '<').Trim();
        var credit = text[at..].Trim().Trim('(', ')', '[', ']', '<', '>', '/', '|', '·', ' ');
        if (words.Label(credit, out var length).HasFlag(PageLabelKinds.Credit) && length > 0 && length < credit.Length && credit[length..].TrimStart() is [':' or '：' or '=', ..])
            credit = credit[length..].TrimStart(' ', ':', '：', '=', '\u00A0');
        return caption.Length == 0 ? new MediaItem { Credit = credit } : new MediaItem { Caption = caption, Credit = credit.Length == 0 ? null : credit };
    }

    private static bool EndsWithCredit(string text, PageWords words) =>
        CreditStart(text, words) is > 0 and var at && text.Length - at <= 80 && at <= 300 && !PageShape.IsName(text[at..].Trim(' ', '/', '|'));

    private static int CreditStart(string text, PageWords words)
    {
        var open = text.Length > 1 && text[^1] is ')' or ']' or '>' ? text.LastIndexOfAny(['(', '[', '<']) : -1;
        if (open >= 0 && IsCredit(text.AsSpan(open + 1, text.Length - open - 2).Trim().ToString(), words)) return open;
        foreach (var separator in (ReadOnlySpan<string>)[" | ", " / ", " — ", " – ", " · ", "  ", ". "])
        {
            var at = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && separator is " / " or " | " && PageShape.IsName(text[(at + separator.Length)..].Trim())) return at;
            if (at > 0 && text.Length - at <= 80 && IsCredit(text[(at + separator.Length)..].Trim(), words)) return at + (separator == ". " ? 1 : 0);
        }
        return -1;
    }

    private static bool IsCredit(string text, PageWords words)
    {
        if (text.Length is < 2 or > 80) return false;
        var label = words.Label(text, out var length) & PageLabelKinds.Credit;
        if (label != 0 && length < text.Length && text[length..].TrimStart() is [':' or '：' or '=', ..]) return true;
        if (words.Label(text, out length).HasFlag(PageLabelKinds.Photographer) && length > 0 && length < text.Length && PageShape.CountWords(text) <= 4) return true;
        if (text.Contains("/Getty", StringComparison.Ordinal) || text.Contains("Getty Images", StringComparison.Ordinal)) return true;
        return text.Contains("Photo", StringComparison.Ordinal) && PageShape.CountWords(text) <= 6 && !PageShape.EndsSentence(text);
    }

    // "© AFP": a sign and a name, without a year and without the words of a notice.
    private static MediaItem? CopyrightOf(string text, PageWords words)
    {
        if (text[0] is not '©' || text.Length > 60 || text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || PageShape.CountWords(text) > 5) return null;
        return words.PhrasesIn(PageWords.Fold(text)).HasFlag(PagePhraseKinds.Rights) ? null : new MediaItem { Credit = text[1..].Trim() };
    }
}
