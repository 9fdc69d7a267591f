using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization.JsonLd;

public class JsonLdReadingTests
{
    [Fact]
    public async Task References_inside_the_document_are_followed()
    {
        var article = await Formats.ReadSingleAsync("json-ld", """
            { "@context": "https://schema.org", "@graph": [
              { "@type": "NewsArticle", "@id": "#a", "headline": "Ferry sails again", "author": { "@id": "#lind" }, "publisher": { "@id": "#post" } },
              { "@type": "Person", "@id": "#lind", "name": "Mara Lind" },
              { "@type": "Organization", "@id": "#post", "name": "Harbour Post", "logo": { "@id": "#logo" } },
              { "@type": "ImageObject", "@id": "#logo", "url": "https://harbour.example/logo.png" } ] }
            """);
        article.Bylines.Should().ContainSingle().Which.Name.Should().Be("Mara Lind");
        article.Source!.Outlet.Should().Match<Organization>(outlet => outlet.Name == "Harbour Post" && outlet.LogoUrl == "https://harbour.example/logo.png");
    }

    [Theory]
    [InlineData("\"Mara Lind\"", "Mara Lind")]
    [InlineData("[\"Mara Lind\", \"Tilo Brand\"]", "Mara Lind|Tilo Brand")]
    [InlineData("{\"@type\":\"person\",\"name\":\"Mara Lind\"}", "Mara Lind")]
    [InlineData("{\"@type\":\"Person\",\"name\":[\"Mara Lind\",\"Tilo Brand\"]}", "Mara Lind|Tilo Brand")]
    [InlineData("[{\"@type\":\"Person\",\"name\":\"Mara Lind\"},{\"@type\":\"Organization\",\"name\":\"Harbour Post\"}]", "Mara Lind|Harbour Post")]
    [InlineData("{\"@list\":[{\"name\":\"Mara Lind\"}]}", "Mara Lind")]
    public async Task Authors_are_read_in_all_their_shapes(string author, string names)
    {
        var article = await Formats.ReadSingleAsync("json-ld", $$"""{"@type":"NewsArticle","headline":"One","author":{{author}}}""");
        string.Join('|', article.Bylines.Select(byline => byline.Name)).Should().Be(names);
    }

    [Theory]
    [InlineData("newsarticle")]
    [InlineData("schema:NewsArticle")]
    [InlineData("https://schema.org/ReportageNewsArticle")]
    [InlineData("BlogPosting")]
    public async Task Types_are_told_without_regard_to_case_and_vocabulary(string type) =>
        (await Formats.ReadSingleAsync("json-ld", $$"""{"@type":["Thing","{{type}}"],"headline":"One"}""")).Headline.Should().Be("One");

    [Theory]
    [InlineData("""<![CDATA[ {"@type":"NewsArticle","headline":"One"} ]]>""")]
    [InlineData("""<!-- {"@type":"NewsArticle","headline":"One"} -->""")]
    [InlineData("""{"@type":"NewsArticle","headline":"One",}""")]
    [InlineData("""{"@type":"NewsArticle" "headline":"One"}""")]
    [InlineData("""{'@type':'NewsArticle',headline:'One'}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"One","articleBody":"cut off he""")]
    [InlineData("""{"headline":"One","@type":"NewsArticle"},}""")]
    [InlineData("""{ & #34;@type& #34;: & #34;NewsArticle& #34;, & #34;headline& #34;: & #34;One& #34;}""")]
    [InlineData("""// <![CDATA[\n{"@type":"NewsArticle","headline":"One"}// ]]>""")]
    public async Task What_is_not_quite_json_is_repaired_and_reported(string text)
    {
        var reader = Formats.Get("json-ld").OpenReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text.Replace("\\n", "\n", StringComparison.Ordinal))));
        var item = await reader.ReadSingleAsync();
        item.Article.Headline.Should().Be("One");
        (reader.Report.Findings.Count > 0 || text.EndsWith(",}", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public async Task Unescaped_quotation_marks_and_line_breaks_in_strings_are_read_as_text()
    {
        var article = await Formats.ReadSingleAsync("json-ld", "{\"@type\":\"NewsArticle\",\"headline\":\"The \"good\" ferry\",\"articleBody\":\"One.\n\nTwo.\"}");
        article.Headline.Should().Be("The \"good\" ferry");
        article.Body.Blocks.Should().HaveCount(2);
    }

    [Fact]
    public async Task Blocks_of_a_page_and_blocks_one_behind_the_other_are_one_document()
    {
        const string Article = """{"@type":"NewsArticle","headline":"One","author":{"@id":"#lind"}}""";
        const string Person = """{"@type":"Person","@id":"#lind","name":"Mara Lind"}""";
        var page = $"<html><!-- <script type='application/ld+json'>{Article}</script> --><script type=application/ld+json>{Article}</script><SCRIPT TYPE=\"application/ld&#x2B;json\">{Person}</SCRIPT>";
        foreach (var document in new[] { page, Article + Person, $"{Article}\n{Person}", $"[{Article},{Person}]" })
            (await Formats.ReadSingleAsync("json-ld", document)).Bylines.Should().ContainSingle().Which.Name.Should().Be("Mara Lind");
    }

    [Fact]
    public async Task Updates_of_a_live_blog_are_articles_of_their_own()
    {
        var items = await Formats.ReadAsync("json-ld", """
            {"@type":"LiveBlogPosting","headline":"Storm","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Ferry stops"},{"@type":"BlogPosting","headline":"Ferry sails"}]}
            """);
        items.Select(item => item.Article.Headline).Should().Equal("Storm", "Ferry stops", "Ferry sails");
        items[0].Article.Extensions.TryGetValue("liveBlogUpdate", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Articles_that_are_only_referred_to_are_not_read()
    {
        var items = await Formats.ReadAsync("json-ld", """
            {"@type":"NewsArticle","headline":"One","isPartOf":{"@type":["Product","NewsArticle"],"name":"Harbour Post","productID":"p:1"},"mainEntity":{"@type":"NewsArticle","@id":"#x"}}
            """);
        items.Should().ContainSingle();
    }

    [Fact]
    public async Task Unknown_members_are_kept_and_written_again()
    {
        const string Text = """{"@type":"OpinionNewsArticle","headline":"One","wordCount":7,"speakable":{"@type":"SpeakableSpecification","cssSelector":[".a"]},"id":"x9"}""";
        var article = await Formats.ReadSingleAsync("json-ld", Text);
        article.Extensions["schema:id"].GetString().Should().Be("x9");
        var (document, report) = await Formats.WriteAsync("json-ld", null, article);
        report.Findings.Should().BeEmpty();
        var json = System.Text.Json.JsonElement.Parse(document);
        foreach (var name in new[] { "@type", "wordCount", "speakable", "id" }) json.TryGetProperty(name, out _).Should().BeTrue(name);
    }

    [Fact]
    public async Task A_time_without_a_zone_stays_without_one()
    {
        var article = await Formats.ReadSingleAsync("json-ld", """{"@type":"NewsArticle","headline":"One","datePublished":"2025-03-03T20:00:00"}""");
        article.Published!.Zone.Should().Be(NewsTimestampZone.Unknown);
        article.Published.Offset.Should().BeNull();
    }

    [Fact]
    public async Task Comments_with_one_id_say_each_what_they_say()
    {
        var item = (await Formats.ReadAsync("json-ld", """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"H",
             "comment":[{"@type":"Comment","@id":"#c1","text":"At last!"},{"@type":"Comment","@id":"#c1","text":"Too late.","author":{"@type":"Person","name":"Tilo"}},
                        {"@type":"Comment","@id":"#c2"}],
             "mentions":{"@type":"Comment","@id":"#c2","text":"Indeed."}}
            """)).Single();
        item.Article.Comments!.Items.Select(comment => (comment.Id, comment.Text)).Should().Equal(("c1", "At last!"), (null, "Too late."), ("c2", "Indeed."));
        item.Findings.Should().ContainSingle(finding => finding.Kind == FindingKind.Repaired && finding.Message.Contains("'c1'"));
    }

    [Fact]
    public async Task Quotations_are_found_again_in_the_body_and_comments_in_threads()
    {
        var article = await Formats.ReadSingleAsync("json-ld", """
            {"@type":"NewsArticle","headline":"One","articleBody":"“We are glad,” said Ina Holt.",
             "hasPart":{"@type":"Quotation","text":"We are glad,","spokenByCharacter":{"@type":"Person","name":"Ina Holt"}},
             "comment":[{"@type":"Comment","@id":"#c2","text":"Indeed.","parentItem":{"@id":"#c1"}},{"@type":"Comment","@id":"#c1","text":"At last!"}]}
            """);
        var quote = article.Body.Quotes.Should().ContainSingle().Which;
        article.Body.TextOf(quote).Should().Be("We are glad,");
        article.Body.TextOf(quote.Spans[0]).ToString().Should().Be("“We are glad,”");
        article.Body.SpeakerOf(quote)!.Name.Should().Be("Ina Holt");
        article.Comments!.Items.Should().ContainSingle().Which.Replies.Should().ContainSingle().Which.Id.Should().Be("c2");
    }
}
