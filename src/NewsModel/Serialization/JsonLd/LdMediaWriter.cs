using System.Text.Json;
using System.Xml;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Writes images, sounds and films.</summary>
internal static class LdMediaWriter
{
    public static void Write(Utf8JsonWriter json, MediaItem item, string type)
    {
        if (type == "ImageObject" && item.Url is not null && item == new MediaItem { Url = item.Url })
        {
            json.WriteStringValue(item.Url);
            return;
        }
        var node = LdObjectWriter.Begin(json, type, item.Extensions);
        node.Link(type == "ImageObject" ? "url" : "contentUrl", item.Url);
        node.Text("encodingFormat", item.MediaType);
        node.Prose("name", item.Title);
        node.Prose("caption", item.Caption);
        node.Prose("alternateName", item.AlternativeText);
        node.Prose("creditText", item.Credit);
        node.Whole("width", item.Width);
        node.Whole("height", item.Height);
        if (item.Duration is { } duration) node.Text("duration", XmlConvert.ToString(duration));
        if (item.Size is { } size) node.Text("contentSize", size.ToString(System.Globalization.CultureInfo.InvariantCulture));
        node.End();
    }
}
