using System.Text.Json;
using CsCheck;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Serialization.Ninjs;

/// <summary>The official suite and schemas.</summary>
public class NinjsSuiteTests(ITestOutputHelper output)
{
    private sealed record Case(string File, string Version, bool IsValid, bool AssertsFormats, bool HasNote)
    {
        public bool IsSuite => File.Contains("test_suite", StringComparison.Ordinal);
    }

    [Fact]
    public void The_test_validator_agrees_with_the_official_suite()
    {
        var cases = Cases().Where(entry => entry.IsSuite && !entry.HasNote && !entry.Version.Contains("dev", StringComparison.Ordinal)).ToList();
        var told = new List<string>();
        foreach (var entry in cases)
        {
            if (!TryParse(entry.File, out var document)) continue;
            var fault = Schema(entry.Version, entry.AssertsFormats).FaultIn(document);
            if (fault is null != entry.IsValid) told.Add($"{entry.File}: {fault}");
        }
        output.WriteLine($"{cases.Count - told.Count} of {cases.Count} documents");
        foreach (var line in told) output.WriteLine(line);
        told.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_valid_document_of_the_official_suite_is_read()
    {
        var (passed, total) = (0, 0);
        foreach (var entry in Cases().Where(entry => entry.IsValid))
        {
            total++;
            var items = await Formats.ReadAsync("ninjs", File.ReadAllBytes(entry.File));
            var document = JsonElement.Parse(File.ReadAllText(entry.File));
            var expected = document.ValueKind == JsonValueKind.Array ? document.EnumerateArray().ToList() : [document];
            if (items.Count == expected.Count && items.Zip(expected).All(pair => Says(pair.First.Article, pair.Second))) passed++;
            else output.WriteLine(entry.File);
        }
        output.WriteLine($"{passed} of {total} documents");
        passed.Should().Be(total);
    }

    [Theory]
    [InlineData("ninjs-2.1", "2.1")]
    [InlineData("ninjs-3.1", "3.1")]
    public async Task Every_document_of_the_suite_is_written_again_valid(string format, string version)
    {
        var schema = Schema(version, assertsFormats: true);
        var told = new List<string>();
        foreach (var entry in Cases().Where(entry => entry.IsValid))
        {
            foreach (var item in await Formats.ReadAsync("ninjs", File.ReadAllBytes(entry.File)))
            {
                var (document, _) = await Formats.WriteAsync(format, null, item.Article);
                if (schema.FaultIn(JsonElement.Parse(document)) is { } fault) told.Add($"{entry.File}: {fault}");
            }
        }
        told.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ninjs", "3.1")]
    [InlineData("ninjs-2.1", "2.1")]
    [InlineData("ninjs-3.1", "3.1")]
    public void Whatever_is_written_is_valid(string format, string version)
    {
        var schema = Schema(version, assertsFormats: true);
        ModelGen.Article.Sample(
            article =>
            {
                var (document, _) = Formats.WriteAsync(format, new NewsWriteOptions { AssumedZone = TimeZoneInfo.Utc }, article).GetAwaiter().GetResult();
                schema.FaultIn(JsonElement.Parse(document)).Should().BeNull();
            },
            iter: Law.Cases(500), threads: 1);
    }

    private static NinjsSchema Schema(string version, bool assertsFormats) => new(SharedFolder.PathOf("formats", "schemas", "ninjs"), version, assertsFormats);

    private static List<Case> Cases()
    {
        var folder = SharedFolder.PathOf("formats", "ninjs");
        return [.. File.ReadLines(Path.Combine(folder, "manifest.csv")).Skip(1).Select(line => line.Split(',', 5))
            .Select(cells => new Case(Path.Combine(folder, cells[0]), cells[1], cells[2] == "True", cells[3] == "True", cells[4].Length > 0))
            .Where(entry => File.Exists(entry.File))];
    }

    private static bool TryParse(string file, out JsonElement document)
    {
        try
        {
            document = JsonElement.Parse(File.ReadAllText(file));
            return true;
        }
        catch (JsonException)
        {
            document = default;
            return false;
        }
    }

    // What any version says in the same way.
    private static bool Says(Article article, JsonElement document)
    {
        if (document.TryGetProperty("uri", out var uri) && article.Id != uri.GetString()) return false;
        if (document.TryGetProperty("headline", out var headline) && article.Headline != headline.GetString()) return false;
        if (document.TryGetProperty("headlines", out var list) && list.GetArrayLength() > 0 && article.Headline is null) return false;
        if (document.TryGetProperty("language", out var language) && article.Language is null && !article.Extensions.TryGetValue("ninjs:language", out _)) return language.GetString()!.Length == 0;
        var hasBody = document.EnumerateObject().Any(member => member.Name.StartsWith("bod", StringComparison.Ordinal) && member.Value.GetRawText().Length > 4);
        return !hasBody || article.Body.Blocks.Count > 0;
    }
}
