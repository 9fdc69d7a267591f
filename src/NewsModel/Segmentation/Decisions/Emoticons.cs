namespace NewsModel.Segmentation.Decisions;

/// <summary>Faces made of marks, and emoji: after a stop they belong to the sentence before.</summary>
internal static class Emoticons
{
    /// <summary>
    /// The length of the emoticon or the run of emoji at <paramref name="start"/>; zero when there is none. A face of marks must
    /// stand alone: <paramref name="space"/> before it, or nothing but the stop, and white space or the end after it.
    /// </summary>
    internal static int Scan(ReadOnlySpan<char> text, int start, int space)
    {
        var unit = text[start];
        if (unit < 0x80) return unit is ':' or ';' or '=' or '<' or 'X' or 'x' or '^' ? ScanFace(text, start, space) : 0;
        var end = start;
        while (end < text.Length && EmojiLength(text, end) is var length and > 0) end += length;
        return end - start;
    }

    private static int ScanFace(ReadOnlySpan<char> text, int start, int space)
    {
        var end = start + 1;
        if (text[start] is 'x' or 'X' && space == 0) return 0;
        if (end < text.Length && text[end] is '-' or '\'' or 'o' or '^' or '_') end++;
        var mouths = 0;
        while (end < text.Length && mouths < 6 && IsMouth(text[start], text[end])) { end++; mouths++; }
        if (mouths == 0) return 0;
        if (text[start] is 'x' or 'X' && text[end - 1] is not ('D' or ')')) return 0;
        return end >= text.Length || Marks.IsSpace(text[end]) || Marks.IsStop(text[end]) || text[end] is ')' or '<' ? end - start : 0;
    }

    private static bool IsMouth(char eyes, char unit) =>
        eyes == '<' ? unit == '3' : unit is ')' or '(' or 'D' or 'P' or 'p' or '/' or '\\' or '|' or ']' or '[' or '*' or '3' or 'O' or '}' or '{' or '^';

    // One emoji with its joiners, skin tone and variation selectors; several stand together, spaces between them.
    private static int EmojiLength(ReadOnlySpan<char> text, int start)
    {
        var unit = text[start];
        if (unit is '\uFE0F' or '\uFE0E' or '\u200D' or '\u20E3') return 1;
        if ((unit is >= '\u2600' and <= '\u27BF' && !Marks.IsBullet(unit)) || unit is '\u2B50' or '\u2B55' or '\u2764') return 1;
        if (char.IsHighSurrogate(unit) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
            return char.ConvertToUtf32(unit, text[start + 1]) is (>= 0x1F000 and <= 0x1FAFF) or (>= 0xE0020 and <= 0xE007F) ? 2 : 0;
        return unit == ' ' && start + 1 < text.Length && text[start + 1] != ' ' ? AfterSpace(text, start) : 0;
    }

    private static int AfterSpace(ReadOnlySpan<char> text, int start) => EmojiLength(text, start + 1) is var length and > 0 ? length + 1 : 0;
}
