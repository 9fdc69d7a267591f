using CsCheck;

namespace NewsModel.Tests.Model;

public class ModelLawsTests
{
    [Fact]
    public void What_is_made_alike_is_equal_and_has_one_hash()
    {
        AreEqual(maker => maker.Article());
        AreEqual(maker => maker.Body());
        AreEqual(maker => maker.Block());
        AreEqual(maker => maker.Speaker(50, "p"));
        AreEqual(maker => maker.Media());
        AreEqual(maker => maker.Comments());
        AreEqual(maker => maker.Feed());
        AreEqual(maker => maker.Timestamp());
        AreEqual(maker => maker.Extensions());
    }

    [Fact]
    public void A_copy_is_equal_and_one_with_a_change_is_not() =>
        ModelGen.Article.Sample(
            article => article with { } == article
                && article with { Headline = article.Headline + "!" } != article
                && article with { Keywords = article.Keywords.Add("new") } != article
                && article with { Body = new ArticleBody(article.Body.Blocks.Add(new Paragraph("new"))) } != article,
            iter: Law.Cases(300));

    [Fact]
    public void What_was_computed_on_first_use_takes_no_part_in_equality() =>
        Gen.Select(Gen.UInt, Gen.Int[0, 6]).Sample(
            (seed, size) =>
            {
                var (used, fresh) = (new ModelMaker(seed, size).Body(), new ModelMaker(seed, size).Body());
                _ = used.Text.Length + (used.Sentences?.Sum(sentence => sentence.Id!.Length) ?? 0);
                return used == fresh && fresh == used && used.GetHashCode() == fresh.GetHashCode();
            },
            iter: Law.Cases(300));

    [Fact]
    public void Every_span_of_a_body_lies_in_its_text_and_every_sentence_in_a_block() =>
        ModelGen.Body.Sample(
            body =>
            {
                var spans = (body.Quotes ?? []).SelectMany(quote => quote.Spans.Concat(quote.Content)).Concat(body.Speakers.SelectMany(speaker => speaker.Mentions));
                return body.TextLength == body.Text.Length
                    && spans.All(span => span.End <= body.Text.Length)
                    && (body.Sentences ?? []).All(sentence => body.SpanOf(body.BlockOf(sentence.Span)) is { } block && block.Contains(sentence.Span))
                    && Enumerable.Range(0, body.Blocks.Count).All(i => body.SpanOf(i) is not { } place || body.TextOf(place).SequenceEqual(body.Blocks[i].PlainText));
            },
            iter: Law.Cases(500));

    [Fact]
    public void Every_sentence_of_a_body_has_an_id_of_its_own() =>
        ModelGen.Body.Sample(body => (body.Sentences ?? []).Select(sentence => sentence.Id).Distinct().Count() == (body.Sentences?.Count ?? 0), iter: Law.Cases(500));

    private static void AreEqual<T>(Func<ModelMaker, T> make)
        where T : class =>
        Gen.Select(Gen.UInt, Gen.Int[0, 6]).Sample(
            (seed, size) =>
            {
                var (one, other) = (make(new ModelMaker(seed, size)), make(new ModelMaker(seed, size)));
                return one.Equals(other) && one.GetHashCode() == other.GetHashCode() && one.ToString() == other.ToString();
            },
            iter: Law.Cases(200));
}
