namespace NewsModel.Serialization.Json;

/// <summary>The wire form of extension data by themselves: an object of just these members.</summary>
internal sealed class ExtensionDataShape : Shape<ExtensionData>
{
    public static readonly ExtensionDataShape Instance = new();

    private ExtensionDataShape()
        : base("extensions")
    {
    }

    public override ExtensionData Read(ref JsonInput input)
    {
        var reading = input.Begin(this);
        while (input.NextMember(ref reading) >= 0)
        {
        }
        return reading.Extensions;
    }

    public override void Write(JsonOutput output, ExtensionData value)
    {
        output.BeginObject();
        output.Extensions(this, value, value);
        output.EndObject();
    }
}
