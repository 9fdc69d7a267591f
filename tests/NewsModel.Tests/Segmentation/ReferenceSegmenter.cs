using NewsModel.Languages;
using NewsModel.Segmentation.Decisions;
using NewsModel.Text;

namespace NewsModel.Tests.Segmentation;

/// <summary>
/// The plainest segmenter there can be: one loop over the characters that asks the decider. Slow, obvious, and what the fast
/// ones must equal.
/// </summary>
internal sealed class ReferenceSegmenter(BoundaryDecider decider)
{
    internal ReferenceSegmenter(Language language) : this(new BoundaryDecider(language))
    {
    }

    /// <summary>The trimmed sentences of the text, in order.</summary>
    internal List<TextSpan> Segment(string text)
    {
        var spans = new List<TextSpan>();
        foreach (var (start, end) in Paragraphs(text)) SegmentParagraph(text, start, end, spans);
        return spans;
    }

    private void SegmentParagraph(string text, int start, int end, List<TextSpan> spans)
    {
        var paragraph = text.AsSpan(start, end - start);
        var from = 0;
        for (var i = 0; i < paragraph.Length;)
        {
            var unit = paragraph[i];
            if (Marks.IsStop(unit) || decider.ExtraStops.Contains(unit))
            {
                if (decider.Decide(paragraph, i, out var cut, out var resume)) Add(ref from, cut, paragraph);
                i = resume;
            }
            else
            {
                if (unit is '\n' or '\r' or '\u2028' or '\u2029' && decider.DecideLineBreak(paragraph, i)) Add(ref from, i, paragraph);
                i++;
            }
        }
        Add(ref from, paragraph.Length, paragraph);

        void Add(ref int from, int to, ReadOnlySpan<char> paragraph)
        {
            var (first, last) = (from, to);
            while (first < last && CodePoint.IsWhiteSpace(paragraph[first])) first++;
            while (last > first && CodePoint.IsWhiteSpace(paragraph[last - 1])) last--;
            if (last > first) spans.Add(TextSpan.FromBounds(start + first, start + last));
            from = Math.Max(from, to);
        }
    }

    // Paragraphs are parted by a blank line: two line ends with nothing but white space between them.
    private static IEnumerable<(int Start, int End)> Paragraphs(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n') continue;
            var next = i + 1;
            var breaks = 1;
            while (next < text.Length && CodePoint.IsWhiteSpace(text[next])) breaks += text[next++] == '\n' ? 1 : 0;
            if (breaks < 2) continue;
            yield return (start, i);
            start = next;
            i = next - 1;
        }
        yield return (start, text.Length);
    }
}
