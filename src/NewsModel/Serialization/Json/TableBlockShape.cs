namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a table.</summary>
internal sealed class TableBlockShape : Shape<TableBlock>
{
    public static readonly TableBlockShape Instance = new();

    private TableBlockShape()
        : base(
            "tableBlock",
            BlockMembers.Type("table"),
            BlockMembers.Id,
            BlockMembers.Language,
            Member.Optional("caption", Form.Text),
            Member.Defaulted("rows", Form.List(Form.Of("tableRow"))),
            BlockMembers.Markup)
    {
    }

    public override TableBlock Read(ref JsonInput input)
    {
        string? id = null;
        LanguageTag? language = null;
        string? caption = null;
        var rows = ValueList<TableRow>.Empty;
        string? markup = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Id: id = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.Caption: caption = input.Text(); break;
                case At.Rows: rows = input.List(TableRowShape.Instance); break;
                case At.Markup: markup = input.Text(); break;
            }
        }
        return new TableBlock
        {
            Id = id,
            Language = language,
            Caption = caption,
            Rows = rows,
            Markup = markup,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, TableBlock value)
    {
        output.BeginObject();
        output.Word(Members[At.Type], Words.Block, 6);
        output.Text(Members[At.Id], value.Id);
        output.Language(Members[At.Language], value.Language);
        output.Text(Members[At.Caption], value.Caption);
        output.List(Members[At.Rows], TableRowShape.Instance, value.Rows);
        output.Text(Members[At.Markup], value.Markup);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Type = 0;
        public const int Id = 1;
        public const int Language = 2;
        public const int Caption = 3;
        public const int Rows = 4;
        public const int Markup = 5;
    }
}
