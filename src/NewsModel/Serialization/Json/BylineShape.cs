namespace NewsModel.Serialization.Json;

/// <summary>The wire form of one of those who made an article.</summary>
internal sealed class BylineShape : Shape<Byline>
{
    public static readonly BylineShape Instance = new();

    private BylineShape()
        : base(
            "byline",
            Member.Optional("name", Form.Text),
            Member.Defaulted("kind", Form.Word(Words.Byline)),
            Member.Optional("role", Form.Text),
            Member.Optional("affiliation", Form.Text),
            Member.Optional("text", Form.Text),
            Member.Optional("url", Form.Text),
            Member.Optional("email", Form.Text))
    {
    }

    public override Byline Read(ref JsonInput input)
    {
        string? name = null;
        var kind = default(BylineKind);
        string? role = null;
        string? affiliation = null;
        string? text = null;
        string? url = null;
        string? email = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Name: name = input.Text(); break;
                case At.Kind: kind = (BylineKind)input.Word(Words.Byline); break;
                case At.Role: role = input.Text(); break;
                case At.Affiliation: affiliation = input.Text(); break;
                case At.Text: text = input.Text(); break;
                case At.Url: url = input.Text(); break;
                case At.Email: email = input.Text(); break;
            }
        }
        return new Byline
        {
            Name = name,
            Kind = kind,
            Role = role,
            Affiliation = affiliation,
            Text = text,
            Url = url,
            Email = email,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Byline value)
    {
        output.BeginObject();
        output.Text(Members[At.Name], value.Name);
        output.WordUnlessFirst(Members[At.Kind], Words.Byline, (int)value.Kind);
        output.Text(Members[At.Role], value.Role);
        output.Text(Members[At.Affiliation], value.Affiliation);
        output.Text(Members[At.Text], value.Text);
        output.Text(Members[At.Url], value.Url);
        output.Text(Members[At.Email], value.Email);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Name = 0;
        public const int Kind = 1;
        public const int Role = 2;
        public const int Affiliation = 3;
        public const int Text = 4;
        public const int Url = 5;
        public const int Email = 6;
    }
}
