using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>Reads and writes images and attachments.</summary>
internal static class FeedAttachments
{
    private const string Unknown = "application/octet-stream";

    /// <summary>The main image and the attachments, by what they are; attachments of other kinds stay where they are.</summary>
    public static (ValueList<MediaItem> Images, ValueList<MediaItem> Audio, ValueList<MediaItem> Video) Read(JsonMembers members, NewsReadOptions options)
    {
        var (images, audio, video) = (new List<MediaItem>(), new List<MediaItem>(), new List<MediaItem>());
        if (members.TryPeek("image", out var image) && JsonRead.Text(image) is { } url)
        {
            members.Take("image");
            images.Add(new MediaItem { Url = url });
        }
        if (members.TryPeek("attachments", out var value) && value.ValueKind == JsonValueKind.Array)
        {
            var others = 0;
            var main = images.Count;
            foreach (var element in value.EnumerateArray())
            {
                var item = Item(element);
                var list = MediaKinds.Of(item) switch { MediaKind.Image => images, MediaKind.Audio => audio, MediaKind.Video => video, _ => null };
                if (list is null) others++;
                else list.Add(item);
            }
            // A list that holds something else too is read whole or not at all, so that its order is kept.
            if (others == 0) members.Take("attachments");
            else
            {
                images.RemoveRange(main, images.Count - main);
                audio.Clear();
                video.Clear();
            }
        }
        return (ValueList.Of(images), ValueList.Of(audio), ValueList.Of(video));
    }

    private static MediaItem Item(JsonSlice element)
    {
        var members = new JsonMembers(element);
        string? Text(string name)
        {
            if (!members.TryPeek(name, out var value) || JsonRead.Text(value) is not { } text) return null;
            members.Take(name);
            return text;
        }

        var item = new MediaItem { Url = Text("url"), MediaType = Text("mime_type"), Title = Text("title") };
        if (members.TryPeek("size_in_bytes", out var size) && JsonRead.Count(size) is { } bytes)
        {
            members.Take("size_in_bytes");
            item = item with { Size = bytes };
        }
        if (members.TryPeek("duration_in_seconds", out var duration) && JsonRead.Number(duration) is { } seconds and >= 0 and < 1e9)
        {
            members.Take("duration_in_seconds");
            item = item with { Duration = TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)) };
        }
        return item with { Extensions = members.Rest<MediaItem>(FeedHead.Prefix) };
    }

    public static void Write(JsonObjectWriter node, Article article)
    {
        // The main image has an address and nothing else; one that says more is attached as well.
        var main = article.Images.Count > 0 ? article.Images[0].Url : null;
        node.Text("image", main);
        var first = article.Images.Count > 0 && article.Images[0] == new MediaItem { Url = main } ? 1 : 0;
        var attached = article.Images.Skip(first).Concat(article.Audio).Concat(article.Video).Where(item => item.Url is not null).ToList();
        if (attached.Count == 0)
        {
            node.Kept("attachments", AreValid);
            return;
        }
        var json = node.Name("attachments");
        json.WriteStartArray();
        foreach (var item in attached) Write(json, item);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MediaItem item)
    {
        json.WriteStartObject();
        var node = new JsonObjectWriter(json, item.Extensions, FeedHead.Prefix) { Allows = FeedNames.AllowsInAttachment };
        node.Text("url", item.Url);
        node.Text("mime_type", item.MediaType ?? MediaKinds.TypeOf(item.Url) ?? Unknown);
        node.Text("title", item.Title);
        node.Whole("size_in_bytes", item.Size);
        if (item.Duration is { } duration) node.Number("duration_in_seconds", duration.TotalSeconds);
        node.End();
    }

    // Attachments that are kept as they were must still be what the format asks for.
    private static bool AreValid(JsonSlice kept) => kept.ValueKind == JsonValueKind.Array && JsonRead.Each(kept).All(IsValid);

    private static bool IsValid(JsonSlice element) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("url"u8, out var url) && url.ValueKind == JsonValueKind.String
        && element.TryGetProperty("mime_type"u8, out var type) && type.ValueKind == JsonValueKind.String;
}
