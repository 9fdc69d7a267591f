using System.Text;
using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Tests.Serialization.Feeds;

/// <summary>What the writers of feeds keep of their source, and what they make anew.</summary>
public class FeedWritingTests
{
    private static readonly DateTimeOffset Time = new(2025, 2, 13, 20, 0, 5, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("Thu, 13 Feb 2025 20:00:05 +0900", true)]
    [InlineData("13 Feb 2025 20:00:05 +0900", true)]
    [InlineData("Thu, 13 Feb 2025 11:00:05 GMT", false)]
    [InlineData("Thu, 13 Feb 2025 20:00:05 KST", false)]
    [InlineData("Thu, 13 Feb 2025 20:00:05 +09:00", false)]
    [InlineData("Thu, 13 Feb 2025 20:00:05 x0900", false)]
    [InlineData("Thu, 13 Feb 2025 20:00:05 +0800", false)]
    [InlineData("Thu, 13 Feb 2025 20:00:05 EST", false)]
    [InlineData("Thursday, the 13th February 2025 20:00:05 +0900", false)]
    [InlineData("13 Feb 2025 20:00 +0900", false)]
    [InlineData("yesterday", false)]
    public void A_time_of_RSS_is_written_in_the_words_of_its_source_where_those_are_such(string text, bool kept) =>
        FeedItemWriter.Rfc822(Time, NewsTimestamp.FromInstant(Time) with { Text = text }).Should().Be(kept ? text : "Thu, 13 Feb 2025 20:00:05 +0900");

    [Fact]
    public void A_time_of_RSS_in_UTC_is_in_GMT()
    {
        var utc = Time.ToUniversalTime();
        FeedItemWriter.Rfc822(utc, null).Should().Be("Thu, 13 Feb 2025 11:00:05 GMT");
        FeedItemWriter.Rfc822(utc, NewsTimestamp.FromInstant(utc) with { Text = "Thu, 13 Feb 2025 11:00:05 UT" }).Should().Be("Thu, 13 Feb 2025 11:00:05 UT");
        FeedItemWriter.Rfc822(utc, NewsTimestamp.FromInstant(utc) with { Text = "Thu, 13 Feb 2025 11:00:05 EST" }).Should().Be("Thu, 13 Feb 2025 11:00:05 GMT");
    }

    [Theory]
    [InlineData("2025-02-13T20:00:05+09:00", true)]
    [InlineData("2025-02-13T20:00:05.000+09:00", true)]
    [InlineData("2025-02-13T20:00:05.+09:00", false)]
    [InlineData("2025-02-13T20:00:05.0x0+09:00", false)]
    [InlineData("2025-02-13T20:00:05,0+09:00", false)]
    [InlineData("2025-02-13T20:00:05Z", false)]
    [InlineData("2025-02-13T20:00:06+09:00", false)]
    public void A_time_of_Atom_is_written_in_the_words_of_its_source_where_those_are_such(string text, bool kept) =>
        FeedItemWriter.Rfc3339(Time, NewsTimestamp.FromInstant(Time) with { Text = text }).Should().Be(kept ? text : "2025-02-13T20:00:05+09:00");

    [Theory]
    [InlineData("2025-02-13T11:00:05Z", "2025-02-13T11:00:05Z")]
    [InlineData("2025-02-13T11:00:05+00:00", "2025-02-13T11:00:05+00:00")]
    [InlineData("2025-02-13T11:00:05.50Z", "2025-02-13T11:00:05.50Z")]
    [InlineData("2025-02-13T11:00:05-00:00", "2025-02-13T11:00:05Z")]
    public void A_time_of_Atom_in_UTC_may_end_in_either_way(string text, string written) =>
        FeedItemWriter.Rfc3339(Time.ToUniversalTime(), NewsTimestamp.FromInstant(Time.ToUniversalTime()) with { Text = text }).Should().Be(written);

    [Theory]
    [InlineData("desk@harbour.example (Ina Holt)", "Ina Holt", "desk@harbour.example")]
    [InlineData("Ina Holt <desk@harbour.example>", "Ina Holt", "desk@harbour.example")]
    [InlineData("by desk@harbour.example", null, "desk@harbour.example")]
    [InlineData("Abby desk@harbour.example.", "Abby", "desk@harbour.example")]
    [InlineData("x desk@harbour.example", "x", "desk@harbour.example")]
    [InlineData("mailto:desk@harbour.example", null, "desk@harbour.example")]
    [InlineData("@holt", "@holt", null)]
    [InlineData("Ina @ Holt", "Ina @ Holt", null)]
    [InlineData("holt@", "holt@", null)]
    public void A_person_is_a_name_and_an_address_and_is_written_as_it_was(string text, string? name, string? email)
    {
        var byline = PersonText.Read(text);
        (byline.Name, byline.Email).Should().Be((name, email));
        PersonText.Write(byline).Should().Be(text);
        PersonText.Write(byline with { Name = "Tom Barrow" }).Should().Be(email is null ? "Tom Barrow" : $"{email} (Tom Barrow)");
        PersonText.Write(byline with { Email = "b@harbour.example" }).Should().StartWith("b@harbour.example");
        PersonText.Write(new Byline { Text = "Desk" }).Should().Be("Desk");
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    public async Task Extension_members_are_written_as_elements_where_they_can_be(string format)
    {
        var article = Article.FromText("Ferry sails", "It sails.") with
        {
            Id = "urn:1",
            Updated = NewsTimestamp.FromInstant(Time),
            Extensions = ExtensionData.Parse("""
                {"{urn:x}a":{"@b":"1","@xmlns":"urn:y","@{urn:y}c":"2","@{urn:y}d":3,"@{http://www.w3.org/XML/1998/namespace}lang":"en","@no name":"4","#":["text ",{"{urn:x}e":[true,7,null]},{"no name":"f"},["g"]]},
                 "{urn:x}h":[1,"2",false,null,{"#":{"x":1}}],"no element":"i","{urn:x}no name":"j","{urn:x}":"k"}
                """),
        };

        var (document, report) = await Formats.WriteAsync(format, FormatLawsTests.Lenient with { IncludesExtensions = true }, article);

        var text = Encoding.UTF8.GetString(document);
        text.Should().Contain(" b=\"1\"").And.Contain("c=\"2\"").And.Contain("xml:lang=\"en\"").And.Contain(">text <").And.Contain(">true7<").And.Contain("g</");
        foreach (var never in new[] { "urn:y\"1", "no name", ">f<", ">i<", ">j<", ">k<", "d=\"3\"" }) text.Should().NotContain(never);
        Formats.Names(report, "no element").Should().BeTrue();
    }

    [Fact]
    public async Task A_feed_that_says_nothing_of_itself_is_called_by_its_first_articles_outlet()
    {
        var article = Article.FromText("Ferry sails", "It sails.") with { Id = "urn:1", Language = "en", Updated = NewsTimestamp.FromInstant(Time) };
        foreach (var (outlet, title) in new[] { (new Organization { Name = "Harbour Post", Url = "https://harbour.example/" }, "<title>Harbour Post</title>"), (new Organization { Name = "Harbour Post" }, "<title>Harbour Post</title>"), (new Organization { Url = "https://harbour.example/" }, "<title></title>") })
        {
            var (document, _) = await Formats.WriteAsync("rss", FormatLawsTests.Lenient, article with { Source = new SourceAttribution { Outlet = outlet } });
            var text = Encoding.UTF8.GetString(document);
            text.Should().Contain(title).And.Contain(outlet.Url is null ? "<link></link>" : "<link>https://harbour.example/</link>");
        }
        using var stream = new MemoryStream();
        await Formats.Get("rss").WriteAsync(stream, AsyncEnumerable.Empty<Article>());
        Encoding.UTF8.GetString(stream.ToArray()).Should().Contain("<title></title>");
    }

    [Theory]
    [InlineData("a", "https://harbour.example/b/", "https://harbour.example/b/a")]
    [InlineData(" a ", null, "a")]
    [InlineData("mailto:a", "https://harbour.example/", "mailto:a")]
    [InlineData("//wire.example/a", "https://harbour.example/", "https://wire.example/a")]
    [InlineData("http://[", "https://harbour.example/", "http://[")]
    [InlineData("//[", "https://harbour.example/", "//[")]
    public void An_address_is_resolved_where_it_can_be(string address, string? @base, string resolved) =>
        WebAddress.Resolve(address, @base is null ? null : new Uri(@base)).Should().Be(resolved);

    [Theory]
    [InlineData(null, "https://harbour.example/b/")]
    [InlineData(" ", "https://harbour.example/b/")]
    [InlineData("c/", "https://harbour.example/b/c/")]
    [InlineData("http://wire.example/", "http://wire.example/")]
    [InlineData("file:///etc/", "https://harbour.example/b/")]
    [InlineData("http://[", "https://harbour.example/b/")]
    [InlineData("//[", "https://harbour.example/b/")]
    public void A_base_stays_where_the_new_one_is_none(string? relative, string combined)
    {
        WebAddress.Combine(new Uri("https://harbour.example/b/"), relative)!.OriginalString.Should().Be(combined);
        WebAddress.Combine(null, relative)?.OriginalString.Should().Be("http://wire.example/");
    }
}
