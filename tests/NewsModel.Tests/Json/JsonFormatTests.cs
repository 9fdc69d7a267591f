using System.Text;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Json;

public class JsonFormatTests
{
    private static readonly NewsFormat Format = NewsFormatRegistry.Default.Get("json");

    [Fact]
    public void It_has_a_type_of_its_own_and_those_of_lines_and_of_JSON() =>
        Format.MediaTypes.Should().Equal("application/vnd.newsmodel+json", "application/x-ndjson", "application/jsonl", "application/json");

    [Fact]
    public async Task One_article_is_written_as_one_document_and_several_as_lines()
    {
        var (one, two) = (new Article { Headline = "one" }, new Article { Headline = "two" });
        var indented = new NewsWriteOptions { Indented = true };

        (await WriteAsync([one], indented)).Text.Should().Be("{\n  \"headline\": \"one\"\n}\n");
        (await WriteAsync([one, two], indented)).Text.Should().Be("{\"headline\":\"one\"}\n{\"headline\":\"two\"}\n");
        (await WriteAsync([], indented)).Text.Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_is_lost_but_personal_data_and_that_is_told()
    {
        var article = new Article { Comments = new CommentSection { Items = [new() { Author = new() { Email = "nils@post.example", IpAddress = "192.0.2.7" } }] } };

        var (_, report) = await WriteAsync([article], NewsWriteOptions.Default);
        report.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = FindingKind.Lost, Path = "comments" });
        report.ToString().Should().NotContain("nils");

        (await WriteAsync([article], new NewsWriteOptions { IncludesPersonalData = true })).Report.IsLossless.Should().BeTrue();
    }

    [Fact]
    public async Task What_cannot_be_written_is_thrown_or_passed_over()
    {
        Article[] articles = [new() { Headline = "one" }, new() { Extensions = ExtensionData.Parse("""{"body":1}""") }, new() { Headline = "three" }];

        await FluentActions.Awaiting(() => WriteAsync(articles, NewsWriteOptions.Default)).Should().ThrowAsync<NewsFormatException>();
        var (text, report) = await WriteAsync(articles, new NewsWriteOptions { Unwritable = UnwritableItem.Skip });
        text.Should().Be("{\"headline\":\"one\"}\n{\"headline\":\"three\"}\n");
        report.Findings.Should().ContainSingle().Which.Kind.Should().Be(FindingKind.Skipped);
    }

    [Theory]
    [InlineData("{\"headline\":\"one\"}")]
    [InlineData("\n\n  {\"headline\":\"one\"}\n\n")]
    [InlineData("{\n  \"headline\": \"one\"\n}\n")]
    [InlineData("{\r\n\r\n  \"headline\": \"one\"\r\n}")]
    [InlineData("[{\"headline\":\"one\"}]")]
    [InlineData("[\n{\"headline\":\"one\"}\n]\n")]
    [InlineData("\uFEFF{\"headline\":\"one\"}")]
    public async Task A_document_of_one_is_read_in_any_layout(string text) => (await ReadAsync(text)).Headlines.Should().Equal("one");

    [Theory]
    [InlineData("{\"headline\":\"one\"}\n{\"headline\":\"two\"}\n")]
    [InlineData("\n{\"headline\":\"one\"}\n\n{\"headline\":\"two\"}")]
    [InlineData("[{\"headline\":\"one\"},{\"headline\":\"two\"}]")]
    [InlineData("[\n  {\"headline\":\"one\"} ,\n  {\"headline\":\"two\"}\n]")]
    [InlineData("\uFEFF [ {\"headline\":\"one\"},{\"headline\":\"two\"}]")]
    public async Task Several_articles_are_read_as_lines_and_as_a_list(string text) => (await ReadAsync(text)).Headlines.Should().Equal("one", "two");

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("[]")]
    public async Task Nothing_is_no_article(string text) => (await ReadAsync(text)).Headlines.Should().BeEmpty();

    [Fact]
    public async Task A_bad_one_of_several_is_passed_over_with_its_line()
    {
        var (headlines, report) = await ReadAsync("{\"headline\":\"one\"}\n{\"headline\":2}\n{\"headline\":\"three\n{\"headline\":\"four\"}");

        headlines.Should().Equal("one", "four");
        report.Findings.Select(finding => (finding.Kind, finding.Line, finding.Path)).Should().Equal(
            (FindingKind.Skipped, 2, "$.headline"), (FindingKind.Skipped, 3, "$.headline"));
        (await ReadAsync("{\"headline\":\n{\"headline\":\"two\"}")).Headlines.Should().Equal("two");
    }

    [Fact]
    public async Task A_bad_one_of_a_list_is_passed_over_with_its_index()
    {
        var (headlines, report) = await ReadAsync("[{\"headline\":\"one\"},\n{\"headline\":2},3,{\"headline\":\"four\"}]");

        headlines.Should().Equal("one", "four");
        report.Findings.Select(finding => (finding.Kind, finding.Path)).Should().Equal((FindingKind.Skipped, "$[1]"), (FindingKind.Skipped, "$[2]"));
        report.Findings[0].Message.Should().Contain("$[1].headline").And.Contain("Line: 2, column: 13.");
    }

    [Theory]
    [InlineData("{\"headline\":2}")]
    [InlineData("{\n\"headline\":2\n}")]
    [InlineData("{\"headline\":\"one\"} {}")]
    [InlineData("[{\"headline\":\"one\"},")]
    [InlineData("[{\"headline\":\"one\"}] 1")]
    [InlineData("nothing")]
    public async Task A_document_that_cannot_be_read_at_all_is_a_fault(string text) =>
        (await FluentActions.Awaiting(() => ReadAsync(text)).Should().ThrowAsync<NewsFormatException>()).Which.Path.Should().StartWith("$");

    [Theory]
    [InlineData("[{\"headline\":\"one\"},", 19)]
    [InlineData("\uFEFF[{\"headline\":\"one\"},", 22)]
    [InlineData("[{\"headline\":\"one\"}] 1", 21)]
    public async Task A_list_that_does_not_end_well_says_the_byte(string text, long position) =>
        (await FluentActions.Awaiting(() => ReadAsync(text)).Should().ThrowAsync<NewsFormatException>()).Which.Position.Should().Be(position);

    [Fact]
    public async Task A_document_over_the_limit_is_a_fault()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{\n\"headline\":\"" + new string('a', 5000) + "\"}"));
        var reader = Format.OpenReader(stream, new NewsReadOptions { MaxBytes = 1000 });

        (await FluentActions.Awaiting(() => reader.ReadSingleAsync()).Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    [Theory]
    [InlineData("{\"headline\":\"x\",\"body\":[{\"type\":\"paragraph\"", 90)]
    [InlineData("{\"id\":\"1\",\"published\":{\"value\":\"2025\"}}", 90)]
    [InlineData("[{\"quotes\":[]}]", 90)]
    [InlineData("{\"headline\":\"x\"}\n{\"headline\":\"y\"}", 40)]
    [InlineData("{}", 1)]
    public void A_document_of_ours_is_told(string text, int least) => Format.Sniff(Encoding.UTF8.GetBytes(text)).Should().BeGreaterThanOrEqualTo(least);

    [Theory]
    [InlineData("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"x\"}")]
    [InlineData("{\"headline\":\"x\",\"@type\":\"NewsArticle\"}")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[]}")]
    [InlineData("{\"uri\":\"urn:x\",\"headlines\":[{\"value\":\"x\"}]}")]
    [InlineData("<rss/>")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("Ferry service resumes")]
    public void A_document_of_others_is_told(string text) => Format.Sniff(Encoding.UTF8.GetBytes(text)).Should().Be(0);

    [Fact]
    public void Among_all_formats_a_random_article_is_told_to_be_ours()
    {
        for (uint seed = 0; seed < 300; seed++)
        {
            var json = NewsJson.Serialize(new ModelMaker(seed, 6).Article() with { Headline = "Ferry service resumes" });
            NewsFormatRegistry.Default.Sniff(Encoding.UTF8.GetBytes(json)).Should().BeSameAs(Format, "of {0}", json);
        }
    }

    private static async Task<(string Text, ConversionReport Report)> WriteAsync(IEnumerable<Article> articles, NewsWriteOptions options)
    {
        using var stream = new MemoryStream();
        var report = await Format.WriteAsync(stream, articles.ToAsyncEnumerable(), options);
        return (Encoding.UTF8.GetString(stream.ToArray()), report);
    }

    private static async Task<(List<string?> Headlines, ConversionReport Report)> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var reader = Format.OpenReader(stream);
        var headlines = new List<string?>();
        await foreach (var item in reader) headlines.Add(item.Article.Headline);
        return (headlines, reader.Report);
    }
}
