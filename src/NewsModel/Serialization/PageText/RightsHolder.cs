using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Finds the name of who holds the copyright in a notice.</summary>
internal static class RightsHolder
{
    private static readonly string[] Signs = ["©", "ⓒ", "(c)", "(C)", "Copyright", "Copyrights", "COPYRIGHT", "copyright", "저작권자"];

    internal static string? Find(IEnumerable<string> notices)
    {
        foreach (var notice in notices)
            if (In(notice) is { } holder) return holder;
        return null;
    }

    private static string? In(string notice)
    {
        var start = -1;
        foreach (var sign in Signs)
            if (notice.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at) start = Math.Max(start, at + sign.Length);
        if (start < 0 || start >= notice.Length) return null;
        while (start < notice.Length && !CodePoint.IsLetter(notice[start])) start++;
        var end = start;
        while (end < notice.Length && !notice[end].IsIn(".,>|;/·)]–—") && !IsYear(notice, end)) end++;
        var holder = notice[start..end].Trim(' ', '-', ':', '(', '<', '[', '"', '\u00A0');
        foreach (var tail in (ReadOnlySpan<string>)["All rights", "Alle Rechte", "Tous droits", "Todos los", "무단", "all rights", "ALL RIGHTS", " - "])
            if (holder.IndexOf(tail, StringComparison.Ordinal) is > 0 and var cut) holder = holder[..cut].Trim(' ', '-', ',');
        if (end < notice.Length && notice[end] == '.' && holder.LastIndexOf(" & ", StringComparison.Ordinal) is > 0 and var and) holder = holder[..and];
        if (holder.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) holder = holder[3..];
        return holder.Length is >= 2 and <= 60 && PageShape.CountWords(holder) <= 7 ? holder : null;
    }

    private static bool IsYear(string text, int at) =>
        at + 4 <= text.Length && text[at] is '1' or '2' && text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0;
}
