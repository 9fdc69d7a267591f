namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a quotation set off as a block.</summary>
internal sealed class BlockQuoteShape : Shape<BlockQuote>
{
    public static readonly BlockQuoteShape Instance = new();

    private BlockQuoteShape()
        : base(
            "blockQuote",
            BlockMembers.Type("quote"),
            BlockMembers.Id,
            BlockMembers.Language,
            Member.Required("text", Form.Text),
            BlockMembers.Marks,
            Member.Optional("attribution", Form.Text),
            Member.Defaulted("isPullQuote", Form.Flag),
            BlockMembers.Markup)
    {
    }

    public override BlockQuote Read(ref JsonInput input)
    {
        string? id = null;
        LanguageTag? language = null;
        string? text = null;
        var marks = ValueList<Mark>.Empty;
        string? attribution = null;
        var isPullQuote = false;
        string? markup = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Id: id = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.Text: text = input.Text(); break;
                case At.Marks: marks = input.List(MarkShape.Instance); break;
                case At.Attribution: attribution = input.Text(); break;
                case At.IsPullQuote: isPullQuote = input.Flag(); break;
                case At.Markup: markup = input.Text(); break;
            }
        }
        JsonInput.CheckMarks(marks, text!, reading.Start);
        return new BlockQuote
        {
            Id = id,
            Language = language,
            Text = text!,
            Marks = marks,
            Attribution = attribution,
            IsPullQuote = isPullQuote,
            Markup = markup,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, BlockQuote value)
    {
        output.BeginObject();
        output.Word(Members[At.Type], Words.Block, 2);
        output.Text(Members[At.Id], value.Id);
        output.Language(Members[At.Language], value.Language);
        output.Text(Members[At.Text], value.Text);
        output.List(Members[At.Marks], MarkShape.Instance, value.Marks);
        output.Text(Members[At.Attribution], value.Attribution);
        output.FlagIfSet(Members[At.IsPullQuote], value.IsPullQuote);
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
        public const int Text = 3;
        public const int Marks = 4;
        public const int Attribution = 5;
        public const int IsPullQuote = 6;
        public const int Markup = 7;
    }
}
