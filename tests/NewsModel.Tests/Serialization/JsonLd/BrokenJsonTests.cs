namespace NewsModel.Tests.Serialization.JsonLd;

/// <summary>JSON as pages have it, which no strict reader would take: what is broken is mended, and the rest is read.</summary>
public class BrokenJsonTests
{
    [Theory]
    [InlineData("{'@type': 'NewsArticle', 'headline': 'Ferry sails'}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sails\",}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sails\"")]
    [InlineData("{@type: NewsArticle, headline: \"Ferry sails\"}")]
    [InlineData("// saved\n{\"@type\": \"NewsArticle\", /* of the page */ \"headline\": \"Ferry sails\"}")]
    [InlineData("<!--\n{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sails\"}\n-->")]
    [InlineData("<![CDATA[{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sails\"}]]>")]
    [InlineData("\u00A0{\"@type\": \"NewsArticle\", \"headline\":\"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\",\u00A0\"headline\":\"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \uFEFF\"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sails\"}\u0001")]
    [InlineData("{\"@type\": \"NewsArticle\",\u0001 \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"url\": undefined, \"image\": None, \"width\": NaN, \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"isAccessibleForFree\": True, \"isFamilyFriendly\": FALSE, \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"wordCount\": 012, \"a\": 1., \"b\": .5, \"c\": +1, \"d\": 1e, \"e\": 1e+, \"f\": 1x, \"g\": -, \"h\": 1e-5, \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"description\": \"It\\'s \\x back\\\n\", \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"description\": \"one\r\n\ttwo\", \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"description\": \"the \"Kestrel\" sails, they say\", \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"keywords\": [\"a \"b\" c\", \"d\" \"e\"], \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"keywords\": [\"a\", true, false, null, -1, 2, {}, []], \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\" \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sails\"}}]")]
    [InlineData("{\"@type\": \"NewsArticle\", \"a\": \"\\u12\", \"headline\": \"Ferry sails\"}")]
    [InlineData("{\"@type\": \"NewsArticle\", \"a\": \"\\ud83d\", \"headline\": \"Ferry sails\"}")]
    public async Task An_article_in_broken_json_is_read(string json) =>
        (await Formats.ReadAsync("json-ld", json)).Should().ContainSingle().Which.Article.Headline.Should().Be("Ferry sails");
}
