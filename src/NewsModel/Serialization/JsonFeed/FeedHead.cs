using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>What a feed says about itself, put together member by member.</summary>
internal sealed class FeedHead(ConversionReport report)
{
    // What stands before extension names that would clash in the model.
    public const string Prefix = "jsonfeed:";

    private readonly List<KeyValuePair<string, JsonElement>> _extensions = [];

    /// <summary>The feed so far.</summary>
    public Feed Feed { get; private set; } = new();

    public void Add(string name, JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Null) return;
        if (!TryAdd(name, value)) Keep(name, value);
    }

    private bool TryAdd(string name, JsonSlice value)
    {
        var text = JsonRead.Text(value);
        switch (name)
        {
            case "version":
                if (text is null || !text.Contains("jsonfeed.org/version/1", StringComparison.Ordinal))
                    report.Add(FindingKind.Repaired, "version", "The feed is of no version that is known; it was read as 1.1.", text);
                return text is not null;
            case "title" when text is not null:
                Feed = Feed with { Title = text };
                return true;
            case "description" when text is not null:
                Feed = Feed with { Description = text };
                return true;
            case "icon" when text is not null:
                Feed = Feed with { IconUrl = text };
                return true;
            case "home_page_url" when text is not null:
                return AddLink(text, "alternate");
            case "feed_url" when text is not null:
                return AddLink(text, "self");
            case "next_url" when text is not null:
                return AddLink(text, "next");
            case "language" when LanguageTag.TryParse(text, out var tag):
                Feed = Feed with { Language = tag };
                return true;
            case "authors" when value.ValueKind == JsonValueKind.Array:
                Feed = Feed with { Authors = FeedAuthors.Read(value) };
                return true;
            case "author" when value.ValueKind == JsonValueKind.Object:
                // Version 1.0 knows one author; where both stand, the list counts.
                if (Feed.Authors.Count == 0) Feed = Feed with { Authors = FeedAuthors.Read(value) };
                return true;
            case "hubs" when value.ValueKind == JsonValueKind.Array:
                return AddHubs(value);
            default:
                return false;
        }
    }

    private bool AddLink(string url, string rel)
    {
        Feed = Feed with { Links = Feed.Links.Add(new FeedLink { Url = url, Rel = rel }) };
        return true;
    }

    private bool AddHubs(JsonSlice hubs)
    {
        var links = new List<FeedLink>();
        foreach (var hub in hubs.EnumerateArray())
        {
            var members = new JsonMembers(hub);
            if (!members.Take("url", out var url) || JsonRead.Text(url) is not { } address) return false;
            links.Add(new FeedLink { Url = address, Rel = "hub", Extensions = members.Rest<FeedLink>(Prefix) });
        }
        Feed = Feed with { Links = [.. Feed.Links, .. links] };
        return true;
    }

    private void Keep(string name, JsonSlice value)
    {
        if (Json.Shapes.Of<Feed>().Knows(name)) name = Prefix + name;
        _extensions.RemoveAll(member => member.Key == name);
        _extensions.Add(KeyValuePair.Create(name, SingleMembers.Of(value.ToElement())));
        Feed = Feed with { Extensions = ExtensionData.OfOwned(_extensions) };
    }
}
