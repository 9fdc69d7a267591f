using NewsModel.Serialization.Xml;

namespace NewsModel.Tests.Serialization;

public class XmlNamesTests
{
    [Theory]
    [InlineData("atom", "http://www.w3.org/2005/Atom")]
    [InlineData("content", "http://purl.org/rss/1.0/modules/content/")]
    [InlineData("dc", "http://purl.org/dc/elements/1.1/")]
    [InlineData("dcterms", "http://purl.org/dc/terms/")]
    [InlineData("media", "http://search.yahoo.com/mrss/")]
    [InlineData("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd")]
    [InlineData("slash", "http://purl.org/rss/1.0/modules/slash/")]
    [InlineData("wfw", "http://wellformedweb.org/CommentAPI/")]
    [InlineData("thr", "http://purl.org/syndication/thread/1.0")]
    [InlineData("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")]
    [InlineData("xhtml", "http://www.w3.org/1999/xhtml")]
    [InlineData("xml", "http://www.w3.org/XML/1998/namespace")]
    [InlineData("creativeCommons", "http://backend.userland.com/creativeCommonsRssModule")]
    [InlineData("cc", "http://web.resource.org/cc/")]
    [InlineData("georss", "http://www.georss.org/georss")]
    [InlineData("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#")]
    [InlineData("sy", "http://purl.org/rss/1.0/modules/syndication/")]
    [InlineData("feedburner", "http://rssnamespace.org/feedburner/ext/1.0")]
    [InlineData("gml", "http://www.opengis.net/gml")]
    [InlineData("yt", "http://www.youtube.com/xml/schemas/2015")]
    [InlineData("admin", "http://webns.net/mvcb/")]
    [InlineData("podcast", "https://podcastindex.org/namespace/1.0")]
    [InlineData("opensearch", "http://a9.com/-/spec/opensearch/1.1/")]
    [InlineData("googleplay", "http://www.google.com/schemas/play-podcasts/1.0")]
    [InlineData("app", "http://www.w3.org/2007/app")]
    [InlineData("psc", "http://podlove.org/simple-chapters")]
    [InlineData("trackback", "http://madskills.com/public/xml/rss/module/trackback/")]
    [InlineData("ent", "http://www.purl.org/NET/ENT/1.0/")]
    [InlineData("post", "com-wordpress:feed-additions:1")]
    [InlineData("gd", "http://schemas.google.com/g/2005")]
    [InlineData("blogger", "http://schemas.google.com/blogger/2008")]
    public void A_namespace_has_its_customary_prefix(string prefix, string space) =>
        (XmlNames.PrefixOf(space), XmlNames.NamespaceOf(prefix), XmlNames.Canonical(space)).Should().Be((prefix, space, space));

    [Theory]
    [InlineData("http://search.yahoo.com/mrss", "http://search.yahoo.com/mrss/")]
    [InlineData("http://video.search.yahoo.com/mrss", "http://search.yahoo.com/mrss/")]
    [InlineData("http://video.search.yahoo.com/mrss/", "http://search.yahoo.com/mrss/")]
    [InlineData("http://www.itunes.com/DTDs/PodCast-1.0.dtd", "http://www.itunes.com/dtds/podcast-1.0.dtd")]
    [InlineData("http://example.com/DTDs/PodCast-1.0.dtd", "http://www.itunes.com/dtds/podcast-1.0.dtd")]
    [InlineData("http://purl.org/dc/elements/1.0/", "http://purl.org/dc/elements/1.1/")]
    [InlineData("http://purl.org/DC/elements/1.0/", "http://purl.org/dc/elements/1.1/")]
    [InlineData("http://www.w3.org/1999/html", "http://www.w3.org/1999/xhtml")]
    [InlineData("HTTP://search.yahoo.com/MRSS", "http://search.yahoo.com/mrss/")]
    [InlineData("http://purl.org/rss/1.0/", "")]
    [InlineData("http://my.netscape.com/rdf/simple/0.9/", "")]
    [InlineData("http://channel.netscape.com/rdf/simple/0.9/", "")]
    [InlineData("http://purl.org/net/rss1.1#", "")]
    [InlineData("http://backend.userland.com/RSS2", "")]
    [InlineData("http://blogs.law.harvard.edu/tech/RSS", "")]
    [InlineData("http://my.netscape.com/publish/formats/rss-0.91.dtd", "")]
    [InlineData("", "")]
    [InlineData("urn:x", "urn:x")]
    public void A_namespace_is_taken_for_the_one_that_is_meant(string space, string meant) => XmlNames.Canonical(space).Should().Be(meant);

    [Fact]
    public void What_nobody_calls_anything_has_no_prefix() => (XmlNames.PrefixOf("urn:x"), XmlNames.NamespaceOf("x")).Should().Be((null, null));

    [Theory]
    [InlineData("{urn:x}a", "urn:x", "a")]
    [InlineData("{}a", "", "a")]
    [InlineData("{urn:x}", null, null)]
    [InlineData("{urn:x", null, null)]
    [InlineData("a", null, null)]
    [InlineData("", null, null)]
    public void An_expanded_name_is_taken_apart(string name, string? space, string? local)
    {
        XmlNames.TrySplit(name, out var foundSpace, out var foundLocal).Should().Be(local is not null);
        (foundSpace, foundLocal).Should().Be((space ?? "", local ?? ""));
        if (local is not null) XmlNames.Expanded(space!, local).Should().Be(name);
    }
}
