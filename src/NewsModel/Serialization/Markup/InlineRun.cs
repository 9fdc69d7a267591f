using System.Buffers;
using NewsModel.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>
/// The text of a block while it is read, with its marks: white space is collapsed as browsers do, marks that are open go on into
/// the next block.
/// </summary>
internal sealed class InlineRun : IDisposable
{
    private static readonly SearchValues<char> Uneven = SearchValues.Create(
        "&\t\n\r\f\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private readonly TextBuffer _text = new();
    private readonly List<Mark> _marks = [];

    // Same marks do not nest, so there are few: the list is searched.
    private readonly List<OpenMark> _open = [];

    private record struct OpenMark(MarkKind Kind, string? Name, string? Href, string? Title, int Start, int Depth);

    /// <summary>Whether white space is kept.</summary>
    public bool IsPreformatted { get; set; }

    /// <summary>Whether there is any text.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>The address of the link that is open, or null.</summary>
    public string? OpenHref => _open.Find(mark => mark.Kind == MarkKind.Link).Href;

    /// <summary>Appends text that may have character references.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var even = text.IndexOfAny(Uneven);
            if (even != 0) AppendEven(even < 0 ? text : text[..even]);
            if (even < 0) return;
            text = text[even..];
            text = text[AppendUneven(text)..];
        }
    }

    /// <summary>Appends text whose ampersands are letters.</summary>
    public void AppendLiteral(ReadOnlySpan<char> text)
    {
        foreach (var unit in text) AppendUnit(unit);
    }

    /// <summary>Breaks the line; true when this is the second break in a row, which parts paragraphs.</summary>
    public bool BreakLine()
    {
        while (_text.Length > 0 && _text.Last == ' ') _text.Length--;
        if (_text.Length == 0) return false;
        if (_text.Last == '\n' && _marks.Count > 0 && _marks[^1] is { Kind: MarkKind.LineBreak } last && last.Span.End == _text.Length)
        {
            _marks.RemoveAt(_marks.Count - 1);
            _text.Length--;
            return true;
        }
        _text.Append('\n');
        _marks.Add(new Mark { Kind = MarkKind.LineBreak, Span = new TextSpan(_text.Length - 1, 1) });
        return false;
    }

    /// <summary>Opens a mark; one of the same kind inside it makes no difference.</summary>
    public void Open(MarkKind kind, string? name = null, string? href = null, string? title = null)
    {
        var index = Find(kind, name);
        if (kind == MarkKind.Link && index >= 0)
        {
            Close(kind, name);
            index = -1;
        }
        if (index >= 0) _open[index] = _open[index] with { Depth = _open[index].Depth + 1 };
        else _open.Add(new OpenMark(kind, name, href, title, _text.Length, 1));
    }

    /// <summary>Closes a mark, if it is open.</summary>
    public void Close(MarkKind kind, string? name = null)
    {
        var index = Find(kind, name);
        if (index < 0) return;
        var open = _open[index];
        if (--open.Depth > 0)
        {
            _open[index] = open;
            return;
        }
        _open.RemoveAt(index);
        Emit(open, _text.Length);
    }

    /// <summary>Forgets the marks that are open.</summary>
    public void CloseAll()
    {
        for (var i = _open.Count - 1; i >= 0; i--) Emit(_open[i], _text.Length);
        _open.Clear();
    }

    /// <summary>Ends the block: its text and marks; false when it has no text.</summary>
    public bool TryTake(out string text, out ValueList<Mark> marks)
    {
        TrimEnd();
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            Emit(_open[i], _text.Length);
            _open[i] = _open[i] with { Start = 0 };
        }
        text = _text.Length == 0 ? "" : _text.ToString();
        marks = text.Length == 0 ? [] : Finish(text.Length);
        _text.Length = 0;
        _marks.Clear();
        return text.Length > 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private void Append(int codePoint)
    {
        if (codePoint < 0x10000) _text.Append((char)codePoint);
        else _text.Append(char.ConvertFromUtf32(codePoint));
    }

    private int Find(MarkKind kind, string? name) =>
        _open.FindIndex(mark => mark.Kind == kind && string.Equals(mark.Name, name, StringComparison.Ordinal));

    // In the order of the text, the outer before the inner, and cut where trailing white space was trimmed.
    private ValueList<Mark> Finish(int length)
    {
        if (_marks.Count == 0) return [];
        if (_marks.Count == 1 && _marks[0].Span.End <= length) return [_marks[0]];
        var kept = new List<Mark>(_marks.Count);
        var isSorted = true;
        foreach (var mark in _marks)
        {
            var end = Math.Min(mark.Span.End, length);
            if (end <= mark.Span.Start) continue;
            isSorted = isSorted && (kept.Count == 0 || Compare(kept[^1], mark) < 0);
            kept.Add(end == mark.Span.End ? mark : mark with { Span = TextSpan.FromBounds(mark.Span.Start, end) });
        }
        return isSorted ? ValueList.Of(kept) : [.. kept.Order(Comparer<Mark>.Create(Compare))];
    }

    private static int Compare(Mark a, Mark b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
        : a.Span.Length != b.Span.Length ? b.Span.Length.CompareTo(a.Span.Length)
        : a.Kind.CompareTo(b.Kind);

    private void Emit(OpenMark open, int end)
    {
        var start = Math.Min(open.Start, end);
        if (end == start) return;
        if (Continued(open, start) is var index and >= 0)
        {
            _marks[index] = _marks[index] with { Span = TextSpan.FromBounds(_marks[index].Span.Start, end) };
            return;
        }
        _marks.Add(new Mark { Kind = open.Kind, Name = open.Name, Href = open.Href, Title = open.Title, Span = TextSpan.FromBounds(start, end) });
    }

    // <b>one</b><b>two</b> is one mark. Only the last few marks can end here.
    private int Continued(OpenMark open, int start)
    {
        for (var i = _marks.Count - 1; i >= 0 && i >= _marks.Count - 8; i--)
        {
            var mark = _marks[i];
            if (mark.Span.End == start && mark.Kind == open.Kind && string.Equals(mark.Name, open.Name, StringComparison.Ordinal)
                && string.Equals(mark.Href, open.Href, StringComparison.Ordinal) && string.Equals(mark.Title, open.Title, StringComparison.Ordinal)) return i;
        }
        return -1;
    }

    private void TrimEnd()
    {
        while (_text.Length > 0 && (_text.Last == '\n' || (_text.Last == ' ' && !IsPreformatted))) _text.Length--;
    }

    private void AppendEven(ReadOnlySpan<char> text)
    {
        if (IsPreformatted)
        {
            _text.Append(text);
            return;
        }
        if (text[0] == ' ' && (_text.Length == 0 || _text.Last is ' ' or '\n')) text = text.TrimStart(' ');
        int gap;
        while ((gap = text.IndexOf("  ")) >= 0)
        {
            _text.Append(text[..(gap + 1)]);
            text = text[gap..].TrimStart(' ');
        }
        _text.Append(text);
    }

    // A white space, control or reference at the start of the text: what it stands for, and how long it is.
    private int AppendUneven(ReadOnlySpan<char> text)
    {
        if (text[0] == '&' && CharacterReference.Read(text, out var codePoint) is var length and > 0)
        {
            // A reference to a space is one that is wanted, but not at the edges.
            if (codePoint <= ' ' && ((char)codePoint).IsIn("\n\t\r ")) AppendUnit(' ');
            else if (codePoint > ' ') Append(codePoint);
            return length;
        }
        AppendUnit(text[0]);
        return 1;
    }

    private void AppendUnit(char unit)
    {
        if (unit.IsIn(" \t\n\r\f"))
        {
            if (IsPreformatted)
            {
                // The line end right behind <pre> belongs to the tag.
                if (unit != '\r' && (unit != '\n' || _text.Length > 0)) _text.Append(unit == '\f' ? '\n' : unit);
            }
            else if (_text.Length > 0 && _text.Last is not (' ' or '\n')) _text.Append(' ');
        }
        else if (unit >= ' ') _text.Append(unit);
    }
}
