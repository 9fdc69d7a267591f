using NewsModel.Browser.Tests.Samples;
using NewsModel.Serialization.Html;

namespace NewsModel.Browser.Tests;

/// <summary>The samples by name, as pages.</summary>
internal static class RenderedSamples
{
    public static IReadOnlyList<string> Names { get; } = ["english", "korean", "arabic", "many"];

    public static Article Article(string name) => name switch
    {
        "english" => SampleArticles.English,
        "korean" => SampleArticles.Korean,
        "arabic" => SampleArticles.Arabic,
        _ => SampleArticles.ManySpeakers,
    };

    public static string Html(string name) => NewsHtml.ToHtml(Article(name));
}
