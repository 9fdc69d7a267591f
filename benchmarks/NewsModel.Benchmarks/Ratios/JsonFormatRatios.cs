using System.Text.Json;
using NewsModel.Serialization;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>Reading JSON-LD and JSON Feed into articles beside parsing the same bytes with <see cref="JsonDocument"/> and nothing more.</summary>
internal sealed class JsonFormatRatios : IRatioGroup
{
    private const int Items = 20;

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        // A page has a block or two of one article; a feed has many, and mostly says no more of each than a feed can.
        yield return Compare("json-ld", [.. Enumerable.Range(1, Items).Select(number => Document("json-ld", [Article(number)]))]);
        yield return Compare("json-feed", [Document("json-feed", Enumerable.Range(1, Items).Select(number => Plain(Article(number))))]);
    }

    private static (string Name, double Value) Compare(string name, byte[][] documents)
    {
        var format = NewsFormatRegistry.Default.Get(name);
        var rounds = Rounds.Run(
            TimeSpan.FromSeconds(2), new Contender("read", () => documents.Sum(document => Read(format, document))), new Contender("jsondocument", () => documents.Sum(Parse)));
        return ($"{name}/jsondocument", rounds.Ratio("read", "jsondocument"));
    }

    private static int Read(NewsFormat format, byte[] document)
    {
        // A buffered stream never waits, so neither does this.
        var reader = format.OpenReader(new MemoryStream(document)).GetAsyncEnumerator();
        var blocks = 0;
        while (reader.MoveNextAsync().AsTask().GetAwaiter().GetResult()) blocks += reader.Current.Article.Body.Blocks.Count;
        return blocks;
    }

    private static int Parse(byte[] document)
    {
        using var json = JsonDocument.Parse(document);
        return (int)json.RootElement.ValueKind;
    }

    private static byte[] Document(string format, IEnumerable<Article> articles)
    {
        using var stream = new MemoryStream();
        NewsFormatRegistry.Default.Get(format).WriteAsync(stream, articles.ToAsyncEnumerable()).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static Article Plain(Article article) => article with
    {
        Section = null,
        Bylines = [article.Bylines[0] with { Kind = BylineKind.Unknown }],
        Source = new SourceAttribution { CanonicalUrl = article.Source!.CanonicalUrl },
    };

    private static Article Article(int number) =>
        NewsModel.Article.FromText($"Ferry service resumes, part {number}", Corpus.Article("en").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) with
        {
            Id = $"https://harbour.example/news/{number}",
            Summary = "After nine days of storm the ferry sails again.",
            Section = "Region",
            Language = "en",
            Published = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 3, 3, 20, 0, 5, TimeSpan.FromHours(1))),
            Updated = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 3, 4, 8, 30, 15, TimeSpan.FromHours(1))),
            Bylines = [new Byline { Name = "Mara Lind", Kind = BylineKind.Person, Url = "https://harbour.example/lind" }],
            Keywords = ["ferry", "storm", "harbour"],
            Images = [new MediaItem { Url = $"https://harbour.example/images/{number}.jpg" }],
            Source = new SourceAttribution
            {
                CanonicalUrl = $"https://harbour.example/news/{number}",
                Outlet = new Organization { Name = "Harbour Post", Url = "https://harbour.example/", LogoUrl = "https://harbour.example/logo.png" },
            },
        };
}
