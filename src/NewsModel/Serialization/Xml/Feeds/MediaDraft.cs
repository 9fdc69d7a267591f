using System.Globalization;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>The images, sounds and films of an item while it is read.</summary>
/// <remarks>
/// Enclosures and media:content elements are read into <see cref="MediaItem"/>s, which keep what they do not know as extension members:
/// attributes by <c>@name</c>, elements by expanded name, and as <c>element</c> the element they stood in where it is not the usual
/// one for such an item.
/// </remarks>
internal sealed class MediaDraft
{
    /// <summary>The extension member that names the element.</summary>
    public const string ElementMember = "element";

    public const string Enclosure = "enclosure";
    public const string Content = "media:content";

    public List<MediaItem> Images { get; } = [];
    public List<MediaItem> Audio { get; } = [];
    public List<MediaItem> Video { get; } = [];

    /// <summary>The element that an item stands in when nothing else is said.</summary>
    public static string UsualElement(MediaKind kind, MediaItem item, bool titled) =>
        kind == MediaKind.Image || item is not { Caption: null, Credit: null, AlternativeText: null, Width: null, Height: null, Duration: null } || (item.Title is not null && !titled)
            ? Content : Enclosure;

    /// <summary>The list of a kind.</summary>
    public List<MediaItem> Of(MediaKind kind) => kind switch { MediaKind.Image => Images, MediaKind.Audio => Audio, _ => Video };

    /// <summary>Reads an enclosure from attributes, one of which is named otherwise in RSS and Atom; false when its kind is not known.</summary>
    public bool TryAddEnclosure(XmlCursor cursor, string addressName, Uri? baseUri)
    {
        var address = cursor.Attribute(addressName);
        var type = cursor.Attribute("type");
        if (string.IsNullOrWhiteSpace(address) || Kind(null, type, address) is not { } kind) return false;
        using var kept = new XmlExtensions();
        var item = new MediaItem
        {
            Url = WebAddress.Resolve(address, baseUri),
            MediaType = type,
            Size = Size(cursor.Attribute("length"), "length", kept),
            Title = addressName == "href" ? cursor.Attribute("title") : null,
        };
        for (var i = 0; i < cursor.AttributeCount; i++)
            if (cursor.AttributeAt(i) is var (name, value) && name is not ("type" or "length" or "rel") && name != addressName && (name != "title" || addressName != "href")) kept.Add("@" + name, value);
        Add(kind, item, Enclosure, kept, titled: addressName == "href");
        cursor.Skip();
        return true;
    }

    /// <summary>Reads a media:content, which is passed; false, and not passed, when its kind is not known.</summary>
    public bool TryAddContent(XmlCursor cursor, Uri? baseUri, bool titled)
    {
        var address = cursor.Attribute("url");
        var (type, medium) = (cursor.Attribute("type"), cursor.Attribute("medium"));
        if (string.IsNullOrWhiteSpace(address) || Kind(medium, type, address) is not { } kind) return false;
        using var kept = new XmlExtensions();
        var item = new MediaItem
        {
            Url = WebAddress.Resolve(address, baseUri),
            MediaType = type,
            Width = (int?)Number(cursor.Attribute("width"), "width", int.MaxValue, kept),
            Height = (int?)Number(cursor.Attribute("height"), "height", int.MaxValue, kept),
            Size = Size(cursor.Attribute("fileSize"), "fileSize", kept),
            Duration = Number(cursor.Attribute("duration"), "duration", 100_000_000, kept) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
        if (cursor.HasAttributesBut("url", "type", "medium"))
            for (var i = 0; i < cursor.AttributeCount; i++)
                if (cursor.AttributeAt(i) is var (name, value) && name is not ("url" or "type" or "width" or "height" or "fileSize" or "duration" or "medium")) kept.Add("@" + name, value);
        // Without a type the writer names the medium; where the source has both, or neither, that is remembered.
        if (medium != (type is null ? MediumOf(kind) : null)) kept.Add("@medium", medium ?? "");
        item = ReadContentChildren(cursor, item, kept);
        Add(kind, item, Content, kept, titled);
        return true;
    }

    /// <summary>Adds an image from another element, which is kept by itself.</summary>
    public void AddKeptImage(string? address, string element, Uri? baseUri)
    {
        if (string.IsNullOrWhiteSpace(address)) return;
        using var kept = new XmlExtensions();
        kept.Add(ElementMember, element);
        Images.Add(new MediaItem { Url = WebAddress.Resolve(address, baseUri), Extensions = kept.Take() });
    }

    /// <summary>The word for a kind in the attribute <c>medium</c>.</summary>
    public static string MediumOf(MediaKind kind) => kind switch { MediaKind.Image => "image", MediaKind.Audio => "audio", _ => "video" };

    /// <summary>The kind of a thing by what is known of it, or null.</summary>
    public static MediaKind? Kind(string? medium, string? type, string? address)
    {
        if (ByWord(medium) is { } byMedium) return byMedium;
        if (medium is not null and not "") return null;
        if (type is { Length: > 0 }) return ByWord(type.Split('/')[0].Trim());
        return address is null ? null : ByEnding(address);
    }

    private static MediaItem ReadContentChildren(XmlCursor cursor, MediaItem item, XmlExtensions kept)
    {
        var depth = cursor.Depth;
        if (!cursor.Enter()) return item;
        while (cursor.ReadToChild(depth))
        {
            var name = cursor.Namespace == XmlNames.Media && !cursor.HasAttributes ? cursor.Name : "";
            switch (name)
            {
                case "title" when item.Title is null:
                    item = item with { Title = cursor.ReadText() };
                    break;
                case "description" when item.Caption is null:
                    item = item with { Caption = cursor.ReadText() };
                    break;
                case "credit" when item.Credit is null:
                    item = item with { Credit = cursor.ReadText() };
                    break;
                default:
                    kept.Add(cursor);
                    break;
            }
        }
        return item;
    }

    private void Add(MediaKind kind, MediaItem item, string element, XmlExtensions kept, bool titled)
    {
        if (element != UsualElement(kind, item, titled)) kept.Add(ElementMember, element);
        Of(kind).Add(kept.IsEmpty ? item : item with { Extensions = kept.Take() });
    }

    // Nought is what is written where the size is not known.
    private static long? Size(string? text, string name, XmlExtensions kept)
    {
        if (text is null or "0" && name == "length") return null;
        return Number(text, name, long.MaxValue, kept);
    }

    private static long? Number(string? text, string name, long most, XmlExtensions kept)
    {
        if (text is null) return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            && number.ToString(CultureInfo.InvariantCulture) == text) return number;
        kept.Add("@" + name, text);
        return null;
    }

    private static MediaKind? ByWord(string? word) => word switch
    {
        "image" => MediaKind.Image,
        "audio" => MediaKind.Audio,
        "video" => MediaKind.Video,
        _ => null,
    };

    private static MediaKind? ByEnding(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address[..end];
        var dot = path.LastIndexOf('.');
        if (dot < 0 || path.Length - dot > 6) return null;
        var ending = path[(dot + 1)..].ToLowerInvariant();
        return ImageEndings.Contains(ending) ? MediaKind.Image : AudioEndings.Contains(ending) ? MediaKind.Audio : VideoEndings.Contains(ending) ? MediaKind.Video : null;
    }

    private static readonly string[] ImageEndings = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp"];
    private static readonly string[] AudioEndings = ["mp3", "m4a", "ogg", "oga", "aac", "wav", "opus", "flac"];
    private static readonly string[] VideoEndings = ["mp4", "m4v", "mov", "webm", "avi", "mpg", "mpeg", "ogv", "wmv"];
}
