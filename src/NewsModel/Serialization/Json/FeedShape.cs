namespace NewsModel.Serialization.Json;

/// <summary>The wire form of what a feed says about itself.</summary>
internal sealed class FeedShape : Shape<Feed>
{
    public static readonly FeedShape Instance = new();

    private FeedShape()
        : base(
            "feed",
            Member.Optional("id", Form.Text),
            Member.Optional("title", Form.Text),
            Member.Optional("description", Form.Text),
            Member.Defaulted("links", Form.List(Form.Of("feedLink"))),
            Member.Optional("language", Form.Language),
            Member.Optional("updated", Form.Of("timestamp")),
            Member.Optional("rights", Form.Of("rights")),
            Member.Defaulted("authors", Form.List(Form.Of("byline"))),
            Member.Defaulted("categories", Form.List(Form.Text)),
            Member.Optional("iconUrl", Form.Text),
            Member.Optional("generator", Form.Text))
    {
    }

    public override Feed Read(ref JsonInput input)
    {
        string? id = null;
        string? title = null;
        string? description = null;
        var links = ValueList<FeedLink>.Empty;
        LanguageTag? language = null;
        NewsTimestamp? updated = null;
        Rights? rights = null;
        var authors = ValueList<Byline>.Empty;
        var categories = ValueList<string>.Empty;
        string? iconUrl = null;
        string? generator = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Id: id = input.Text(); break;
                case At.Title: title = input.Text(); break;
                case At.Description: description = input.Text(); break;
                case At.Links: links = input.List(FeedLinkShape.Instance); break;
                case At.Language: language = input.Language(); break;
                case At.Updated: updated = TimestampShape.Instance.Read(ref input); break;
                case At.Rights: rights = RightsShape.Instance.Read(ref input); break;
                case At.Authors: authors = input.List(BylineShape.Instance); break;
                case At.Categories: categories = input.Texts(); break;
                case At.IconUrl: iconUrl = input.Text(); break;
                case At.Generator: generator = input.Text(); break;
            }
        }
        return new Feed
        {
            Id = id,
            Title = title,
            Description = description,
            Links = links,
            Language = language,
            Updated = updated,
            Rights = rights,
            Authors = authors,
            Categories = categories,
            IconUrl = iconUrl,
            Generator = generator,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Feed value)
    {
        output.BeginObject();
        output.Text(Members[At.Id], value.Id);
        output.Text(Members[At.Title], value.Title);
        output.Text(Members[At.Description], value.Description);
        output.List(Members[At.Links], FeedLinkShape.Instance, value.Links);
        output.Language(Members[At.Language], value.Language);
        output.Value(Members[At.Updated], TimestampShape.Instance, value.Updated);
        output.Value(Members[At.Rights], RightsShape.Instance, value.Rights);
        output.List(Members[At.Authors], BylineShape.Instance, value.Authors);
        output.Texts(Members[At.Categories], value.Categories);
        output.Text(Members[At.IconUrl], value.IconUrl);
        output.Text(Members[At.Generator], value.Generator);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Id = 0;
        public const int Title = 1;
        public const int Description = 2;
        public const int Links = 3;
        public const int Language = 4;
        public const int Updated = 5;
        public const int Rights = 6;
        public const int Authors = 7;
        public const int Categories = 8;
        public const int IconUrl = 9;
        public const int Generator = 10;
    }
}
