using System.Globalization;
using System.Text.Json;

namespace NewsModel.Serialization.Ninjs;

/// <summary>Writes pictures, sounds and films as associations.</summary>
internal sealed class NinjsMediaWriter(Utf8JsonWriter json, NinjsVersion version)
{
    public void Write(Article article, Func<string> name)
    {
        var items = Numbered(article.Images, "picture", "image").Concat(Numbered(article.Audio, "audio", "audio")).Concat(Numbered(article.Video, "video", "video")).ToList();
        if (items.Count == 0) return;
        json.WriteStartArray(name());
        foreach (var (item, type, number) in items) Write(item, type, number);
        json.WriteEndArray();
    }

    // An association must have an address that is absolute.
    private static IEnumerable<(MediaItem Item, string Type, string Name)> Numbered(ValueList<MediaItem> items, string type, string name) =>
        items.Select((item, index) => (item, type, string.Create(CultureInfo.InvariantCulture, $"{name}{index + 1}"))).Where(entry => NinjsValue.IsUri(entry.item.Url));

    private void Write(MediaItem item, string type, string name)
    {
        json.WriteStartObject();
        json.WriteString("name", item.Extensions.TryGetValue("associationName", out var kept) && kept.ValueKind == JsonValueKind.String ? kept.GetString() : name);
        json.WriteString("uri", item.Url);
        json.WriteString("type", type);
        WriteText("headlines", "main", item.Title);
        WriteText("descriptions", "caption", item.Caption);
        if (!string.IsNullOrWhiteSpace(item.Credit)) json.WriteString("by", item.Credit);
        json.WriteStartArray("renditions");
        WriteRendition(item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteText(string name, string role, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString(version.Name("contentType"), "text/plain");
        json.WriteString("value", text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRendition(MediaItem item)
    {
        json.WriteStartObject();
        json.WriteString("name", "main");
        json.WriteString("href", item.Url);
        if (!string.IsNullOrWhiteSpace(item.MediaType)) json.WriteString(version.Name("contentType"), item.MediaType);
        if (item.Width is { } width) json.WriteNumber("width", width);
        if (item.Height is { } height) json.WriteNumber("height", height);
        if (item.Size is { } size) json.WriteNumber(version.Name("sizeInBytes"), size);
        if (item.Duration is { } duration) json.WriteNumber("duration", duration.TotalSeconds);
        json.WriteEndObject();
    }
}
