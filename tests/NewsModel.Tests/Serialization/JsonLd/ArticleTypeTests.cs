namespace NewsModel.Tests.Serialization.JsonLd;

/// <summary>Each type that schema.org derives from Article is read as one, and no other is.</summary>
public class ArticleTypeTests
{
    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_node_of_a_type_of_articles_is_one(string type) =>
        (await Formats.ReadSingleAsync("json-ld", $$"""{"@context":"https://schema.org","@type":"{{type}}","headline":"Ferry sails"}""")).Headline.Should().Be("Ferry sails");

    [Theory]
    [InlineData("Person")]
    [InlineData("WebSite")]
    [InlineData("BreadcrumbList")]
    public async Task A_node_of_another_type_is_none(string type) =>
        (await Formats.ReadAsync("json-ld", $$"""{"@context":"https://schema.org","@type":"{{type}}","name":"Ferry"}""")).Should().BeEmpty();

    [Theory]
    [InlineData("""{"@type":"Comment","text":"Fine.","description":"A word on it."}""", "Fine.")]
    [InlineData("""{"@type":"Comment","description":"A word on it."}""", "A word on it.")]
    public async Task A_comment_says_its_text_and_without_one_what_it_is(string comment, string text)
    {
        var article = await Formats.ReadSingleAsync("json-ld", $$"""{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry sails","comment":[{{comment}}]}""");

        article.Comments!.Items.Should().ContainSingle().Which.Text.Should().Be(text);
    }

    public static TheoryData<string> Types() =>
        [.. ("Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle AdvertiserContentArticle SatiricalArticle Report "
            + "ScholarlyArticle MedicalScholarlyArticle TechArticle APIReference SocialMediaPosting BlogPosting LiveBlogPosting DiscussionForumPosting").Split(' ')];
}
