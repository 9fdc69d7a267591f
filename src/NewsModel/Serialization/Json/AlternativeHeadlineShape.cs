namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a further headline.</summary>
internal sealed class AlternativeHeadlineShape : Shape<AlternativeHeadline>
{
    public static readonly AlternativeHeadlineShape Instance = new();

    private AlternativeHeadlineShape()
        : base(
            "alternativeHeadline",
            Member.Required("text", Form.Text),
            Member.Optional("role", Form.Text))
    {
    }

    public override AlternativeHeadline Read(ref JsonInput input)
    {
        string? text = null;
        string? role = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Text: text = input.Text(); break;
                case At.Role: role = input.Text(); break;
            }
        }
        return new AlternativeHeadline
        {
            Text = text!,
            Role = role,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, AlternativeHeadline value)
    {
        output.BeginObject();
        output.Text(Members[At.Text], value.Text);
        output.Text(Members[At.Role], value.Role);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Text = 0;
        public const int Role = 1;
    }
}
