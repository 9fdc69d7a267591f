namespace NewsModel.Serialization.Json;

/// <summary>The wire form of an organisation.</summary>
internal sealed class OrganizationShape : Shape<Organization>
{
    public static readonly OrganizationShape Instance = new();

    private OrganizationShape()
        : base(
            "organization",
            Member.Optional("name", Form.Text),
            Member.Optional("url", Form.Text),
            Member.Optional("logoUrl", Form.Text),
            Member.Defaulted("sameAs", Form.List(Form.Text)))
    {
    }

    public override Organization Read(ref JsonInput input)
    {
        string? name = null;
        string? url = null;
        string? logoUrl = null;
        var sameAs = ValueList<string>.Empty;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Name: name = input.Text(); break;
                case At.Url: url = input.Text(); break;
                case At.LogoUrl: logoUrl = input.Text(); break;
                case At.SameAs: sameAs = input.Texts(); break;
            }
        }
        return new Organization
        {
            Name = name,
            Url = url,
            LogoUrl = logoUrl,
            SameAs = sameAs,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Organization value)
    {
        output.BeginObject();
        output.Text(Members[At.Name], value.Name);
        output.Text(Members[At.Url], value.Url);
        output.Text(Members[At.LogoUrl], value.LogoUrl);
        output.Texts(Members[At.SameAs], value.SameAs);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Name = 0;
        public const int Url = 1;
        public const int LogoUrl = 2;
        public const int SameAs = 3;
    }
}
