namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a thematic break.</summary>
internal sealed class RuleBlockShape : Shape<RuleBlock>
{
    public static readonly RuleBlockShape Instance = new();

    private RuleBlockShape()
        : base(
            "ruleBlock",
            BlockMembers.Type("rule"),
            BlockMembers.Id,
            BlockMembers.Language,
            BlockMembers.Markup)
    {
    }

    public override RuleBlock Read(ref JsonInput input)
    {
        string? id = null;
        LanguageTag? language = null;
        string? markup = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Id: id = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.Markup: markup = input.Text(); break;
            }
        }
        return new RuleBlock
        {
            Id = id,
            Language = language,
            Markup = markup,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, RuleBlock value)
    {
        output.BeginObject();
        output.Word(Members[At.Type], Words.Block, 7);
        output.Text(Members[At.Id], value.Id);
        output.Language(Members[At.Language], value.Language);
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
        public const int Markup = 3;
    }
}
