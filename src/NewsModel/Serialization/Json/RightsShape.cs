namespace NewsModel.Serialization.Json;

/// <summary>The wire form of rights.</summary>
internal sealed class RightsShape : Shape<Rights>
{
    public static readonly RightsShape Instance = new();

    private RightsShape()
        : base(
            "rights",
            Member.Optional("holder", Form.Text),
            Member.Optional("notice", Form.Text),
            Member.Optional("usageTerms", Form.Text),
            Member.Optional("license", Form.Text))
    {
    }

    public override Rights Read(ref JsonInput input)
    {
        string? holder = null;
        string? notice = null;
        string? usageTerms = null;
        string? license = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Holder: holder = input.Text(); break;
                case At.Notice: notice = input.Text(); break;
                case At.UsageTerms: usageTerms = input.Text(); break;
                case At.License: license = input.Text(); break;
            }
        }
        return new Rights
        {
            Holder = holder,
            Notice = notice,
            UsageTerms = usageTerms,
            License = license,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Rights value)
    {
        output.BeginObject();
        output.Text(Members[At.Holder], value.Holder);
        output.Text(Members[At.Notice], value.Notice);
        output.Text(Members[At.UsageTerms], value.UsageTerms);
        output.Text(Members[At.License], value.License);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Holder = 0;
        public const int Notice = 1;
        public const int UsageTerms = 2;
        public const int License = 3;
    }
}
