using System.Globalization;
using System.Text;

namespace NewsModel.Tool.Terminal;

/// <summary>Text in terminal columns: wide letters take two, combining marks none, control characters are shown as what they are.</summary>
internal static class Columns
{
    /// <summary>How many columns a text takes.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Width(rune);
        return width;
    }

    /// <summary>The lines of a text of at most <paramref name="width"/> columns, broken at spaces, or between letters of scripts without them.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        foreach (var paragraph in Printable(text).Split('\n'))
        {
            var line = new StringBuilder();
            var used = 0;
            foreach (var word in Words(paragraph))
            {
                var wide = Width(word.TrimEnd());
                if (used > 0 && used + wide > width)
                {
                    yield return line.ToString().TrimEnd();
                    line.Clear();
                    used = 0;
                }
                line.Append(word);
                used += Width(word);
            }
            yield return line.ToString().TrimEnd();
        }
    }

    /// <summary>The text cut to a number of columns, with an ellipsis where something is missing.</summary>
    public static string Fit(string text, int width)
    {
        text = Printable(text).Replace('\n', ' ');
        if (Width(text) <= width) return text + new string(' ', width - Width(text));
        var cut = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (used + Width(rune) > width - 1) break;
            cut.Append(rune.ToString());
            used += Width(rune);
        }
        return cut.Append('…').Append(' ', width - 1 - used).ToString();
    }

    // A hostile page must not write to the terminal: escape sequences and direction overrides are shown, not obeyed.
    private static string Printable(string text) => string.Concat(text.EnumerateRunes().Select(rune => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is '\n' => "\n",
        _ when rune.Value is '\t' => "    ",
        UnicodeCategory.Control => "\uFFFD",
        UnicodeCategory.Format when rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "\uFFFD",
        _ => rune.ToString(),
    }));

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var afterSpace = i > start && text[i] != ' ' && text[i - 1] == ' ';
            if (!afterSpace && !(i > start && IsWide(text[i]) && IsWide(text[i - 1]) && text[i] is not ('。' or '、' or '，' or '」' or '』' or '）'))) continue;
            yield return text[start..i];
            start = i;
        }
        if (start < text.Length) yield return text[start..];
    }

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // The wide blocks of UAX #11, to the block.
    private static bool IsWide(int code) => code is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or
        (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or
        (>= 0x20000 and <= 0x3FFFD);
}
