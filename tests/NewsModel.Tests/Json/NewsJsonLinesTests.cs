using System.IO.Pipelines;
using System.Text;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Json;

public class NewsJsonLinesTests
{
    [Fact]
    public async Task A_bad_line_is_told_and_does_not_end_the_stream()
    {
        var lines = await ReadAsync("{\"headline\":\"one\"}\n{\"headline\":2}\r\n\n  \n{\"headline\":\"three\nnot json\n{\"headline\":\"four\"}");

        lines.Select(line => (line.Number, line.Article?.Headline, line.Fault?.Code)).Should().Equal(
            (1, "one", null), (2, null, NewsFormatErrorCode.WrongType), (5, null, NewsFormatErrorCode.Syntax), (6, null, NewsFormatErrorCode.Syntax), (7, "four", null));
        lines[1].Fault.Should().BeEquivalentTo(new { Path = "$.headline", Line = (long?)2, Column = (long?)13, Position = (long?)12 });
    }

    [Fact]
    public async Task Lines_may_end_in_any_way_and_begin_with_a_byte_order_mark()
    {
        var lines = await ReadAsync("\uFEFF{\"headline\":\"one\"}\r\n{\"headline\":\"two\"}\r\n");

        lines.Select(line => line.Article!.Headline).Should().Equal("one", "two");
    }

    [Fact]
    public async Task A_line_over_the_limit_is_told_and_passed_over_in_bounded_memory()
    {
        var text = "{\"headline\":\"one\"}\n{\"headline\":\"" + new string('a', 100_000) + "\"}\n{\"headline\":\"three\"}\n" + new string('b', 5000);

        var lines = await ReadAsync(text, new NewsJsonOptions { MaxBytes = 1000 });

        lines.Select(line => (line.Number, line.Article?.Headline, line.Fault?.Code)).Should().Equal(
            (1, "one", null), (2, null, NewsFormatErrorCode.LimitExceeded), (3, "three", null), (4, null, NewsFormatErrorCode.LimitExceeded));
    }

    [Fact]
    public async Task An_empty_stream_has_no_lines() => (await ReadAsync("")).Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Articles_come_back_however_the_stream_is_cut(int piece)
    {
        var articles = Enumerable.Range(0, 20).Select(seed => new ModelMaker((uint)seed, 5).Article()).ToList();
        using var stream = new MemoryStream();
        await NewsJson.WriteLinesAsync(stream, articles, NewsJsonRoundTripTests.Everything with { Indented = true });
        using var pieces = new PiecewiseStream(stream.ToArray(), piece);

        var read = new List<Article?>();
        await foreach (var line in NewsJson.ReadLinesAsync(pieces)) read.Add(line.Article);

        read.Should().Equal(articles);
    }

    [Fact]
    public async Task Pipes_carry_articles_and_lines()
    {
        var article = new ModelMaker(3, 6).Article();
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await NewsJson.SerializeAsync(pipe.Writer, article, NewsJsonRoundTripTests.Everything);
        await pipe.Writer.CompleteAsync();
        (await NewsJson.DeserializeAsync(pipe.Reader)).Should().Be(article);

        pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await NewsJson.WriteLinesAsync(pipe.Writer, new[] { article, article }.ToAsyncEnumerable(), NewsJsonRoundTripTests.Everything);
        await pipe.Writer.CompleteAsync();
        var lines = new List<NewsJsonLine>();
        await foreach (var line in NewsJson.ReadLinesAsync(pipe.Reader)) lines.Add(line);
        lines.Select(line => line.Article).Should().Equal(article, article);
    }

    [Fact]
    public async Task A_stream_over_the_limit_is_a_fault()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{\"headline\":\"" + new string('a', 100_000) + "\"}"));

        (await FluentActions.Awaiting(() => NewsJson.DeserializeAsync(stream, new NewsJsonOptions { MaxBytes = 50_000 })).Should().ThrowAsync<NewsFormatException>())
            .Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    [Fact]
    public async Task Faults_of_the_stream_and_cancellation_pass_through()
    {
        using var broken = new PiecewiseStream([1, 2, 3], -1);
        await FluentActions.Awaiting(() => NewsJson.DeserializeAsync(broken)).Should().ThrowAsync<IOException>();

        using var stream = new MemoryStream("{}"u8.ToArray());
        await FluentActions.Awaiting(() => NewsJson.DeserializeAsync(stream, null, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<List<NewsJsonLine>> ReadAsync(string text, NewsJsonOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var lines = new List<NewsJsonLine>();
        await foreach (var line in NewsJson.ReadLinesAsync(stream, options)) lines.Add(line);
        return lines;
    }

    // Gives a few bytes at each read; fails at once when it is to give none.
    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            piece < 0 ? throw new IOException("The line is cut.") : base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
