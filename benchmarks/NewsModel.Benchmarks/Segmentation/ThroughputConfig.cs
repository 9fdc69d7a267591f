using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Ratios;
using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Segmentation;

/// <summary>Columns that say what a reader wants to know: megabytes of UTF-8 a second, and nanoseconds a sentence.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public const string FolderVariable = "NEWSMODEL_CORPUS";

    public ThroughputConfig()
    {
        AddColumn(new TextColumn("MB/s", (corpus, nanoseconds) => 1e3 * corpus.Utf8.Sum(bytes => (long)bytes.Length) / nanoseconds));
        AddColumn(new TextColumn("ns/sentence", (corpus, nanoseconds) =>
            nanoseconds / SegmentationRatios.Count(new SentenceSegmenter(new SegmentationOptions { Language = corpus.Language }), corpus.Documents)));
    }

    private sealed class TextColumn(string name, Func<Corpus, double, double> compute) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => name;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        {
            var mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
            var language = (string)benchmarkCase.Parameters[nameof(SentenceBenchmarks.Language)];
            var corpus = Corpus.Read(Environment.GetEnvironmentVariable(FolderVariable), language);
            return mean is { } nanoseconds && corpus is not null
                ? compute(corpus, nanoseconds).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "-";
        }

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
