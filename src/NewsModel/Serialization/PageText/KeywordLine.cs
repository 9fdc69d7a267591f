using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads keyword lines: behind a label, or as hashtags. An empty list is a label alone, whose keywords follow.</summary>
internal static class KeywordLine
{
    internal static IReadOnlyList<string>? Read(string text, PageWords words)
    {
        if (Hashtags(text) is { } tags) return tags;
        if (Posted(text) is { } posted) return posted;
        if (!words.Label(text, out var length).HasFlag(PageLabelKinds.Keywords) || length == 0) return null;
        var rest = text[length..].TrimStart();
        if (rest.Length == 0) return [];
        if (Hashtags(rest.TrimStart(':', '：', ' ')) is { } behind) return behind;
        if (!rest[0].IsIn(":：|")) return null;
        rest = rest[1..].Trim();
        return rest.Length == 0 ? [] : Split(rest);
    }

    internal static string Clean(string keyword) => keyword.Trim(' ', '#', '.', '\u00A0', '"', '“', '”');

    /// <summary>The number that an ordered item begins with: "1. ", "2) ".</summary>
    internal static int? OrderedNumber(string text, out int length)
    {
        length = 0;
        while (length < text.Length && length < 3 && text[length] is >= '0' and <= '9') length++;
        if (length == 0 || length + 1 >= text.Length || text[length] is not ('.' or ')') || text[length + 1] != ' ') return null;
        var number = int.Parse(text.AsSpan(0, length), System.Globalization.CultureInfo.InvariantCulture);
        length += 2;
        return number;
    }

    // "This entry was posted in Events and tagged festival, weather by Ina Holt."
    private static List<string>? Posted(string text)
    {
        if (!text.StartsWith("This entry was ", StringComparison.Ordinal) || text.IndexOf("tagged ", StringComparison.Ordinal) is not (> 0 and var at)) return null;
        var rest = text[(at + 7)..];
        var end = rest.IndexOf(" by ", StringComparison.Ordinal);
        if (end < 0) end = rest.IndexOf('.', StringComparison.Ordinal);
        return end <= 0 ? null : Split(rest[..end]);
    }

    private static List<string> Split(string text)
    {
        var separator = text.AsSpan().IndexOfAny("|;") >= 0 ? new[] { '|', ';', ',' } : text.Contains(',', StringComparison.Ordinal) || text.Contains('、', StringComparison.Ordinal) ? [',', '、'] : ['·', '/', '•'];
        return [.. text.Split(separator, StringSplitOptions.TrimEntries).Select(Clean).Where(keyword => keyword.Length > 0)];
    }

    private static List<string>? Hashtags(string text)
    {
        if (text.Length < 2 || text[0] != '#' || text[1] is ' ' or '#') return null;
        var tags = new List<string>();
        foreach (var token in text.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (token[0] != '#' || token.Length < 2 || CodePoint.IsDigit(token[1])) return null;
            tags.AddRange(token.Split('#', StringSplitOptions.RemoveEmptyEntries).Select(Clean));
        }
        return tags;
    }
}
