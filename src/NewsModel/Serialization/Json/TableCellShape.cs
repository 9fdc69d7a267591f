namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a cell of a table.</summary>
internal sealed class TableCellShape : Shape<TableCell>
{
    public static readonly TableCellShape Instance = new();

    private TableCellShape()
        : base(
            "tableCell",
            Member.Required("text", Form.Text),
            Member.Defaulted("marks", Form.List(Form.Of("mark"))),
            Member.Defaulted("isHeader", Form.Flag),
            Member.Optional("columnSpan", Form.Whole(int.MinValue, int.MaxValue)),
            Member.Optional("rowSpan", Form.Whole(int.MinValue, int.MaxValue)))
    {
    }

    public override TableCell Read(ref JsonInput input)
    {
        string? text = null;
        var marks = ValueList<Mark>.Empty;
        var isHeader = false;
        int? columnSpan = null;
        int? rowSpan = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Text: text = input.Text(); break;
                case At.Marks: marks = input.List(MarkShape.Instance); break;
                case At.IsHeader: isHeader = input.Flag(); break;
                case At.ColumnSpan: columnSpan = input.Int32(); break;
                case At.RowSpan: rowSpan = input.Int32(); break;
            }
        }
        JsonInput.CheckMarks(marks, text!, reading.Start);
        return new TableCell
        {
            Text = text!,
            Marks = marks,
            IsHeader = isHeader,
            ColumnSpan = columnSpan,
            RowSpan = rowSpan,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, TableCell value)
    {
        output.BeginObject();
        output.Text(Members[At.Text], value.Text);
        output.List(Members[At.Marks], MarkShape.Instance, value.Marks);
        output.FlagIfSet(Members[At.IsHeader], value.IsHeader);
        output.Whole(Members[At.ColumnSpan], value.ColumnSpan);
        output.Whole(Members[At.RowSpan], value.RowSpan);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Text = 0;
        public const int Marks = 1;
        public const int IsHeader = 2;
        public const int ColumnSpan = 3;
        public const int RowSpan = 4;
    }
}
