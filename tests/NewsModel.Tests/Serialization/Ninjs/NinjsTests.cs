using System.Text.Json;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization.Ninjs;

public class NinjsTests
{
    private const string Version1 = """
        {
          "uri": "urn:newsml:harbour.example:20250303:17",
          "type": "text", "version": "2", "versioncreated": "2025-03-03T21:00:00+01:00", "firstcreated": "2025-03-03T20:00:00+01:00",
          "pubstatus": "usable", "language": "en-GB", "byline": "By Mara Lind", "copyrightholder": "Harbour Post",
          "headline": "Ferry sails again", "headline_short": "Ferry sails",
          "description_text": "After nine days of storm.",
          "body_xhtml": "<p>The ferry <em>sails</em> again.</p><p>“We are glad,” said Ina Holt.</p>",
          "body_text": "The ferry sails again.\n\n“We are glad,” said Ina Holt.",
          "subject": [ { "name": "shipping", "rel": "about", "scheme": "http://cv.example/topics", "code": "42" } ],
          "altids": { "articleId": "17" },
          "urgency": 4,
          "associations": { "main": { "uri": "https://harbour.example/ferry.jpg", "type": "picture",
            "renditions": { "thumb": { "href": "https://harbour.example/s.jpg", "width": 70 }, "big": { "href": "https://harbour.example/b.jpg", "width": 900, "height": 600, "mimetype": "image/jpeg" } } } },
          "x-desk": "north"
        }
        """;

    [Fact]
    public async Task Keywords_are_taken_out_of_the_subjects_and_the_others_stay()
    {
        var article = await Formats.ReadSingleAsync("ninjs", """
            { "uri": "urn:newsml:harbour.example:1", "standard": { "name": "ninjs", "version": "3.0" }, "headlines": [ { "value": "Ferry sails" } ],
              "subjects": [ { "name": "storm", "rel": "keyword" }, { "name": "shipping", "rel": "about" }, { "name": "harbours", "rel": "keyword" } ] }
            """);

        article.Keywords.Should().Equal("storm", "harbours");
        article.Subjects.Should().ContainSingle().Which.Name.Should().Be("shipping");
    }

    [Theory]
    [InlineData("urn:newsml:harbour.example:1", true)]
    [InlineData("https://harbour.example/a%20b?x=1#top", true)]
    [InlineData("https://harbour.example/a#b#c", false)]
    [InlineData("https://harbour.example/a%2", false)]
    [InlineData("https://harbour.example/a%2x", false)]
    [InlineData("https://harbour.example/a%x2", false)]
    [InlineData("https://harbour.example/a b", false)]
    [InlineData("https://harbour.example/ü", false)]
    [InlineData("x+a-b.c:d", true)]
    [InlineData("x_a:d", false)]
    [InlineData("1x:d", false)]
    [InlineData(":d", false)]
    [InlineData("x:", false)]
    [InlineData("x", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_address_is_what_the_grammar_says(string? text, bool isAddress) => NewsModel.Serialization.Ninjs.NinjsValue.IsUri(text).Should().Be(isAddress);

    [Fact]
    public async Task A_document_of_version_1_is_read_with_its_own_names()
    {
        var article = await Formats.ReadSingleAsync("ninjs", Version1);
        article.Id.Should().Be("urn:newsml:harbour.example:20250303:17");
        article.Headline.Should().Be("Ferry sails again");
        article.AlternativeHeadlines.Should().ContainSingle().Which.Should().Be(new AlternativeHeadline { Text = "Ferry sails", Role = "short" });
        article.Summary.Should().Be("After nine days of storm.");
        article.Body.Text.Should().Be("The ferry sails again.\n\n“We are glad,” said Ina Holt.");
        article.Published!.Value.Should().Be("2025-03-03T20:00:00+01:00");
        article.Updated!.Value.Should().Be("2025-03-03T21:00:00+01:00");
        article.Status.Should().Be(PublicationStatus.Usable);
        article.Bylines.Should().ContainSingle().Which.Name.Should().Be("By Mara Lind");
        article.Rights!.Holder.Should().Be("Harbour Post");
        article.Source!.ArticleId.Should().Be("17");
        article.Subjects[0].Should().Match<Subject>(subject => subject.Name == "shipping" && subject.Scheme == "http://cv.example/topics");
        article.Images[0].Should().Match<MediaItem>(image => image.Url == "https://harbour.example/b.jpg" && image.Width == 900 && image.MediaType == "image/jpeg");
        article.Extensions["x-desk"].GetString().Should().Be("north");
        article.Extensions["urgency"].GetInt32().Should().Be(4);
    }

    [Theory]
    [InlineData("ninjs-2.1", "versioncreated", "contenttype")]
    [InlineData("ninjs-3.1", "versionCreated", "contentType")]
    public async Task Each_version_is_written_with_its_own_names(string format, string time, string type)
    {
        var article = await Formats.ReadSingleAsync("ninjs", Version1);
        var (document, _) = await Formats.WriteAsync(format, null, article);
        var json = JsonElement.Parse(document);
        json.GetProperty(time).GetString().Should().Be("2025-03-03T21:00:00+01:00");
        json.GetProperty("bodies")[1].GetProperty(type).GetString().Should().Be("application/xhtml+xml");
        json.GetProperty("urgency").GetInt32().Should().Be(4);
        json.TryGetProperty("x-desk", out _).Should().BeFalse();
    }

    [Fact]
    public async Task With_extensions_nothing_is_lost_and_unknown_members_stay()
    {
        var article = await Formats.ReadSingleAsync("ninjs", Version1);
        var (document, report) = await Formats.WriteAsync("ninjs", new NewsWriteOptions { IncludesExtensions = true }, article);
        report.Findings.Should().BeEmpty();
        JsonElement.Parse(document).GetProperty("x-desk").GetString().Should().Be("north");
        (await Formats.ReadAsync("ninjs", document)).Should().ContainSingle().Which.Article.Should().Be(article);
    }

    [Fact]
    public async Task A_time_without_a_zone_is_left_out_and_reported()
    {
        var article = Article.FromText("Ferry sails again", "At last.") with { Id = "https://harbour.example/17", Published = NewsTimestamp.FromLocal(new DateOnly(2025, 3, 3), new TimeOnly(20, 0)) };
        var (document, report) = await Formats.WriteAsync("ninjs", null, article);
        JsonElement.Parse(document).TryGetProperty("versionCreated", out _).Should().BeFalse();
        report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Lost && finding.Path == "published");
    }

    [Fact]
    public async Task Two_articles_do_not_fit_into_one_document()
    {
        var write = () => Formats.WriteAsync("ninjs", null, Article.FromText("One"), Article.FromText("Two"));
        (await write.Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.Unsupported);
    }

    [Fact]
    public async Task Writing_what_was_read_changes_nothing_but_what_is_reported()
    {
        var article = Article.FromText("Ferry sails again", "The ferry sails again.", "“We are glad,” said Ina Holt.") with
        {
            Id = "https://harbour.example/17",
            Keywords = ["ferry"],
            Bylines = [new Byline { Name = "Mara Lind", Kind = BylineKind.Person }],
            Published = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 3, 3, 20, 0, 5, TimeSpan.FromHours(1))),
        };
        var (document, report) = await Formats.WriteAsync("ninjs", null, article);
        report.Findings.Should().BeEmpty();
        Formats.Differences((await Formats.ReadAsync("ninjs", document))[0].Article, article).Should().BeEmpty();
    }
}
