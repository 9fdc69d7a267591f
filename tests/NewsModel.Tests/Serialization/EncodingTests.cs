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
