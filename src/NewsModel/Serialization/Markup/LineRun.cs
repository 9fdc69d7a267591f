using System.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>Text of several lines, where the model has one text for several paragraphs: an item, a cell, a caption.</summary>
internal sealed class LineRun
{
    private readonly List<Mark> _marks = [];
    private string _first = "";
    private StringBuilder? _text;

    /// <summary>Whether there is no text yet.</summary>
    public bool IsEmpty => _first.Length == 0;

    /// <summary>The lines, joined by line feeds.</summary>
    public string Text => _text?.ToString() ?? _first;

    /// <summary>The marks, a line break between lines among them.</summary>
    public ValueList<Mark> Marks => ValueList.Of(_marks);

    /// <summary>Adds a line, which is not empty.</summary>
    public void AddLine(string text, ValueList<Mark> marks)
    {
        if (IsEmpty)
        {
            _first = text;
            _marks.AddRange(marks);
            return;
        }
        _text ??= new StringBuilder(_first);
        _marks.Add(new Mark { Kind = MarkKind.LineBreak, Span = new TextSpan(_text.Length, 1) });
        _text.Append('\n');
        foreach (var mark in marks) _marks.Add(mark with { Span = mark.Span.Shift(_text.Length) });
        _text.Append(text);
    }
}
