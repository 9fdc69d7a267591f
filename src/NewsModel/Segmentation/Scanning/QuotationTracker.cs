using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// Tells whether a place lies inside a quotation that was opened in the sentence and is closed near enough, for segmenters that keep
/// quotations whole. It reads each code point of a sentence once, and remembers how far it has looked for a closing mark in vain.
/// </summary>
internal ref struct QuotationTracker<TUnit, TForm>
    where TUnit : unmanaged where TForm : struct, ITextForm<TUnit>
{
    private int _read;
    private int _opener;
    private int _openedAt;
    private int _closedAt;

    // UTF-16 code units up to _read and up to the opener, counted from where the tracker began.
    private int _count;
    private int _openedCount;
    private VainLooks _vain;

    /// <summary>Forgets what is open: a sentence begins at <paramref name="position"/>.</summary>
    public void Begin(ReadOnlySpan<TUnit> text, int position)
    {
        if (_count == 0) _read = position;
        while (_read < position) Advance(text);
        _opener = 0;
        _closedAt = 0;
    }

    /// <summary>Whether a quotation that is open at <paramref name="end"/> is closed within <paramref name="longest"/> UTF-16 code units of its opening.</summary>
    public bool Holds(ReadOnlySpan<TUnit> text, int end, int longest)
    {
        Read(text, end);
        if (_opener == 0) return false;
        if (_closedAt > _openedAt || TryFindCloser(text, end, longest)) return true;
        _opener = 0;
        return false;
    }

    private void Read(ReadOnlySpan<TUnit> text, int end)
    {
        while (_read < end)
        {
            var codePoint = Advance(text);
            if (_opener != 0)
            {
                if (Closes(_opener, codePoint)) _opener = 0;
            }
            else if (KindOf(codePoint) >= 0)
            {
                (_opener, _openedAt, _openedCount) = (codePoint, _read, _count);
            }
        }
    }

    private int Advance(ReadOnlySpan<TUnit> text)
    {
        StepCount.Add();
        var codePoint = TForm.Decode(text, _read, out var length);
        _read += length;
        _count += codePoint > 0xFFFF ? 2 : 1;
        return codePoint;
    }

    private bool TryFindCloser(ReadOnlySpan<TUnit> text, int end, int longest)
    {
        ref var vain = ref _vain[KindOf(_opener)];
        var look = vain.Position > end ? vain : new VainLook { Position = Math.Max(end, _read), Count = _count };
        var blank = look with { Position = -1 };
        while (look.Position < text.Length && look.Count - _openedCount < longest)
        {
            StepCount.Add();
            var before = look;
            var codePoint = TForm.Decode(text, look.Position, out var length);
            look.Position += length;
            look.Count += codePoint > 0xFFFF ? 2 : 1;
            if (Closes(_opener, codePoint))
            {
                _closedAt = look.Position;
                return true;
            }
            if (codePoint is '\n')
            {
                if (blank.Position >= 0) break;
                blank = before;
            }
            else if (codePoint is not (' ' or '\t' or '\r')) blank.Position = -1;
        }
        // From a line break on, it is to be seen again whether the next line is blank.
        vain = blank.Position >= 0 ? blank : look;
        return false;
    }

    private static int KindOf(int opener) => opener switch
    {
        '"' => 0,
        '\u201C' => 1,
        '\u201E' => 2,
        '\u00AB' => 3,
        '\u300C' => 4,
        '\u300E' => 5,
        _ => -1,
    };

    private static bool Closes(int opener, int codePoint) => opener switch
    {
        '"' => codePoint == '"',
        '\u201C' => codePoint == '\u201D',
        '\u201E' => codePoint is '\u201C' or '\u201D',
        '\u00AB' => codePoint == '\u00BB',
        '\u300C' => codePoint == '\u300D',
        _ => codePoint == '\u300F',
    };

    /// <summary>By kind of quotation, up to where no closing mark was found.</summary>
    [System.Runtime.CompilerServices.InlineArray(6)]
    private struct VainLooks
    {
        private VainLook _first;
    }

    private struct VainLook
    {
        public int Position;
        public int Count;
    }
}
