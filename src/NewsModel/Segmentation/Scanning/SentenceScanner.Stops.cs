using System.Runtime.CompilerServices;
using NewsModel.Segmentation.Decisions;
using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>The stops that the decider is asked about, and what belongs to the sentence after them.</summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    private bool EndsAtMark(int last, int unit)
    {
        if (unit < 0x80) return unit is '\r' ? EndsAtLineBreak(last, IsUnit(last + 1, '\n') ? 2 : 1)
            : unit is '\f' ? EndsAtLineBreak(last, 1, isPage: true) : EndsAtStop(last);
        var mark = TForm.DecodeBefore(_text, last + 1, out var length);
        var first = last + 1 - length;
        if (CandidateMarks.IsLineBreak(mark)) return EndsAtLineBreak(first, length, isPage: mark == 0x2029);
        if (CandidateMarks.IsWide(mark)) return EndsAtStop(first);
        _mask &= _mask - 1;
        return false;
    }

    private readonly bool IsUnit(int index, int value) => index < _text.Length && TForm.Value(_text[index]) == value;

    [SkipLocalsInit]
    private bool EndsAtStop(int stop)
    {
        StepCount.AddDecision();
        Span<char> buffer = stackalloc char[BoundaryDecider.LookBehind + BoundaryDecider.LookAhead];
        var window = TForm.Window(_text, stop, BoundaryDecider.LookBehind, BoundaryDecider.LookAhead, buffer, out var at);
        var ends = _decider.Decide(window, at, out var windowEnd, out var windowResume);
        var end = windowEnd >= at ? TForm.Forward(_text, stop, windowEnd - at) : Backward(stop, at - windowEnd);
        var resume = windowResume == windowEnd ? end : TForm.Forward(_text, stop, windowResume - at);
        if (windowResume >= window.Length && resume < _text.Length && !TryPassRun(stop, ref ends, ref end, ref resume)) return false;
        if (ends && (!TryPassMarks(stop, ref end) || WantsMore)) ends = false;
        if (WantsMore) return false;
        if (!ends || end <= Start || (_core.LongestQuotation > 0 && _quotations.Holds(_text, end, _core.LongestQuotation)))
        {
            // Past the whole character, also where the decider does not take it for a stop.
            TForm.Decode(_text, stop, out var length);
            SeekTo(Math.Max(resume, stop + length));
            return false;
        }
        return TryAccept(end);
    }

    /// <summary>The index that lies <paramref name="chars"/> UTF-16 code units before <paramref name="index"/>.</summary>
    private readonly int Backward(int index, int chars)
    {
        while (chars > 0 && index > 0)
        {
            chars -= TForm.DecodeBefore(_text, index, out var length) > 0xFFFF ? 2 : 1;
            index -= length;
        }
        return index;
    }

    /// <summary>
    /// A run of marks that fills the window is passed as a whole, however long; a sentence ends after it if white space or the end
    /// of the text follows.
    /// </summary>
    private bool TryPassRun(int stop, ref bool ends, ref int end, ref int resume)
    {
        while (resume < Edge(resume))
        {
            StepCount.Add();
            var codePoint = TForm.Decode(_text, resume, out var length);
            if (!IsOfRun(codePoint))
            {
                ends = CodePoint.IsWhiteSpace(codePoint);
                end = resume;
                return true;
            }
            resume += length;
        }
        end = resume;
        ends = resume >= _text.Length && IsWhole;
        return resume < _text.Length || IsWhole || !Wait(stop);
    }

    private readonly bool IsOfRun(int codePoint) =>
        codePoint <= 0xFFFF && (Marks.IsStop((char)codePoint) || codePoint == _extraStop || Marks.IsClosingBracket((char)codePoint)
            || Marks.IsClosingQuote((char)codePoint) || Marks.IsEitherQuote((char)codePoint) || Clusters.Extends(codePoint));

    /// <summary>Moves an end that would part a grapheme cluster behind it. False when the text that is here does not suffice.</summary>
    private bool TryPassMarks(int stop, ref int end)
    {
        if (end >= _text.Length || TForm.Value(_text[end]) < 0x80) return true;
        var before = TForm.DecodeBefore(_text, end, out _);
        while (end < Edge(end))
        {
            StepCount.Add();
            // Of ASCII nothing goes with what is before it, be that what the end has passed.
            if (TForm.Value(_text[end]) < 0x80) return true;
            var codePoint = TForm.Decode(_text, end, out var length);
            if (Clusters.CanPart(before, codePoint)) return true;
            before = codePoint;
            end += length;
        }
        return end < _text.Length || IsWhole || !Wait(stop);
    }

    private int Edge(int position)
    {
        if (position >= _limit && !_limitIsExact) IsLimitReached();
        return Math.Min(_text.Length, _limit);
    }

    private bool Wait(int candidate)
    {
        _resume = candidate;
        WantsMore = true;
        return true;
    }
}
