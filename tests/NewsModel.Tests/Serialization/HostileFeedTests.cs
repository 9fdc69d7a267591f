using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

/// <summary>Feeds that are made to hurt, and feeds in encodings other than they say.</summary>
public class HostileFeedTests
{
    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;")]
    [InlineData("<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>", "&file;")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://harbour.invalid/rss.dtd\" [<!ENTITY % p SYSTEM \"http://harbour.invalid/p\"> %p;]>", "&p;")]
    public async Task No_entity_grows_and_nothing_outside_is_read(string doctype, string reference)
    {
        var article = await Formats.ReadSingleAsync("rss", $"{doctype}<rss version=\"2.0\"><channel><item><title>Ferry {reference} sails</title></item></channel></rss>");
        article.Headline.Should().Be($"Ferry {reference} sails");
    }

    [Fact]
    public async Task Control_characters_are_left_out_and_told()
    {
        var document = "<rss version=\"2.0\"><channel><item><title>The\u0001 ferry\u000F sails</title><description>" + new string('x', 100) + "\u0002" + "</description></item></channel></rss>";
        var reader = Formats.Get("rss").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(document)));
        (await reader.ReadSingleAsync()).Article.Headline.Should().Be("The ferry sails");
        reader.Report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Repaired);
    }

    [Theory]
    [InlineData("windows-1251", "Паром снова ходит")]
    [InlineData("koi8-r", "Паром снова ходит")]
    [InlineData("euc-kr", "여객선이 다시 다닌다")]
    [InlineData("shift_jis", "フェリーは再び運航する")]
    [InlineData("gb2312", "渡轮恢复通航")]
    [InlineData("iso-8859-2", "Prom znów pływa")]
    [InlineData("windows-1252", "Die Fähre fährt – wieder")]
    [InlineData("utf-16", "Die Fähre fährt wieder")]
    public async Task Encodings_that_are_declared_are_read(string name, string headline)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var summary = string.Concat(Enumerable.Repeat(headline + " ", 8)).Trim();
        var document = $"<?xml version=\"1.0\" encoding=\"{name}\"?><rss version=\"2.0\"><channel><item><title>{headline}</title><description>{summary}</description></item></channel></rss>";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(document)];
        var items = await Formats.ReadAsync("rss", bytes);
        items.Should().ContainSingle().Which.Article.Headline.Should().Be(headline);
        items[0].Article.Summary.Should().Be(summary);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("martian-7")]
    public async Task An_encoding_that_cannot_be_is_not_believed_and_told(string name)
    {
        var reader = Formats.Get("rss").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel><item><title>Fähre – café</title></item></channel></rss>")));
        (await reader.ReadSingleAsync()).Article.Headline.Should().Be("Fähre – café");
        reader.Report.Findings.Should().ContainSingle(finding => finding.Kind == FindingKind.Repaired && finding.Message.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<item><title>One & <b>two</title><link>a</link></item><item><title>Two</titl></item>", "One & two", "Two")]
    [InlineData("<item><title>One</i></title></item><item title='x' title='y' bare empty=><title>Two</title></item>", "One", "Two")]
    [InlineData("<item><title>a < b, <3 and <- c</title></item><item><title>Two</title></item >", "a < b, <3 and <- c", "Two")]
    public async Task Tags_that_do_not_fit_are_mended(string items, params string[] headlines)
    {
        var read = await Formats.ReadAsync("rss", $"<rss><channel>{items}</channel></rss>");
        read.Select(item => item.Article.Headline).Should().Equal(headlines);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public async Task Of_attributes_of_one_name_the_first_counts(int others)
    {
        var more = string.Concat(Enumerable.Range(0, others).Select(number => $" a{number}='x'"));
        var reader = Formats.Get("rss").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes(
            $"<rss xmlns:p='urn:one' xmlns:q='urn:one'><channel><item><title>Ferry</title><x p:a='1' q:a='2' b='3' b='4'{more}/></item></channel></rss>")));
        var item = await reader.ReadSingleAsync();
        var kept = item.Article.Extensions["{}x"];
        kept.EnumerateObject().Count().Should().Be(2 + others);
        kept.GetProperty("@{urn:one}a").GetString().Should().Be("1");
        kept.GetProperty("@b").GetString().Should().Be("3");
        reader.Report.Findings.Should().ContainSingle(finding => finding.Kind == FindingKind.Repaired);
        await Formats.WriteAsync("rss", null, item.Article);
    }

    [Theory]
    [InlineData("euc-kr", "여객선이 다시 다닌다")]
    [InlineData("windows-1251", "Паром снова ходит")]
    [InlineData("shift_jis", "フェリーは再び運航する")]
    public async Task Pages_that_name_their_encoding_are_read_in_it(string name, string headline)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var page = $"<html><head><meta charset=\"{name}\"><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{headline}\"}}</script>"
            + $"<script type=\"application/ld+json\">[{{\"@type\":\"NewsArticle\",\"headline\":\"{headline} 2\"}}]</script></head><body></body></html>";
        var items = await Formats.ReadAsync("json-ld", encoding.GetBytes(page));
        items.Select(item => item.Article.Headline).Should().Equal(headline, headline + " 2");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uF8FF")]
    [InlineData("a \uF8FF7\uF8FF b")]
    [InlineData("one\r\ntwo\rthree &amp; &#8217; &eacute; & more")]
    public async Task Long_texts_are_read_as_short_ones_are(string text)
    {
        var filling = string.Concat(Enumerable.Repeat("The ferry sails. ", 20));
        string Feed(string body) => $"<rss version=\"2.0\"><channel><item><title>A{text}B</title><link>https://harbour.example/{(text.Contains('&', StringComparison.Ordinal) ? "" : text)}</link><description>{body}</description><comments>x</comments></item></channel></rss>";
        var brief = await Formats.ReadSingleAsync("rss", Feed("A" + text + "B"));
        var lengthy = await Formats.ReadSingleAsync("rss", Feed("A" + text + "B" + filling));
        lengthy.Headline.Should().Be(brief.Headline);
        lengthy.Summary.Should().Be(brief.Summary + filling.TrimEnd());
        var marked = await Formats.ReadSingleAsync("rss", Feed("<![CDATA[" + filling + "A" + (text.Contains('&', StringComparison.Ordinal) ? "" : text) + "B]]>tail"));
        marked.Summary.Should().StartWith("The ferry sails.").And.EndWith("Btail");
    }

    [Fact]
    public async Task Lines_are_counted_where_long_texts_are_passed_by()
    {
        var lines = string.Concat(Enumerable.Repeat("The ferry sails again this morning, they say.\n", 30));
        var document = $"<rss version=\"2.0\">\n<channel>\n<item><description>{lines}</description>\n<pubDate>no date at all</pubDate></item></channel></rss>";
        var items = await Formats.ReadAsync("rss", document);
        items[0].Findings.Should().ContainSingle(finding => finding.Path == "published").Which.Line.Should().Be(34);
    }
}
