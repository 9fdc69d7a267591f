using System.Text.Json;

namespace NewsModel.Tool.Ndjson;

/// <summary>A line of input: an object with <c>text</c> and optionally <c>id</c> and <c>lang</c>.</summary>
internal readonly record struct NdjsonDocument(string Text, string? Id, string? Language)
{
    /// <summary>Reads a line; the fault is null when it could be read. An id of any JSON type is kept as it was written.</summary>
    public static NdjsonDocument Read(ReadOnlySpan<byte> line, out string? fault)
    {
        fault = null;
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 64 });
            using var json = JsonDocument.ParseValue(ref reader);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) fault = "expected a JSON object";
            else if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) fault = "expected a string member \"text\"";
            else if (reader.Read()) fault = "expected one JSON object and nothing after it";
            else
            {
                return new NdjsonDocument(text.GetString()!, root.TryGetProperty("id", out var id) ? id.GetRawText() : null,
                    root.TryGetProperty("lang", out var language) && language.ValueKind == JsonValueKind.String ? language.GetString() : null);
            }
        }
        catch (JsonException error)
        {
            fault = $"not JSON: {error.Message}";
        }
        catch (InvalidOperationException)
        {
            fault = "a string holds half a surrogate pair";
        }
        return default;
    }
}
