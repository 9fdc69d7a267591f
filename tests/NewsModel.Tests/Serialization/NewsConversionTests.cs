using System.Text;
using System.Text.Json;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

public class NewsConversionTests
{
    private const string Page = """
        <html><head><script type="application/ld+json">
        { "@context": "https://schema.org", "@type": "NewsArticle", "@id": "https://harbour.example/17", "headline": "Ferry &amp; storm",
          "datePublished": "2025-03-03T20:00", "articleBody": "The ferry sails again.", "wordCount": 4, }
        </script></head></html>
        """;

    [Fact]
    public async Task The_reports_of_reading_and_writing_are_summed()
    {
        using var output = new MemoryStream();
        var report = await NewsConversion.ConvertAsync(
            Formats.Get("json-ld"), new MemoryStream(Encoding.UTF8.GetBytes(Page)), Formats.Get("ninjs"), output, null, new NewsWriteOptions { AssumedZone = TimeZoneInfo.Utc });
        report.ItemCount.Should().Be(1);
        report.Findings.Select(finding => (finding.Kind, finding.Path)).Should().Equal(
            (FindingKind.Repaired, "headline"), (FindingKind.Assumed, "published"), (FindingKind.Lost, "wordCount"));
        JsonElement.Parse(output.ToArray()).GetProperty("headlines")[0].GetProperty("value").GetString().Should().Be("Ferry & storm");
    }

    [Fact]
    public async Task What_a_feed_says_of_itself_is_carried_over()
    {
        const string Feed = """{"version":"https://jsonfeed.org/version/1.1","title":"Harbour Post","items":[{"id":"1","content_text":"At last."},{"id":"2","content_text":"Again."}]}""";
        using var output = new MemoryStream();
        var report = await NewsConversion.ConvertAsync(Formats.Get("json-feed"), new MemoryStream(Encoding.UTF8.GetBytes(Feed)), Formats.Get("json-feed"), output);
        report.ItemCount.Should().Be(2);
        report.IsLossless.Should().BeTrue();
        JsonElement.DeepEquals(JsonElement.Parse(output.ToArray()), JsonElement.Parse(Feed)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public async Task An_article_that_passes_through_a_format_keeps_headline_and_text(string format)
    {
        using var middle = new MemoryStream();
        await NewsConversion.ConvertAsync(Formats.Get("json-ld"), new MemoryStream(Encoding.UTF8.GetBytes(Page)), Formats.Get(format), middle, null, new NewsWriteOptions { AssumedZone = TimeZoneInfo.Utc });
        middle.Position = 0;
        using var end = new MemoryStream();
        await NewsConversion.ConvertAsync(Formats.Get(format), middle, Formats.Get("json-ld"), end);
        var node = JsonElement.Parse(end.ToArray());
        node.GetProperty("headline").GetString().Should().Be("Ferry & storm");
        node.GetProperty("articleBody").GetString().Should().Be("The ferry sails again.");
    }
}
