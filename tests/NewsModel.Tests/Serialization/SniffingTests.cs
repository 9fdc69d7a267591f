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
