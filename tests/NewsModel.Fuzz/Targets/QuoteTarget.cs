using System.Text;
using NewsModel.Annotation;
using NewsModel.Quotations;

namespace NewsModel.Fuzz;

/// <summary>Quotes lie in the text and name speakers that exist; annotating twice changes nothing. The first byte picks the language.</summary>
internal static class QuoteTarget
{
    public static readonly string[] Languages = ["en", "de", "fr", "es", "ko", "ja"];
    private static readonly QuotationExtractor[] Extractors = [.. Languages.Select(language => new QuotationExtractor(language))];

    public static void Run(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        var language = bytes[0] % Languages.Length;
        var text = Encoding.UTF8.GetString(bytes.AsSpan(1));
        var result = Extractors[language].Extract(text);
        foreach (var quote in result.Quotes)
        {
            LawBroken.Unless(quote.Spans.All(span => span.End <= text.Length) && quote.Content.All(span => span.End <= text.Length), "Quotes lie in the text.");
            LawBroken.Unless(quote.Speaker < result.Speakers.Count, "A quote's speaker exists.");
        }
        var once = ArticleAnnotator.Default.Annotate(Article.FromText(null, text) with { Language = new LanguageTag(Languages[language]) });
        LawBroken.Unless(ArticleAnnotator.Default.Annotate(once) == once, "Annotating twice changes nothing.");
    }
}
