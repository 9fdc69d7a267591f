using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>Writes what a feed says about itself.</summary>
internal static class FeedHeadWriter
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    /// <summary>Opens the feed and its list of items; what the caller does not say is taken from the first article.</summary>
    public static void Begin(Utf8JsonWriter json, Feed? feed, Article? first, ConversionReport report)
    {
        var outlet = first?.Source?.Outlet;
        json.WriteStartObject();
        json.WriteString("version", Version);
        var title = feed?.Title ?? outlet?.Name ?? first?.Headline;
        if (string.IsNullOrWhiteSpace(title))
        {
            title = "News";
            report.Add(FindingKind.Assumed, "feed.title", "A feed must have a title, and nothing names one.", title);
        }
        json.WriteString("title", title);
        var written = new HashSet<string>(StringComparer.Ordinal) { "version", "title", "items" };
        Write(json, "home_page_url", Link(feed, "alternate") ?? (feed is null ? outlet?.Url : null), written);
        Write(json, "feed_url", Link(feed, "self"), written);
        Write(json, "next_url", Link(feed, "next"), written);
        Write(json, "description", feed?.Description, written);
        Write(json, "icon", feed?.IconUrl ?? (feed is null ? outlet?.LogoUrl : null), written);
        Write(json, "language", (feed is null ? first?.Language : feed.Language)?.Value, written);
        if (feed is not null) WriteRest(json, feed, written, report);
        json.WriteStartArray("items");
    }

    private static void WriteRest(Utf8JsonWriter json, Feed feed, HashSet<string> written, ConversionReport report)
    {
        if (feed.Authors.Count > 0) FeedAuthors.Write(new JsonObjectWriter(json, ExtensionData.Empty, FeedHead.Prefix), feed.Authors);
        WriteHubs(json, feed);
        foreach (var (name, value) in feed.Extensions)
        {
            if (FeedNames.AllowsInFeed(name) && FeedNames.IsValid(name, value) && written.Add(name))
            {
                json.WritePropertyName(name);
                value.WriteTo(json);
            }
            else
            {
                report.Add(FindingKind.Lost, $"feed.{name}", "JSON Feed has no place for it.");
            }
        }
        if (feed.Id is not null && feed.Id != Link(feed, "self")) report.Add(FindingKind.Lost, "feed.id", "JSON Feed has no place for it.");
        if (feed.Updated is not null) report.Add(FindingKind.Lost, "feed.updated", "JSON Feed has no place for it.");
        if (feed.Rights is not null) report.Add(FindingKind.Lost, "feed.rights", "JSON Feed has no place for it.");
        if (feed.Generator is not null) report.Add(FindingKind.Lost, "feed.generator", "JSON Feed has no place for it.");
        if (feed.Categories.Count > 0) report.Add(FindingKind.Lost, "feed.categories", "JSON Feed has no place for it.");
        for (var i = 0; i < feed.Links.Count; i++)
            if (feed.Links[i].Rel is not ("alternate" or "self" or "next" or "hub") || feed.Links.Take(i).Any(other => other.Rel == feed.Links[i].Rel && other.Rel != "hub"))
                report.Add(FindingKind.Lost, $"feed.links[{i}]", "JSON Feed has no place for it.", feed.Links[i].Url);
    }

    private static void WriteHubs(Utf8JsonWriter json, Feed feed)
    {
        if (!feed.Links.Any(link => link.Rel == "hub")) return;
        json.WriteStartArray("hubs");
        foreach (var hub in feed.Links.Where(link => link.Rel == "hub"))
        {
            json.WriteStartObject();
            json.WriteString("type", hub.Extensions.TryGetValue("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : "WebSub");
            json.WriteString("url", hub.Url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? Link(Feed? feed, string rel) => feed?.Links.FirstOrDefault(link => link.Rel == rel)?.Url;

    private static void Write(Utf8JsonWriter json, string name, string? value, HashSet<string> written)
    {
        if (value is null || !written.Add(name)) return;
        json.WriteString(name, value);
    }
}
