using System.Buffers;
using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>Leaves of members of one name the last, as most readers of JSON do.</summary>
internal static class SingleMembers
{
    /// <summary>The same value without members that come again. Linear in its size.</summary>
    public static JsonElement Of(JsonElement value, int maxDepth)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = maxDepth })) Write(json, value);
        return JsonElement.Parse(buffer.WrittenSpan, new JsonDocumentOptions { MaxDepth = maxDepth });
    }

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var element in value.EnumerateArray()) Write(json, element);
            json.WriteEndArray();
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var last = new Dictionary<string, int>(StringComparer.Ordinal);
            var index = 0;
            foreach (var member in value.EnumerateObject()) last[member.Name] = index++;
            index = 0;
            json.WriteStartObject();
            foreach (var member in value.EnumerateObject())
            {
                if (last[member.Name] != index++) continue;
                json.WritePropertyName(member.Name);
                Write(json, member.Value);
            }
            json.WriteEndObject();
        }
        else
        {
            value.WriteTo(json);
        }
    }
}
