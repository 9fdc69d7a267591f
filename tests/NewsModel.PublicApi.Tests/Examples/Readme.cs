using NewsModel.Annotation;
using NewsModel.Serialization;

namespace NewsModel.PublicApi.Tests.Examples;

internal static class Readme
{
    internal static void First_lines(TextWriter Console)
    {
        var article = Article.FromText("Ferry service resumes",
            "The ferry to Norrvik sails again. It had lain in port for nine days.",
            "“We are glad,” said Ina Holt, the harbour master. “The storm is over.”");
        var body = ArticleAnnotator.Default.Annotate(article).Body;

        foreach (var sentence in body.Sentences!) Console.WriteLine($"{sentence.Id}  {body.TextOf(sentence)}");
        foreach (var quote in body.Quotes!) Console.WriteLine($"{body.SpeakerOf(quote)?.Name}: {body.TextOf(quote)}");

        Console.WriteLine(NewsJson.Serialize(article));
    }
}
