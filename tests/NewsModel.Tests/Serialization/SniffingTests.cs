using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

/// <summary>What the first bytes of a document say of its format.</summary>
public class SniffingTests
{
    [Theory]
    [InlineData("Ferry sails again\n\nThe ferry sails.", "page-text")]
    [InlineData("  \n", null)]
    [InlineData("", null)]
    [InlineData("a\0b", null)]
    [InlineData("{", "json")]
    [InlineData("[1, 2]", null)]
    [InlineData("{\"a\": 1}", "json")]
    [InlineData("{\"headline\": \"Ferry\", \"body\": []}", "json")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "json-feed")]
    [InlineData("{\"version\": \"https:\\/\\/jsonfeed.org\\/version\\/1\", \"items\": []}", "json-feed")]
    [InlineData("{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\"}", "json-ld")]
    [InlineData("\uFEFF [{\"@context\": \"https://schema.org\"}]", "json-ld")]
    [InlineData("{\"@context\": \"https://a.example\", \"@type\": \"x\"}", "json-ld")]
    [InlineData("{\"@graph\": [{\"@type\": \"NewsArticle\"}]}", "json-ld")]
    [InlineData("<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"}</script></head></html>", "json-ld")]
    [InlineData("<html><body>Ferry</body></html>", "json-ld")]
    [InlineData("<!DOCTYPE html><p>Ferry", "json-ld")]
    [InlineData("{\"uri\": \"urn:a\", \"versioncreated\": \"2025-02-13T20:00:00Z\", \"headline\": \"Ferry\"}", "ninjs")]
    [InlineData("<rss version=\"2.0\"><channel><title>Ferry</title></channel></rss>", "rss")]
    [InlineData("<?xml version=\"1.0\"?><!-- a --><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">", "rss")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Ferry</title></feed>", "atom")]
    [InlineData("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>Ferry</title></entry>", "atom")]
    [InlineData("<opml version=\"2.0\"></opml>", null)]
    [InlineData("<", null)]
    [InlineData("<rss", null)]
    public void The_format_is_told_by_its_beginning(string beginning, string? format) =>
        NewsFormatRegistry.Default.Sniff(Encoding.UTF8.GetBytes(beginning))?.Name.Should().Be(format);

    [Theory]
    [InlineData("headlines\"", 70)]
    [InlineData("bodies\"", 70)]
    [InlineData("versioncreated\"", 70)]
    [InlineData("versionCreated\"", 70)]
    [InlineData("\"body_", 70)]
    [InlineData("pubstatus\"", 70)]
    [InlineData("pubStatus\"", 70)]
    [InlineData("representationtype\"", 70)]
    [InlineData("representationType\"", 70)]
    [InlineData("copyrightholder\"", 70)]
    [InlineData("copyrightHolder\"", 70)]
    [InlineData("\"description_", 70)]
    [InlineData("infosource", 70)]
    [InlineData("infoSources\"", 70)]
    [InlineData("altids\"", 70)]
    [InlineData("altIds\"", 70)]
    [InlineData("ninjs", 95)]
    [InlineData("ferry", 30)]
    public void A_sign_of_ninjs_beside_an_address_says_how_sure_it_is(string sign, int confidence)
    {
        NewsFormatRegistry.Default.Get("ninjs").Sniff(Encoding.UTF8.GetBytes($"\uFEFF {{\"uri\": \"urn:a\", {sign}")).Should().Be(confidence);
        NewsFormatRegistry.Default.Get("ninjs").Sniff(Encoding.UTF8.GetBytes($"{{{sign}")).Should().Be(0, "ninjs has an address");
        NewsFormatRegistry.Default.Get("ninjs-2.1").Sniff(Encoding.UTF8.GetBytes($"{{\"uri\": \"urn:a\", {sign}")).Should().Be(0, "one of the three is enough");
    }

    [Theory]
    [InlineData("{\"items\": [{\"content_html\"", 80)]
    [InlineData("{\"items\": [{\"content_text\"", 80)]
    [InlineData("{\"items\": [], \"home_page_url\"", 80)]
    [InlineData("{\"items\": [", 0)]
    [InlineData("{\"content_html\"", 0)]
    [InlineData("[\"items\", \"content_html\"", 0)]
    public void Members_of_a_json_feed_say_how_sure_it_is(string beginning, int confidence) =>
        NewsFormatRegistry.Default.Get("json-feed").Sniff(Encoding.UTF8.GetBytes(beginning)).Should().Be(confidence);

    [Theory]
    [InlineData("json", "application/vnd.newsmodel+json application/x-ndjson application/jsonl application/json", ".newsmodel.json .json .ndjson .jsonl")]
    [InlineData("html", "text/html", ".html .htm")]
    [InlineData("markdown", "text/markdown", ".md .markdown")]
    [InlineData("json-ld", "application/ld+json", ".jsonld")]
    [InlineData("rss", "application/rss+xml application/rdf+xml text/rss+xml application/x-rss+xml", ".rss .rss.xml .rdf .cdf")]
    [InlineData("atom", "application/atom+xml text/atom+xml application/x-atom+xml", ".atom .atom.xml")]
    [InlineData("json-feed", "application/feed+json", ".feed.json .jsonfeed")]
    [InlineData("ninjs", "application/ninjs+json", ".ninjs.json .ninjs")]
    public void A_format_has_these_media_types_and_endings(string name, string types, string endings)
    {
        var format = NewsFormatRegistry.Default.Get(name);
        (string.Join(' ', format.MediaTypes), string.Join(' ', format.FileEndings)).Should().Be((types, endings));
    }

    [Fact]
    public void The_registry_names_its_formats_in_order() => string.Join(' ', NewsFormatRegistry.Default.Select(format => $"{format.Name}{(format.CanRead ? " r" : "")}{(format.CanWrite ? " w" : "")}{(format.HoldsMany ? " many" : "")};"))
        .Should().Be("json r w many; html w many; markdown w many; json-ld r w many; rss r w many; atom r w many; text r w many; page-text r; json-feed r w many; ninjs r w; ninjs-2.1 r w; ninjs-3.1 r w;");

    [Fact]
    public void Text_in_two_bytes_a_unit_is_a_page_where_its_first_bytes_say_so()
    {
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            NewsFormatRegistry.Default.Sniff([.. encoding.GetPreamble(), .. encoding.GetBytes("Ferry sails again")])?.Name.Should().Be("page-text");
        NewsFormatRegistry.Default.Sniff(Encoding.Unicode.GetBytes("Ferry sails again")).Should().BeNull("nothing says that it is text");
    }

    [Fact]
    public void Every_format_says_what_it_is_and_is_found_by_its_name_its_media_types_and_its_endings()
    {
        NewsFormatRegistry.Default.Should().HaveCount(NewsFormatRegistry.Default.Count).And.Contain(NewsFormatRegistry.Default[0]);
        foreach (var format in NewsFormatRegistry.Default)
        {
            format.Description.Should().NotBeNullOrWhiteSpace();
            NewsFormatRegistry.Default.Get(format.Name).Should().BeSameAs(format);
            foreach (var type in format.MediaTypes) NewsFormatRegistry.Default.FindByMediaType(type + "; charset=utf-8")!.MediaTypes.Should().Contain(type);
            foreach (var ending in format.FileEndings) NewsFormatRegistry.Default.FindByFileName("ferry" + ending)!.FileEndings.Should().Contain(ending);
            (format.HoldsMany, format.CanRead || format.CanWrite).Item2.Should().BeTrue();
        }
        NewsFormatRegistry.Default.FindByMediaType("image/png").Should().BeNull();
        NewsFormatRegistry.Default.FindByFileName("ferry").Should().BeNull();
    }
}
