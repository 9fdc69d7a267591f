using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

/// <summary>Each limit of the readers at the limit, and one past it.</summary>
public class LimitTests
{
    private static readonly NewsTimestampOptions English = new() { Language = "en" };

    [Theory]
    [InlineData("json-ld", "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sails\"}")]
    [InlineData("ninjs", "{\"uri\":\"urn:one\",\"headlines\":[{\"role\":\"main\",\"value\":\"Ferry sails\"}]}")]
    [InlineData("json", "{\"headline\":\"Ferry sails\"}")]
    [InlineData("page-text", "Ferry sails\n\nThe ferry sailed again on Tuesday, the harbour master said.\n")]
    public async Task A_document_may_have_as_many_bytes_as_the_options_allow(string format, string document)
    {
        var bytes = Encoding.UTF8.GetByteCount(document);
        (await Formats.ReadAsync(format, document, new NewsReadOptions { MaxBytes = bytes })).Should().ContainSingle().Which.Article.Headline.Should().Be("Ferry sails");
        await AssertRefused(format, document, new NewsReadOptions { MaxBytes = bytes - 1 });
    }

    [Theory]
    [InlineData("rss", "<rss><channel>", "<item><title>Ferry sails</title><guid>a</guid></item>", "</channel></rss>")]
    [InlineData("atom", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry><title>Ferry sails</title><id>a</id><author><name>Mara Lind</name></author></entry>", "</feed>")]
    [InlineData("json-feed", "{\"items\":[", "{\"title\":\"Ferry sails\",\"id\":\"a\",\"content_text\":\"The ferry sailed again.\"}", "]}")]
    public async Task An_item_may_be_as_long_as_the_options_allow_and_a_feed_longer(string format, string head, string item, string tail)
    {
        var between = format == "json-feed" ? ",\n" : "\n   \n";
        var feed = head + string.Join(between, Enumerable.Repeat(item, 40)) + tail;
        (await Formats.ReadAsync(format, feed, new NewsReadOptions { MaxBytes = item.Length })).Should().HaveCount(40);
        await AssertRefused(format, feed, new NewsReadOptions { MaxBytes = item.Length - 1 });
    }

    [Theory]
    [InlineData(7)]
    [InlineData(256)]
    public async Task Elements_are_nested_as_deep_as_the_options_allow(int depth)
    {
        // rss, channel and item are three; the rest are in the item.
        string Feed(int levels) => "<rss><channel><item><title>Ferry sails</title>" + Repeat("<x>", levels - 3) + "a" + Repeat("</x>", levels - 3) + "</item></channel></rss>";
        var options = new NewsReadOptions { MaxDepth = depth };
        (await Formats.ReadAsync("rss", Feed(depth), options)).Should().ContainSingle().Which.Article.Extensions.Should().ContainSingle();
        await AssertRefused("rss", Feed(depth + 1), options);
    }

    [Fact]
    public async Task Elements_are_never_nested_deeper_than_what_is_kept_of_them()
    {
        string Feed(int levels) => "<rss><channel><item>" + Repeat("<x>", levels - 3) + "a" + Repeat("</x>", levels - 3) + "</item></channel></rss>";
        var options = new NewsReadOptions { MaxDepth = 1000 };
        var article = (await Formats.ReadAsync("rss", Feed(300), options)).Should().ContainSingle().Which.Article;
        NewsJson.Deserialize(NewsJson.Serialize(article, new NewsJsonOptions { MaxDepth = 1000 }), new NewsJsonOptions { MaxDepth = 1000 }).Should().Be(article);
        await AssertRefused("rss", Feed(301), options);
    }

    [Theory]
    [InlineData("json-ld", "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sails\",\"x\":", "}", 7)]
    [InlineData("ninjs", "{\"uri\":\"urn:one\",\"headlines\":[{\"role\":\"main\",\"value\":\"Ferry sails\"}],\"x\":", "}", 7)]
    [InlineData("json", "{\"headline\":\"Ferry sails\",\"x\":", "}", 256)]
    public async Task Objects_and_lists_are_nested_as_deep_as_the_options_allow(string format, string head, string tail, int depth)
    {
        string Document(int levels) => head + Repeat("[", levels - 1) + Repeat("]", levels - 1) + tail;
        var options = new NewsReadOptions { MaxDepth = depth };
        (await Formats.ReadAsync(format, Document(depth), options)).Should().ContainSingle().Which.Article.Headline.Should().Be("Ferry sails");
        await AssertRefused(format, Document(depth + 1), options);
    }

    [Fact]
    public async Task An_item_of_a_JSON_feed_is_nested_as_deep_as_the_options_allow()
    {
        string Feed(int levels) => "{\"items\":[{\"id\":\"a\",\"x\":" + Repeat("[", levels - 1) + Repeat("]", levels - 1) + "}]}";
        var options = new NewsReadOptions { MaxDepth = 7 };
        (await Formats.ReadAsync("json-feed", Feed(7), options)).Should().ContainSingle().Which.Article.Id.Should().Be("a");
        await AssertRefused("json-feed", Feed(8), options);
    }

    [Fact]
    public void A_report_keeps_ten_thousand_findings_and_counts_the_rest()
    {
        var report = new ConversionReport();
        for (var i = 0; i < ConversionReport.MaxFindings; i++) report.Add(new Finding(FindingKind.Repaired, "", "Mended."));
        report.Findings.Should().HaveCount(ConversionReport.MaxFindings);
        report.Add(new Finding(FindingKind.Repaired, "", "Mended."));
        report.Findings.Should().HaveCount(ConversionReport.MaxFindings);
    }

    [Theory]
    [InlineData(1000, 0)]
    [InlineData(1001, 1)]
    public async Task A_thousand_values_that_are_not_JSON_are_repaired(int broken, int leftOut)
    {
        var reader = Formats.Get("json-ld").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"@type\":\"NewsArticle\",\"headline\":\"A\",,}\n", broken)))));
        var articles = 0;
        await foreach (var _ in reader) articles++;
        articles.Should().Be(broken - leftOut);
        reader.Report.Findings.Count(finding => finding.Kind == FindingKind.Skipped).Should().Be(leftOut);
    }

    [Fact]
    public void The_text_of_a_date_has_two_hundred_units()
    {
        string Padded(int length) => "13 February 2025" + Repeat(" ", length - 20) + "2000";
        NewsTimestamp.TryParse("13 February 2025" + Repeat(" ", 184), English, out _).Should().BeTrue();
        NewsTimestamp.TryParse("13 February 2025" + Repeat(" ", 185), English, out _).Should().BeFalse();
        NewsTimestamp.TryParse(Padded(201), English, out _).Should().BeFalse();
    }

    [Fact]
    public void The_text_of_a_body_is_as_long_as_spans_can_say()
    {
        const int Length = 1 << 24;
        var large = new Paragraph(new string('a', Length));
        var last = ArticleBody.MaxTextLength - (31 * (Length + 2));
        List<Block> Blocks(int length) => [.. Enumerable.Repeat<Block>(large, 31), new Paragraph(new string('a', length))];
        new ArticleBody(ValueList.Of(Blocks(last))).TextLength.Should().Be(ArticleBody.MaxTextLength);
        FluentActions.Invoking(() => new ArticleBody(ValueList.Of(Blocks(last + 1)))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_span_ends_where_the_text_ends(int past)
    {
        ValueList<Block> blocks = [new Paragraph("The ferry sails.")];
        var make = () => new ArticleBody(blocks, [new Sentence(new TextSpan(0, 16 + past))], null, []);
        if (past == 0) make.Should().NotThrow();
        else make.Should().Throw<ArgumentException>();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static async Task AssertRefused(string format, string document, NewsReadOptions options)
    {
        var read = async () => await Formats.ReadAsync(format, document, options);
        (await read.Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }
}
