using System.Runtime.InteropServices;

namespace NewsModel.Serialization.Html;

/// <summary>
/// The quotes of a body met in the order of its text: at each offset the innermost one that stands there. Amortised linear,
/// however quotes overlap.
/// </summary>
internal sealed class QuotePieces
{
    private readonly Piece[] _pieces;
    private readonly Stack<int> _open = new();
    private int _next;

    public QuotePieces(ArticleBody body)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < body.Quotes?.Count; i++)
            foreach (var span in body.Quotes[i].Spans)
                if (!span.IsEmpty) pieces.Add(new Piece(span.Start, span.End, i));
        _pieces = [.. pieces];
        // Of two that begin together the longer one is outside.
        Array.Sort(_pieces, static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? b.End.CompareTo(a.End) : a.Quote.CompareTo(b.Quote));
    }

    /// <summary>The index of the quote at an offset, or -1, and where that may change. Offsets must not fall from call to call.</summary>
    public int At(int offset, out int until)
    {
        while (_next < _pieces.Length && _pieces[_next].Start <= offset) _open.Push(_next++);
        while (_open.TryPeek(out var ended) && _pieces[ended].End <= offset) _open.Pop();
        until = _next < _pieces.Length ? _pieces[_next].Start : int.MaxValue;
        if (!_open.TryPeek(out var top)) return -1;
        until = Math.Min(until, _pieces[top].End);
        return _pieces[top].Quote;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Piece(int Start, int End, int Quote);
}
