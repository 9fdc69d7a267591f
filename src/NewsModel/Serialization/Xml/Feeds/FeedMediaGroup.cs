using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>A group of media: the same thing in several forms. It is kept whole, and its first form shows up among the media.</summary>
internal static class FeedMediaGroup
{
    private const string Member = "{" + XmlNames.Media + "}group";

    /// <summary>Keeps the group at the cursor, which is passed.</summary>
    public static void Keep(XmlExtensions extensions, XmlCursor cursor, MediaDraft media, Uri? baseUri)
    {
        using var kept = new XmlExtensions();
        kept.Add(cursor);
        var (name, value) = kept.Take().First();
        extensions.Add(name, value, static (writer, element) => element.WriteTo(writer));
        var group = new KeptElement(value);
        Add(group, "content", media, baseUri);
        Add(group, "thumbnail", media, baseUri);
    }

    private static void Add(KeptElement group, string local, MediaDraft media, Uri? baseUri)
    {
        foreach (var form in group.Children(XmlNames.Expanded(XmlNames.Media, local)))
        {
            if (form.Attribute("url") is not { } address) continue;
            var kind = local == "thumbnail" ? MediaKind.Image : MediaDraft.Kind(form.Attribute("medium"), form.Attribute("type"), address);
            if (kind is not { } known || media.Of(known).Count > 0) continue;
            using var mark = new XmlExtensions();
            mark.Add(MediaDraft.ElementMember, Member);
            media.Of(known).Add(new MediaItem
            {
                Url = WebAddress.Resolve(address, baseUri),
                MediaType = form.Attribute("type"),
                Title = group.ChildText(XmlNames.Expanded(XmlNames.Media, "title")),
                Extensions = mark.Take(),
            });
        }
    }
}
