using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization.Feeds;

public class RssTests
{
    private const string Head = "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\" xmlns:x=\"urn:x\"><channel><title>Harbour News</title><link>https://harbour.example/</link><description>All of the harbour</description><language>en</language>";

    [Fact]
    public async Task An_item_is_read_with_all_it_says()
    {
        var article = await Single("""
            <item><title>Ferry &amp;amp; harbour</title><link>https://harbour.example/news/1</link><guid isPermaLink="false">n-1</guid>
            <pubDate>Thu, 13 Feb 2025 20:00:00 +0100</pubDate><author>desk@harbour.example (Ina Holt)</author><dc:creator>Mara Lind</dc:creator>
            <category>ferry</category><category domain="urn:places">Quay</category><description>The ferry sails again.</description>
            <content:encoded><![CDATA[<p>The ferry <em>sails</em> again.</p><blockquote>We are glad.</blockquote>]]></content:encoded>
            <enclosure url="https://harbour.example/a.mp3" length="1234" type="audio/mpeg"/><media:content url="https://harbour.example/i.jpg" medium="image" width="640"><media:credit>L. Moe</media:credit></media:content>
            <comments>https://harbour.example/news/1#comments</comments><slash:comments>7</slash:comments><source url="https://wire.example/rss">Coast Wire</source><x:tide level="3">high</x:tide></item>
            """);
        article.Headline.Should().Be("Ferry & harbour");
        article.Id.Should().Be("n-1");
        article.Source!.CanonicalUrl.Should().Be("https://harbour.example/news/1");
        article.Source.Outlet.Should().Be(new Organization { Name = "Coast Wire", Url = "https://wire.example/rss" });
        article.Published!.Value.Should().Be("2025-02-13T20:00:00+01:00");
        article.Bylines.Select(byline => (byline.Name, byline.Email)).Should().Equal(("Ina Holt", "desk@harbour.example"), ("Mara Lind", null));
        article.Keywords.Should().Equal("ferry");
        article.Subjects.Should().Equal(new Subject { Name = "Quay", Scheme = "urn:places" });
        article.Summary.Should().Be("The ferry sails again.");
        article.Body.Blocks.Select(block => block.ToString()).Should().Equal("Paragraph", "BlockQuote");
        article.Audio.Should().ContainSingle().Which.Size.Should().Be(1234);
        article.Images.Should().ContainSingle().Which.Credit.Should().Be("L. Moe");
        article.Comments.Should().Be(new CommentSection { Url = "https://harbour.example/news/1#comments", Count = 7 });
        article.Language.Should().Be(new LanguageTag("en"));
        article.Extensions["{urn:x}tide"].GetRawText().Should().Be("""{"@level":"3","#":"high"}""");
    }

    [Theory]
    [InlineData("<guid>https://harbour.example/1</guid><link>https://harbour.example/1</link>")]
    [InlineData("<guid isPermaLink=\"true\">https://harbour.example/1</guid><link>https://harbour.example/1</link>")]
    [InlineData("<guid isPermaLink=\"false\">https://harbour.example/1</guid><link>https://harbour.example/1</link>")]
    [InlineData("<guid>https://harbour.example/1</guid>")]
    [InlineData("<guid>n-1</guid>")]
    public async Task What_a_guid_says_of_itself_is_written_again(string guid)
    {
        var items = await Formats.ReadAsync("rss", Head + "<item><title>t</title>" + guid + "</item></channel></rss>");
        var (document, _) = await Formats.WriteAsync("rss", null, items[0].Article);
        foreach (var element in guid.Split("><").Select(part => part.Trim('<', '>'))) Encoding.UTF8.GetString(document).Should().Contain(element);
    }

    [Fact]
    public async Task The_markup_of_an_unedited_item_is_written_again_as_it_was_and_of_an_edited_one_it_is_not()
    {
        const string Markup = "<p class=\"lead\">The  ferry<br>sails</p>\n<div>again</div>";
        var article = await Single($"<item><title>t</title><content:encoded><![CDATA[{Markup}]]></content:encoded></item>");
        (await Single("rss", article)).Should().Be(article);
        var edited = article with { Body = ArticleBody.FromParagraphs("Edited.") };
        var (document, _) = await Formats.WriteAsync("rss", null, edited);
        Encoding.UTF8.GetString(document).Should().Contain("&lt;p&gt;Edited.&lt;/p&gt;").And.NotContain("lead");
    }

    [Fact]
    public async Task A_bad_date_is_kept_as_text_and_written_again()
    {
        var items = await Formats.ReadAsync("rss", Head + "<item><title>t</title><pubDate>the day before</pubDate></item></channel></rss>");
        items[0].Article.Published.Should().BeNull();
        items[0].Findings.Should().ContainSingle(finding => finding.Path == "published" && finding.Text == "the day before");
        var (document, _) = await Formats.WriteAsync("rss", null, items[0].Article);
        Encoding.UTF8.GetString(document).Should().Contain("<pubDate>the day before</pubDate>");
    }

    [Fact]
    public async Task Relative_addresses_are_resolved_by_the_base_in_force()
    {
        var items = await Formats.ReadAsync("rss", "<rss xml:base=\"https://harbour.example/a/\"><channel><item xml:base=\"b/\"><link>c</link><description>&lt;img src='d.png'&gt;x</description></item></channel></rss>");
        items[0].Article.Source!.CanonicalUrl.Should().Be("https://harbour.example/a/b/c");
    }

    [Fact]
    public async Task Items_of_rdf_feeds_are_read()
    {
        var items = await Formats.ReadAsync("rss", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel rdf:about='c'><title>T</title><items><rdf:Seq><rdf:li resource='1'/></rdf:Seq></items></channel><item rdf:about='urn:1'><title>One</title><link>https://a.example/1</link></item></rdf:RDF>");
        items.Should().ContainSingle().Which.Article.Should().Match<Article>(article => article.Id == "urn:1" && article.Headline == "One");
    }

    [Fact]
    public async Task What_is_cut_off_is_reported_and_what_stands_before_is_read()
    {
        var reader = Formats.Get("rss").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(Head + "<item><title>One</title></item><item><title>Two</title><descr")));
        var items = new List<NewsItem>();
        await foreach (var item in reader) items.Add(item);
        items.Select(item => item.Article.Headline).Should().Equal("One", "Two");
        reader.Report.Findings.Should().ContainSingle(finding => finding.Kind == FindingKind.Skipped);
        reader.Feed!.Title.Should().Be("Harbour News");
    }

    [Theory]
    [InlineData("<item><title>A &nbsp;B &bogus; &#150; AT&T <3</title></item>", "A \u00A0B &bogus; \u2013 AT&T <3")]
    [InlineData("<item><title>a\u0001b\u000Fc</title></item>", "abc")]
    [InlineData("<item><bar:title>x</bar:title><title>t</title></item>", "t")]
    [InlineData("<item><title id=1>t</title></item>", "t")]
    [InlineData("<item><title><![CDATA[t", "t")]
    public async Task What_is_not_quite_xml_is_mended(string item, string headline) =>
        (await Formats.ReadAsync("rss", "\n junk " + Head + item + "</channel></rss>")).Should().ContainSingle().Which.Article.Headline.Should().Be(headline);

    [Fact]
    public async Task Entities_of_a_document_type_never_grow()
    {
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY b{i} \"&a;&a;&b{i - 1};&b{i - 1};\">")) + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        var items = await Formats.ReadAsync("rss", bomb + "<rss><channel><item><title>&b30;&f;</title></item></channel></rss>");
        items[0].Article.Headline.Should().Be("&b30;&f;");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public async Task Encodings_are_told_by_their_marks(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var document = encoding.GetPreamble().Concat(encoding.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-5\"?><rss><channel><item><title>Märkt ☂</title></item></channel></rss>")).ToArray();
        (await Formats.ReadAsync("rss", document))[0].Article.Headline.Should().Be("Märkt ☂");
    }

    [Fact]
    public async Task Declared_code_pages_are_read_and_bytes_that_are_no_utf8_are_taken_for_windows()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!;
        (await Formats.ReadAsync("rss", cyrillic.GetBytes("<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><channel><item><title>Новости</title></item></channel></rss>")))[0].Article.Headline.Should().Be("Новости");
        (await Formats.ReadAsync("rss", Encoding.Latin1.GetBytes("<rss><channel><item><title>caf\u00E9 \u0093x\u0094</title></item></channel></rss>")))[0].Article.Headline.Should().Be("café “x”");
    }

    [Fact]
    public async Task Another_root_is_refused()
    {
        var read = async () => await Formats.ReadAsync("rss", "<html><body/></html>");
        (await read.Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.Unsupported);
    }

    [Fact]
    public async Task Elements_nested_too_deeply_are_refused()
    {
        var read = async () => await Formats.ReadAsync("rss", "<rss><channel><item><x>" + string.Concat(Enumerable.Repeat("<y>", 5000)));
        (await read.Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    [Fact]
    public async Task The_document_written_is_as_it_should_be()
    {
        var article = Article.FromText("Ferry resumes", "The ferry sails again.") with
        {
            Id = "https://harbour.example/1",
            Source = new SourceAttribution { CanonicalUrl = "https://harbour.example/1", Outlet = new Organization { Name = "Harbour News", Url = "https://harbour.example/" } },
            Published = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 2, 13, 20, 0, 5, TimeSpan.FromHours(9))),
            Bylines = [new Byline { Name = "Mara Lind" }],
            Language = "en",
        };
        var (document, report) = await Formats.WriteAsync("rss", null, article);
        report.Findings.Should().BeEmpty();
        Encoding.UTF8.GetString(document).ReplaceLineEndings("\n").Should().EndWith("""
            <title>Harbour News</title><link>https://harbour.example/</link><description></description><language>en</language>
            <item><title>Ferry resumes</title><content:encoded>&lt;p&gt;The ferry sails again.&lt;/p&gt;</content:encoded><link>https://harbour.example/1</link><guid>https://harbour.example/1</guid><source url="https://harbour.example/">Harbour News</source><pubDate>Thu, 13 Feb 2025 20:00:05 +0900</pubDate><dc:creator>Mara Lind</dc:creator></item>
            </channel></rss>
            """.ReplaceLineEndings("\n"));
    }

    private static async Task<Article> Single(string item) => (await Formats.ReadAsync("rss", Head + item + "</channel></rss>")).Should().ContainSingle().Which.Article;

    private static async Task<Article> Single(string format, Article article)
    {
        var (document, _) = await Formats.WriteAsync(format, null, article);
        return (await Formats.ReadAsync(format, document)).Should().ContainSingle().Which.Article;
    }
}
