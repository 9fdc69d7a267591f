namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a list.</summary>
internal sealed class ListBlockShape : Shape<ListBlock>
{
    public static readonly ListBlockShape Instance = new();

    private ListBlockShape()
        : base(
            "listBlock",
            BlockMembers.Type("list"),
            BlockMembers.Id,
            BlockMembers.Language,
            Member.Defaulted("isOrdered", Form.Flag),
            Member.Optional("start", Form.Whole(int.MinValue, int.MaxValue)),
            Member.Defaulted("items", Form.List(Form.Of("listItem"))),
            BlockMembers.Markup)
    {
    }

    public override ListBlock Read(ref JsonInput input)
    {
        string? id = null;
        LanguageTag? language = null;
        var isOrdered = false;
        int? start = null;
        var items = ValueList<ListItem>.Empty;
        string? markup = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Id: id = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.IsOrdered: isOrdered = input.Flag(); break;
                case At.Start: start = input.Int32(); break;
                case At.Items: items = input.List(ListItemShape.Instance); break;
                case At.Markup: markup = input.Text(); break;
            }
        }
        return new ListBlock
        {
            Id = id,
            Language = language,
            IsOrdered = isOrdered,
            Start = start,
            Items = items,
            Markup = markup,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, ListBlock value)
    {
        output.BeginObject();
        output.Word(Members[At.Type], Words.Block, 3);
        output.Text(Members[At.Id], value.Id);
        output.Language(Members[At.Language], value.Language);
        output.FlagIfSet(Members[At.IsOrdered], value.IsOrdered);
        output.Whole(Members[At.Start], value.Start);
        output.List(Members[At.Items], ListItemShape.Instance, value.Items);
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
        public const int IsOrdered = 3;
        public const int Start = 4;
        public const int Items = 5;
        public const int Markup = 6;
    }
}
