using System.Buffers;
using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>Builds JSON values of others.</summary>
internal static class JsonBuild
{
    /// <summary>A list of these values.</summary>
    public static JsonSlice List(IEnumerable<JsonSlice> values) => Slice(json =>
    {
        json.WriteStartArray();
        foreach (var value in values) value.WriteTo(json);
        json.WriteEndArray();
    });

    /// <summary>What is written, for the model to hold.</summary>
    public static JsonElement Element(Action<Utf8JsonWriter> write) =>
        JsonElement.Parse(Written(write).Span, new JsonDocumentOptions { MaxDepth = NewsJsonOptions.HighestMaxDepth + 100 });

    /// <summary>What is written, to be read.</summary>
    public static JsonSlice Slice(Action<Utf8JsonWriter> write) => JsonSlice.Of(Written(write));

    private static ReadOnlyMemory<byte> Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonWriting.Options(indented: false))) write(json);
        return buffer.WrittenMemory;
    }
}
