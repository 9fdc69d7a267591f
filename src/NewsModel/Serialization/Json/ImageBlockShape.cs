namespace NewsModel.Serialization.Json;

/// <summary>The wire form of an image in the body.</summary>
internal sealed class ImageBlockShape : Shape<ImageBlock>
{
    public static readonly ImageBlockShape Instance = new();

    private ImageBlockShape()
        : base(
            "imageBlock",
            BlockMembers.Type("image"),
            BlockMembers.Id,
            BlockMembers.Language,
            Member.Required("image", Form.Of("media")),
            Member.Optional("href", Form.Text),
            BlockMembers.Markup)
    {
    }

    public override ImageBlock Read(ref JsonInput input)
    {
        string? id = null;
        LanguageTag? language = null;
        MediaItem? image = null;
        string? href = null;
        string? markup = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Id: id = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.Image: image = MediaItemShape.Instance.Read(ref input); break;
                case At.Href: href = input.Text(); break;
                case At.Markup: markup = input.Text(); break;
            }
        }
        return new ImageBlock
        {
            Id = id,
            Language = language,
            Image = image!,
            Href = href,
            Markup = markup,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, ImageBlock value)
    {
        output.BeginObject();
        output.Word(Members[At.Type], Words.Block, 4);
        output.Text(Members[At.Id], value.Id);
        output.Language(Members[At.Language], value.Language);
        output.Value(Members[At.Image], MediaItemShape.Instance, value.Image);
        output.Text(Members[At.Href], value.Href);
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
        public const int Image = 3;
        public const int Href = 4;
        public const int Markup = 5;
    }
}
