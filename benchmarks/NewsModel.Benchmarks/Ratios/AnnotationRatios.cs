using NewsModel.Annotation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>
/// Annotating an article (its sentences, quotes and speakers) beside ICU breaking the same text into sentences: how many times as
/// long it takes, and the microseconds of an article of 3,000 characters.
/// </summary>
internal sealed class AnnotationRatios : IRatioGroup
{
    /// <summary>How many documents of the corpus are annotated: a pass over all of them would take seconds.</summary>
    private const int MostArticles = 150;

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        var icu = NativeIcu.Find();
        foreach (var language in new[] { "en", "de" })
        {
            if (Corpus.Read(folder, language) is not { } corpus) continue;
            var articles = corpus.Documents.Take(MostArticles).Select(document => Article(document, language)).ToArray();
            var texts = articles.Select(article => article.Body.Text).ToArray();
            WarmUp(articles);
            var contenders = new List<Contender> { new("annotate", () => Annotate(articles)) };
            if (icu is not null) contenders.Add(new Contender("icu", () => icu.Count(language, texts)));
            var rounds = Rounds.Run(TimeSpan.FromSeconds(1), contenders);
            var prefix = language == "en" ? "" : language + ".";
            if (icu is not null) yield return ($"{prefix}annotate/icu", rounds.Ratio("icu", "annotate"));
            yield return ($"{prefix}annotate_us", rounds.Nanoseconds("annotate") / 1e3 / articles.Length);
        }
    }

    // Annotating runs far more code than breaking sentences: the compiler's tiers need more passes to have replaced all of it.
    private static void WarmUp(Article[] articles)
    {
        for (var pass = 0; pass < 20; pass++)
        {
            GC.KeepAlive(Annotate(articles));
            Thread.Sleep(60);
        }
    }

    private static Article Article(string text, string language) =>
        NewsModel.Article.FromText("", text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)) with { Language = language };

    private static int Annotate(Article[] articles)
    {
        var quotes = 0;
        foreach (var article in articles) quotes += ArticleAnnotator.Default.Annotate(article).Body.Quotes?.Count ?? 0;
        return quotes;
    }
}
