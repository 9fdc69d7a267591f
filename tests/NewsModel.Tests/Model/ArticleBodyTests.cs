using CsCheck;

namespace NewsModel.Tests.Model;

public class ArticleBodyTests
{
    private static readonly ArticleBody Ferry = new(
    [
        new Paragraph("The ferry sails again."),
        new RuleBlock(),
        new ListBlock { Items = [new ListItem { Text = "Monday" }, new ListItem { Text = "Friday" }] },
        new ImageBlock { Image = new MediaItem { Caption = "The harbour of Norrvik." } },
        new TableBlock { Rows = [Row("out", "8:00"), Row("back", "17:30")] },
    ]);

    [Fact]
    public void The_text_is_that_of_the_blocks_joined_by_two_line_feeds() =>
        Ferry.Text.Should().Be("The ferry sails again.\n\nMonday\nFriday\n\nThe harbour of Norrvik.\n\nout\t8:00\nback\t17:30");

    [Fact]
    public void The_length_of_the_text_is_known_without_making_it() => Ferry.TextLength.Should().Be(Ferry.Text.Length);

    [Fact]
    public void A_block_without_text_has_no_span() => Ferry.SpanOf(1).Should().BeNull();

    [Fact]
    public void The_span_of_a_block_holds_its_text()
    {
        for (var i = 0; i < Ferry.Blocks.Count; i++)
            if (Ferry.SpanOf(i) is { } span) Ferry.TextOf(span).ToString().Should().Be(Ferry.Blocks[i].PlainText);
    }

    [Fact]
    public void The_block_of_a_span_is_found_whatever_blocks_there_are() =>
        Gen.Int[0, 4].Array[0, 12].Select(kinds => new ArticleBody([.. kinds.Select(Block)])).Sample(body =>
        {
            for (var start = 0; start <= body.TextLength; start++)
                for (var end = start; end <= body.TextLength; end++)
                {
                    var span = TextSpan.FromBounds(start, end);
                    var found = body.BlockOf(span);
                    var expected = Enumerable.Range(0, body.Blocks.Count).Where(i => body.SpanOf(i)?.Contains(span) == true).ToList();
                    if (found < 0 ? expected.Count > 0 : !expected.Contains(found)) return false;
                }
            return true;
        }, iter: Law.Cases(300));

    [Fact]
    public void A_span_that_crosses_from_block_to_block_lies_in_none() => Ferry.BlockOf(TextSpan.FromBounds(18, 30)).Should().Be(-1);

    [Fact]
    public void The_sentence_at_an_offset_is_found()
    {
        var body = new ArticleBody([new Paragraph("One. Two.")], [new(new(0, 4)), new(new(5, 4))], null, []);

        body.SentenceAt(0)!.Span.Should().Be(new TextSpan(0, 4));
        body.SentenceAt(4).Should().BeNull("white space between sentences belongs to none");
        body.SentenceAt(8)!.Span.Should().Be(new TextSpan(5, 4));
        body.SentenceAt(9).Should().BeNull();
    }

    [Fact]
    public void The_quotes_of_a_speaker_and_the_speaker_of_a_quote_find_each_other()
    {
        var speaker = new Speaker { Id = "p1", Name = "Ina Holt" };
        var quote = new Quote { Id = "q1", SpeakerId = "p1", Spans = [new(0, 6)], Content = [new(1, 4)] };
        var body = new ArticleBody([new Paragraph("“Glad,” said Ina Holt.")], null, [quote, quote with { Id = "q2", SpeakerId = null }], [speaker]);

        body.QuotesOf(speaker).Should().Equal(quote);
        body.SpeakerOf(quote).Should().Be(speaker);
        body.SpeakerOf(body.Quotes![1]).Should().BeNull();
        body.TextOf(quote).Should().Be("Glad");
    }

    [Fact]
    public void The_words_of_a_split_quote_are_joined_by_one_space()
    {
        var quote = new Quote { Id = "q1", Spans = [new(0, 6), new(16, 10)], Content = [new(1, 4), new(17, 8)] };

        new ArticleBody([new Paragraph("“Yes,” she said “at last.”")], null, [quote], []).TextOf(quote).Should().Be("Yes, at last.");
    }

    public static TheoryData<string, Func<ArticleBody>> Faults => new()
    {
        { "sentences[0].span: [0, 30) ends past the text, which has 9 code units", () => Body(sentences: [new(new(0, 30))]) },
        { "sentences[1].span: [3, 5) starts before the end of the sentence before it, 4", () => Body(sentences: [new(new(0, 4)), new(new(3, 2))]) },
        { "sentences[0].span: a sentence is not empty", () => Body(sentences: [new(new(2, 0))]) },
        { "sentences[1].id: 'a' is another sentence's id too", () => Body(sentences: [new(new(0, 4)) { Id = "a" }, new(new(5, 4)) { Id = "a" }]) },
        { "quotes[0].speaker: there is no speaker 'p9'", () => Body(quotes: [new() { Id = "q1", SpeakerId = "p9" }]) },
        { "quotes[0].continues: there is no quote 'q9'", () => Body(quotes: [new() { Id = "q1", Continues = "q9" }]) },
        { "quotes[1].id: 'q1' is another quote's id too", () => Body(quotes: [new() { Id = "q1" }, new() { Id = "q1" }]) },
        { "quotes[0].content[0]: [8, 12) ends past the text, which has 9 code units", () => Body(quotes: [new() { Id = "q1", Content = [new(8, 4)] }]) },
        { "quotes[0].spans[1]: [0, 2) starts before the end of the span before it, 5", () => Body(quotes: [new() { Id = "q1", Spans = [new(3, 2), new(0, 2)] }]) },
        { "quotes[0].mention: [9, 10) ends past the text, which has 9 code units", () => Body(quotes: [new() { Id = "q1", Mention = new(9, 1) }]) },
        { "quotes[0].cue: [9, 10) ends past the text, which has 9 code units", () => Body(quotes: [new() { Id = "q1", Cue = new(9, 1) }]) },
        { "speakers[0].mentions[0]: [9, 10) ends past the text, which has 9 code units", () => Body(speakers: [new() { Id = "p1", Mentions = [new(9, 1)] }]) },
        { "speakers[1].id: 'p1' is another speaker's id too", () => Body(speakers: [new() { Id = "p1" }, new() { Id = "p1" }]) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_body_that_contradicts_itself_is_refused_with_the_place(string message, Func<ArticleBody> make) =>
        make.Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void A_sentence_does_not_cross_a_block()
    {
        var make = () => new ArticleBody([new Paragraph("One"), new Paragraph("Two")], [new(new(0, 8))], null, []);

        make.Should().Throw<ArgumentException>().WithMessage("sentences[0].span: [0, 8) does not lie in one block");
    }

    [Fact]
    public void Not_annotated_and_nothing_found_are_told_apart() => Body().Should().NotBe(Body(sentences: []));

    [Fact]
    public void Other_blocks_make_a_body_without_annotations()
    {
        var edited = new ArticleBody(Body(sentences: [new(new(0, 4))]).Blocks.Add(new Paragraph("Three.")));

        edited.Sentences.Should().BeNull();
    }

    private static ArticleBody Body(ValueList<Sentence>? sentences = null, ValueList<Quote>? quotes = null, ValueList<Speaker>? speakers = null) =>
        new([new Paragraph("One. Two.")], sentences, quotes, speakers ?? []);

    private static TableRow Row(params string[] cells) => new() { Cells = [.. cells.Select(text => new TableCell { Text = text })] };

    private static Block Block(int kind) => kind switch
    {
        0 => new RuleBlock(),
        1 => new Paragraph(""),
        2 => new Paragraph("ab"),
        3 => new ListBlock { Items = [new ListItem { Text = "a" }, new ListItem { Text = "" }] },
        _ => new TableBlock(),
    };
}
