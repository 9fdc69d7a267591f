using System.Globalization;
using System.Xml;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Writes the elements of a head or an item.</summary>
internal sealed class FeedItemWriter(XmlWriter writer, NewsWriteOptions options, Action<Finding> tell)
{
    /// <summary>The writer below.</summary>
    public XmlWriter Xml => writer;

    /// <summary>How to write.</summary>
    public NewsWriteOptions Options => options;

    /// <summary>Says what was assumed.</summary>
    public void Tell(FindingKind kind, string path, string message, string? text = null) => tell(new Finding(kind, path, message) { Text = text });

    /// <summary>Starts an element.</summary>
    public void Start(string space, string local) => XmlExtensionWriter.Start(writer, space, local);

    /// <summary>Ends the element.</summary>
    public void End() => writer.WriteEndElement();

    /// <summary>Writes an element of text; nothing where there is none.</summary>
    public void Text(string space, string local, string? text)
    {
        if (text is null) return;
        Start(space, local);
        writer.WriteString(XmlCharacters.Clean(text, out _));
        End();
    }

    /// <summary>Writes an attribute; nothing where there is no value.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null) writer.WriteAttributeString(name, XmlCharacters.Clean(value, out _));
    }

    /// <summary>Writes an attribute that is a number.</summary>
    public void Attribute(string name, long? value) => Attribute(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes <c>xml:base</c>.</summary>
    public void Base(string? address)
    {
        if (address is not null) writer.WriteAttributeString("xml", "base", XmlNames.XmlSpace, XmlCharacters.Clean(address, out _));
    }

    /// <summary>The instant of a time, by the assumed zone where none is stated; null when there is none. What was assumed is told.</summary>
    public DateTimeOffset? Instant(NewsTimestamp? time, string path)
    {
        if (time is null) return null;
        if (time.TryGetInstant(out var instant)) return instant;
        if (options.AssumedZone is not { } zone) return null;
        Tell(FindingKind.Assumed, path, $"The time states no zone; it was taken to be in {zone.Id}.", time.Value);
        try
        {
            return time.ToInstant(zone);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>A time as RFC 822 writes it, with four digits of the year; in the words of its source where those are such.</summary>
    public static string Rfc822(DateTimeOffset time, NewsTimestamp? source)
    {
        if (source?.Text is { } stated && IsRfc822(stated, time)) return stated;
        return time.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
            + (time.Offset == TimeSpan.Zero ? "GMT" : time.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal));
    }

    private static readonly string[] Rfc822Zones = ["GMT", "UT", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"];

    // The weekday may be missing and the day be of one digit; the year must have four.
    private static bool IsRfc822(string text, DateTimeOffset time)
    {
        var zone = text.LastIndexOf(' ');
        if (zone < 0 || text.Length > 40 || !(Rfc822Zones.Contains(text[(zone + 1)..]) || text[(zone + 1)..] is ['+' or '-', _, _, _, _])) return false;
        if (!DateTime.TryParseExact(text[..zone], ["ddd, d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || local != time.DateTime) return false;
        return NewsTimestamp.TryParse(text, null, out var read) && read.TryGetInstant(out var instant) && instant == time;
    }

    /// <summary>A time as RFC 3339 writes it; in the words of its source where those are such.</summary>
    public static string Rfc3339(DateTimeOffset time, NewsTimestamp? source)
    {
        var offset = time.ToString("zzz", CultureInfo.InvariantCulture);
        var local = time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        var text = local + time.ToString(".FFFFFFF", CultureInfo.InvariantCulture) + (time.Offset == TimeSpan.Zero ? "Z" : offset);
        if (source?.Text is not { } stated || !stated.StartsWith(local, StringComparison.Ordinal) || !(stated.EndsWith(offset, StringComparison.Ordinal) || (time.Offset == TimeSpan.Zero && stated.EndsWith('Z'))))
            return text;
        var fraction = stated.AsSpan(local.Length)[..^(stated.EndsWith('Z') ? 1 : offset.Length)];
        return fraction.IsEmpty || (fraction[0] == '.' && fraction.Length > 1 && fraction[1..].IndexOfAnyExceptInRange('0', '9') < 0) ? stated : text;
    }

    /// <summary>Writes the kept elements, but those of <paramref name="except"/>.</summary>
    public void Kept(ExtensionData extensions, params ReadOnlySpan<string> except)
    {
        foreach (var (name, value) in extensions)
            if (!except.Contains(name) && XmlExtensionWriter.IsElement(name)) XmlExtensionWriter.Write(writer, name, value);
    }

    /// <summary>Writes markup as elements, if it is well-formed; false, and nothing written, when it is not.</summary>
    public bool TryElements(string markup)
    {
        if (!IsWellFormed(markup)) return false;
        writer.WriteRaw(markup);
        return true;
    }

    /// <summary>The headline's own markup, or null.</summary>
    public static SourceMarkup? Headline(Article article) =>
        SourceMarkup.OfText(article.Extensions, "headline", article.Headline) ?? (SourceMarkup.Find(article.Extensions, "headline") is { } source && FeedText.Line(source) == article.Headline ? source : null);

    /// <summary>Writes the attributes and elements that a media item keeps, and, in an element that has room for them, its texts.</summary>
    public void Media(MediaItem item, bool hasTexts)
    {
        foreach (var (name, value) in item.Extensions)
            if (name.StartsWith('@') && value.ValueKind == System.Text.Json.JsonValueKind.String && value.GetString() is { Length: > 0 } text && IsFree(item, name) && XmlReader.IsName(name[1..]))
                Attribute(name[1..], text);
        if (hasTexts)
        {
            Text(XmlNames.Media, "title", item.Title);
            Text(XmlNames.Media, "description", item.Caption);
            Text(XmlNames.Media, "credit", item.Credit);
        }
        foreach (var (name, value) in item.Extensions)
            if (XmlExtensionWriter.IsElement(name)) XmlExtensionWriter.Write(writer, name, value);
    }

    /// <summary>Writes a media:content.</summary>
    public void MediaContent(MediaItem item, MediaKind kind)
    {
        Start(XmlNames.Media, "content");
        Attribute("url", item.Url);
        Attribute("type", item.MediaType);
        if (item.MediaType is null && !item.Extensions.TryGetValue("@medium", out _)) Attribute("medium", MediaDraft.MediumOf(kind));
        Attribute("width", item.Width);
        Attribute("height", item.Height);
        Attribute("duration", item.Duration is { } duration ? (long)duration.TotalSeconds : null);
        Attribute("fileSize", item.Size);
        Media(item, hasTexts: true);
        End();
    }

    /// <summary>Whether a media item stands in an element that is kept by itself.</summary>
    public static bool IsKept(Article article, MediaItem item) =>
        ElementOf(item) is { } element && element.StartsWith('{') && article.Extensions.TryGetValue(element, out _);

    /// <summary>Whether a media item is written as an enclosure.</summary>
    public static bool IsEnclosure(MediaItem item, MediaKind kind, bool titled) =>
        ElementOf(item) is MediaDraft.Enclosure or MediaDraft.Content ? ElementOf(item) == MediaDraft.Enclosure : MediaDraft.UsualElement(kind, item, titled) == MediaDraft.Enclosure;

    /// <summary>All media of an article.</summary>
    public static IEnumerable<(MediaKind Kind, MediaItem Item)> AllMedia(Article article) =>
        article.Images.Select(item => (MediaKind.Image, item)).Concat(article.Audio.Select(item => (MediaKind.Audio, item))).Concat(article.Video.Select(item => (MediaKind.Video, item)));

    private static string? ElementOf(MediaItem item) =>
        item.Extensions.TryGetValue(MediaDraft.ElementMember, out var element) && element.ValueKind == System.Text.Json.JsonValueKind.String ? element.GetString() : null;

    // An attribute that is kept because its value was odd gives way to a member that has been set since.
    private static bool IsFree(MediaItem item, string name) => name switch
    {
        "@url" or "@href" or "@type" or "@rel" => false,
        "@width" => item.Width is null,
        "@height" => item.Height is null,
        "@duration" => item.Duration is null,
        "@fileSize" or "@length" => item.Size is null,
        _ => !name.StartsWith("@{", StringComparison.Ordinal),
    };

    private static bool IsWellFormed(string markup)
    {
        var settings = new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(markup), settings);
            while (reader.Read())
                if (reader.Depth > 500) return false;
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
