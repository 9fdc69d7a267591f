using System.Runtime.CompilerServices;
using NewsModel.Segmentation.Decisions;
using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>The line breaks: blank lines, and single breaks by layout.</summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    [SkipLocalsInit]
    private bool EndsAtLineBreak(int lineBreak, int length, bool isPage = false)
    {
        var next = lineBreak + length;
        var isBlank = isPage || IsBlankLineAfter(ref next);
        if (!isBlank && (_core.LineBreaks == LineBreakHandling.Never || (_core.LineBreaks == LineBreakHandling.ByLayout && !IsLayout(lineBreak, next))))
        {
            SeekTo(next);
            return false;
        }
        var end = TrimEnd(lineBreak);
        if (end <= Start)
        {
            SeekTo(next);
            return false;
        }
        return TryAccept(end);
    }

    /// <summary>Whether the line that begins at <paramref name="next"/> is blank; moves to its first unit that is no space, or behind its break.</summary>
    private readonly bool IsBlankLineAfter(ref int next)
    {
        for (var i = 0; i <= LongestIndent; i++)
        {
            if (next >= _text.Length) return true;
            var unit = TForm.Value(_text[next]);
            if (unit > ' ' && unit < 0x80) return false;
            var codePoint = TForm.Decode(_text, next, out var length);
            if (CandidateMarks.IsLineBreak(codePoint)) return true;
            if (!CodePoint.IsWhiteSpace(codePoint)) return false;
            next += length;
        }
        return true;
    }

    [SkipLocalsInit]
    private bool IsLayout(int lineBreak, int next)
    {
        StepCount.AddDecision();
        Span<char> buffer = stackalloc char[BoundaryDecider.LookBehind + BoundaryDecider.LookAhead];
        var window = TForm.Window(_text, lineBreak, BoundaryDecider.LookBehind, BoundaryDecider.LookAhead, buffer, out var at);
        return _decider.DecideLineBreak(window, at)
            && !(_core.LongestQuotation > 0 && _quotations.Holds(_text, next, _core.LongestQuotation));
    }
}
