namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a row of a table.</summary>
internal sealed class TableRowShape : Shape<TableRow>
{
    public static readonly TableRowShape Instance = new();

    private TableRowShape()
        : base(
            "tableRow",
            Member.Defaulted("cells", Form.List(Form.Of("tableCell"))))
    {
    }

    public override TableRow Read(ref JsonInput input)
    {
        var cells = ValueList<TableCell>.Empty;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Cells: cells = input.List(TableCellShape.Instance); break;
            }
        }
        return new TableRow
        {
            Cells = cells,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, TableRow value)
    {
        output.BeginObject();
        output.List(Members[At.Cells], TableCellShape.Instance, value.Cells);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Cells = 0;
    }
}
