using NewsModel.Serialization.Html;
using NewsModel.Serialization.Json;
using NewsModel.Serialization.JsonFeed;
using NewsModel.Serialization.JsonLd;
using NewsModel.Serialization.Markdown;
using NewsModel.Serialization.Ninjs;
using NewsModel.Serialization.PageText;

namespace NewsModel.Serialization;

/// <summary>The formats of this library; a new one is added here, in one line.</summary>
internal static class NewsFormats
{
    public static IEnumerable<NewsFormat> All =>
    [
        new JsonFormat(),
        new HtmlFormat(),
        new MarkdownFormat(),
        new JsonLdFormat(),
        new PageTextFormat(),
        new JsonFeedFormat(),
        NinjsFormat.Newest,
        NinjsFormat.Version21,
        NinjsFormat.Version31,
    ];
}
