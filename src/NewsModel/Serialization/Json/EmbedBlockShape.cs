namespace NewsModel.Serialization.Json;

/// <summary>The wire form of something of another site.</summary>
internal sealed class EmbedBlockShape : Shape<EmbedBlock>
{
    public static readonly EmbedBlockShape Instance = new();

    private EmbedBlockShape()
        : base(
            "embedBlock",
            BlockMembers.Type("embed"),
            BlockMembers.Id,
            BlockMembers.Language,
            Member.Optional("url", Form.Text),
            Member.Optional("provider", Form.Text),
            Member.Optional("title", Form.Text),
            BlockMembers.Markup)
    {
    }

    public override EmbedBlock Read(ref JsonInput input)
    {
        string? id = null;
        LanguageTag? language = null;
        string? url = null;
        string? provider = null;
        string? title = null;
        string? markup = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Id: id = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.Url: url = input.Text(); break;
                case At.Provider: provider = input.Text(); break;
                case At.Title: title = input.Text(); break;
                case At.Markup: markup = input.Text(); break;
            }
        }
        return new EmbedBlock
        {
            Id = id,
            Language = language,
            Url = url,
            Provider = provider,
            Title = title,
            Markup = markup,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, EmbedBlock value)
    {
        output.BeginObject();
        output.Word(Members[At.Type], Words.Block, 5);
        output.Text(Members[At.Id], value.Id);
        output.Language(Members[At.Language], value.Language);
        output.Text(Members[At.Url], value.Url);
        output.Text(Members[At.Provider], value.Provider);
        output.Text(Members[At.Title], value.Title);
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
        public const int Url = 3;
        public const int Provider = 4;
        public const int Title = 5;
        public const int Markup = 6;
    }
}
