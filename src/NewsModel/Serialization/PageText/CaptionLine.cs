using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads captions and photo credits: "Photo: Ina Holt / Example News", "▲ …  사진=…", "… (Foto: dpa)".</summary>
internal static class CaptionLine
{
    private const int MaxLength = 360;

    internal static MediaItem? Read(string text, PageWords words)
    {
        if (text.Length > MaxLength) return null;
        if (text[0].IsIn("▲△▼")) return text.Length > 1 ? Split(text[1..].Trim(), words) : null;
        if (GalleryLength(text) is > 0 and var mark) return mark < text.Length ? Split(WithoutOffer(text[mark..].Trim()), words) : null;
        var line = text.Length > 2 && (text[0], text[^1]) is ('[', ']') or ('(', ')') or ('<', '>') ? text[1..^1].Trim() : text;
        if (line.Length == 0) return null;
        var isBracketed = line.Length < text.Length;
        if (words.Labelled(line, PageLabelKinds.Description) is { } said) return new MediaItem { AlternativeText = said };
        var label = words.Label(line, out var length) & (PageLabelKinds.Credit | PageLabelKinds.Caption);
        if (isBracketed && words.Label(line, out var made).HasFlag(PageLabelKinds.Photographer) && made < line.Length && PageShape.IsName(line[made..].Trim(' ', ':', '='))) return new MediaItem { Credit = line };
        if (label != 0 && length < line.Length)
        {
            var rest = line[length..].TrimStart();
            var isMarked = rest.Length > 0 && rest[0].IsIn(":：=/") || line[..length].EndsWith(" by", StringComparison.OrdinalIgnoreCase) || IsFileMark(line, length, rest)
                || (rest.Length > 1 && rest[0] == ',' && line.AsSpan(0, length).Contains(' ')) || (length >= 4 && IsCapitals(line[..length]) && IsCapitals(rest) && PageShape.CountWords(rest) <= 8);
            if (isMarked) return Labelled(rest.TrimStart(':', '：', '=', ' ', '\u00A0', '-', '–', '—', '/', ','), label, words);
        }
        return EndsWithCredit(line, words) ? Split(text, words) : CopyrightOf(line, words);
    }

    private static bool IsFileMark(string line, int length, string rest) => line[..length] is "FILE" && rest is [var sign, ..] && sign.IsIn("-–—");

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
        var credit = text[at..].Trim().Trim('(', ')', '[', ']', '<', '>', '/', '|', '·', ' ', 'ⓒ', '©');
        if (words.Label(credit, out var length).HasFlag(PageLabelKinds.Credit) && credit.AsSpan(length).TrimStart() is [var sign, ..] && sign.IsIn(":：="))
            credit = credit[length..].TrimStart(' ', ':', '：', '=', '\u00A0');
        return caption.Length == 0 ? new MediaItem { Credit = credit } : new MediaItem { Caption = caption, Credit = credit.Length == 0 ? null : credit };
    }

    private static bool EndsWithCredit(string text, PageWords words) =>
        CreditStart(text, words) is > 0 and var at && text.Length - at <= 80 && at <= 300
        && (!PageShape.IsName(text[at..].Trim(' ', '/', '|')) || IsCapitals(text[at..]) || (text[at] == ' ' && text[..at].TrimEnd()[^1] == '.' && text[at..].Contains('/', StringComparison.Ordinal)));

    private static int CreditStart(string text, PageWords words)
    {
        var open = text.Length > 1 && text[^1].IsIn(")]>") ? text.LastIndexOfAny(['(', '[', '<']) : -1;
        if (open >= 0 && IsCredit(text.AsSpan(open + 1, text.Length - open - 2).Trim().ToString(), words)) return open;
        if (text.LastIndexOfAny(['ⓒ', '©']) is > 0 and var sign && text.Length - sign <= 30 && PageShape.CountWords(text[sign..]) <= 4 && text.AsSpan(sign).IndexOfAnyInRange('0', '9') < 0) return sign;
        if (text.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && IsMaker(text[(stop + 2)..].Trim())) return stop + 1;
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
        if (MakerOfOutlet(text, words)) return true;
        if (text.Contains("/Getty", StringComparison.Ordinal) || text.Contains("Getty Images", StringComparison.Ordinal)) return true;
        return text.Contains("Photo", StringComparison.Ordinal) && PageShape.CountWords(text) <= 6 && !PageShape.EndsSentence(text);
    }

    // "INA HOLT", "Northwire/Ina Holt", behind the last stop of a caption.
    private static bool IsMaker(string text) =>
        text.Length is >= 4 and <= 60 && !PageShape.EndsSentence(text) && PageShape.CountWords(text) <= 9
        && ((IsCapitals(text) && PageShape.CountWords(text) >= 2) || (text.IndexOf('/', StringComparison.Ordinal) is > 1 and var slash && slash + 2 < text.Length && Text.CodePoint.IsUpper(text[0]) && Text.CodePoint.IsUpper(text[slash + 1]) && PageShape.CountWords(text) <= 4));

    // "Harbour News: Ina Holt", "INA HOLT / HARBOUR NEWS"
    private static bool MakerOfOutlet(string text, PageWords words)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || PageShape.CountWords(text) > 7) return false;
        var cut = text.AsSpan().IndexOfAny(':', '/');
        if (cut < 2 || cut + 2 >= text.Length) return false;
        var (first, second) = (text[..cut].Trim(), text[(cut + 1)..].Trim());
        return (words.IsOutlet(first) && PageShape.IsName(second)) || (PageShape.IsName(first) && words.IsOutlet(second)) || (text[cut] == '/' && IsCapitals(text) && PageShape.CountWords(text) >= 3);
    }

    private static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var unit in text)
        {
            if (Text.CodePoint.IsLower(unit)) return false;
            if (Text.CodePoint.IsUpper(unit)) letters++;
        }
        return letters >= 3;
    }

    private static readonly System.Buffers.SearchValues<char> GalleryMarks = System.Buffers.SearchValues.Create("0123456789/ ");

    // "[1/3]The quay at dawn"
    private static int GalleryLength(string text)
    {
        var close = text[0] is '[' or '(' ? text.AsSpan(0, Math.Min(text.Length, 10)).IndexOfAny(']', ')') : -1;
        if (close < 4 || text.AsSpan(1, close - 1).IndexOf('/') < 0 || text.AsSpan(1, close - 1).IndexOfAnyExcept(GalleryMarks) >= 0) return 0;
        return close + 1;
    }

    private static string WithoutOffer(string text) =>
        text.IndexOf(" Purchase Licensing Rights", StringComparison.Ordinal) is > 0 and var at ? text[..at] : text;

    // "© AFP": a sign and a name, without a year and without the words of a notice.
    private static MediaItem? CopyrightOf(string text, PageWords words)
    {
        if (text[0] is not '©' || text.Length > 60 || text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || PageShape.CountWords(text) > 5) return null;
        return words.PhrasesIn(PageWords.Fold(text)).HasFlag(PagePhraseKinds.Rights) ? null : new MediaItem { Credit = text[1..].Trim() };
    }
}
