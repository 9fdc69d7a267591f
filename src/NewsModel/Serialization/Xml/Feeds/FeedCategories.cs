namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Categories of podcasts, which may hold narrower ones.</summary>
internal static class FeedCategories
{
    /// <summary>Keeps the category at the cursor, which is passed; its name and those of the ones right in it.</summary>
    public static List<string> KeepNested(XmlExtensions extensions, XmlCursor cursor, string? core)
    {
        using var kept = new XmlExtensions();
        kept.Add(cursor, core);
        var (name, value) = kept.Take().First();
        extensions.Add(name, value, static (writer, element) => element.WriteTo(writer));
        var category = new KeptElement(value);
        var names = new List<string>();
        if (category.Attribute("text") is { } wide) names.Add(wide);
        foreach (var narrower in category.Children(name))
            if (narrower.Attribute("text") is { } inner) names.Add(inner);
        return names;
    }
}
