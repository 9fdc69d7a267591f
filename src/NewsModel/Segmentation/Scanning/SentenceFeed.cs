using System.Buffers;
using NewsModel.Segmentation.Decisions;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// Takes a text in pieces and gives its sentences as soon as they are sure: those of the whole text, wherever it was cut. It holds
/// no more than the longest sentence and what decisions look at around it.
/// </summary>
internal sealed class SentenceFeed<TUnit, TForm>(SegmenterCore core) : IDisposable
    where TUnit : unmanaged where TForm : struct, ITextForm<TUnit>
{
#if DEBUG
    // Small, so that tests cross its edges all the time.
    private const int FirstSize = 64;
#else
    private const int FirstSize = 16_384;
#endif

    private readonly int _behind = BoundaryDecider.LookBehind * TForm.UnitsPerChar + 8;
    private readonly int _margin = core.Margin * TForm.UnitsPerChar;
    private TUnit[] _buffer = ArrayPool<TUnit>.Shared.Rent(FirstSize);
    private BoundaryDecider? _decider;
    private long _base;
    private int _filled;
    private int _next;
    private int _scanFrom;
    private bool _isWhole;

    /// <summary>Room for more text, never empty; <see cref="Advance"/> says how much of it was filled.</summary>
    public Memory<TUnit> GetSpace()
    {
        if (_filled < _buffer.Length) return _buffer.AsMemory(_filled);
        var keepFrom = Math.Max(0, _next - _behind);
        if (keepFrom > _buffer.Length / 2)
        {
            _buffer.AsSpan(keepFrom, _filled - keepFrom).CopyTo(_buffer);
            _base += keepFrom;
            _filled -= keepFrom;
            _next -= keepFrom;
            _scanFrom -= keepFrom;
        }
        else
        {
            var larger = ArrayPool<TUnit>.Shared.Rent(checked(_buffer.Length * 2));
            _buffer.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<TUnit>.Shared.Return(_buffer);
            _buffer = larger;
        }
        return _buffer.AsMemory(_filled);
    }

    public void Advance(int count) => _filled += count;

    /// <summary>Copies as much of <paramref name="text"/> as there is room for, and returns how much.</summary>
    public int Write(ReadOnlySpan<TUnit> text)
    {
        var space = GetSpace().Span;
        var count = Math.Min(space.Length, text.Length);
        text[..count].CopyTo(space);
        Advance(count);
        return count;
    }

    /// <summary>Says that no more text comes.</summary>
    public void Complete() => _isWhole = true;

    /// <summary>Gives the next sentence if it is sure: its offset from the beginning of the text, and itself, valid until more text comes.</summary>
    public bool TryRead(out long start, out ReadOnlySpan<TUnit> sentence)
    {
        start = 0;
        sentence = default;
        var text = (ReadOnlySpan<TUnit>)_buffer.AsSpan(0, _isWhole ? _filled : TForm.WholeCharacters(_buffer.AsSpan(0, _filled)));
        var horizon = _isWhole ? text.Length : text.Length - _margin;
        if (!_isWhole && horizon <= Math.Max(_scanFrom, _next)) return false;
        if (_decider is null)
        {
            if (!_isWhole && text.Length < ScriptGuess.LookAhead * TForm.UnitsPerChar) return false;
            _decider = core.DeciderFor<TUnit, TForm>(text);
        }
        var scanner = new SentenceScanner<TUnit, TForm>(core, _decider, text, horizon, _next, _scanFrom);
        var found = scanner.MoveNext();
        _next = scanner.Next;
        _scanFrom = scanner.ScanFrom;
        if (!found) return false;
        start = _base + scanner.Start;
        sentence = text[scanner.Start..scanner.End];
        return true;
    }

    public void Dispose()
    {
        ArrayPool<TUnit>.Shared.Return(_buffer);
        _buffer = [];
    }
}
