using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Reads the links of Atom, which stand in RSS too.</summary>
internal static class AtomLinkText
{
    /// <summary>The link at the cursor, which is not passed; null when it has no address.</summary>
    public static FeedLink? Read(XmlCursor cursor, Uri? baseUri)
    {
        if (cursor.Attribute("href") is not { } address) return null;
        using var kept = new XmlExtensions();
        foreach (var (name, value) in cursor.Attributes())
            if (name is not ("href" or "rel" or "type" or "title")) kept.Add("@" + name, value);
        return new FeedLink
        {
            Url = WebAddress.Resolve(address, cursor.BaseWithin(baseUri)),
            Rel = cursor.Attribute("rel"),
            MediaType = cursor.Attribute("type"),
            Title = cursor.Attribute("title"),
            Extensions = kept.Take(),
        };
    }

    /// <summary>Writes a link.</summary>
    public static void Write(FeedItemWriter writer, FeedLink link)
    {
        XmlExtensionWriter.Start(writer.Xml, XmlNames.Atom, "link");
        writer.Attribute("rel", link.Rel);
        writer.Attribute("type", link.MediaType);
        writer.Attribute("title", link.Title);
        writer.Attribute("href", link.Url);
        foreach (var (name, value) in link.Extensions)
            if (name.StartsWith('@') && System.Xml.XmlReader.IsName(name[1..]) && name is not "@xmlns" && value.ValueKind == System.Text.Json.JsonValueKind.String) writer.Attribute(name[1..], value.GetString());
        writer.End();
    }
}
