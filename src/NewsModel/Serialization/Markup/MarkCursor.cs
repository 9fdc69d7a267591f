using NewsModel.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>
/// The marks of one text met in its order: which are open at an offset, and where that may change. Of links, which do not nest,
/// the innermost is open; emphasis inside emphasis changes nothing.
/// </summary>
internal sealed class MarkCursor
{
    private readonly Stack<Mark> _links = new();
    private Mark[] _marks = [];
    private int _next;
    private int _emphasisEnd;
    private int _strongEnd;
    private int _codeEnd;
    private Mark? _break;

    public void Start(ValueList<Mark> marks, string text)
    {
        _links.Clear();
        _next = _emphasisEnd = _strongEnd = _codeEnd = 0;
        _break = null;
        _marks = [.. marks.Select(mark => Whole(mark, text))];
        for (var i = 1; i < _marks.Length; i++)
        {
            if (_marks[i - 1].Span.Start <= _marks[i].Span.Start) continue;
            // Stable: marks that begin together keep their order.
            _marks = [.. _marks.OrderBy(mark => mark.Span.Start)];
            break;
        }
    }

    /// <summary>A mark that begins and ends between letters: of one that parts the two code units of a letter, the letter is marked whole.</summary>
    public static Mark Whole(Mark mark, string text)
    {
        var start = WellFormed.IsWithinLetter(text, mark.Span.Start) ? mark.Span.Start - 1 : mark.Span.Start;
        // An empty one, a line break, stays empty: it would take the letter for its own.
        var end = mark.Span.IsEmpty ? start : WellFormed.IsWithinLetter(text, mark.Span.End) ? mark.Span.End + 1 : mark.Span.End;
        return start == mark.Span.Start && end == mark.Span.End ? mark : mark with { Span = TextSpan.FromBounds(start, end) };
    }

    /// <summary>Takes the marks that begin at or before the offset. True when one of them breaks the line there.</summary>
    public bool MoveTo(int offset, out int breakEnd)
    {
        _break = null;
        while (_next < _marks.Length && _marks[_next].Span.Start <= offset && _break is null) Open(_marks[_next++]);
        while (_links.TryPeek(out var link) && link.Span.End <= offset) _links.Pop();
        breakEnd = _break?.Span.End ?? 0;
        return _break is not null;
    }

    /// <summary>The marks that are open at the offset moved to, and where that may change.</summary>
    public MarkState At(int offset, out int until)
    {
        until = _next < _marks.Length ? _marks[_next].Span.Start : int.MaxValue;
        var link = _links.TryPeek(out var top) ? top : null;
        if (link is not null) until = Math.Min(until, link.Span.End);
        return new MarkState(link, IsOpen(_strongEnd, offset, ref until), IsOpen(_emphasisEnd, offset, ref until), IsOpen(_codeEnd, offset, ref until));
    }

    private static bool IsOpen(int end, int offset, ref int until)
    {
        if (end <= offset) return false;
        until = Math.Min(until, end);
        return true;
    }

    private void Open(Mark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Link when !mark.Span.IsEmpty: _links.Push(mark); break;
            case MarkKind.Emphasis: _emphasisEnd = Math.Max(_emphasisEnd, mark.Span.End); break;
            case MarkKind.Strong: _strongEnd = Math.Max(_strongEnd, mark.Span.End); break;
            case MarkKind.Code: _codeEnd = Math.Max(_codeEnd, mark.Span.End); break;
            case MarkKind.LineBreak: _break = mark; break;
        }
    }
}
