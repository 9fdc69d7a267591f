namespace NewsModel.Serialization.Json;

/// <summary>The wire form of an image, a sound or a film.</summary>
internal sealed class MediaItemShape : Shape<MediaItem>
{
    public static readonly MediaItemShape Instance = new();

    private MediaItemShape()
        : base(
            "media",
            Member.Optional("url", Form.Text),
            Member.Optional("mediaType", Form.Text),
            Member.Optional("title", Form.Text),
            Member.Optional("caption", Form.Text),
            Member.Optional("alternativeText", Form.Text),
            Member.Optional("credit", Form.Text),
            Member.Optional("width", Form.Whole(int.MinValue, int.MaxValue)),
            Member.Optional("height", Form.Whole(int.MinValue, int.MaxValue)),
            Member.Optional("duration", Form.Duration),
            Member.Optional("size", Form.Whole(long.MinValue, long.MaxValue)))
    {
    }

    public override MediaItem Read(ref JsonInput input)
    {
        string? url = null;
        string? mediaType = null;
        string? title = null;
        string? caption = null;
        string? alternativeText = null;
        string? credit = null;
        int? width = null;
        int? height = null;
        TimeSpan? duration = null;
        long? size = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Url: url = input.Text(); break;
                case At.MediaType: mediaType = input.Text(); break;
                case At.Title: title = input.Text(); break;
                case At.Caption: caption = input.Text(); break;
                case At.AlternativeText: alternativeText = input.Text(); break;
                case At.Credit: credit = input.Text(); break;
                case At.Width: width = input.Int32(); break;
                case At.Height: height = input.Int32(); break;
                case At.Duration: duration = input.Duration(); break;
                case At.Size: size = input.Whole(long.MinValue, long.MaxValue); break;
            }
        }
        return new MediaItem
        {
            Url = url,
            MediaType = mediaType,
            Title = title,
            Caption = caption,
            AlternativeText = alternativeText,
            Credit = credit,
            Width = width,
            Height = height,
            Duration = duration,
            Size = size,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, MediaItem value)
    {
        output.BeginObject();
        output.Text(Members[At.Url], value.Url);
        output.Text(Members[At.MediaType], value.MediaType);
        output.Text(Members[At.Title], value.Title);
        output.Text(Members[At.Caption], value.Caption);
        output.Text(Members[At.AlternativeText], value.AlternativeText);
        output.Text(Members[At.Credit], value.Credit);
        output.Whole(Members[At.Width], value.Width);
        output.Whole(Members[At.Height], value.Height);
        output.Duration(Members[At.Duration], value.Duration);
        output.Whole(Members[At.Size], value.Size);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Url = 0;
        public const int MediaType = 1;
        public const int Title = 2;
        public const int Caption = 3;
        public const int AlternativeText = 4;
        public const int Credit = 5;
        public const int Width = 6;
        public const int Height = 7;
        public const int Duration = 8;
        public const int Size = 9;
    }
}
