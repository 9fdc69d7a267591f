using System.IO.Pipelines;
using System.Text;
using NewsModel.Quotations;
using NewsModel.Serialization;
using NewsModel.Serialization.Html;

namespace NewsModel.PublicApi.Tests.Examples;

internal static class Serializing
{
    internal static void Round_trip(TextWriter Console)
    {
        var article = Article.FromText("Ferry service resumes", "The ferry sails again.");
        string json = NewsJson.Serialize(article);
        Article same = NewsJson.Deserialize(json);
        Console.WriteLine(same == article);
    }

    internal static async Task Conversion(TextWriter Console)
    {
        using var input = new MemoryStream("""{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry sails again","datePublished":"2025-02-13T20:00"}"""u8.ToArray());
        using var output = new MemoryStream();
        var formats = NewsFormatRegistry.Default;

        var report = await NewsConversion.ConvertAsync(formats.Get("json-ld"), input, formats.Get("rss"), output);

        foreach (var finding in report.Findings) Console.WriteLine($"{finding.Kind} {finding.Path}: {finding.Message}");
    }

    internal static void Extraction(TextWriter Console)
    {
        var text = "“The storm is over,” said harbour master Ina Holt.";
        var result = new QuotationExtractor().Extract(text);
        foreach (var quote in result.Quotes)
            Console.WriteLine($"{result.Speakers[quote.Speaker].Name}: {quote.Content[0].Of(text)}");
    }

    internal static async Task Page(TextWriter Console)
    {
        var article = Article.FromText("Ferry sails again", "The ferry sails again. All are glad.");
        using var stream = new MemoryStream();
        var response = PipeWriter.Create(stream);

        await NewsHtml.WriteAsync(response, article, new HtmlOptions { IsFragment = true });
        await response.CompleteAsync();

        Console.WriteLine(Encoding.UTF8.GetString(stream.ToArray()).Contains("<h1", StringComparison.Ordinal));
    }
}
