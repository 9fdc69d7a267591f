using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

/// <summary>Documents in the encodings that files come in, from streams of every kind.</summary>
public class EncodingTests
{
    private const string Page = "Fähre fährt wieder\n\n13.02.2025, 20:00 Uhr\n\nDie Fähre nach Norrvik fährt wieder. Neun Tage lag sie im Hafen.\n";
    private const string Feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"content_text\":\"Die Fähre fährt.\"}]}";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_page_is_read_in_the_encoding_that_its_mark_names(string encoding) =>
        (await Read("page-text", Marked(Page, encoding))).Article.Headline.Should().Be("Fähre fährt wieder");

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public async Task A_JSON_feed_is_read_in_the_encoding_that_its_first_bytes_show(string encoding, bool marked)
    {
        var document = marked ? Marked(Feed, encoding) : Encoding.GetEncoding(encoding).GetBytes(Feed);
        (await Read("json-feed", document)).Article.Body.Text.Should().Be("Die Fähre fährt.");
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32BE", false)]
    [InlineData("utf-32BE", true)]
    [InlineData("IBM037", false)]
    public async Task A_feed_of_XML_is_read_in_the_encoding_that_its_first_bytes_show(string encoding, bool marked)
    {
        var code = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var bytes = code.GetBytes("<?xml version=\"1.0\"?><rss><channel><item><title>Fahre fahrt</title></item></channel></rss>");
        (await Read("rss", marked ? [.. code.GetPreamble(), .. bytes] : bytes)).Article.Headline.Should().Be("Fahre fahrt");
    }

    [Theory]
    [InlineData("encoding=\"utf-8\"", "Fähre", true)]
    [InlineData("encoding='UTF8'", "Fähre", true)]
    [InlineData("encoding = \"utf-16\"", "Fähre", false)]
    [InlineData("encoding=\"utf-7\"", "Fähre", false)]
    [InlineData("encoding=\"no such\"", "Fähre", false)]
    [InlineData("encoding=utf-8", "Fähre", true)]
    [InlineData("encoding", "Fähre", true)]
    [InlineData("encoding=\"\"", "Fähre", true)]
    [InlineData("encoding=\"utf-8", "Fähre", true)]
    [InlineData("standalone=\"yes\"", "Fähre", true)]
    [InlineData("encoding=\"iso-8859-1\"", "FÃ¤hre", true)]
    [InlineData("encoding=\"gb2312\"", "F盲hre", true)]
    [InlineData("encoding=\"euc-kr\"", "F채hre", true)]
    public async Task A_feed_of_XML_is_read_as_it_declares_where_that_can_be(string declaration, string headline, bool isQuiet)
    {
        var bytes = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" {declaration}?><rss><channel><item><title>Fähre</title></item></channel></rss>");
        using var stream = new MemoryStream(bytes);
        var reader = NewsFormatRegistry.Default.Get("rss").OpenReader(stream);
        (await reader.ReadSingleAsync(TestContext.Current.CancellationToken)).Article.Headline.Should().Be(headline);
        reader.Report.Findings.Any(finding => finding.Message.Contains("encoding", StringComparison.Ordinal)).Should().Be(!isQuiet);
    }

    [Theory]
    [InlineData("page-text")]
    [InlineData("text")]
    public async Task A_stream_that_cannot_tell_its_length_gives_the_same(string format)
    {
        var whole = Marked(string.Concat(Enumerable.Repeat(Page, 200)), "utf-8");
        using var pieces = new Trickle(whole);
        var item = await NewsFormatRegistry.Default.Get(format).OpenReader(pieces).FirstAsync(TestContext.Current.CancellationToken);
        item.Article.Should().Be((await Read(format, whole)).Article);
    }

    [Fact]
    public async Task A_feed_from_a_stream_that_cannot_tell_its_length_gives_the_same()
    {
        var items = string.Join(',', Enumerable.Range(0, 2000).Select(i => $"{{\"id\":\"{i}\",\"content_text\":\"Text {i}.\"}}"));
        var feed = Encoding.UTF8.GetBytes($"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{items}]}}");
        using var pieces = new Trickle(feed);
        using var whole = new MemoryStream(feed);
        var format = NewsFormatRegistry.Default.Get("json-feed");
        var expected = await format.OpenReader(whole).Select(item => item.Article).ToListAsync(TestContext.Current.CancellationToken);
        expected.Should().HaveCount(2000);
        (await format.OpenReader(pieces).Select(item => item.Article).ToListAsync(TestContext.Current.CancellationToken)).Should().Equal(expected);
    }

    private static async Task<NewsItem> Read(string format, byte[] document)
    {
        using var stream = new MemoryStream(document);
        return await NewsFormatRegistry.Default.Get(format).OpenReader(stream).FirstAsync();
    }

    private static byte[] Marked(string text, string name)
    {
        var encoding = Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    // Gives a thousand bytes at a time, as a network does.
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000)], cancellationToken);

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1000)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1000));
    }
}
