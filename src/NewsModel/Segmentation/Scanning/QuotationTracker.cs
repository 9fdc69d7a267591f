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
    private VainLooks _vain;

    public void Begin(int position)
    {
        _read = position;
        _opener = 0;
        _closedAt = 0;
    }

    /// <summary>Whether a quotation that is open at <paramref name="end"/> is closed within <paramref name="longest"/> UTF-16 code units of its opening.</summary>
    public bool Holds(ReadOnlySpan<TUnit> text, int end, int longest)
    {
        while (true)
        {
            Read(text, end);
            if (_opener == 0) return false;
            if (_closedAt > _openedAt || TryFindCloser(text, end, longest)) return true;
            _opener = 0;
        }
    }

    private void Read(ReadOnlySpan<TUnit> text, int end)
    {
        while (_read < end)
        {
            StepCount.Add();
            var codePoint = TForm.Decode(text, _read, out var length);
            _read += length;
            if (_opener != 0)
            {
                if (Closes(_opener, codePoint)) _opener = 0;
            }
            else if (KindOf(codePoint) >= 0)
            {
                _opener = codePoint;
                _openedAt = _read;
            }
        }
    }

    private bool TryFindCloser(ReadOnlySpan<TUnit> text, int end, int longest)
    {
        var limit = TForm.Forward(text, _openedAt, longest);
        ref var vain = ref _vain[KindOf(_opener)];
        var breakAt = -1;
        var position = Math.Max(end, vain);
        while (position < limit)
        {
            StepCount.Add();
            var codePoint = TForm.Decode(text, position, out var length);
            position += length;
            if (Closes(_opener, codePoint))
            {
                _closedAt = position;
                return true;
            }
            if (codePoint is '\n')
            {
                if (breakAt >= 0) break;
                breakAt = position - 1;
            }
            else if (codePoint is not (' ' or '\t' or '\r')) breakAt = -1;
        }
        vain = Math.Max(vain, breakAt >= 0 ? breakAt : position);
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
        private int _first;
    }
}
