using System.ServiceModel.Syndication;
using System.Xml;
using NewsModel.Serialization;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>
/// Reading RSS and Atom into articles, their markup turned into blocks, beside loading the same feed with System.ServiceModel.Syndication,
/// which leaves the markup as it is.
/// </summary>
internal sealed class FeedRatios : IRatioGroup
{
    private const int Items = 50;

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        foreach (var name in new[] { "rss", "atom" })
        {
            var format = NewsFormatRegistry.Default.Get(name);
            var document = Document(format);
            var rounds = Rounds.Run(TimeSpan.FromSeconds(1), new Contender("read", () => Read(format, document)), new Contender("syndication", () => Load(document)));
            yield return ($"{name}/syndication", rounds.Ratio("read", "syndication"));
        }
    }

    private static int Read(NewsFormat format, byte[] document)
    {
        // A buffered stream never waits, so neither does this.
        var reader = format.OpenReader(new MemoryStream(document)).GetAsyncEnumerator();
        var blocks = 0;
        while (reader.MoveNextAsync().AsTask().GetAwaiter().GetResult()) blocks += reader.Current.Article.Body.Blocks.Count;
        return blocks;
    }

    private static int Load(byte[] document)
    {
        using var reader = XmlReader.Create(new MemoryStream(document));
        return SyndicationFeed.Load(reader).Items.Count();
    }

    private static byte[] Document(NewsFormat format)
    {
        using var stream = new MemoryStream();
        var feed = new Feed { Title = "Harbour Post", Description = "All of the harbour", Language = "en", Links = [new FeedLink { Url = "https://harbour.example/", Rel = "alternate" }] };
        format.WriteAsync(stream, Enumerable.Range(1, Items).Select(Article).ToAsyncEnumerable(), new NewsWriteOptions { Feed = feed }).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static Article Article(int number) =>
        NewsModel.Article.FromText($"Ferry service resumes, part {number}", Corpus.Article("en").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)) with
        {
            Id = $"https://harbour.example/news/{number}",
            Summary = "After nine days of storm the ferry sails again.",
            Language = "en",
            Published = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 3, 3, 20, 0, 5, TimeSpan.FromHours(1))),
            Updated = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 3, 4, 8, 30, 0, TimeSpan.FromHours(1))),
            Bylines = [new Byline { Name = "Mara Lind", Url = "https://harbour.example/lind" }],
            Keywords = ["ferry", "storm", "harbour"],
            Images = [new MediaItem { Url = $"https://harbour.example/images/{number}.jpg", MediaType = "image/jpeg", Width = 640, Height = 480 }],
            Source = new SourceAttribution { CanonicalUrl = $"https://harbour.example/news/{number}", Outlet = new Organization { Name = "Harbour Post", Url = "https://harbour.example/" } },
        };
}
