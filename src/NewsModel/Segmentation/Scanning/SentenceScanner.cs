using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsModel.Segmentation.Decisions;
using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// Walks a text from sentence to sentence: candidates come 64 units at a time as a bit mask, and each is decided from a window
/// around it. It resumes after the run of marks a candidate begins, whether or not a sentence ended there, and bounds every look
/// back and ahead, so time is linear whatever the text. What it finds depends on the text and on where it began alone: beginning
/// anew at the end of a sentence gives the same sentences.
/// </summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
    where TUnit : unmanaged where TForm : struct, ITextForm<TUnit>
{
    /// <summary>How many spaces after a line break are read to find the next; more of them make it a blank line.</summary>
    private const int LongestIndent = 64;

    private readonly ReadOnlySpan<TUnit> _text;
    private readonly SegmenterCore _core;
    private readonly BoundaryDecider _decider;
    private readonly ScanPath _path;
    private readonly int _extraStop;

    /// <summary>Candidates from here on wait for more text. The end of the text when all of it is here.</summary>
    private readonly int _horizon;

    /// <summary>Candidates before it have <see cref="QuickLookAhead"/> units after them, and no option stands against deciding them quickly.</summary>
    private readonly int _quickEnd;

    /// <summary>
    /// One less than the longest sentence: with it, a limit counted in units never lies in the middle of a character. No greater than what can be added to
    /// any place in the text.
    /// </summary>
    private readonly int _longest;

    /// <summary>Whether shortcuts may be taken at all.</summary>
    private readonly bool _isQuick;

    private readonly bool _goesOnBeforeSmall;
    private readonly PlainWords _plain;
    private ulong _mask;
    private int _block;
    private int _resume;
    private int _next;
    private int _scanEnd;
    private int _limit;
    private bool _limitIsExact;
    private bool _foundBlank;
    private QuotationTracker<TUnit, TForm> _quotations;

    /// <summary>A scanner of a whole text, beginning at <paramref name="position"/>.</summary>
    public SentenceScanner(SegmenterCore core, ReadOnlySpan<TUnit> text, int position = 0)
        : this(core, core.DeciderFor<TUnit, TForm>(text), text, text.Length, position)
    {
    }

    /// <summary>
    /// A scanner of the part of a text that is here; what follows <paramref name="text"/> is not known yet when
    /// <paramref name="horizon"/> is less than its length.
    /// </summary>
    public SentenceScanner(SegmenterCore core, BoundaryDecider decider, ReadOnlySpan<TUnit> text, int horizon, int position, int scanFrom = 0)
    {
        _text = text;
        _core = core;
        _decider = decider;
        _path = core.Path;
        _extraStop = decider.ExtraStops.Length > 0 ? decider.ExtraStops[0] : 0;
        _horizon = horizon;
        _next = position;
        _resume = Math.Max(scanFrom, position);
        _block = position - 64;
        _longest = Math.Min(core.LongestSentence - 1, int.MaxValue - text.Length);
        if (core.KeepsWhiteSpace || core.LongestQuotation > 0 || core.HasAbbreviations || decider.Words.HasInnerFullStop) return;
        _quickEnd = horizon - QuickLookAhead;
        _plain = new PlainWords(decider.Language);
        _goesOnBeforeSmall = decider.GoesOnBeforeSmall;
        _isQuick = true;
    }

    /// <summary>Where the sentence that was found begins.</summary>
    public int Start { get; private set; }

    /// <summary>The end of the sentence that was found.</summary>
    public int End { get; private set; }

    /// <summary>Whether the last <see cref="MoveNext"/> stopped because the text that is here does not suffice.</summary>
    public bool WantsMore { get; private set; }

    /// <summary>Where the next sentence may begin: nothing before it is needed but what a decision looks back at.</summary>
    public readonly int Next => _next;

    /// <summary>Where the search for the end of the unfinished sentence goes on.</summary>
    public readonly int ScanFrom => _resume;

    private readonly bool IsWhole => _horizon == _text.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MoveNext()
    {
        ref var first = ref MemoryMarshal.GetReference(_text);
        // The mask and its block live in registers here, and in the fields whenever others look.
        var (mask, block) = (_mask, _block);
        if (TryBegin(ref first, out var start))
        {
            // What is written is not read back at once, which would be to wait for it.
            Start = _resume = start;
            SetLimit(start);
            SeekTo(start, ref mask, ref block);
        }
        else
        {
            if (!BeginAnywhere()) return _foundBlank;
            (mask, block) = (_mask, _block);
        }
        while (true)
        {
            while (mask == 0)
            {
                if (block + 64 >= _scanEnd)
                {
                    (_mask, _block) = (mask, block);
                    if (TryLeave(out var found)) return found;
                    continue;
                }
                block += 64;
                StepCount.Add();
                mask = TForm.Candidates(_text, block, _path, _extraStop);
            }
            var last = block + BitOperations.TrailingZeroCount(mask);
            if (last >= _scanEnd)
            {
                (_mask, _block) = (mask, block);
                if (TryLeave(out var found)) return found;
                continue;
            }
            StepCount.Add();
            var unit = TForm.Value(Unsafe.Add(ref first, last));
            var quick = Unsure;
            if (last < _quickEnd)
            {
                quick = Quick(ref first, last, unit);
                if (quick == GoesOn)
                {
                    mask &= mask - 1;
                    continue;
                }
                if (quick >= 0 && last + quick <= _scanEnd)
                {
                    (_mask, _block) = (mask, block);
                    End = _next = last + quick;
                    return true;
                }
            }
            (_mask, _block) = (mask, block);
            if (EndsSlowly(last, unit, quick)) return true;
            if (WantsMore) return false;
            (mask, block) = (_mask, _block);
        }
    }

    /// <summary>What no shortcut ended nor passed: of few candidates, so nothing of it is in the loop above.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool EndsSlowly(int last, int unit, int quick)
    {
        if (quick == GoesOnAfterThree)
        {
            SeekTo(last + 3);
            return false;
        }
        if (last >= _quickEnd && _isQuick && IsWhole && TryDecideNearEnd(last, unit, out var ends)) return ends;
        return unit == '\n' ? EndsAtLineBreak(last, 1) : EndsAtMark(last, unit);
    }

    /// <summary>The first unit of the next sentence, where no more than a space or a blank line stands before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryBegin(ref TUnit first, out int start)
    {
        start = _next;
        if (_quickEnd <= start || _resume > start) return false;
        ref var begin = ref Unsafe.Add(ref first, start);
        var unit = TForm.Value(begin);
        var skipped = unit == ' ' ? 1 : unit == '\n' ? TForm.Value(Unsafe.Add(ref begin, 1)) == '\n' ? 2 : 1 : 0;
        begin = ref Unsafe.Add(ref begin, skipped);
        start += skipped;
        return IsGraphic(TForm.Value(begin)) || TForm.BeginsLetter(ref begin) || BeginsWide(ref begin);
    }

    /// <summary>A letter or a quotation mark: no white space, and no mark that goes with what is before it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool BeginsWide(ref TUnit begin)
    {
        var letter = TForm.Peek(ref begin, out _);
        return letter >= 0x80 && (IsUnspacedLetter(letter) || letter is 0x201C or 0x300C || IsWideLetter(letter));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool BeginAnywhere()
    {
        WantsMore = false;
        _foundBlank = false;
        if (_next >= _text.Length)
        {
            WantsMore = !IsWhole;
            return false;
        }
        SetLimit(_next);
        var content = _core.KeepsWhiteSpace ? SkipKept(_next, _next) : SkipWhiteSpace(_next, _text.Length);
        if (content >= _text.Length || (_core.KeepsWhiteSpace && content >= _limit))
        {
            _foundBlank = TryTakeWhiteSpace(content);
            return false;
        }
        Start = _core.KeepsWhiteSpace ? _next : WithBaseOfMark(content);
        SetLimit(Start);
        if (_core.LongestQuotation > 0) _quotations.Begin(_text, content);
        SeekTo(Math.Max(content, _resume));
        return true;
    }

    /// <summary>White space up to the end or the limit: none of it is a sentence unless it is to be kept.</summary>
    private bool TryTakeWhiteSpace(int content)
    {
        var isCut = _core.KeepsWhiteSpace && content >= _limit;
        if (!IsWhole && !isCut)
        {
            if (!_core.KeepsWhiteSpace && content > _next)
            {
                TForm.DecodeBefore(_text, content, out var length);
                _next = content - length;
            }
            WantsMore = true;
            return false;
        }
        if (!_core.KeepsWhiteSpace || _next >= _text.Length) return false;
        Start = _next;
        End = _next = _resume = content;
        return true;
    }

    /// <summary>A mark at the beginning belongs to the space before it, if that is not the end of the sentence before.</summary>
    private readonly int WithBaseOfMark(int content)
    {
        if (TForm.Value(_text[content]) < 0x80 || content == _next) return content;
        if (!Clusters.Extends(TForm.Decode(_text, content, out _))) return content;
        var space = TForm.DecodeBefore(_text, content, out var length);
        return Clusters.IsControl(space) ? content : content - length;
    }

    private void SeekTo(int position)
    {
        _resume = position;
        SeekTo(position, ref _mask, ref _block);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SeekTo(int position, ref ulong mask, ref int block)
    {
        var distance = position - block;
        if ((uint)distance < 64)
        {
            mask &= ulong.MaxValue << distance;
            return;
        }
        block = position - 64;
        mask = 0;
    }

    /// <summary>
    /// The search reached the longest sentence or the last of the text that is here. Returns <see langword="false"/> when it can go
    /// on after all.
    /// </summary>
    private bool TryLeave(out bool found)
    {
        found = true;
        if (_scanEnd < _horizon)
        {
            if (!_limitIsExact && !IsLimitReached()) return false;
            CutAtLimit();
            found = !WantsMore;
            return true;
        }
        if (!IsWhole)
        {
            _resume = Math.Max(_resume, _scanEnd);
            WantsMore = true;
            found = false;
            return true;
        }
        Found(TrimEnd(_text.Length));
        return true;
    }

    private bool IsLimitReached()
    {
        var before = _scanEnd;
        SetExactLimit(Start);
        _scanEnd = Math.Min(_horizon, _limit);
        return _scanEnd == before;
    }

    /// <summary>A limit no greater than the exact one, which takes time to count and is seldom reached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetLimit(int start)
    {
        var limit = start + _longest;
        _limit = limit;
        _limitIsExact = false;
        _scanEnd = Math.Min(_horizon, limit);
    }

    private void SetExactLimit(int start)
    {
        _limit = TForm.Forward(_text, start, _longest + 1);
        if (_limit >= _text.Length) _limit = int.MaxValue;
        _limitIsExact = true;
    }

    private bool TryAccept(int end)
    {
        if (end > _limit && (_limitIsExact || IsPastLimit(end))) CutAtLimit();
        else Found(end);
        return !WantsMore;
    }

    private bool IsPastLimit(int end)
    {
        IsLimitReached();
        return end > _limit;
    }

    private void Found(int end)
    {
        if (_core.KeepsWhiteSpace)
        {
            end = SkipKept(end, Start);
            if (end >= _text.Length && end < _limit && !IsWhole)
            {
                WantsMore = true;
                return;
            }
        }
        End = _next = _resume = end;
    }

    /// <summary>The end of the white space at <paramref name="position"/>, no further than the limit of a sentence that begins at <paramref name="start"/>.</summary>
    private int SkipKept(int position, int start)
    {
        var end = SkipWhiteSpace(position, Math.Min(_text.Length, _limit));
        if (_limitIsExact || end < Math.Min(_text.Length, _limit - 3)) return end;
        SetExactLimit(start);
        return SkipWhiteSpace(end, Math.Min(_text.Length, _limit));
    }

    private readonly int SkipWhiteSpace(int position, int edge)
    {
        while (position < edge)
        {
            StepCount.Add();
            var unit = TForm.Value(_text[position]);
            if (unit > ' ' && unit < 0x80) break;
            var codePoint = TForm.Decode(_text, position, out var length);
            if (!CodePoint.IsWhiteSpace(codePoint) || position + length > edge) break;
            position += length;
        }
        return position;
    }

    /// <summary>The end of what stands before the white space before <paramref name="end"/>; a space that goes with its neighbour stays.</summary>
    private readonly int TrimEnd(int end)
    {
        var trimmed = end;
        var space = 0;
        var length = 0;
        while (trimmed > Start)
        {
            StepCount.Add();
            var codePoint = TForm.DecodeBefore(_text, trimmed, out var units);
            if (!CodePoint.IsWhiteSpace(codePoint))
                return Clusters.Prepends(codePoint) && length > 0 && !Clusters.IsControl(space) ? trimmed + length : trimmed;
            (space, length) = (codePoint, units);
            trimmed -= units;
        }
        return trimmed;
    }
}
