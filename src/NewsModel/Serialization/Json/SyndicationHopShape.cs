namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a station on the way.</summary>
internal sealed class SyndicationHopShape : Shape<SyndicationHop>
{
    public static readonly SyndicationHopShape Instance = new();

    private SyndicationHopShape()
        : base(
            "syndicationHop",
            Member.Optional("name", Form.Text),
            Member.Optional("url", Form.Text),
            Member.Optional("id", Form.Text),
            Member.Optional("time", Form.Of("timestamp")))
    {
    }

    public override SyndicationHop Read(ref JsonInput input)
    {
        string? name = null;
        string? url = null;
        string? id = null;
        NewsTimestamp? time = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Name: name = input.Text(); break;
                case At.Url: url = input.Text(); break;
                case At.Id: id = input.Text(); break;
                case At.Time: time = TimestampShape.Instance.Read(ref input); break;
            }
        }
        return new SyndicationHop
        {
            Name = name,
            Url = url,
            Id = id,
            Time = time,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, SyndicationHop value)
    {
        output.BeginObject();
        output.Text(Members[At.Name], value.Name);
        output.Text(Members[At.Url], value.Url);
        output.Text(Members[At.Id], value.Id);
        output.Value(Members[At.Time], TimestampShape.Instance, value.Time);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Name = 0;
        public const int Url = 1;
        public const int Id = 2;
        public const int Time = 3;
    }
}
