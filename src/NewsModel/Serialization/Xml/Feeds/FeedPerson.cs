using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Persons as Atom gives them: name, address and e-mail as elements.</summary>
internal static class FeedPerson
{
    /// <summary>Reads the person at the cursor, which is passed.</summary>
    public static Byline Read(XmlCursor cursor, Uri? baseUri, string? role = null)
    {
        using var kept = new XmlExtensions();
        var depth = cursor.Depth;
        baseUri = cursor.BaseWithin(baseUri);
        string? name = null, url = null, email = null, text = null;
        if (cursor.Enter())
        {
            while (cursor.IsOpen && cursor.Depth > depth)
            {
                if (cursor.TextNode is { } loose && !string.IsNullOrWhiteSpace(loose)) text ??= loose.Trim();
                if (!cursor.IsElement) cursor.Read();
                else if (cursor.Name == "name" && name is null) name = cursor.ReadText();
                else if (cursor.Name is "uri" or "url" or "homepage" && url is null)
                {
                    var here = cursor.BaseWithin(baseUri);
                    url = cursor.ReadText() is { } address ? WebAddress.Resolve(address, here) : null;
                }
                else if (cursor.Name == "email" && email is null) email = cursor.ReadText();
                else kept.Add(cursor);
            }
            cursor.Read();
        }
        return new Byline { Name = name ?? (url is null && email is null ? text : null), Url = url, Email = email, Role = role, Extensions = kept.Take() };
    }

    /// <summary>Keeps the person at the cursor, which is passed, as an extension member, and reads it from there.</summary>
    public static IEnumerable<Byline> ReadKept(XmlExtensions extensions, XmlCursor cursor)
    {
        var space = cursor.Namespace;
        using var kept = new XmlExtensions();
        kept.Add(cursor);
        var (name, value) = kept.Take().First();
        extensions.Add(name, value, static (writer, element) => element.WriteTo(writer));
        var person = new KeptElement(value);
        string Child(string local) => XmlNames.Expanded(space, local);
        var byline = new Byline { Name = person.ChildText(Child("name")) ?? person.Text, Email = person.ChildText(Child("email")), Url = person.ChildText(Child("uri")) ?? person.ChildText(Child("url")) };
        if (byline is not { Name: null, Email: null, Url: null }) yield return byline;
    }
}
