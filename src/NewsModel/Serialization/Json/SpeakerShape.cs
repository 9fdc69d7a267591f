namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a speaker.</summary>
internal sealed class SpeakerShape : Shape<Speaker>
{
    public static readonly SpeakerShape Instance = new();

    private SpeakerShape()
        : base(
            "speaker",
            Member.Required("id", Form.Text),
            Member.Defaulted("kind", Form.Word(Words.Speaker)),
            Member.Optional("name", Form.Text),
            Member.Optional("role", Form.Text),
            Member.Optional("affiliation", Form.Text),
            Member.Defaulted("mentions", Form.List(Form.Span)),
            Member.Defaulted("sameAs", Form.List(Form.Text)),
            Member.Defaulted("provenance", Form.Word(Words.Provenance)))
    {
    }

    public override Speaker Read(ref JsonInput input)
    {
        string? id = null;
        var kind = default(SpeakerKind);
        string? name = null;
        string? role = null;
        string? affiliation = null;
        var mentions = ValueList<TextSpan>.Empty;
        var sameAs = ValueList<string>.Empty;
        var provenance = default(Provenance);
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Id: id = input.Text(); break;
                case At.Kind: kind = (SpeakerKind)input.Word(Words.Speaker); break;
                case At.Name: name = input.Text(); break;
                case At.Role: role = input.Text(); break;
                case At.Affiliation: affiliation = input.Text(); break;
                case At.Mentions: mentions = input.Spans(); break;
                case At.SameAs: sameAs = input.Texts(); break;
                case At.Provenance: provenance = (Provenance)input.Word(Words.Provenance); break;
            }
        }
        return new Speaker
        {
            Id = id!,
            Kind = kind,
            Name = name,
            Role = role,
            Affiliation = affiliation,
            Mentions = mentions,
            SameAs = sameAs,
            Provenance = provenance,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Speaker value)
    {
        output.BeginObject();
        output.Text(Members[At.Id], value.Id);
        output.Word(Members[At.Kind], Words.Speaker, (int)value.Kind);
        output.Text(Members[At.Name], value.Name);
        output.Text(Members[At.Role], value.Role);
        output.Text(Members[At.Affiliation], value.Affiliation);
        output.Spans(Members[At.Mentions], value.Mentions);
        output.Texts(Members[At.SameAs], value.SameAs);
        output.WordUnlessFirst(Members[At.Provenance], Words.Provenance, (int)value.Provenance);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Id = 0;
        public const int Kind = 1;
        public const int Name = 2;
        public const int Role = 3;
        public const int Affiliation = 4;
        public const int Mentions = 5;
        public const int SameAs = 6;
        public const int Provenance = 7;
    }
}
