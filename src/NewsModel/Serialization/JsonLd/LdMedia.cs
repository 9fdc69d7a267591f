using System.Text.Json;
using System.Xml;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads images, sounds and films.</summary>
internal static class LdMedia
{
    private static readonly MediaItem Nothing = new();

    /// <summary>The items of a member: addresses, nodes, references, or a list of them.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="value">The member's value.</param>
    /// <param name="type">The type that goes without saying.</param>
    /// <param name="path">The list in the article.</param>
    public static ValueList<MediaItem> Items(LdContext context, JsonSlice value, string type, string path)
    {
        var items = new List<MediaItem>();
        foreach (var element in JsonRead.Each(value))
        {
            if (element.ValueKind == JsonValueKind.String)
            {
                if (context.Link(element) is { } url) items.Add(new MediaItem { Url = url });
            }
            else if (element.ValueKind == JsonValueKind.Object && Item(context, context.Resolve(element), type, LdPath.Of(path, items.Count)) is { } item)
            {
                items.Add(item);
            }
        }
        return ValueList.Of(items);
    }

    private static MediaItem? Item(LdContext context, JsonSlice node, string type, LdPath path)
    {
        var members = new JsonMembers(node);
        var item = new MediaItem
        {
            Url = FirstLink(context, members, type == "ImageObject" ? ["url", "contentUrl", "@id"] : ["contentUrl", "embedUrl", "url", "@id"]),
            MediaType = LdPeople.Verbatim(members, "encodingFormat"),
            Title = LdPeople.Prose(context, members, "name", path + ".title"),
            Caption = LdPeople.Prose(context, members, "caption", path + ".caption") ?? LdPeople.Prose(context, members, "description", path + ".caption"),
            Credit = LdPeople.Prose(context, members, "creditText", path + ".credit"),
            AlternativeText = LdPeople.Prose(context, members, "alternateName", path + ".alternativeText"),
            Width = Pixels(members, "width"),
            Height = Pixels(members, "height"),
            Duration = Duration(members),
            Size = Size(members),
        };
        LdPeople.TakeType(members, type);
        item = item with { Extensions = members.Rest<MediaItem>(LdObjectWriter.Prefix) };
        return item == Nothing ? null : item;
    }

    private static string? FirstLink(LdContext context, JsonMembers members, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (LdPeople.Link(context, members, name) is { } link) return link;
        return null;
    }

    private static int? Pixels(JsonMembers members, string name)
    {
        if (!members.TryPeek(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value"u8, out var inner)) return JsonRead.Int(inner);
        if (JsonRead.Int(value) is not { } pixels) return null;
        members.Take(name);
        return pixels;
    }

    private static TimeSpan? Duration(JsonMembers members)
    {
        if (!members.TryPeek("duration", out var value) || LdContext.Text(value) is not { } text) return null;
        try
        {
            var duration = XmlConvert.ToTimeSpan(text);
            members.Take("duration");
            return duration;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static long? Size(JsonMembers members)
    {
        if (!members.TryPeek("contentSize", out var value) || JsonRead.Count(value) is not { } size) return null;
        members.Take("contentSize");
        return size;
    }
}
