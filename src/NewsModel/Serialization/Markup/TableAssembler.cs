namespace NewsModel.Serialization.Markup;

/// <summary>A table while it is read; tables inside it are lines of its cells.</summary>
internal sealed class TableAssembler(string? id, LanguageTag? language)
{
    private readonly List<TableRow> _rows = [];
    private List<TableCell>? _row;
    private LineRun? _cell;
    private TableCell _cellFacts = new() { Text = "" };

    /// <summary>How many tables inside it are open.</summary>
    public int InnerTables { get; set; }

    /// <summary>The caption while it is read, and then.</summary>
    public LineRun Caption { get; } = new();

    /// <summary>Whether a caption is being read.</summary>
    public bool IsInCaption { get; set; }

    /// <summary>What cannot stand inside a table and goes behind it.</summary>
    public List<Block> Behind { get; } = [];

    /// <summary>Opens a row.</summary>
    public void OpenRow()
    {
        CloseRow();
        _row = [];
    }

    /// <summary>Opens a cell, in a new row where none is open.</summary>
    public void OpenCell(bool isHeader, int? columnSpan, int? rowSpan)
    {
        CloseCell();
        _row ??= [];
        _cell = new LineRun();
        _cellFacts = new TableCell { Text = "", IsHeader = isHeader, ColumnSpan = columnSpan, RowSpan = rowSpan };
    }

    /// <summary>Adds a line to the caption or the open cell, or to a new cell.</summary>
    public void AddLine(string text, ValueList<Mark> marks)
    {
        if (IsInCaption)
        {
            Caption.AddLine(text, marks);
            return;
        }
        if (_cell is null) OpenCell(false, null, null);
        _cell!.AddLine(text, marks);
    }

    /// <summary>Closes the cell.</summary>
    public void CloseCell()
    {
        if (_cell is not null) _row!.Add(_cellFacts with { Text = _cell.Text, Marks = _cell.Marks });
        _cell = null;
    }

    /// <summary>Closes the row.</summary>
    public void CloseRow()
    {
        CloseCell();
        if (_row is { Count: > 0 }) _rows.Add(new TableRow { Cells = ValueList.Of(_row) });
        _row = null;
    }

    /// <summary>The table; a paragraph where a single cell shows that it only lays out; null when nothing is in it.</summary>
    public Block? Finish()
    {
        CloseRow();
        var caption = Caption.IsEmpty ? null : Caption.Text;
        if (_rows.Count == 1 && _rows[0].Cells.Count == 1 && caption is null)
        {
            var only = _rows[0].Cells[0];
            return only.Text.Length == 0 ? null : new Paragraph(only.Text) { Marks = only.Marks, Id = id, Language = language };
        }
        // A table of empty cells lays out images, which stand behind it.
        if (caption is null && _rows.TrueForAll(row => row.Cells.All(cell => cell.Text.Length == 0))) return null;
        return new TableBlock { Rows = ValueList.Of(_rows), Caption = caption, Id = id, Language = language };
    }
}
