namespace NewsModel.Serialization.Xml;

/// <summary>Namespaces that feeds use, with their customary prefixes, and the expanded names of extension members.</summary>
/// <remarks>
/// Elements that the model has no member for are kept in <see cref="ExtensionData"/> by their expanded name: the namespace in
/// braces and the local name, <c>{http://search.yahoo.com/mrss/}rating</c>; <c>{}ttl</c> for an element without a namespace.
/// </remarks>
internal static class XmlNames
{
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string Atom03 = "http://purl.org/atom/ns#";
    public const string Content = "http://purl.org/rss/1.0/modules/content/";
    public const string Dc = "http://purl.org/dc/elements/1.1/";
    public const string DcTerms = "http://purl.org/dc/terms/";
    public const string Media = "http://search.yahoo.com/mrss/";
    public const string ITunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    public const string Slash = "http://purl.org/rss/1.0/modules/slash/";
    public const string Wfw = "http://wellformedweb.org/CommentAPI/";
    public const string Thread = "http://purl.org/syndication/thread/1.0";
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Xhtml = "http://www.w3.org/1999/xhtml";
    public const string XmlSpace = "http://www.w3.org/XML/1998/namespace";
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";
    public const string CreativeCommons = "http://backend.userland.com/creativeCommonsRssModule";
    public const string Cc = "http://web.resource.org/cc/";
    public const string GeoRss = "http://www.georss.org/georss";
    public const string Geo = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    private static readonly (string Prefix, string Namespace)[] Known =
    [
        ("atom", Atom), ("content", Content), ("dc", Dc), ("dcterms", DcTerms), ("media", Media), ("itunes", ITunes), ("slash", Slash),
        ("wfw", Wfw), ("thr", Thread), ("rdf", Rdf), ("xhtml", Xhtml), ("xml", XmlSpace), ("creativeCommons", CreativeCommons), ("cc", Cc),
        ("georss", GeoRss), ("geo", Geo), ("sy", "http://purl.org/rss/1.0/modules/syndication/"), ("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
        ("gml", "http://www.opengis.net/gml"), ("yt", "http://www.youtube.com/xml/schemas/2015"), ("admin", "http://webns.net/mvcb/"),
        ("podcast", "https://podcastindex.org/namespace/1.0"), ("opensearch", "http://a9.com/-/spec/opensearch/1.1/"),
        ("googleplay", "http://www.google.com/schemas/play-podcasts/1.0"), ("app", "http://www.w3.org/2007/app"), ("psc", "http://podlove.org/simple-chapters"),
        ("trackback", "http://madskills.com/public/xml/rss/module/trackback/"), ("ent", "http://www.purl.org/NET/ENT/1.0/"),
        ("post", "com-wordpress:feed-additions:1"), ("gd", "http://schemas.google.com/g/2005"), ("blogger", "http://schemas.google.com/blogger/2008"),
    ];

    private static readonly Dictionary<string, string> Prefixes = Known.ToDictionary(known => known.Namespace, known => known.Prefix, StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Namespaces = Known.ToDictionary(known => known.Prefix, known => known.Namespace, StringComparer.Ordinal);

    // Spellings of one namespace that are in use.
    private static readonly Dictionary<string, string> Variants = new(StringComparer.OrdinalIgnoreCase)
    {
        ["http://search.yahoo.com/mrss"] = Media,
        ["http://video.search.yahoo.com/mrss"] = Media,
        ["http://video.search.yahoo.com/mrss/"] = Media,
        ["http://www.itunes.com/DTDs/PodCast-1.0.dtd"] = ITunes,
        ["http://example.com/DTDs/PodCast-1.0.dtd"] = ITunes,
        ["http://purl.org/dc/elements/1.0/"] = Dc,
        ["http://purl.org/DC/elements/1.0/"] = Dc,
        ["http://www.w3.org/1999/html"] = Xhtml,
    };

    /// <summary>The customary prefix of a namespace, or null.</summary>
    public static string? PrefixOf(string namespaceName) => Prefixes.GetValueOrDefault(namespaceName);

    /// <summary>The namespace of a customary prefix, or null.</summary>
    public static string? NamespaceOf(string prefix) => Namespaces.GetValueOrDefault(prefix);

    /// <summary>The namespace that is meant; that of RSS, which has many or none, is none.</summary>
    public static string Canonical(string namespaceName) =>
        namespaceName.Length == 0 || Prefixes.ContainsKey(namespaceName) ? namespaceName
        : IsRss(namespaceName) ? ""
        : Variants.GetValueOrDefault(namespaceName, namespaceName);

    private static bool IsRss(string namespaceName) =>
        namespaceName is "http://purl.org/rss/1.0/" or "http://my.netscape.com/rdf/simple/0.9/" or "http://channel.netscape.com/rdf/simple/0.9/" or "http://purl.org/net/rss1.1#"
        || namespaceName.StartsWith("http://backend.userland.com/rss", StringComparison.OrdinalIgnoreCase)
        || namespaceName.StartsWith("http://blogs.law.harvard.edu/tech/rss", StringComparison.OrdinalIgnoreCase)
        || namespaceName.StartsWith("http://my.netscape.com/publish/formats/rss", StringComparison.OrdinalIgnoreCase);

    /// <summary>The expanded name of an element.</summary>
    public static string Expanded(string namespaceName, string localName) => $"{{{namespaceName}}}{localName}";

    /// <summary>Takes an expanded name apart; false for a name of another kind.</summary>
    public static bool TrySplit(string name, out string namespaceName, out string localName)
    {
        (namespaceName, localName) = ("", "");
        if (!name.StartsWith('{')) return false;
        var close = name.IndexOf('}', StringComparison.Ordinal);
        if (close < 0 || close + 1 == name.Length) return false;
        (namespaceName, localName) = (name[1..close], name[(close + 1)..]);
        return true;
    }
}
