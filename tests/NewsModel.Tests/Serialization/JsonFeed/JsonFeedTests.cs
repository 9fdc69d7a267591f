using System.Text;
using System.Text.Json;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization.JsonFeed;

public class JsonFeedTests
{
    private const string Feed = """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "Harbour Post", "home_page_url": "https://harbour.example/", "feed_url": "https://harbour.example/feed.json",
          "language": "en", "authors": [ { "name": "The desk" } ], "_harbour": { "about": "https://harbour.example/x", "tide": "high" },
          "hubs": [ { "type": "WebSub", "url": "https://hub.example/" } ],
          "items": [
            {
              "id": "https://harbour.example/17", "url": "https://harbour.example/17", "external_url": "https://agency.example/9",
              "title": "Ferry sails again", "summary": "After nine days.",
              "content_html": "<p>The ferry <em>sails</em> again.</p>\n<p>At last.</p>", "content_text": "The ferry sails again.\n\nAt last.",
              "date_published": "2025-03-03T20:00:00+01:00", "date_modified": "2025-03-04T08:00:00Z",
              "image": "https://harbour.example/f.jpg", "banner_image": "https://harbour.example/banner.jpg",
              "authors": [ { "name": "Mara Lind", "url": "https://harbour.example/lind", "avatar": "https://harbour.example/lind.png" } ],
              "tags": [ "ferry", "storm" ], "_harbour": { "pier": 3 },
              "attachments": [ { "url": "https://harbour.example/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1234, "duration_in_seconds": 61.5 } ]
            },
            { "id": 18, "content_text": "Nets are dry.", "author": { "name": "Tilo" } },
            { "id": "19", "content_text": "By the desk." }
          ]
        }
        """;

    [Fact]
    public async Task Items_are_read_with_all_they_say()
    {
        var articles = (await Formats.ReadAsync("json-feed", Feed)).ConvertAll(item => item.Article);
        articles.Should().HaveCount(3);
        var first = articles[0];
        first.Headline.Should().Be("Ferry sails again");
        first.Source.Should().Be(new SourceAttribution { CanonicalUrl = "https://harbour.example/17", OriginallyPublishedAt = "https://agency.example/9" });
        first.Body.Text.Should().Be("The ferry sails again.\n\nAt last.");
        first.Published!.Value.Should().Be("2025-03-03T20:00:00+01:00");
        first.Bylines.Should().ContainSingle().Which.Extensions["avatar"].GetString().Should().Be("https://harbour.example/lind.png");
        first.Keywords.Should().Equal("ferry", "storm");
        first.Language.Should().Be(new LanguageTag("en"));
        first.Audio[0].Duration.Should().Be(TimeSpan.FromSeconds(61.5));
        first.Extensions["_harbour"].GetProperty("pier").GetInt32().Should().Be(3);
        articles[1].Id.Should().Be("18");
        articles[1].Bylines[0].Name.Should().Be("Tilo");
        articles[2].Bylines[0].Name.Should().Be("The desk");
    }

    [Theory]
    [InlineData("content_html", "{\"p\":\"The nets.\"}")]
    [InlineData("content_html", "[\"<p>The nets.</p>\"]")]
    [InlineData("content_html", "false")]
    [InlineData("content_text", "[\"The nets.\"]")]
    public async Task Content_that_is_no_text_is_kept_as_it_stands(string name, string value)
    {
        var feed = $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour\",\"items\":[{{\"id\":\"1\",\"title\":\"Nets\",\"{name}\":{value}}}]}}";
        var article = (await Formats.ReadAsync("json-feed", feed)).Single().Article;
        article.Extensions[name].GetRawText().Should().Be(value);
        article.Body.Should().Be(ArticleBody.Empty);
    }

    [Fact]
    public async Task The_feed_says_what_it_is()
    {
        var reader = Formats.Get("json-feed").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(Feed)));
        await foreach (var _ in reader)
        {
            reader.Feed!.Title.Should().Be("Harbour Post");
        }
        reader.Feed!.Links.Select(link => link.Rel).Should().Equal("alternate", "self", "hub");
        reader.Feed.Extensions["_harbour"].GetProperty("tide").GetString().Should().Be("high");
    }

    [Fact]
    public async Task A_feed_that_is_read_and_written_says_the_same_member_for_member()
    {
        var reader = Formats.Get("json-feed").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(Feed)));
        var articles = new List<Article>();
        await foreach (var item in reader) articles.Add(item.Article);
        var (document, report) = await Formats.WriteAsync("json-feed", new NewsWriteOptions { Feed = reader.Feed }, [.. articles]);
        report.Findings.Should().BeEmpty();
        var (before, after) = (JsonElement.Parse(Feed), JsonElement.Parse(document));
        foreach (var member in before.GetProperty("items")[0].EnumerateObject())
            JsonElement.DeepEquals(member.Value, after.GetProperty("items")[0].GetProperty(member.Name)).Should().BeTrue(member.Name);
        foreach (var member in before.EnumerateObject().Where(member => member.Name != "items"))
            JsonElement.DeepEquals(member.Value, after.GetProperty(member.Name)).Should().BeTrue(member.Name);
        after.GetProperty("items")[0].TryGetProperty("_newsmodel", out _).Should().BeFalse();
    }

    [Fact]
    public async Task What_the_format_has_no_place_for_goes_into_its_own_extension()
    {
        var body = ArticleBody.FromParagraphs("The ferry sails again.", "“We are glad,” said Ina Holt.");
        var article = new Article
        {
            Id = "17",
            Headline = "Ferry sails again",
            Section = "Region",
            Published = NewsTimestamp.FromLocal(new DateOnly(2025, 3, 3), new TimeOnly(20, 0)),
            Body = body.WithAnnotations([new Sentence(new TextSpan(0, 22))], [new Quote { Id = "q1", Spans = [new TextSpan(24, 14)], Content = [new TextSpan(25, 12)], SpeakerId = "p1" }], [new Speaker { Id = "p1", Name = "Ina Holt" }]),
            Comments = new CommentSection { Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "Log in." } },
        };
        var (document, report) = await Formats.WriteAsync("json-feed", null, article);
        var item = JsonElement.Parse(document).GetProperty("items")[0];
        item.TryGetProperty("date_published", out _).Should().BeFalse();
        item.GetProperty("_newsmodel").GetProperty("article").EnumerateObject().Select(member => member.Name).Should()
            .Equal("section", "published", "sentences", "speakers", "quotes", "comments");
        report.Findings.Should().ContainSingle().Which.Path.Should().Be("published");
        Formats.Differences((await Formats.ReadAsync("json-feed", document))[0].Article, article).Should().BeEmpty();
    }

    [Fact]
    public async Task Spans_into_a_text_that_has_been_edited_since_are_left_out()
    {
        var article = Article.FromText("One", "The ferry sails again.", "At last.") with { Id = "1" };
        article = article with { Body = article.Body.WithAnnotations([new Sentence(new TextSpan(0, 22))], null, []), Section = "Region" };
        var (document, _) = await Formats.WriteAsync("json-feed", null, article);
        var edited = Encoding.UTF8.GetString(document).Replace("sails", "swims", StringComparison.Ordinal);
        var item = (await Formats.ReadAsync("json-feed", edited)).Should().ContainSingle().Which;
        item.Article.Body.Text.Should().StartWith("The ferry swims");
        item.Article.Body.Sentences.Should().BeNull();
        item.Article.Section.Should().Be("Region");
        item.Findings.Should().Contain(finding => finding.Path == "body" && finding.Kind == FindingKind.Skipped);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task It_makes_no_difference_in_what_pieces_the_bytes_arrive(int length)
    {
        var expected = (await Formats.ReadAsync("json-feed", Feed)).ConvertAll(item => item.Article);
        var read = new List<Article>();
        await foreach (var item in Formats.Get("json-feed").OpenReader(new PieceStream(Encoding.UTF8.GetBytes(Feed), length))) read.Add(item.Article);
        read.Should().Equal(expected);
    }

    [Fact]
    public async Task A_feed_cut_short_gives_the_items_up_to_there()
    {
        var cut = Feed[..Feed.IndexOf("\"Nets are", StringComparison.Ordinal)];
        var reader = Formats.Get("json-feed").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(cut)));
        var articles = new List<Article>();
        await foreach (var item in reader) articles.Add(item.Article);
        articles.Select(article => article.Id).Should().Equal("https://harbour.example/17", "18");
        reader.Report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Repaired);
    }

    [Fact]
    public async Task An_item_without_a_date_zone_or_id_gets_one_only_with_a_word_about_it()
    {
        var (document, report) = await Formats.WriteAsync("json-feed", new NewsWriteOptions { AssumedZone = TimeZoneInfo.Utc },
            Article.FromText("One", "Text.") with { Published = NewsTimestamp.FromLocal(new DateOnly(2025, 3, 3), new TimeOnly(20, 0)) });
        var item = JsonElement.Parse(document).GetProperty("items")[0];
        item.GetProperty("date_published").GetString().Should().Be("2025-03-03T20:00:00+00:00");
        item.GetProperty("id").GetString().Should().StartWith("urn:uuid:");
        report.Findings.Where(finding => finding.Kind == FindingKind.Assumed).Select(finding => finding.Path).Should().Equal("id", "published");
    }

    private sealed class PieceStream(byte[] bytes, int length) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, length)], cancellationToken);
    }
}
