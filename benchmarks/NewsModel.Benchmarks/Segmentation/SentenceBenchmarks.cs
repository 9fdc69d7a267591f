using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using ICU4N.Globalization;
using ICU4N.Text;
using NewsModel.Benchmarks.Ratios;
using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Segmentation;

/// <summary>
/// The sentences of the documents of one language, beside ICU, ICU4N and a regular expression. The folder of the texts is taken from the
/// environment variable <c>NEWSMODEL_CORPUS</c>, which <c>--corpus DIR</c> sets; without it our own samples are read.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public partial class SentenceBenchmarks
{
    private Corpus _corpus = null!;
    private SentenceSegmenter _segmenter = null!;
    private NativeIcu? _icu;
    private BreakIterator _icu4N = null!;

    [Params("en", "de", "ja", "ru")]
    public string Language { get; set; } = "en";

    [GlobalSetup]
    public void SetUp()
    {
        _corpus = Corpus.Read(Environment.GetEnvironmentVariable(ThroughputConfig.FolderVariable), Language)
            ?? throw new InvalidOperationException($"The folder has no text in {Language}.");
        _segmenter = new SentenceSegmenter(new SegmentationOptions { Language = Language });
        _icu = NativeIcu.Find();
        _icu4N = BreakIterator.GetSentenceInstance(new UCultureInfo(Language));
    }

    [Benchmark(Baseline = true)]
    public int Utf16() => SegmentationRatios.Count(_segmenter, _corpus.Documents);

    [Benchmark]
    public int Utf8() => SegmentationRatios.Count(_segmenter, _corpus.Utf8);

    [Benchmark]
    public int Strings()
    {
        var count = 0;
        foreach (var document in _corpus.Documents) count += _segmenter.ToStrings(document).Length;
        return count;
    }

    [Benchmark]
    public int NativeIcuLibrary() => _icu?.Count(Language, _corpus.Documents) ?? 0;

    /// <summary>ICU in C#, without native code.</summary>
    [Benchmark]
    public int Icu4N()
    {
        var count = 0;
        foreach (var document in _corpus.Documents)
        {
            _icu4N.SetText(document);
            for (_icu4N.First(); _icu4N.Next() != BreakIterator.Done;) count++;
        }
        return count;
    }

    [Benchmark]
    public int GeneratedRegex()
    {
        var count = 0;
        foreach (var document in _corpus.Documents)
            foreach (var _ in Gap().EnumerateSplits(document)) count++;
        return count;
    }

    [GeneratedRegex("""(?<=[.!?…]["”’)\]]*)\s+(?=\p{Lu})""", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
