using NewsModel.Annotation;
using NewsModel.Segmentation;
using NewsModel.Serialization;
using NewsModel.Serialization.Html;
using NewsModel.Serialization.PageText;

namespace NewsModel.PublicApi.Tests.Examples;

internal static class GettingStarted
{
    internal static void Sentences(TextWriter Console)
    {
        var text = "Dr. Marsh opened the bridge at 9 a.m. on Monday. “It held,” he said. Nobody was surprised!";
        foreach (var sentence in SentenceSegmenter.Default.Enumerate(text))
            Console.WriteLine($"{sentence.Start,3}  {sentence.Of(text)}");
    }

    internal static void Saved_page(TextWriter Console)
    {
        var page = """
            Ferry sails again after nine days

            Published: 2025/02/13 20:00
            By Petra Sund, Norrvik Post

            The ferry to Norrvik sails again, the harbour office said on Thursday.

            "The storm is over," said harbour master Ina Holt. "We are glad."

            Share this article

            Norrvik Post https://norrvikpost.example/news/view?id=4711

            You must be logged in to add a comment.
            """;
        var item = PageTextFormat.Read(page);
        var article = item.Article;

        Console.WriteLine(article.Headline);
        Console.WriteLine($"{article.Published!.Value}, zone {article.Published.Zone}");
        Console.WriteLine($"{article.Bylines[0].Name}, {article.Bylines[0].Affiliation}");
        Console.WriteLine($"{article.Source!.Outlet!.Name}, article {article.Source.ArticleId}");
        Console.WriteLine($"{article.Comments!.Gate!.Kind}: {article.Comments.Gate.Message}");
        foreach (var finding in item.Findings.Where(finding => finding.Kind == FindingKind.Removed))
            Console.WriteLine($"removed: {finding.Text}");
    }

    internal static void Quotes(TextWriter Console)
    {
        var article = Article.FromText("Ferry sails again",
            "Harbour master Ina Holt inspected the quay on Thursday.",
            "“The storm is over. We are glad.”",
            "According to the weather service, calm seas will last until Sunday.");
        var body = ArticleAnnotator.Default.Annotate(article).Body;

        foreach (var quote in body.Quotes!)
            Console.WriteLine($"{quote.Kind}, {body.SpeakerOf(quote)?.Name}: {body.TextOf(quote)}");
    }

    internal static async Task Convert(TextWriter Console)
    {
        var article = Article.FromText("Ferry sails again", "The ferry sails again.") with { Section = "Harbour" };
        using var output = new MemoryStream();
        var format = NewsFormatRegistry.Default.Get("json-feed");

        var report = await format.WriteSingleAsync(output, article);

        foreach (var finding in report.Findings) Console.WriteLine($"{finding.Kind} {finding.Path}: {finding.Message}");
    }

    internal static void Page(TextWriter Console)
    {
        var article = Article.FromText("Ferry sails again", "The ferry sails again. All are glad.");
        string html = NewsHtml.ToHtml(ArticleAnnotator.Default.Annotate(article));
        Console.WriteLine(html[..15]);
    }
}
