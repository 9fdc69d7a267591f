using NewsModel.Serialization.Atom;
using NewsModel.Serialization.Html;
using NewsModel.Serialization.Json;
using NewsModel.Serialization.JsonFeed;
using NewsModel.Serialization.JsonLd;
using NewsModel.Serialization.Markdown;
using NewsModel.Serialization.Ninjs;
using NewsModel.Serialization.PageText;
using NewsModel.Serialization.Rss;
using NewsModel.Serialization.Xml.Feeds;

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
        new RssFormat(),
        new AtomFormat(),
        new TextFormat(),
        new PageTextFormat(),
        new JsonFeedFormat(),
        NinjsFormat.Newest,
        NinjsFormat.Version21,
        NinjsFormat.Version31,
    ];

    /// <summary>The vocabularies of feeds: each feed format reads the others' documents too.</summary>
    public static IReadOnlyList<FeedDialect> FeedDialects { get; } = [RssDialect.Instance, AtomDialect.Instance];
}
