using NewsModel.Serialization.Xml;

namespace NewsModel.Serialization.Rss;

/// <summary>The elements of RSS by their names, in all its versions.</summary>
internal static class RssNames
{
    // Feeds write them in all cases. "abstract" is of CDF, an elder kin.
    private static readonly Dictionary<string, RssElement> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        ["channel"] = RssElement.Channel,
        ["item"] = RssElement.Item,
        ["items"] = RssElement.Items,
        ["title"] = RssElement.Title,
        ["link"] = RssElement.Link,
        ["description"] = RssElement.Description,
        ["abstract"] = RssElement.Description,
        ["summary"] = RssElement.Summary,
        ["fullitem"] = RssElement.FullItem,
        ["guid"] = RssElement.Guid,
        ["pubDate"] = RssElement.PubDate,
        ["lastBuildDate"] = RssElement.LastBuildDate,
        ["author"] = RssElement.Author,
        ["category"] = RssElement.Category,
        ["comments"] = RssElement.Comments,
        ["enclosure"] = RssElement.Enclosure,
        ["source"] = RssElement.Source,
        ["language"] = RssElement.Language,
        ["copyright"] = RssElement.Copyright,
        ["managingEditor"] = RssElement.ManagingEditor,
        ["webMaster"] = RssElement.WebMaster,
        ["generator"] = RssElement.Generator,
        ["image"] = RssElement.Image,
    };

    /// <summary>What an element of RSS means.</summary>
    public static RssElement Find(string name) => Elements.GetValueOrDefault(name);

    /// <summary>Whether a root element is one of RSS.</summary>
    public static bool IsRoot(string namespaceName, string name) =>
        name.Equals("rss", StringComparison.OrdinalIgnoreCase)
        || (name.Equals("RDF", StringComparison.OrdinalIgnoreCase) && namespaceName is XmlNames.Rdf or "")
        || (name.Equals("channel", StringComparison.OrdinalIgnoreCase) && namespaceName.Length == 0);
}
