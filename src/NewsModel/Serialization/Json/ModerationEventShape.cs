namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a step of moderation.</summary>
internal sealed class ModerationEventShape : Shape<ModerationEvent>
{
    public static readonly ModerationEventShape Instance = new();

    private ModerationEventShape()
        : base(
            "moderationEvent",
            Member.Defaulted("state", Form.Word(Words.Moderation)),
            Member.Optional("time", Form.Of("timestamp")),
            Member.Optional("by", Form.Of("commentAuthor")),
            Member.Optional("reason", Form.Text))
    {
    }

    public override ModerationEvent Read(ref JsonInput input)
    {
        var state = default(ModerationState);
        NewsTimestamp? time = null;
        CommentAuthor? by = null;
        string? reason = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.State: state = (ModerationState)input.Word(Words.Moderation); break;
                case At.Time: time = TimestampShape.Instance.Read(ref input); break;
                case At.By: by = CommentAuthorShape.Instance.Read(ref input); break;
                case At.Reason: reason = input.Text(); break;
            }
        }
        return new ModerationEvent
        {
            State = state,
            Time = time,
            By = by,
            Reason = reason,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, ModerationEvent value)
    {
        output.BeginObject();
        output.EnterPersonal();
        output.WordUnlessFirst(Members[At.State], Words.Moderation, (int)value.State);
        output.Value(Members[At.Time], TimestampShape.Instance, value.Time);
        output.Value(Members[At.By], CommentAuthorShape.Instance, value.By);
        output.Text(Members[At.Reason], value.Reason);
        output.Extensions(this, value, value.Extensions);
        output.LeavePersonal();
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int State = 0;
        public const int Time = 1;
        public const int By = 2;
        public const int Reason = 3;
    }
}
