using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsModel.Serialization;
using NewsModel.Serialization.Html;
using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;

namespace NewsModel.Tests.Serialization;

/// <summary>Lays out what a document says, and what is written of an article, as lines that a person can read.</summary>
internal static partial class DocumentView
{
    private static readonly string Names = string.Concat(
        new[] { "atom", "content", "dc", "dcterms", "media", "itunes", "slash", "thr", "rdf", "xhtml", "creativeCommons", "cc", "georss" }.Select(prefix => $" xmlns:{prefix}=\"{XmlNames.NamespaceOf(prefix)}\""))
        + $" xmlns:atom03=\"{XmlNames.Atom03}\" xmlns:x=\"urn:x\"";

    private static readonly Uri Base = new("https://harbour.example/");

    private static readonly NewsReadOptions Reading = new() { BaseUri = Base };

    private static readonly NewsJsonOptions Whole = new() { IncludesPersonalData = true };

    /// <summary>The document, where no more is said than what stands in the channel, feed or article.</summary>
    public static string Framed(string format, string content)
    {
        if (content.StartsWith('{') || content.StartsWith('[') || content.StartsWith("<?xml", StringComparison.Ordinal) || content.StartsWith("<rss", StringComparison.Ordinal) || content.StartsWith("<feed", StringComparison.Ordinal) || content.StartsWith("<rdf:RDF", StringComparison.Ordinal)) return content;
        return format switch
        {
            "rss" => $"<rss version=\"2.0\" xml:base=\"https://harbour.example/\"{Names}><channel>{content}</channel></rss>",
            "atom" => $"<feed xmlns=\"{XmlNames.Atom}\" xml:base=\"https://harbour.example/\"{Names}>{content}</feed>",
            "json-ld" => $"{{\"@type\":\"NewsArticle\",{content}}}",
            "json-feed" => $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour\",\"items\":[{{{content}}}]}}",
            _ => content,
        };
    }

    /// <summary>A line for each value that is read, one for each finding behind <c>~</c>, and the fault behind <c>!</c>.</summary>
    public static string Read(string format, string document)
    {
        var lines = new StringBuilder();
        try
        {
            if (format == "markup")
            {
                var content = MarkupReader.Default.Read(document, new MarkupReadOptions { BaseUri = Base });
                Say(lines, "", JsonNode.Parse(NewsJson.Serialize(new Article { Body = new ArticleBody(content.Blocks) }, Whole)));
                Say(lines, content.Findings);
                return lines.ToString();
            }
            var reader = NewsFormatRegistry.Default.Get(format).OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(Framed(format, document))), Reading);
            try
            {
                foreach (var item in reader.ToBlockingEnumerable())
                {
                    Say(lines, "", JsonNode.Parse(NewsJson.Serialize(item.Article, Whole)));
                    Say(lines, item.Findings);
                }
            }
            finally
            {
                if (reader.Feed is { } feed) Say(lines, "feed", JsonNode.Parse(NewsJson.Serialize(feed, Whole)));
            }
        }
        catch (NewsFormatException fault)
        {
            Line(lines, $"! {fault.Code}: {fault.Message}");
        }
        return lines.ToString();
    }

    /// <summary>The document that is made of an article in NewsJson, and a line for each finding.</summary>
    /// <param name="way">The format, and behind a dot <c>whole</c> where nothing is to be left out.</param>
    /// <param name="json">The article.</param>
    public static string Written(string way, string json)
    {
        var article = NewsJson.Deserialize<Article>(json);
        var isWhole = way.EndsWith(".whole", StringComparison.Ordinal);
        var format = isWhole ? way[..^".whole".Length] : way;
        var lines = new StringBuilder();
        var stream = new MemoryStream();
        var options = new NewsWriteOptions { Unwritable = UnwritableItem.Skip, IncludesExtensions = isWhole, IncludesPersonalData = isWhole, AssumedZone = isWhole ? TimeZoneInfo.Utc : null, Indented = !isWhole };
        if (format == "fragment")
        {
            lines.Append(NewsHtml.ToHtml(article, new HtmlOptions { IsFragment = true, ShowsImages = isWhole, StartsInSentencesMode = isWhole, IncludesPersonalData = isWhole, HeadlineLevel = isWhole ? 3 : 1, Parts = HtmlParts.All & ~HtmlParts.StructuredData }));
            return lines.Append('\n').ToString();
        }
        try
        {
            var report = NewsFormatRegistry.Default.Get(format).WriteSingleAsync(stream, article, options).GetAwaiter().GetResult();
            lines.Append(Assets().Replace(Encoding.UTF8.GetString(stream.ToArray()), "$1")).Append('\n');
            Say(lines, report.Findings);
        }
        catch (NewsFormatException fault)
        {
            Line(lines, $"! {fault.Code}: {fault.Message}");
        }
        return lines.ToString();
    }

    /// <summary>What <see cref="Written"/> gives, and what is read of the document where the format reads.</summary>
    public static (string Written, string Read) ThereAndBack(string way, string json)
    {
        var written = Written(way, json);
        var format = NewsFormatRegistry.Default.Find(way.Split(".whole")[0]);
        if (format is null || !format.CanRead || format.Name is "html" or "markdown" or "text") return (written, "");
        // The findings stand behind the document.
        var document = string.Join('\n', written.Split('\n').TakeWhile(line => !line.StartsWith("~ ", StringComparison.Ordinal)));
        return (written, Read(format.Name, document));
    }

    private static void Say(StringBuilder lines, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Line(lines, $"~ {(finding.Line is { } line ? $"{line} " : "")}{finding}{(finding.Text is { } text ? $" [{text}]" : "")}");
    }

    private static void Say(StringBuilder lines, string path, JsonNode? node)
    {
        if (node is JsonObject { Count: > 0 } members)
            foreach (var (name, value) in members) Say(lines, path.Length == 0 ? name : $"{path}.{name}", value);
        else if (node is JsonArray { Count: > 0 } list)
            foreach (var (index, element) in list.Index()) Say(lines, $"{path}[{index}]", element);
        else Line(lines, $"{path}: {(node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node?.ToJsonString())}");
    }

    private static void Line(StringBuilder lines, string line) => lines.Append(line.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');

    // The style sheet and the script of a page are the same in every page, and so are the sums that the page gives of them.
    [GeneratedRegex("(?s)(<style[^>]*>|<script>|sha256-).*?(?=</style>|</script>|')")]
    private static partial Regex Assets();
}
