namespace NewsModel.Serialization.Json;

/// <summary>The wire form of the gate of a comment section.</summary>
internal sealed class CommentGateShape : Shape<CommentGate>
{
    public static readonly CommentGateShape Instance = new();

    private CommentGateShape()
        : base(
            "gate",
            Member.Defaulted("kind", Form.Word(Words.Gate)),
            Member.Optional("message", Form.Text),
            Member.Optional("until", Form.Of("timestamp")))
    {
    }

    public override CommentGate Read(ref JsonInput input)
    {
        var kind = default(CommentGateKind);
        string? message = null;
        NewsTimestamp? until = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Kind: kind = (CommentGateKind)input.Word(Words.Gate); break;
                case At.Message: message = input.Text(); break;
                case At.Until: until = TimestampShape.Instance.Read(ref input); break;
            }
        }
        return new CommentGate
        {
            Kind = kind,
            Message = message,
            Until = until,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, CommentGate value)
    {
        output.BeginObject();
        output.Word(Members[At.Kind], Words.Gate, (int)value.Kind);
        output.Text(Members[At.Message], value.Message);
        output.Value(Members[At.Until], TimestampShape.Instance, value.Until);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Kind = 0;
        public const int Message = 1;
        public const int Until = 2;
    }
}
