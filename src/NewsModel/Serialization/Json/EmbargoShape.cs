namespace NewsModel.Serialization.Json;

/// <summary>The wire form of an embargo.</summary>
internal sealed class EmbargoShape : Shape<Embargo>
{
    public static readonly EmbargoShape Instance = new();

    private EmbargoShape()
        : base(
            "embargo",
            Member.Optional("until", Form.Of("timestamp")),
            Member.Optional("note", Form.Text))
    {
    }

    public override Embargo Read(ref JsonInput input)
    {
        NewsTimestamp? until = null;
        string? note = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Until: until = TimestampShape.Instance.Read(ref input); break;
                case At.Note: note = input.Text(); break;
            }
        }
        return new Embargo
        {
            Until = until,
            Note = note,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Embargo value)
    {
        output.BeginObject();
        output.Value(Members[At.Until], TimestampShape.Instance, value.Until);
        output.Text(Members[At.Note], value.Note);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Until = 0;
        public const int Note = 1;
    }
}
