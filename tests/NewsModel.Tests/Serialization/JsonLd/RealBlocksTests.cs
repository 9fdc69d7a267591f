using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsModel.Serialization;
using NewsModel.Serialization.Markup;
using NewsModel.Text;

namespace NewsModel.Tests.Serialization.JsonLd;

/// <summary>Blocks harvested from saved pages, read and compared with what their JSON says.</summary>
public class RealBlocksTests(ITestOutputHelper output)
{
    // Article types by their endings: another way to tell them than the reader's.
    private static readonly string[] Endings = ["article", "posting"];

    [Fact]
    public async Task Every_article_node_of_the_saved_pages_is_read()
    {
        var (passed, total) = (0, 0);
        var told = new List<string>();
        foreach (var (source, raw) in Blocks())
        {
            var expected = Expected(raw);
            if (expected is null) continue;
            var items = await ReadAsync(raw);
            foreach (var node in expected)
            {
                total++;
                if (items.Any(item => Says(item.Article, node))) passed++;
                else told.Add($"{source}: {node.GetRawText()[..Math.Min(300, node.GetRawText().Length)]}");
            }
        }
        output.WriteLine($"{passed} of {total} article nodes");
        foreach (var line in told) output.WriteLine(line);
        passed.Should().Be(total);
    }

    [Fact]
    public async Task Blocks_that_are_not_quite_json_still_give_their_articles()
    {
        var (passed, total) = (0, 0);
        foreach (var (_, raw) in Blocks())
        {
            if (IsJson(raw) || !Endings.Any(ending => raw.Contains(ending + "\"", StringComparison.OrdinalIgnoreCase))) continue;
            total++;
            var items = await ReadAsync(raw);
            if (items.Count > 0 && items.All(item => item.Article.Headline is not null)) passed++;
        }
        output.WriteLine($"{passed} of {total} broken blocks");
        passed.Should().Be(total);
    }

    private static async Task<List<NewsItem>> ReadAsync(string raw)
    {
        var items = new List<NewsItem>();
        var format = NewsFormatRegistry.Default.Get("json-ld");
        await foreach (var item in format.OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(raw)))) items.Add(item);
        return items;
    }

    private static IEnumerable<(string Source, string Raw)> Blocks()
    {
        using var file = File.OpenRead(SharedFolder.PathOf("formats", "schema.org", "real-pages.jsonl.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (text.ReadLine() is { } line)
        {
            using var block = JsonDocument.Parse(line);
            yield return (block.RootElement.GetProperty("source").GetString()!, block.RootElement.GetProperty("raw").GetString()!);
        }
    }

    private static bool IsJson(string raw)
    {
        try
        {
            JsonDocument.Parse(raw).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The nodes at the top, in @graph and as main entity that have a headline; null when the block is not JSON.
    private static List<JsonElement>? Expected(string raw)
    {
        if (!IsJson(raw)) return null;
        var nodes = new List<JsonElement>();
        Visit(JsonElement.Parse(raw));
        return nodes;

        void Visit(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Array)
                foreach (var element in value.EnumerateArray()) Visit(element);
            if (value.ValueKind != JsonValueKind.Object) return;
            if (value.TryGetProperty("headline", out var headline) && headline.ToString().Length > 0 && TypesOf(value).Any(IsArticle)) nodes.Add(value);
            foreach (var name in new[] { "@graph", "mainEntity", "liveBlogUpdate" })
                if (value.TryGetProperty(name, out var inner)) Visit(inner);
        }
    }

    private static IEnumerable<string> TypesOf(JsonElement node) =>
        !node.TryGetProperty("@type", out var type) ? []
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(element => element.ToString())
        : [type.ToString()];

    private static bool IsArticle(string type) => Endings.Any(ending => type.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool Says(Article article, JsonElement node)
    {
        if (!SameText(article.Headline, TextOf(node, "headline"))) return false;
        if (!SameTime(article.Published, TextOf(node, "datePublished")) || !SameTime(article.Updated, TextOf(node, "dateModified"))) return false;
        var authors = Names(node, "author");
        if (authors is not null && !authors.All(name => article.Bylines.Any(byline => SameText(byline.Name, name)))) return false;
        if (Names(node, "publisher") is [{ } outlet, ..] && !SameText(article.Source?.Outlet?.Name, outlet)) return false;
        if (node.TryGetProperty("image", out var image) && image.ToString() is { Length: > 2 } && image.ValueKind == JsonValueKind.String && article.Images.Count == 0) return false;
        if (TextOf(node, "articleSection") is { } section && !SameText(article.Section, section)) return false;
        return TextOf(node, "articleBody") is not { } body || Letters(MarkupReader.ReadText(body)) == Letters(article.Body.Text);
    }

    private static string? TextOf(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    // Names that stand there themselves; null when there is a reference or nothing.
    private static List<string>? Names(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value)) return null;
        var elements = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        var names = elements.Select(element => element.ValueKind == JsonValueKind.Object ? TextOf(element, "name") : null).ToList();
        return names.Count == 0 || names.Contains(null) ? null : [.. names.OfType<string>()];
    }

    private static bool SameTime(NewsTimestamp? time, string? text)
    {
        if (text is null || text.StartsWith("0001", StringComparison.Ordinal)) return true;
        if (time is null) return false;
        if (!time.TryGetInstant(out var instant)) return string.Equals(time.Text, text, StringComparison.Ordinal);
        return !DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var expected) || expected == instant;
    }

    private static bool SameText(string? read, string? raw) => raw is null || (read is not null && Letters(read) == Letters(MarkupReader.ReadText(raw)));

    // Entities are decoded twice where they were coded twice; spaces and marks do not matter here.
    private static string Letters(string text) => string.Concat(System.Net.WebUtility.HtmlDecode(text).Where(unit => CodePoint.IsLetterOrDigit(unit)));
}
