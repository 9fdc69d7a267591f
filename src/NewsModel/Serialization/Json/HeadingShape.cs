namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a heading.</summary>
internal sealed class HeadingShape : Shape<Heading>
{
    public static readonly HeadingShape Instance = new();

    private HeadingShape()
        : base(
            "heading",
            BlockMembers.Type("heading"),
            BlockMembers.Id,
            BlockMembers.Language,
            Member.Defaulted("level", Form.Whole(1, 6)),
            Member.Required("text", Form.Text),
            BlockMembers.Marks,
            BlockMembers.Markup)
    {
    }

    public override Heading Read(ref JsonInput input)
    {
        string? id = null;
        LanguageTag? language = null;
        var level = 2;
        string? text = null;
        var marks = ValueList<Mark>.Empty;
        string? markup = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Id: id = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.Level: level = input.Int32(1, 6); break;
                case At.Text: text = input.Text(); break;
                case At.Marks: marks = input.List(MarkShape.Instance); break;
                case At.Markup: markup = input.Text(); break;
            }
        }
        JsonInput.CheckMarks(marks, text!, reading.Start);
        return new Heading
        {
            Id = id,
            Language = language,
            Level = level,
            Text = text!,
            Marks = marks,
            Markup = markup,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Heading value)
    {
        output.BeginObject();
        output.Word(Members[At.Type], Words.Block, 1);
        output.Text(Members[At.Id], value.Id);
        output.Language(Members[At.Language], value.Language);
        output.Whole(Members[At.Level], value.Level);
        output.Text(Members[At.Text], value.Text);
        output.List(Members[At.Marks], MarkShape.Instance, value.Marks);
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
        public const int Level = 3;
        public const int Text = 4;
        public const int Marks = 5;
        public const int Markup = 6;
    }
}
