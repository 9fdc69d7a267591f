using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsModel.Tests.Serialization.Feeds;

/// <summary>What the suites of other feed readers expect of their documents, for the members that the model has. They lie beside the repository.</summary>
public class FeedExpectationTests(ITestOutputHelper output)
{
    // Which markup may be shown is for the writer of HTML to decide; and what a server says beside a document is not in it.
    private static readonly string[] NotOurs = ["sanitize", "microformats", "mf_", "/http/", "/base/http_"];

    [Fact]
    public async Task Equations_of_the_well_formed_suite_hold()
    {
        var (all, passed) = (0, 0);
        var root = SharedFolder.PathOf("formats", "feeds", "feedparser", "wellformed");
        foreach (var file in Directory.EnumerateFiles(root, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (NotOurs.Any(name => file.Replace('\\', '/').Contains(name, StringComparison.Ordinal))) continue;
            var bytes = await File.ReadAllBytesAsync(file);
            foreach (var expectation in Expectation.In(Encoding.UTF8.GetString(bytes)))
            {
                var (articles, feed) = await ReadAsync(bytes);
                if (FeedFacts.Find(expectation.Path, feed, articles) is not { } found) continue;
                all++;
                if (FeedFacts.Says(found, expectation.Wanted)) passed++;
                else output.WriteLine($"{Path.GetRelativePath(root, file)} {string.Join('.', expectation.Path)}: '{expectation.Wanted}' is '{found}'");
            }
        }
        output.WriteLine($"feedparser/wellformed: {passed} of {all} equations");
        passed.Should().BeGreaterThanOrEqualTo(all * 98 / 100);
    }

    [Theory]
    [InlineData("rss", 68)]
    [InlineData("atom", 92)]
    public async Task Trees_of_the_parser_suite_are_met(string kind, int met)
    {
        var (all, passed) = (0, 0);
        var root = SharedFolder.PathOf("formats", "feeds", "gofeed", "parser", kind);
        foreach (var file in Directory.EnumerateFiles(root, "*.xml").Order(StringComparer.Ordinal))
        {
            using var tree = JsonDocument.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(file, ".json")));
            var (articles, feed) = await ReadAsync(await File.ReadAllBytesAsync(file));
            foreach (var (path, wanted) in Leaves(tree.RootElement, kind))
            {
                if (FeedFacts.Find(path, feed, articles) is not { } found) continue;
                all++;
                if (FeedFacts.Says(found, wanted)) passed++;
                else output.WriteLine($"{Path.GetFileName(file)} {string.Join('.', path)}: '{wanted}' is '{found}'");
            }
        }
        output.WriteLine($"gofeed/parser/{kind}: {passed} of {all} members");
        passed.Should().BeGreaterThanOrEqualTo(Math.Min(met, all));
    }

    // The names of the trees, brought to those of the equations.
    private static IEnumerable<(List<string> Path, string Wanted)> Leaves(JsonElement feed, string kind)
    {
        foreach (var member in feed.EnumerateObject())
        {
            if (member.Name is "items" or "entries")
            {
                for (var i = 0; i < member.Value.GetArrayLength(); i++)
                    foreach (var inner in member.Value[i].EnumerateObject())
                        foreach (var (path, wanted) in OfMember(inner, kind)) yield return (["entries", i.ToString(CultureInfo.InvariantCulture), .. path], wanted);
            }
            else
                foreach (var (path, wanted) in OfMember(member, kind)) yield return (["feed", .. path], wanted);
        }
    }

    private static IEnumerable<(string[] Path, string Wanted)> OfMember(JsonProperty member, string kind)
    {
        var name = member.Name switch { "categories" => "tags", "pubDateParsed" => "published_parsed", "updatedParsed" => "updated_parsed", "publishedParsed" => "published_parsed", var other => other };
        var value = member.Value;
        if (value.ValueKind == JsonValueKind.String) yield return ([name], value.GetString()!);
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (name == "guid" && value.TryGetProperty("value", out var id)) yield return (["id"], id.GetString()!);
            else if (name == "content" && value.TryGetProperty("value", out var content)) yield return (["content", "0", "value"], content.GetString()!);
            else
                foreach (var inner in Strings(value)) yield return ([name, name == "source" && inner.Name == "url" ? "href" : inner.Name], inner.Value);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            for (var i = 0; i < value.GetArrayLength(); i++)
            {
                if (value[i].ValueKind != JsonValueKind.Object) continue;
                foreach (var inner in Strings(value[i]))
                    yield return ([name, i.ToString(CultureInfo.InvariantCulture), Renamed(inner.Name, kind)], inner.Value);
            }
        }
    }

    private static string Renamed(string name, string kind) => (name, kind) switch { ("value", "rss") => "label", ("domain", _) => "scheme", ("uri", _) => "href", _ => name };

    private static IEnumerable<(string Name, string Value)> Strings(JsonElement element) =>
        element.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.String).Select(member => (member.Name, member.Value.GetString()!));

    private static async Task<(List<Article> Articles, Feed Feed)> ReadAsync(byte[] document)
    {
        var reader = Formats.Get("rss").OpenReader(new MemoryStream(document));
        var articles = new List<Article>();
        await foreach (var item in reader) articles.Add(item.Article);
        return (articles, reader.Feed ?? new Feed());
    }
}
