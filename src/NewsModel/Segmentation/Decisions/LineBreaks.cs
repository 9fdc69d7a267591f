using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>Whether a single line break is layout or hard wrapping, from the ends of its two lines.</summary>
internal static class LineBreaks
{
    // A line that had room for the next word below this width was not wrapped.
    private const int WrapWidth = 50;

    internal static bool Decide(ReadOnlySpan<char> text, int lineBreak, WordLookup words)
    {
        var end = lineBreak;
        while (end > 0 && text[end - 1] is ' ' or '\t' or '\r' or '\u00A0') end--;
        var start = end;
        while (start > 0 && !Marks.IsLineBreak(text[start - 1])) start--;
        var next = lineBreak;
        while (next < text.Length && (Marks.IsSpace(text[next]) || Marks.IsInvisible(text[next]))) next++;
        if (end == start || next >= text.Length) return true;
        if (StartsItem(text[next..])) return true;

        var first = text[next];
        if (CodePoint.IsLower(first) || first is ',' or ';' or ')' or '%') return false;
        var last = text[end - 1];
        if (last is ',' or '-' or '\u2010' or '\u2013' or '\u2014' or '(' or '&' or '/') return false;
        var word = next;
        while (word < text.Length && !Marks.IsSpace(text[word])) word++;
        var room = end - start + 1 + (word - next);
        return room < WrapWidth || Marks.IsStop(last) && room < WrapWidth + 15;
    }

    // A bullet, "1.", "1)", "(a)", "a)".
    private static bool StartsItem(ReadOnlySpan<char> line)
    {
        if (Marks.IsBullet(line[0]) || (Marks.IsDash(line[0]) && line.Length > 1 && line[1] == ' ')) return true;
        var position = line[0] == '(' ? 1 : 0;
        var digits = 0;
        while (position < line.Length && digits < 3 && (uint)(line[position] - '0') < 10) { position++; digits++; }
        if (digits == 0 && position < line.Length && (uint)((line[position] | 0x20) - 'a') < 26) position++;
        else if (digits == 0) return false;
        return position + 1 < line.Length && (line[position] == ')' || (line[position] == '.' && digits > 0)) && line[position + 1] == ' ';
    }
}
