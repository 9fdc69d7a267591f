namespace NewsModel.Tests.Model;

/// <summary>What is asked of a body that is annotated, and of one that is not.</summary>
public class BodyQuestionsTests
{
    private static readonly ArticleBody Plain = ArticleBody.FromParagraphs("One. Two.", "Three.");

    private static readonly ArticleBody Annotated = new(
        Plain.Blocks,
        [new Sentence(new TextSpan(0, 4)), new Sentence(new TextSpan(5, 4)), new Sentence(new TextSpan(11, 6))],
        [new Quote { Id = "q1", Spans = [new TextSpan(5, 4)], Content = [new TextSpan(5, 4)], SpeakerId = "p1" }],
        [new Speaker { Id = "p1", Name = "Ina Holt" }, new Speaker { Id = "p2", Name = "Tom Barrow" }]);

    [Fact]
    public void A_body_without_annotations_knows_no_sentence_and_no_quote()
    {
        Plain.SentenceAt(0).Should().BeNull();
        Plain.FindSentence("s").Should().BeNull();
        Plain.FindQuote("q1").Should().BeNull();
        Plain.QuotesOf(Annotated.Speakers[0]).Should().BeEmpty();
        Plain.SentencesOf(0).Should().BeEmpty();
    }

    [Fact]
    public void An_annotated_body_knows_its_sentences_and_quotes_by_place_id_and_speaker()
    {
        Annotated.SentenceAt(6).Should().Be(Annotated.Sentences![1]);
        Annotated.SentenceAt(4).Should().BeNull("a space is in no sentence");
        Annotated.FindSentence(Annotated.Sentences[2].Id!).Should().Be(Annotated.Sentences[2]);
        Annotated.FindQuote("q1").Should().Be(Annotated.Quotes![0]);
        Annotated.FindQuote("q2").Should().BeNull();
        Annotated.QuotesOf(Annotated.Speakers[0]).Should().Equal(Annotated.Quotes);
        Annotated.QuotesOf(Annotated.Speakers[1]).Should().BeEmpty();
        Annotated.SentencesOf(0).Should().Equal(Annotated.Sentences[0], Annotated.Sentences[1]);
        new ArticleBody([new RuleBlock()], [], [], []).SentencesOf(0).Should().BeEmpty();
    }

    [Theory]
    [InlineData("q1", null, 5)]
    [InlineData("q2", "Three", 11)]
    [InlineData("q2", "Four", null)]
    [InlineData("q2", "", null)]
    public void An_anchor_points_to_its_quote_or_else_to_its_words(string quote, string? exact, int? start) =>
        new CommentAnchor { QuoteId = quote, Exact = exact }.FindIn(Annotated)?.Start.Should().Be(start);

    [Fact]
    public void An_anchor_to_a_quote_of_no_place_points_to_its_words()
    {
        var body = new ArticleBody(Plain.Blocks, null, [new Quote { Id = "q1" }], []);
        new CommentAnchor { QuoteId = "q1", Exact = "Two" }.FindIn(body).Should().Be(new TextSpan(5, 3));
        new CommentAnchor { QuoteId = "q1" }.FindIn(body).Should().BeNull();
    }

    [Fact]
    public void Sentences_are_equal_by_span_id_and_extensions()
    {
        var sentence = new Sentence(new TextSpan(0, 4)) { Id = "a" };
        foreach (var (other, isEqual) in new[] { (sentence, true), (null, false) }) sentence.Equals(other).Should().Be(isEqual);
        sentence.Should().Be(new Sentence(new TextSpan(0, 4)) { Id = "a" });
        sentence.Should().NotBe(new Sentence(new TextSpan(0, 5)) { Id = "a" }).And.NotBe(new Sentence(new TextSpan(0, 4)) { Id = "b" });
        sentence.Should().NotBe(sentence with { Extensions = ExtensionData.Parse("""{"x":1}""") });
    }

    [Fact]
    public void Comments_that_reply_to_one_that_is_missing_or_share_an_id_make_no_threads()
    {
        var comment = new Comment { Id = "c1", Text = "At last." };
        FluentActions.Invoking(() => CommentSection.Thread([(comment, "c0")])).Should().Throw<ArgumentException>().WithMessage("*c0*missing*");
        FluentActions.Invoking(() => CommentSection.Thread([(comment, null), (comment, null)])).Should().Throw<ArgumentException>().WithMessage("*c1*");
        FluentActions.Invoking(() => new CommentSection { Count = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        CommentSection.Thread([(comment, null), (new Comment { Text = "To it." }, "c1"), (new Comment(), "c1")])[0].Replies.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("a-b", false)]
    [InlineData("x-b1", true)]
    [InlineData("I-klingon", true)]
    [InlineData("de-a", false)]
    [InlineData("de-a-bc", true)]
    [InlineData("d1-de", false)]
    [InlineData("de-", false)]
    [InlineData("abcdefghi", false)]
    public void A_tag_is_well_formed_or_none(string text, bool isTag) => LanguageTag.TryParse(text, out _).Should().Be(isTag);

    [Theory]
    [InlineData("es-419", "419")]
    [InlineData("de-1996", null)]
    [InlineData("sl-12-it", "IT")]
    [InlineData("sl-abc", null)]
    public void The_region_of_a_tag_is_two_letters_or_three_digits(string text, string? region) => new LanguageTag(text).Region.Should().Be(region);

    [Fact]
    public void A_tag_that_is_none_is_shown_shortened() =>
        FluentActions.Invoking(() => new LanguageTag(new string('x', 100) + "!")).Should().Throw<FormatException>().Which.Message.Should().Contain(new string('x', 40) + "…").And.NotContain(new string('x', 41));

    [Fact]
    public void Extension_data_are_asked_by_name_and_equal_by_their_JSON()
    {
        var data = ExtensionData.Parse("""{"a":1,"b":{"c":[]}}""");
        FluentActions.Invoking(() => data["x"]).Should().Throw<KeyNotFoundException>().WithMessage("*'x'*");
        FluentActions.Invoking(() => ExtensionData.Parse("[1]")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => data.With("x", default)).Should().Throw<ArgumentException>().WithMessage("*'x'*no value*");
        foreach (var other in new object?[] { null, "a", ExtensionData.Parse("""{"a":1}"""), ExtensionData.Parse("""{"a":1,"b":2}"""), ExtensionData.Parse("""{"a":1,"d":2}""") })
            data.Equals(other).Should().BeFalse();
        (data == ExtensionData.Parse("""{"b":{"c":[]},"a":1.0}""")).Should().BeTrue("neither order nor spelling counts");
        ((ExtensionData?)null == data).Should().BeFalse();
        ((ExtensionData?)null == null).Should().BeTrue();
    }
}
