using System.Buffers;
using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>Builds JSON values of others.</summary>
internal static class JsonBuild
{
    /// <summary>A list of these values.</summary>
    public static JsonElement List(IEnumerable<JsonElement> values) => Of(json =>
    {
        json.WriteStartArray();
        foreach (var value in values) value.WriteTo(json);
        json.WriteEndArray();
    });

    /// <summary>What is written.</summary>
    public static JsonElement Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonWriting.Options(indented: false))) write(json);
        return JsonElement.Parse(buffer.WrittenSpan, new JsonDocumentOptions { MaxDepth = NewsJsonOptions.HighestMaxDepth + 100 });
    }
}
