namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a place.</summary>
internal sealed class PlaceShape : Shape<Place>
{
    public static readonly PlaceShape Instance = new();

    private PlaceShape()
        : base(
            "place",
            Member.Optional("name", Form.Text),
            Member.Optional("region", Form.Text),
            Member.Optional("country", Form.Text),
            Member.Optional("latitude", Form.Number),
            Member.Optional("longitude", Form.Number),
            Member.Optional("uri", Form.Text))
    {
    }

    public override Place Read(ref JsonInput input)
    {
        string? name = null;
        string? region = null;
        string? country = null;
        double? latitude = null;
        double? longitude = null;
        string? uri = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Name: name = input.Text(); break;
                case At.Region: region = input.Text(); break;
                case At.Country: country = input.Text(); break;
                case At.Latitude: latitude = input.Number(); break;
                case At.Longitude: longitude = input.Number(); break;
                case At.Uri: uri = input.Text(); break;
            }
        }
        return new Place
        {
            Name = name,
            Region = region,
            Country = country,
            Latitude = latitude,
            Longitude = longitude,
            Uri = uri,
            Extensions = reading.Extensions,
        };
    }

    public override void Write(JsonOutput output, Place value)
    {
        output.BeginObject();
        output.Text(Members[At.Name], value.Name);
        output.Text(Members[At.Region], value.Region);
        output.Text(Members[At.Country], value.Country);
        output.Number(Members[At.Latitude], value.Latitude);
        output.Number(Members[At.Longitude], value.Longitude);
        output.Text(Members[At.Uri], value.Uri);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Name = 0;
        public const int Region = 1;
        public const int Country = 2;
        public const int Latitude = 3;
        public const int Longitude = 4;
        public const int Uri = 5;
    }
}
