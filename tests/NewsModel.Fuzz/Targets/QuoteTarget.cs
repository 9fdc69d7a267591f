using System.Text;
using NewsModel.Annotation;

namespace NewsModel.Fuzz;

/// <summary>Quotes lie in the text and name speakers that exist, else there is no such body; annotating twice changes nothing. The first byte picks the language.</summary>
internal static class QuoteTarget
{
    public static readonly string[] Languages = ["en", "de", "fr", "es", "ko", "ja"];

    public static void Run(byte[] bytes)
    {
        if (bytes.Length == 0) return;
        var language = bytes[0] % Languages.Length;
        var text = Encoding.UTF8.GetString(bytes.AsSpan(1));
        var once = ArticleAnnotator.Default.Annotate(Article.FromText(null, text) with { Language = new LanguageTag(Languages[language]) });
        LawBroken.Unless(ArticleAnnotator.Default.Annotate(once) == once, "Annotating twice changes nothing.");
    }
}
