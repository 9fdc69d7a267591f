namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a correction.</summary>
internal sealed class CorrectionShape : Shape<Correction>
{
    public static readonly CorrectionShape Instance = new();

    private CorrectionShape()
        : base(
            "correction",
            Member.Required("text", Form.Text),
            Member.Optional("date", Form.Of("timestamp")),
            Member.Optional("kind", Form.Text))
    {
    }

    public override Correction Read(ref JsonInput input)
    {
        string? text = null;
        NewsTimestamp? date = null;
        string? kind = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Text: text = input.Text(); break;
                case At.Date: date = TimestampShape.Instance.Read(ref input); break;
                case At.Kind: kind = input.Text(); break;
            }
        }
        return new Correction
        {
            Text = text!,
            Date = date,
            Kind = kind,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Correction value)
    {
        output.BeginObject();
        output.Text(Members[At.Text], value.Text);
        output.Value(Members[At.Date], TimestampShape.Instance, value.Date);
        output.Text(Members[At.Kind], value.Kind);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Text = 0;
        public const int Date = 1;
        public const int Kind = 2;
    }
}
