namespace NewsModel.Serialization.Json;

/// <summary>The wire form of an item of a list block.</summary>
internal sealed class ListItemShape : Shape<ListItem>
{
    public static readonly ListItemShape Instance = new();

    private ListItemShape()
        : base(
            "listItem",
            Member.Required("text", Form.Text),
            Member.Defaulted("marks", Form.List(Form.Of("mark"))),
            Member.Defaulted("level", Form.Whole(0, int.MaxValue)))
    {
    }

    public override ListItem Read(ref JsonInput input)
    {
        string? text = null;
        var marks = ValueList<Mark>.Empty;
        var level = 0;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Text: text = input.Text(); break;
                case At.Marks: marks = input.List(MarkShape.Instance); break;
                case At.Level: level = input.Int32(0); break;
            }
        }
        JsonInput.CheckMarks(marks, text!, reading.Start);
        return new ListItem { Text = text!, Marks = marks, Level = level, Extensions = reading.Extensions };
    }

    public override void Write(JsonOutput output, ListItem value)
    {
        output.BeginObject();
        output.Text(Members[At.Text], value.Text);
        output.List(Members[At.Marks], MarkShape.Instance, value.Marks);
        output.Whole(Members[At.Level], value.Level == 0 ? null : value.Level);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Text = 0;
        public const int Marks = 1;
        public const int Level = 2;
    }
}
