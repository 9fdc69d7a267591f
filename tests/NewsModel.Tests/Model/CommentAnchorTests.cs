using NewsModel.Segmentation;
using NewsModel.Serialization.Html;

namespace NewsModel.Tests.Model;

public class CommentAnchorTests
{
    private static readonly ArticleBody Body = Annotated("The ferry sails. The mayor waits. The ferry sails.");

    [Fact]
    public void A_sentence_is_found_by_its_id() =>
        new CommentAnchor { SentenceId = Body.Sentences![1].Id }.FindIn(Body).Should().Be(Body.Sentences[1].Span);

    [Fact]
    public void Words_are_found_where_most_of_their_surroundings_stand()
    {
        new CommentAnchor { Exact = "ferry" }.FindIn(Body).Should().Be(new TextSpan(4, 5));
        new CommentAnchor { Exact = "ferry", Prefix = "waits. The " }.FindIn(Body).Should().Be(new TextSpan(38, 5));
        new CommentAnchor { Exact = "The", Suffix = " mayor" }.FindIn(Body).Should().Be(new TextSpan(17, 3));
    }

    [Fact]
    public void A_sentence_that_was_edited_is_found_by_the_words_that_were_quoted() =>
        new CommentAnchor { SentenceId = "s-gone", Exact = "mayor waits" }.FindIn(Body).Should().Be(new TextSpan(21, 11));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("the bridge")]
    public void What_is_not_there_is_not_found(string? exact) => new CommentAnchor { SentenceId = "s-gone", Exact = exact }.FindIn(Body).Should().BeNull();

    [Fact]
    public void A_comment_on_words_stands_beneath_their_sentence()
    {
        var article = new Article
        {
            Language = "en",
            Body = Body,
            Comments = new CommentSection { Items = [new Comment { Text = "At last.", About = new CommentAnchor { Exact = "mayor waits" } }] },
        };
        NewsHtml.ToHtml(article, new HtmlOptions { IsFragment = true }).Should().Contain($"data-sentence=\"{Body.Sentences![1].Id}\"");
    }

    private static ArticleBody Annotated(string text)
    {
        var body = ArticleBody.FromParagraphs(text);
        return body.WithAnnotations([.. SentenceSegmenter.Default.ToSpans(text).Select(span => new Sentence(span))], null, []);
    }
}
