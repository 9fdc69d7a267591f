using NewsModel.Time;

namespace NewsModel.Serialization.Json;

/// <summary>The wire form of a time as a source stated it.</summary>
internal sealed class TimestampShape : Shape<NewsTimestamp>
{
    public static readonly TimestampShape Instance = new();

    private const int LongestValue = 40;

    private TimestampShape()
        : base(
            "timestamp",
            Member.Required("value", Form.Timestamp),
            Member.Optional("zone", Form.Word(Words.Zone)),
            Member.Optional("text", Form.Text))
    {
    }

    public override NewsTimestamp Read(ref JsonInput input)
    {
        NewsTimestamp? value = null;
        NewsTimestampZone? zone = null;
        string? text = null;
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) is var member and >= 0)
        {
            switch (member)
            {
                case At.Value: value = ReadValue(ref input); break;
                case At.Zone: zone = (NewsTimestampZone)input.Word(Words.Zone); break;
                case At.Text: text = input.Text(); break;
            }
        }
        return value!.InZone(zone, text, reading.Extensions) ?? throw new JsonFault(
            NewsFormatErrorCode.Inconsistent,
            $"The time {value} {(value.Offset is null ? "has no offset, so its zone is unknown" : "has an offset, so its zone is given or assumed")}.",
            reading.Start);
    }

    public override void Write(JsonOutput output, NewsTimestamp value)
    {
        output.BeginObject();
        output.Text(Members[At.Value], value.Value);
        output.Word(Members[At.Zone], Words.Zone, (int)value.Zone);
        output.Text(Members[At.Text], value.Text);
        output.Extensions(this, value, value.Extensions);
        output.EndObject();
    }

    private static NewsTimestamp ReadValue(ref JsonInput input)
    {
        Span<char> buffer = stackalloc char[LongestValue];
        return TimestampValue.TryParse(input.ShortText(buffer), out var timestamp)
            ? timestamp
            : throw input.Fault(NewsFormatErrorCode.InvalidValue, "The time has none of the forms 2025, 2025-02, 2025-02-13, 2025-02-13T20:00[:05[.25]], the last two also with Z or an offset such as +09:00, or there is no such time.");
    }

    // The indices of the members in the table.
    private static class At
    {
        public const int Value = 0;
        public const int Zone = 1;
        public const int Text = 2;
    }
}
