namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a comment with its replies.</summary>
internal sealed class CommentShape : Shape<Comment>
{
    public static readonly CommentShape Instance = new();

    private CommentShape()
        : base(
            "comment",
            Member.Optional("id", Form.Text),
            Member.Optional("author", Form.Of("commentAuthor")),
            Member.Optional("text", Form.Text),
            Member.Optional("language", Form.Language),
            Member.Optional("created", Form.Of("timestamp")),
            Member.Optional("edited", Form.Of("timestamp")),
            Member.Defaulted("moderation", Form.Word(Words.Moderation)),
            Member.Defaulted("moderationHistory", Form.List(Form.Of("moderationEvent"))),
            Member.Defaulted("reactions", Form.List(Form.Of("reaction"))),
            Member.Optional("about", Form.Of("commentAnchor")),
            Member.Defaulted("replies", Form.List(Form.Of("comment"))))
    {
    }

    public override Comment Read(ref JsonInput input)
    {
        string? id = null;
        CommentAuthor? author = null;
        string? text = null;
        LanguageTag? language = null;
        NewsTimestamp? created = null;
        NewsTimestamp? edited = null;
        var moderation = default(ModerationState);
        var moderationHistory = ValueList<ModerationEvent>.Empty;
        var reactions = ValueList<Reaction>.Empty;
        CommentAnchor? about = null;
        var replies = ValueList<Comment>.Empty;
        var reading = input.Begin(this);
        input.EnterComment();
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Id: id = ReadId(ref input); break;
                case At.Author: author = CommentAuthorShape.Instance.Read(ref input); break;
                case At.Text: text = input.Text(); break;
                case At.Language: language = input.Language(); break;
                case At.Created: created = TimestampShape.Instance.Read(ref input); break;
                case At.Edited: edited = TimestampShape.Instance.Read(ref input); break;
                case At.Moderation: moderation = (ModerationState)input.Word(Words.Moderation); break;
                case At.ModerationHistory: moderationHistory = input.List(ModerationEventShape.Instance); break;
                case At.Reactions: reactions = input.List(ReactionShape.Instance); break;
                case At.About: about = CommentAnchorShape.Instance.Read(ref input); break;
                case At.Replies: replies = input.List(Instance); break;
            }
        }
        input.LeaveComment();
        return new Comment
        {
            Id = id,
            Author = author,
            Text = text,
            Language = language,
            Created = created,
            Edited = edited,
            Moderation = moderation,
            ModerationHistory = moderationHistory,
            Reactions = reactions,
            About = about,
            Replies = replies,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Comment value)
    {
        output.BeginObject();
        output.EnterPersonal();
        output.Text(Members[At.Id], value.Id);
        output.Value(Members[At.Author], CommentAuthorShape.Instance, value.Author);
        output.Text(Members[At.Text], value.Text);
        output.Language(Members[At.Language], value.Language);
        output.Value(Members[At.Created], TimestampShape.Instance, value.Created);
        output.Value(Members[At.Edited], TimestampShape.Instance, value.Edited);
        output.WordUnlessFirst(Members[At.Moderation], Words.Moderation, (int)value.Moderation);
        output.List(Members[At.ModerationHistory], ModerationEventShape.Instance, value.ModerationHistory);
        output.List(Members[At.Reactions], ReactionShape.Instance, value.Reactions);
        output.Value(Members[At.About], CommentAnchorShape.Instance, value.About);
        output.List(Members[At.Replies], Instance, value.Replies);
        output.Extensions(this, value, value.Extensions);
        output.LeavePersonal();
        output.EndObject();
    }

    // Two comments of one section have different ids.
    private static string ReadId(ref JsonInput input)
    {
        var id = input.Text();
        return input.CommentIds is null || input.CommentIds.Add(id)
            ? id
            : throw input.Fault(NewsFormatErrorCode.Duplicate, "The id is another comment's id too.");
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Id = 0;
        public const int Author = 1;
        public const int Text = 2;
        public const int Language = 3;
        public const int Created = 4;
        public const int Edited = 5;
        public const int Moderation = 6;
        public const int ModerationHistory = 7;
        public const int Reactions = 8;
        public const int About = 9;
        public const int Replies = 10;
    }
}
