namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a link of a feed.</summary>
internal sealed class FeedLinkShape : Shape<FeedLink>
{
    public static readonly FeedLinkShape Instance = new();

    private FeedLinkShape()
        : base(
            "feedLink",
            Member.Required("url", Form.Text),
            Member.Optional("rel", Form.Text),
            Member.Optional("mediaType", Form.Text),
            Member.Optional("title", Form.Text))
    {
    }

    public override FeedLink Read(ref JsonInput input)
    {
        string? url = null;
        string? rel = null;
        string? mediaType = null;
        string? title = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Url: url = input.Text(); break;
                case At.Rel: rel = input.Text(); break;
                case At.MediaType: mediaType = input.Text(); break;
                case At.Title: title = input.Text(); break;
            }
        }
        return new FeedLink
        {
            Url = url!,
            Rel = rel,
            MediaType = mediaType,
            Title = title,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, FeedLink value)
    {
        output.BeginObject();
        output.Text(Members[At.Url], value.Url);
        output.Text(Members[At.Rel], value.Rel);
        output.Text(Members[At.MediaType], value.MediaType);
        output.Text(Members[At.Title], value.Title);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Url = 0;
        public const int Rel = 1;
        public const int MediaType = 2;
        public const int Title = 3;
    }
}
