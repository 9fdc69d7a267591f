using System.Buffers;
using BenchmarkDotNet.Attributes;
using NewsModel.Serialization.Html;

namespace NewsModel.Benchmarks.Html;

/// <summary>
/// An annotated article written as a page: time and bytes allocated at three lengths, a tenfold each, so that a line that is not
/// straight shows.
/// </summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 24);
    private Article _article = Article.FromText(null);

    /// <summary>How many paragraphs of four sentences, two of them quoted; an ordinary article has about ten.</summary>
    [Params(10, 100, 1000)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void Setup() => _article = AnnotatedArticle.Of(Paragraphs);

    [Benchmark(Baseline = true)]
    public int Page()
    {
        _buffer.ResetWrittenCount();
        NewsHtml.Write(_buffer, _article);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int Fragment()
    {
        _buffer.ResetWrittenCount();
        NewsHtml.Write(_buffer, _article, new HtmlOptions { IsFragment = true });
        return _buffer.WrittenCount;
    }
}
