using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>Reads the pictures, sounds and films of an item: its associations, and for an item that is one itself, its renditions.</summary>
internal static class NinjsMedia
{
    public static (ValueList<MediaItem> Images, ValueList<MediaItem> Audio, ValueList<MediaItem> Video) Read(JsonMembers members)
    {
        var found = new Dictionary<MediaKind, List<MediaItem>> { [MediaKind.Image] = [], [MediaKind.Audio] = [], [MediaKind.Video] = [] };
        AddOwn(members, found);
        if (members.TryPeek("associations", out var value))
        {
            var others = new List<JsonSlice>();
            foreach (var (name, association) in Named(value))
            {
                var kind = KindOf(association);
                if (kind != MediaKind.Other && Item(association, name) is { } item) found[kind].Add(item);
                else others.Add(association);
            }
            if (others.Count == 0) members.Take("associations");
            else members.Replace("associations", JsonBuild.List(others));
        }
        return (ValueList.Of(found[MediaKind.Image]), ValueList.Of(found[MediaKind.Audio]), ValueList.Of(found[MediaKind.Video]));
    }

    // The renditions of a picture item are the picture; they stay beside it, as they are several forms of one thing.
    private static void AddOwn(JsonMembers members, Dictionary<MediaKind, List<MediaItem>> found)
    {
        if (!members.TryPeek("type", out var type) || JsonRead.Text(type) is not { } word || OfWord(word) is var kind && kind == MediaKind.Other) return;
        if (members.TryPeek("renditions", out var renditions) && Best(renditions) is { } best) found[kind].Add(Rendition(best));
    }

    private static MediaKind KindOf(JsonSlice association)
    {
        if (association.ValueKind != JsonValueKind.Object) return MediaKind.Other;
        var members = NinjsNames.Open(association);
        if (members.TryPeek("type", out var type) && JsonRead.Text(type) is { } word) return OfWord(word);
        return members.TryPeek("renditions", out var renditions) && Best(renditions) is { } best ? MediaKinds.Of(Rendition(best)) : MediaKind.Other;
    }

    private static MediaKind OfWord(string word) => word switch
    {
        "picture" or "graphic" or "image" or "photo" => MediaKind.Image,
        "audio" => MediaKind.Audio,
        "video" => MediaKind.Video,
        _ => MediaKind.Other,
    };

    private static MediaItem? Item(JsonSlice association, string? name)
    {
        var members = NinjsNames.Open(association);
        var item = members.TryPeek("renditions", out var renditions) && Best(renditions) is { } best ? Rendition(best) : new MediaItem { Url = NinjsItem.Text(members, "uri") };
        if (item.Url is null) return null;
        if (Named(renditions).Count() == 1) members.Take("renditions");
        if (members.TryPeek("uri", out var uri) && uri.ValueKind == JsonValueKind.String && uri.ValueEquals(item.Url)) members.Take("uri");
        members.Take("name");
        if (members.TryPeek("type", out var type) && type.ValueKind == JsonValueKind.String && (type.ValueEquals("picture"u8) || type.ValueEquals("audio"u8) || type.ValueEquals("video"u8))) members.Take("type");
        var texts = NinjsTexts.Read(members, NewsReadOptions.Default, []);
        item = item with
        {
            Title = texts.Headline ?? item.Title,
            Caption = texts.Summary ?? (texts.Body.TextLength > 0 ? texts.Body.Text : null),
            Credit = NinjsItem.Text(members, "by") ?? texts.CreditLine,
        };
        if (name is not null && !IsOwnName(name)) members.Add("associationName", JsonBuild.Slice(json => json.WriteStringValue(name)));
        return item with { Extensions = members.Rest<MediaItem>(NinjsNames.Prefix) };
    }

    // The names this library gives: image1, audio2.
    private static bool IsOwnName(string name) =>
        name.TrimEnd("0123456789").ToString() is "image" or "audio" or "video";

    private static MediaItem Rendition(JsonSlice rendition)
    {
        var members = NinjsNames.Open(rendition);
        return new MediaItem
        {
            Url = NinjsItem.Text(members, "href"),
            MediaType = NinjsItem.Text(members, "contentType"),
            Title = NinjsItem.Text(members, "title"),
            Width = members.TryPeek("width", out var width) ? JsonRead.Int(width) : null,
            Height = members.TryPeek("height", out var height) ? JsonRead.Int(height) : null,
            Size = members.TryPeek("sizeInBytes", out var size) ? JsonRead.Count(size) : null,
            Duration = members.TryPeek("duration", out var duration) && JsonRead.Number(duration) is { } seconds and >= 0 and < 1e9
                ? TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)) : null,
        };
    }

    // The widest rendition with an address; the first where widths are not told.
    private static JsonSlice? Best(JsonSlice renditions)
    {
        JsonSlice? best = null;
        var bestWidth = -1L;
        foreach (var (_, rendition) in Named(renditions))
        {
            var members = NinjsNames.Open(rendition);
            if (NinjsItem.Text(members, "href") is null) continue;
            var width = members.TryPeek("width", out var value) ? JsonRead.Count(value) ?? 0 : 0;
            if (width <= bestWidth) continue;
            (best, bestWidth) = (rendition, width);
        }
        return best;
    }

    // A list whose objects have names from version 2.0 on, an object of them before.
    private static IEnumerable<(string? Name, JsonSlice Value)> Named(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var element in value.EnumerateArray()) yield return (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("name"u8, out var name) ? JsonRead.Text(name) : null, element);
        else if (value.ValueKind == JsonValueKind.Object)
            foreach (var member in value.EnumerateObject()) yield return (member.Name, member.Value);
    }
}
