using System.Text.Json;
using System.Text.Json.Nodes;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

/// <summary>Formats by name, and short ways to write and read with them.</summary>
internal static class Formats
{
    /// <summary>The names of the formats that both read and write.</summary>
    public static TheoryData<string> BothWays => [.. NewsFormatRegistry.Default.Where(format => format.CanRead && format.CanWrite).Select(format => format.Name)];

    public static NewsFormat Get(string name) => NewsFormatRegistry.Default.Get(name);

    public static async Task<(byte[] Document, ConversionReport Report)> WriteAsync(string format, NewsWriteOptions? options, params Article[] articles)
    {
        using var stream = new MemoryStream();
        var report = await Get(format).WriteAsync(stream, articles.ToAsyncEnumerable(), options);
        return (stream.ToArray(), report);
    }

    public static async Task<List<NewsItem>> ReadAsync(string format, byte[] document, NewsReadOptions? options = null)
    {
        var items = new List<NewsItem>();
        await foreach (var item in Get(format).OpenReader(new MemoryStream(document), options)) items.Add(item);
        return items;
    }

    public static Task<List<NewsItem>> ReadAsync(string format, string document, NewsReadOptions? options = null) =>
        ReadAsync(format, System.Text.Encoding.UTF8.GetBytes(document), options);

    public static async Task<Article> ReadSingleAsync(string format, string document) => (await ReadAsync(format, document)).Should().ContainSingle().Which.Article;

    /// <summary>The members of the wire forms that differ: the first of a path, and the second where both are objects.</summary>
    public static IEnumerable<string> Differences(Article one, Article other)
    {
        var (a, b) = (Wire(one), Wire(other));
        foreach (var name in a.EnumerateObject().Concat(b.EnumerateObject()).Select(member => member.Name).Distinct())
        {
            var inA = a.TryGetProperty(name, out var mine);
            var inB = b.TryGetProperty(name, out var theirs);
            if (inA && inB && JsonElement.DeepEquals(mine, theirs)) continue;
            if (!inA || !inB || mine.ValueKind != JsonValueKind.Object || theirs.ValueKind != JsonValueKind.Object)
            {
                yield return name;
                continue;
            }
            foreach (var inner in mine.EnumerateObject().Concat(theirs.EnumerateObject()).Select(member => member.Name).Distinct())
                if (!mine.TryGetProperty(inner, out var x) || !theirs.TryGetProperty(inner, out var y) || !JsonElement.DeepEquals(x, y)) yield return $"{name}.{inner}";
        }
    }

    /// <summary>Whether a report names a member: itself, something inside it, or what it is inside of.</summary>
    public static bool Names(ConversionReport report, string path) =>
        report.Findings.Any(finding => finding.Path.Length > 0 && (StartsWithPath(finding.Path, path) || StartsWithPath(path, finding.Path)));

    private static bool StartsWithPath(string path, string start) =>
        path.StartsWith(start, StringComparison.Ordinal) && (path.Length == start.Length || path[start.Length] is '.' or '[');

    private static JsonElement Wire(Article article)
    {
        var options = new JsonDocumentOptions { MaxDepth = 2000 };
        var node = JsonNode.Parse(NewsJson.Serialize(article, new NewsJsonOptions { IncludesPersonalData = true, MaxDepth = NewsJsonOptions.HighestMaxDepth }), null, options)!;
        DropRepeatedTexts(node);
        return JsonElement.Parse(node.ToJsonString(new JsonSerializerOptions { MaxDepth = 2000 }), options);
    }

    // The text of a time is not lost where it says no more than the time.
    private static void DropRepeatedTexts(JsonNode? node)
    {
        if (node is JsonArray list)
            foreach (var element in list) DropRepeatedTexts(element);
        if (node is not JsonObject members) return;
        if (members.ContainsKey("zone") && members["text"] is JsonValue text && members["value"] is JsonValue value && JsonNode.DeepEquals(text, value)) members.Remove("text");
        foreach (var (_, inner) in members) DropRepeatedTexts(inner);
    }
}
