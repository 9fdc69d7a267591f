namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a term an article is about.</summary>
internal sealed class SubjectShape : Shape<Subject>
{
    public static readonly SubjectShape Instance = new();

    private SubjectShape()
        : base(
            "subject",
            Member.Optional("name", Form.Text),
            Member.Optional("uri", Form.Text),
            Member.Optional("scheme", Form.Text),
            Member.Optional("kind", Form.Text),
            Member.Optional("relevance", Form.Number),
            Member.Optional("confidence", Form.Number))
    {
    }

    public override Subject Read(ref JsonInput input)
    {
        string? name = null;
        string? uri = null;
        string? scheme = null;
        string? kind = null;
        double? relevance = null;
        double? confidence = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Name: name = input.Text(); break;
                case At.Uri: uri = input.Text(); break;
                case At.Scheme: scheme = input.Text(); break;
                case At.Kind: kind = input.Text(); break;
                case At.Relevance: relevance = input.Number(); break;
                case At.Confidence: confidence = input.Number(); break;
            }
        }
        return new Subject
        {
            Name = name,
            Uri = uri,
            Scheme = scheme,
            Kind = kind,
            Relevance = relevance,
            Confidence = confidence,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Subject value)
    {
        output.BeginObject();
        output.Text(Members[At.Name], value.Name);
        output.Text(Members[At.Uri], value.Uri);
        output.Text(Members[At.Scheme], value.Scheme);
        output.Text(Members[At.Kind], value.Kind);
        output.Number(Members[At.Relevance], value.Relevance);
        output.Number(Members[At.Confidence], value.Confidence);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Name = 0;
        public const int Uri = 1;
        public const int Scheme = 2;
        public const int Kind = 3;
        public const int Relevance = 4;
        public const int Confidence = 5;
    }
}
