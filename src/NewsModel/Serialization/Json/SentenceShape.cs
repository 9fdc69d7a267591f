namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a sentence.</summary>
internal sealed class SentenceShape : Shape<Sentence>
{
    public static readonly SentenceShape Instance = new();

    private SentenceShape()
        : base(
            "sentence",
            Member.Optional("id", Form.Text),
            Member.Required("span", Form.Span))
    {
    }

    public override Sentence Read(ref JsonInput input)
    {
        string? id = null;
        var span = default(TextSpan);
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Id: id = input.Text(); break;
                case At.Span: span = input.Span(); break;
            }
        }
        return new Sentence(span, id) { Extensions = reading.Extensions };
    }

    public override void Write(JsonOutput output, Sentence value)
    {
        output.BeginObject();
        output.Text(Members[At.Id], value.Id);
        output.Span(Members[At.Span], value.Span);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Id = 0;
        public const int Span = 1;
    }
}
