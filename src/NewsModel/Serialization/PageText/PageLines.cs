using System.Buffers;

namespace NewsModel.Serialization.PageText;

/// <summary>Cuts a page into lines.</summary>
internal static class PageLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    internal static List<PageLine> Split(string text)
    {
        var lines = new List<PageLine>();
        var start = 0;
        var followsBlank = true;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length;
            var line = new PageLine(lines.Count + 1, text[start..end]) { FollowsBlank = followsBlank };
            if (line.IsBlank) line.Kind = LineKind.Blank;
            followsBlank = line.IsBlank;
            lines.Add(line);
            if (length < 0) break;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }
}
