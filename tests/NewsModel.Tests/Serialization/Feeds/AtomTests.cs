using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization.Feeds;

public class AtomTests
{
    private const string Head = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:thr=\"http://purl.org/syndication/thread/1.0\" xml:lang=\"en\"><id>urn:harbour</id><title>Harbour News</title><updated>2025-02-13T21:00:00Z</updated><author><name>The desk</name></author>";

    private const string Times = "<id>urn:1</id><title>t</title><updated>2025-02-13T20:00:00+09:00</updated>";

    [Fact]
    public async Task An_entry_is_read_with_all_it_says()
    {
        var article = await Single("""
            <entry><id>urn:1</id><title type="html">Ferry &amp;amp; harbour</title><updated>2025-02-13T20:00:00+09:00</updated><published>2025-02-13T19:00:00+09:00</published>
            <link href="https://harbour.example/1"/><link rel="enclosure" href="https://harbour.example/a.mp3" type="audio/mpeg" length="12"/><link rel="via" href="https://wire.example/1"/>
            <author><name>Mara Lind</name><email>mara@harbour.example</email><uri>https://harbour.example/mara</uri></author><contributor><name>L. Moe</name></contributor>
            <category term="ferry"/><category term="q" scheme="urn:places" label="Quay"/><rights>All rights</rights><summary>In short.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry <em>sails</em> again.</p></div></content><thr:total>7</thr:total></entry>
            """);
        article.Headline.Should().Be("Ferry & harbour");
        article.Source!.CanonicalUrl.Should().Be("https://harbour.example/1");
        article.Source.OriginallyPublishedAt.Should().Be("https://wire.example/1");
        article.Bylines.Should().Equal(new Byline { Name = "Mara Lind", Email = "mara@harbour.example", Url = "https://harbour.example/mara" }, new Byline { Name = "L. Moe", Role = "contributor" });
        article.Keywords.Should().Equal("ferry");
        article.Subjects.Should().Equal(new Subject { Name = "Quay", Uri = "q", Scheme = "urn:places" });
        article.Body.Text.Should().Be("The ferry sails again.");
        article.Summary.Should().Be("In short.");
        article.Audio.Should().Equal(new MediaItem { Url = "https://harbour.example/a.mp3", MediaType = "audio/mpeg", Size = 12 });
        article.Comments!.Count.Should().Be(7);
        article.Rights!.Notice.Should().Be("All rights");
        (await Again(article)).Should().Be(article);
    }

    [Theory]
    [InlineData("<title>1 &lt; 2 &amp;amp; more</title>", "1 < 2 &amp; more")]
    [InlineData("<title type=\"html\">&lt;b>1&lt;/b> &amp;lt; 2</title>", "1 < 2")]
    [InlineData("<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">&lt;b&gt; <b>x</b></div></title>", "<b> x")]
    [InlineData("<title type=\"application/octet-stream\">RmVycnkgPGI+bm93PC9iPg==</title>", "Ferry now")]
    public async Task The_type_of_a_text_decides_what_it_says(string title, string headline) =>
        (await Single($"<entry><id>urn:1</id>{title}</entry>")).Headline.Should().Be(headline);

    [Fact]
    public async Task An_entry_without_an_author_has_that_of_the_feed() =>
        (await Single($"<entry>{Times}</entry>")).Bylines.Should().Equal(new Byline { Name = "The desk" });

    [Fact]
    public async Task Old_atom_is_read()
    {
        var items = await Formats.ReadAsync("atom", "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><title mode=\"escaped\" type=\"text/html\">&lt;i&gt;t&lt;/i&gt;</title><issued>2004-01-01T00:00:00Z</issued><modified>2004-01-02T00:00:00Z</modified></entry></feed>");
        items[0].Article.Should().Match<Article>(article => article.Headline == "t" && article.Published!.Value == "2004-01-01T00:00:00Z" && article.Updated!.Value == "2004-01-02T00:00:00Z");
    }

    [Fact]
    public async Task A_link_in_the_text_is_resolved_by_the_base_in_force_and_written_as_it_was()
    {
        var article = await Single($"<entry xml:base=\"https://harbour.example/a/\">{Times}<content type=\"html\">&lt;a href=\"b\"&gt;x&lt;/a&gt;</content></entry>");
        ((Paragraph)article.Body.Blocks[0]).Marks[0].Href.Should().Be("https://harbour.example/a/b");
        (await Again(article)).Should().Be(article);
    }

    [Theory]
    [InlineData("<source><title>Wire</title><link href=\"w\"/><author><name>Mara Lind</name><uri>mara</uri></author></source>", "https://harbour.example/a/w", "https://harbour.example/a/mara")]
    [InlineData("<source xml:base=\"https://wire.example/\"><title>Wire</title><link href=\"w\"/><author><name>Mara Lind</name><uri>mara</uri></author></source>", "https://wire.example/w", "https://wire.example/mara")]
    [InlineData("<source xml:base=\"b/\"><title>Wire</title><link xml:base=\"c/\" href=\"w\"/><author xml:base=\"d/\"><name>Mara Lind</name><uri> </uri><uri xml:base=\"e/\">mara</uri></author></source>", "https://harbour.example/a/b/c/w", "https://harbour.example/a/b/d/e/mara")]
    [InlineData("<source><title>Wire</title><link href=\"https://harbour.example/a/w\"/><author><name>Mara Lind</name><url>https://mara.example/</url></author></source>", "https://harbour.example/a/w", "https://mara.example/")]
    public async Task Addresses_in_a_source_are_resolved_by_the_base_in_force(string source, string outlet, string author)
    {
        var article = await Single($"<entry xml:base=\"https://harbour.example/a/\">{Times}{source}</entry>");
        article.Source!.Outlet.Should().Be(new Organization { Name = "Wire", Url = outlet });
        article.Bylines.Should().Equal(new Byline { Name = "Mara Lind", Url = author });
        var again = await Again(article);
        again.Source!.Outlet.Should().Be(article.Source.Outlet);
        again.Bylines.Should().Equal(article.Bylines);
    }

    [Fact]
    public async Task An_entry_without_a_time_is_refused_or_skipped()
    {
        var article = Article.FromText("t", "x");
        var write = async () => await Formats.WriteAsync("atom", null, article);
        (await write.Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.Missing);
        var (_, report) = await Formats.WriteAsync("atom", new NewsWriteOptions { Unwritable = UnwritableItem.Skip }, article);
        report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Skipped);
    }

    [Fact]
    public async Task A_time_without_a_zone_gets_the_assumed_one_and_that_is_said()
    {
        var article = Article.FromText("t", "x") with { Id = "urn:1", Published = NewsTimestamp.FromLocal(new DateOnly(2025, 2, 13), new TimeOnly(20, 0)) };
        var zone = TimeZoneInfo.CreateCustomTimeZone("+09:00", TimeSpan.FromHours(9), "+09:00", "+09:00");
        var (document, report) = await Formats.WriteAsync("atom", new NewsWriteOptions { AssumedZone = zone }, article);
        Encoding.UTF8.GetString(document).Should().Contain("<published>2025-02-13T20:00:00+09:00</published>");
        report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Assumed && finding.Path == "published");
    }

    private static async Task<Article> Single(string entry) => (await Formats.ReadAsync("atom", Head + entry + "</feed>")).Should().ContainSingle().Which.Article;

    private static async Task<Article> Again(Article article)
    {
        var feed = new Feed { Title = "Harbour News", Language = "en", Authors = [new Byline { Name = "The desk" }] };
        var (document, _) = await Formats.WriteAsync("atom", new NewsWriteOptions { Feed = feed }, article);
        return (await Formats.ReadAsync("atom", document)).Should().ContainSingle().Which.Article;
    }
}
