using NewsModel.Segmentation;
using NewsModel.Segmentation.Decisions;
using NewsModel.Segmentation.Scanning;
using NewsModel.Text;

namespace NewsModel.Tests.Segmentation;

/// <summary>
/// The rules of the engine read literally, one code unit after the other, with no mask, no shortcut and no bound on time: what the
/// fast one must equal. Knows the options for line breaks and nothing else.
/// </summary>
internal sealed class SlowSegmenter(BoundaryDecider decider, LineBreakHandling lineBreaks = LineBreakHandling.ByLayout)
{
    public List<TextSpan> Segment(string text)
    {
        var spans = new List<TextSpan>();
        for (var position = 0; TryRead(text, ref position, out var span);) spans.Add(span);
        return spans;
    }

    private bool TryRead(string text, ref int position, out TextSpan span)
    {
        span = default;
        var start = position;
        while (start < text.Length && CodePoint.IsWhiteSpace(text[start])) start++;
        if (start == text.Length) return false;
        if (start > position && Clusters.Extends(At(text, start)) && !Clusters.IsControl(text[start - 1])) start--;
        position = FindEnd(text, start);
        span = TextSpan.FromBounds(start, position);
        return true;
    }

    private int FindEnd(string text, int start)
    {
        var content = start;
        while (content < text.Length && CodePoint.IsWhiteSpace(text[content])) content++;
        for (var i = content; i < text.Length;)
        {
            if (CandidateMarks.IsLineBreak(text[i]))
            {
                if (EndsAtLineBreak(text, i, out var next) && Trim(text, start, i) is var end && end > start) return end;
                i = next;
            }
            else if (Marks.IsStop(text[i]) || decider.ExtraStops.Contains(text[i]) || text[i] == '\u037E')
            {
                if (EndsAtStop(text, i, out var end, out var resume) && end > start) return end;
                i = Math.Max(resume, i + 1);
            }
            else i++;
        }
        return Trim(text, start, text.Length);
    }

    private bool EndsAtStop(string text, int stop, out int end, out int resume)
    {
        var window = Utf16Form.Window(text, stop, BoundaryDecider.LookBehind, BoundaryDecider.LookAhead, [], out var at);
        var ends = decider.Decide(window, at, out end, out resume);
        var atEdge = resume >= window.Length;
        end += stop - at;
        resume += stop - at;
        if (atEdge && resume < text.Length)
        {
            while (resume < text.Length && IsOfRun(At(text, resume))) resume += char.IsSurrogatePair(text, resume) ? 2 : 1;
            ends = resume == text.Length || CodePoint.IsWhiteSpace(text[resume]);
            end = resume;
        }
        while (ends && end < text.Length && text[end] >= 0x80 && !Clusters.CanPart(Before(text, end), At(text, end)))
            end += end + 1 < text.Length && char.IsSurrogatePair(text, end) ? 2 : 1;
        return ends;
    }

    private bool IsOfRun(int codePoint) =>
        codePoint <= 0xFFFF && (Marks.IsStop((char)codePoint) || decider.ExtraStops.Contains((char)codePoint) || Marks.IsClosingBracket((char)codePoint)
            || Marks.IsClosingQuote((char)codePoint) || Marks.IsEitherQuote((char)codePoint) || Clusters.Extends(codePoint));

    private bool EndsAtLineBreak(string text, int lineBreak, out int next)
    {
        next = lineBreak + (text[lineBreak] == '\r' && lineBreak + 1 < text.Length && text[lineBreak + 1] == '\n' ? 2 : 1);
        if (text[lineBreak] is '\f' or '\u2029') return true;
        var spaces = 0;
        while (next < text.Length && spaces <= 64 && CodePoint.IsWhiteSpace(text[next]) && !CandidateMarks.IsLineBreak(text[next]))
        {
            next++;
            spaces++;
        }
        if (spaces > 64 || next == text.Length || CandidateMarks.IsLineBreak(text[next]) || lineBreaks == LineBreakHandling.Always) return true;
        if (lineBreaks == LineBreakHandling.Never) return false;
        var window = Utf16Form.Window(text, lineBreak, BoundaryDecider.LookBehind, BoundaryDecider.LookAhead, [], out var at);
        return decider.DecideLineBreak(window, at);
    }

    private static int Trim(string text, int start, int end)
    {
        var trimmed = end;
        while (trimmed > start && CodePoint.IsWhiteSpace(text[trimmed - 1])) trimmed--;
        var keepsSpace = trimmed < end && trimmed > start && Clusters.Prepends(Before(text, trimmed)) && !Clusters.IsControl(text[trimmed]);
        return keepsSpace ? trimmed + 1 : trimmed;
    }

    private static int At(string text, int index) => Utf16Form.Decode(text, index, out _);

    private static int Before(string text, int index) => Utf16Form.DecodeBefore(text, index, out _);
}
