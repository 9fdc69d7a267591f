using System.Text.Json;
using NewsModel.Serialization;
using NewsModel.Serialization.Markup;

namespace NewsModel.Tests.Serialization.Feeds;

/// <summary>Feeds of real outlets, and the suites of other readers. They lie beside the repository.</summary>
public class FeedSuiteTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("codehollow-real", 23, 23)]
    [InlineData("gofeed", 242, 242)]
    [InlineData("feedparser/wellformed", 855, 855)]
    [InlineData("feedparser/encoding", 42, 42)]
    [InlineData("feedparser/illformed", 12, 11)]
    [InlineData("rome", 75, 70)]
    [InlineData("feedvalidator", 817, 800)]
    public async Task Feeds_of_the_suites_load(string folder, int files, int loaded)
    {
        var root = SharedFolder.PathOf(["formats", "feeds", .. folder.Split('/')]);
        var (all, passed) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(root, "*.xml", SearchOption.AllDirectories))
        {
            all++;
            try
            {
                await ReadAsync(file);
                passed++;
            }
            catch (NewsFormatException fault)
            {
                output.WriteLine($"{Path.GetFileName(file)}: {fault.Message}");
            }
        }
        output.WriteLine($"{folder}: {passed} of {all} load");
        passed.Should().BeGreaterThanOrEqualTo(Math.Min(loaded, all), $"{files} files are there");
    }

    [Fact]
    public async Task Real_feeds_are_written_again_with_nothing_changed_that_matters()
    {
        var root = SharedFolder.PathOf("formats", "feeds", "codehollow-real");
        var (feeds, items, changed) = (0, 0, new List<string>());
        foreach (var file in Directory.EnumerateFiles(root, "*.xml").Order(StringComparer.Ordinal))
        {
            feeds++;
            var (articles, feed) = await ReadAsync(file);
            var format = Path.GetFileName(file).StartsWith("Atom", StringComparison.Ordinal) ? "atom" : "rss";
            using var stream = new MemoryStream();
            var report = await Formats.Get(format).WriteAsync(stream, articles.ToAsyncEnumerable(), new NewsWriteOptions { Feed = feed });
            var again = await Formats.ReadAsync(format, stream.ToArray());
            again.Should().HaveCount(articles.Count);
            for (var i = 0; i < articles.Count; i++)
            {
                items++;
                if (again[i].Article != articles[i]) changed.Add($"{Path.GetFileName(file)} {i}: {string.Join(", ", Formats.Differences(articles[i], again[i].Article))}");
            }
            report.Findings.Where(finding => finding.Kind == FindingKind.Lost).Should().BeEmpty();
        }
        output.WriteLine($"codehollow-real: {items - changed.Count} of {items} items of {feeds} feeds are the same");
        changed.Should().BeEmpty();
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    public async Task Expectations_of_the_unified_suite_are_met(string kind)
    {
        var root = SharedFolder.PathOf("formats", "feeds", "gofeed", "translator", kind);
        var (all, passed) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(root, "*.xml").Order(StringComparer.Ordinal))
        {
            using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(file, ".json")));
            var (articles, feed) = await ReadAsync(file);
            foreach (var (name, wanted, found) in Facts(expected.RootElement, feed!, articles))
            {
                all++;
                if (Plain(wanted) == Plain(found)) passed++;
                else output.WriteLine($"{Path.GetFileName(file)} {name}: '{wanted}' is '{found}'");
            }
        }
        output.WriteLine($"gofeed/translator/{kind}: {passed} of {all} facts");
        passed.Should().BeGreaterThanOrEqualTo(all * 98 / 100);
    }

    private static IEnumerable<(string Name, string Wanted, string Found)> Facts(JsonElement expected, Feed feed, List<Article> articles)
    {
        foreach (var (name, wanted) in Strings(expected))
            switch (name)
            {
                case "title": yield return (name, wanted, feed.Title ?? ""); break;
                case "description": yield return (name, wanted, feed.Description ?? ""); break;
                case "link": yield return (name, wanted, feed.Links.FirstOrDefault(link => link.Rel is "alternate" or null)?.Url ?? ""); break;
                case "feedLink": yield return (name, wanted, feed.Links.FirstOrDefault(link => link.Rel is "self")?.Url ?? ""); break;
                case "language": yield return (name, wanted, feed.Language?.Value ?? ""); break;
                case "copyright": yield return (name, wanted, feed.Rights?.Notice ?? ""); break;
                // The suite joins the program's name with its version and address, which are kept by themselves.
                case "generator": yield return (name, feed.Generator is { Length: > 0 } program && wanted.StartsWith(program, StringComparison.Ordinal) ? program : wanted, feed.Generator ?? ""); break;
            }
        if (!expected.TryGetProperty("items", out var items)) yield break;
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            var article = articles[index++];
            foreach (var (name, wanted) in Strings(item))
                switch (name)
                {
                    case "title": yield return (name, wanted, article.Headline ?? ""); break;
                    case "description": yield return (name, wanted, article.Summary ?? article.Body.Text); break;
                    case "content": yield return (name, wanted, article.Body.Text); break;
                    case "link": yield return (name, wanted, article.Source?.CanonicalUrl ?? ""); break;
                    case "guid": yield return (name, wanted, article.Id ?? ""); break;
                    case "publishedParsed": yield return (name, wanted, Utc(article.Published)); break;
                }
            if (item.TryGetProperty("categories", out var categories))
                foreach (var category in categories.EnumerateArray())
                    yield return ("category", category.GetString()!, article.Keywords.Concat(article.Subjects.Select(subject => subject.Name)).FirstOrDefault(name => name == category.GetString()) ?? "");
            if (item.TryGetProperty("authors", out var authors))
                foreach (var author in authors.EnumerateArray())
                    foreach (var (name, wanted) in Strings(author))
                        yield return ("author." + name, wanted, article.Bylines.Select(byline => name == "name" ? byline.Name : byline.Email).FirstOrDefault(found => found == wanted) ?? "");
        }
    }

    private static IEnumerable<(string Name, string Value)> Strings(JsonElement element) =>
        element.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.String).Select(member => (member.Name, member.Value.GetString()!));

    private static string Utc(NewsTimestamp? time) =>
        time is not null && time.TryGetInstant(out var instant) ? instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture) : "";

    private static string Plain(string text) => string.Join(' ', MarkupReader.ReadText(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(List<Article> Articles, Feed? Feed)> ReadAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        var reader = Formats.Get("rss").OpenReader(stream);
        var articles = new List<Article>();
        await foreach (var item in reader) articles.Add(item.Article);
        return (articles, reader.Feed);
    }
}
