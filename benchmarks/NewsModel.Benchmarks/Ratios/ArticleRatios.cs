using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>One article of 2.6 KB, again and again: what a request costs.</summary>
internal sealed class ArticleRatios : IRatioGroup
{
    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        var article = Corpus.Article("en");
        var corpus = new Corpus("en", [article], [System.Text.Encoding.UTF8.GetBytes(article)]);
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "en" });
        var rounds = Rounds.Run(TimeSpan.FromSeconds(1), SegmentationRatios.Limit16(corpus), SegmentationRatios.Utf16("utf16", corpus, segmenter),
            SegmentationRatios.Utf8("utf8", corpus, segmenter));
        yield return ("article/limit16", rounds.Ratio("utf16", "limit16"));
        yield return ("article.utf8/limit16", rounds.Ratio("utf8", "limit16"));
        yield return ("article_us", rounds.Nanoseconds("utf16") / 1e3);
    }
}
