using Microsoft.Extensions.DependencyInjection;
using NewsModel.Annotation;
using NewsModel.Segmentation;
using NewsModel.Serialization;

namespace NewsModel.PublicApi.Tests.Examples;

internal static class Registration
{
    internal static void One_call(TextWriter Console)
    {
        var services = new ServiceCollection();
        services.AddNewsModel();
        using var provider = services.BuildServiceProvider();

        var annotator = provider.GetRequiredService<IArticleAnnotator>();
        var article = annotator.Annotate(Article.FromText(null, "It rains. It pours."));
        Console.WriteLine(article.Body.Sentences!.Count);
    }

    internal static void Option_sets(TextWriter Console)
    {
        var services = new ServiceCollection();
        services.AddNewsModel();
        services.AddKeyedNewsModel("wire", builder => builder.Segmentation = SegmentationOptions.HardWrapped);
        using var provider = services.BuildServiceProvider();

        var text = "The ferry to\nNorrvik sails.";
        var wire = provider.GetRequiredKeyedService<ISentenceSegmenterProvider>("wire").GetSegmenter("en");
        Console.WriteLine(wire.ToSpans(text).Length);
    }

    internal static void Formats(TextWriter Console)
    {
        var services = new ServiceCollection().AddNewsModel();
        using var provider = services.BuildServiceProvider();

        var formats = provider.GetRequiredService<NewsFormatRegistry>();
        Console.WriteLine(formats.FindByMediaType("application/ld+json; charset=utf-8")!.Name);
    }
}
