namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a dateline.</summary>
internal sealed class DatelineShape : Shape<Dateline>
{
    public static readonly DatelineShape Instance = new();

    private DatelineShape()
        : base(
            "dateline",
            Member.Optional("text", Form.Text),
            Member.Optional("place", Form.Of("place")),
            Member.Optional("date", Form.Of("timestamp")),
            Member.Optional("agency", Form.Text))
    {
    }

    public override Dateline Read(ref JsonInput input)
    {
        string? text = null;
        Place? place = null;
        NewsTimestamp? date = null;
        string? agency = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Text: text = input.Text(); break;
                case At.Place: place = PlaceShape.Instance.Read(ref input); break;
                case At.Date: date = TimestampShape.Instance.Read(ref input); break;
                case At.Agency: agency = input.Text(); break;
            }
        }
        return new Dateline
        {
            Text = text,
            Place = place,
            Date = date,
            Agency = agency,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Dateline value)
    {
        output.BeginObject();
        output.Text(Members[At.Text], value.Text);
        output.Value(Members[At.Place], PlaceShape.Instance, value.Place);
        output.Value(Members[At.Date], TimestampShape.Instance, value.Date);
        output.Text(Members[At.Agency], value.Agency);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Text = 0;
        public const int Place = 1;
        public const int Date = 2;
        public const int Agency = 3;
    }
}
