using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads lines that say where an article stands: the outlet, an address, the outlet's number for it.</summary>
internal sealed record SourceLine(string? Outlet, string? Url, string? ArticleId, PageLabelKinds Label)
{
    /// <summary>The source that a line states; null when it is none.</summary>
    internal static SourceLine? Read(string text, PageWords words)
    {
        if (text.Length > 1000) return null;
        var label = words.Label(text, out var length);
        var hasColon = label != 0 && length < text.Length && text[length..].TrimStart() is [':' or '：', ..]
            || (label.HasFlag(PageLabelKinds.Source) && length + 2 < text.Length && (text.StartsWith("SOURCE ", StringComparison.Ordinal) || text[..length].EndsWith(" by", StringComparison.Ordinal)) && !PageShape.StartsLower(text[(length + 1)..]));
        if (label.HasFlag(PageLabelKinds.Id) && label != 0) return hasColon || length < text.Length && text[length] is '#' or ' ' ? ReadId(text[length..], label) : null;
        var start = UrlStart(text);
        if (start < 0 && IsBareAddress(text)) start = 0;
        if (start < 0) return hasColon ? WithoutUrl(text[length..], label, words) : null;
        var end = UrlEnd(text, start);
        var url = text[start..end];
        var kind = label & (PageLabelKinds.Source | PageLabelKinds.Original);
        var before = (kind != 0 ? text[Math.Min(length, start)..start] : text[..start]).Trim(' ', ':', '：', '-', '–', '—', '|', '(', '<', '[', ']', '·', ',', '/', '→', '"', '“', '\u00A0');
        var after = text[end..].Trim(' ', ')', '>', ']', '.', ',', '|', '-', '"', '”', '·');
        if (before.Length + after.Length > 120 || (kind == 0 && PageShape.CountWords(before) > 6)) return null;
        if (kind == 0 && before.Length > 0 && words.Label(before, out var width) is not 0 and var inner && width == before.Length) (kind, before) = (inner, "");
        return new SourceLine(OutletOf(before, words) ?? OutletOf(after, words), url, ArticleIdInUrl.Find(url), kind);
    }

    // "example.org/news/ferry-sails/104930582": a host and a path, without the scheme.
    private static bool IsBareAddress(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 4 || slash + 4 > text.Length || text.Length > 300 || text.Contains(' ', StringComparison.Ordinal)) return false;
        var host = text.AsSpan(0, slash);
        var dot = host.LastIndexOf('.');
        if (dot < 2 || slash - dot < 3 || !char.IsAsciiLetter(text[0])) return false;
        foreach (var unit in host)
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('.' or '-')) return false;
        return host[(dot + 1)..].IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>Where an address begins in the text; -1 when there is none.</summary>
    internal static int UrlStart(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var start = scheme;
            while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
            if (scheme - start is 4 or 5) return start;
        }
        for (var www = text.IndexOf("www.", StringComparison.OrdinalIgnoreCase); www >= 0; www = text.IndexOf("www.", www + 1, StringComparison.OrdinalIgnoreCase))
            if (www == 0 || text[www - 1].IsIn(" (<:[|\t")) return www;
        return -1;
    }

    internal static int UrlEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is > ' ' and not ('<' or '>' or '"' or '”' or '“' or '|' or '\u00A0' or '\u3000' or '」' or '，') && text[end] < '\uAC00') end++;
        while (end > start && text[end - 1].IsIn(".,;:!?']")) end--;
        // A bracket belongs to the address only if it was opened in it.
        if (end > start && text[end - 1] == ')' && !text.AsSpan(start, end - start).Contains('(')) end--;
        return end;
    }

    private static SourceLine ReadId(string rest, PageLabelKinds label) => new(null, null, rest.Trim(' ', ':', '：', '#', '.', '\u00A0'), label);

    // "Source: Example News", "Quelle: dpa"
    private static SourceLine? WithoutUrl(string rest, PageLabelKinds label, PageWords words)
    {
        if ((label & (PageLabelKinds.Source | PageLabelKinds.Outlet | PageLabelKinds.Original)) == 0) return null;
        var name = rest.Trim(' ', ':', '：', '.', '\u00A0');
        return name.Length is > 0 and <= 80 && PageShape.CountWords(name) <= 8 ? new SourceLine(OutletOf(name, words) ?? name, null, null, label & ~PageLabelKinds.Published) : null;
    }

    private static string? OutletOf(string text, PageWords words)
    {
        var name = text.Trim(' ', ':', '-', '–', '—', '|', ',', '(', ')', '"', '“', '”', '«', '»', '\u00A0', '.');
        if (name.Length is < 2 or > 60 || PageShape.CountWords(name) > 6) return null;
        if (name.StartsWith("the ", StringComparison.Ordinal)) name = name[4..];
        if (name.EndsWith(" website", StringComparison.Ordinal)) name = name[..^8];
        return words.Label(name, out var length) != 0 && length == name.Length ? null : name;
    }
}
