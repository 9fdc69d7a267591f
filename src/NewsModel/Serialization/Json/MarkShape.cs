namespace NewsModel.Serialization.Json;

/// <summary>
/// The wire form of an inline mark. Its type is the word of its kind, or of a kind we do not know; such a mark may have a member
/// <c>name</c> of its own, so <see cref="Foreign"/> does not know that name.
/// </summary>
internal sealed class MarkShape : Shape<Mark>
{
    public static readonly MarkShape Instance = new(Form.Word(Words.Mark), Member.Optional("name", Form.Text));

    private static readonly MarkShape Foreign = new(Form.OtherThan(Words.Mark));

    private MarkShape(string type, params ReadOnlySpan<Member> more)
        : base(
            "mark",
            [
                Member.Required("type", type),
                Member.Required("span", Form.Span),
                Member.Optional("href", Form.Text),
                Member.Optional("title", Form.Text),
                .. more,
            ])
    {
    }

    public override string Schema => Form.OneOf(base.Schema, Foreign.ObjectSchema);

    private string ObjectSchema => base.Schema;

    public override Mark Read(ref JsonInput input)
    {
        var kind = input.Discriminator(Words.Mark, out var word);
        return kind >= 0 ? Read(ref input, (MarkKind)kind, null) : Foreign.Read(ref input, MarkKind.Unknown, word);
    }

    public override void Write(JsonOutput output, Mark value)
    {
        if (ForeignWord(value) is null) WriteAs(output, value, null);
        else Foreign.WriteAs(output, value, value.Name);
    }

    private Mark Read(ref JsonInput input, MarkKind kind, string? word)
    {
        var span = default(TextSpan);
        string? href = null;
        string? title = null;
        var name = word;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Type: break;
                case At.Span: span = input.Span(); break;
                case At.Href: href = input.Text(); break;
                case At.Title: title = input.Text(); break;
                case At.Name: name = input.Text(); break;
            }
        }
        return new Mark { Kind = kind, Span = span, Href = href, Title = title, Name = name, Extensions = reading.Extensions };
    }

    private void WriteAs(JsonOutput output, Mark value, string? word)
    {
        output.BeginObject();
        if (word is null) output.Word(Members[At.Type], Words.Mark, (int)value.Kind);
        else output.Text(Members[At.Type], word);
        output.Span(Members[At.Span], value.Span);
        output.Text(Members[At.Href], value.Href);
        output.Text(Members[At.Title], value.Title);
        if (word is null) output.Text(Members[At.Name], value.Name);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // A name that is the word of a kind we know cannot be the type: it would be read as that kind.
    private static string? ForeignWord(Mark mark) =>
        mark is { Kind: MarkKind.Unknown, Name: { } name } && Words.Mark.IndexOf(name) < 0 ? name : null;

    // The indices of the members in the table.
    private static class At
    {
        public const int Type = 0;
        public const int Span = 1;
        public const int Href = 2;
        public const int Title = 3;
        public const int Name = 4;
    }
}
