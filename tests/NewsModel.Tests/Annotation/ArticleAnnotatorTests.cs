using CsCheck;
using NewsModel.Annotation;
using NewsModel.Tests.Quotations;

namespace NewsModel.Tests.Annotation;

public class ArticleAnnotatorTests
{
    private static readonly Article Ferry = Article.FromText(
        "Ferry service resumes",
        "The ferry to Norrvik sails again. It had lain in port for nine days.",
        "“We are glad,” said Ina Holt, the harbour master. “The storm is over.”",
        "Tickets cost as before.") with
    { Language = "en" };

    [Fact]
    public void An_article_gets_its_sentences_quotes_and_speakers()
    {
        var body = ArticleAnnotator.Default.Annotate(Ferry).Body;

        body.Sentences!.Select(body.TextOf).Should().Equal(
            "The ferry to Norrvik sails again.",
            "It had lain in port for nine days.",
            "“We are glad,” said Ina Holt, the harbour master.",
            "“The storm is over.”",
            "Tickets cost as before.");
        body.Quotes!.Select(quote => body.SpeakerOf(quote)?.Name).Should().NotBeEmpty().And.OnlyContain(name => name == "Ina Holt");
        body.Speakers.Should().ContainSingle().Which.Provenance.Should().Be(Provenance.Extracted);
    }

    [Fact]
    public void Annotating_twice_changes_nothing()
    {
        var once = ArticleAnnotator.Default.Annotate(Ferry);

        ArticleAnnotator.Default.Annotate(once).Should().Be(once);
    }

    [Fact]
    public void Annotating_changes_nothing_but_the_annotations()
    {
        var annotated = ArticleAnnotator.Default.Annotate(Ferry);

        (annotated with { Body = new ArticleBody(annotated.Body.Blocks) }).Should().Be(Ferry);
    }

    [Fact]
    public void What_the_source_asserts_stands_and_is_not_found_again()
    {
        var text = Ferry.Body.Text;
        var start = text.IndexOf("“We are glad,”", StringComparison.Ordinal);
        var asserted = new Quote { Id = "q1", SpeakerId = "holt", Spans = [new(start, 14)], Content = [new(start + 1, 12)], Provenance = Provenance.Asserted };
        var holt = new Speaker { Id = "holt", Name = "Ina Holt", Role = "harbour master of Norrvik", Provenance = Provenance.Asserted };
        var source = Ferry with { Body = Ferry.Body.WithAnnotations(null, [asserted], [holt]) };

        var body = ArticleAnnotator.Default.Annotate(source).Body;

        body.Quotes.Should().Contain(asserted);
        body.Quotes!.Count(quote => quote.Spans.Any(span => span.Overlaps(asserted.Spans[0]))).Should().Be(1);
        body.Speakers.Should().ContainSingle().Which.Should().Be(holt);
        ArticleAnnotator.Default.Annotate(source with { Body = body }).Body.Should().Be(body);
    }

    [Fact]
    public void Whatever_the_source_asserts_stands_in_order_and_nothing_that_was_found_overlaps_it() =>
        Gen.Select(GeneratedStory.Stories, Gen.Select(Gen.Int[0, 400], Gen.Int[0, 60], Gen.Bool, Gen.Int[0, 3]).Array[0, 6]).Sample((story, places) =>
        {
            var plain = Article.FromText("A headline", story.In("“”‘’").Split("\n\n")) with { Language = "en" };
            var end = plain.Body.TextLength;
            var quotes = places.Select((place, index) =>
            {
                var start = Math.Min(place.Item1, end);
                var span = TextSpan.FromBounds(start, Math.Min(end, start + place.Item2));
                return new Quote { Id = "q" + index, Spans = place.Item2 == 0 ? [] : [span], Content = place.Item2 == 0 ? [] : [span], SpeakerId = place.Item4 == 0 ? "kessler" : null, Continues = place.Item4 == 1 ? "q0" : null, Provenance = place.Item3 ? Provenance.Asserted : Provenance.Extracted };
            }).ToList();
            var source = plain with { Body = plain.Body.WithAnnotations(null, [.. quotes], [new Speaker { Id = "kessler", Name = "Anna Kessler" }]) };

            var body = ArticleAnnotator.Default.Annotate(source).Body;

            var asserted = quotes.Where(quote => quote.Provenance == Provenance.Asserted).ToList();
            var found = body.Quotes!.Where(quote => quote.Provenance == Provenance.Extracted).ToList();
            body.Quotes!.Select(quote => quote.Id).Should().OnlyHaveUniqueItems();
            asserted.Select(quote => quote.Id).Should().BeSubsetOf(body.Quotes!.Select(quote => quote.Id));
            found.SelectMany(quote => quote.Spans).Where(span => asserted.SelectMany(quote => quote.Spans).Any(span.Overlaps)).Should().BeEmpty();
            body.Quotes!.Where(quote => quote.Spans.Count > 0).Select(quote => quote.Spans[0].Start).Should().BeInAscendingOrder();
            foreach (var quote in body.Quotes!) body.FindQuote(quote.Id).Should().Be(quote);
            foreach (var speaker in body.Speakers) body.QuotesOf(speaker).Should().Equal(body.Quotes!.Where(quote => quote.SpeakerId == speaker.Id));
            Enumerable.Range(0, body.Blocks.Count).SelectMany(body.SentencesOf).Should().Equal(body.Sentences!);
            ArticleAnnotator.Default.Annotate(source with { Body = body }).Body.Should().Be(body);
        }, iter: Law.Cases(300));

    [Fact]
    public void A_sentence_never_crosses_the_items_of_a_list_or_the_cells_of_a_table()
    {
        var body = new ArticleBody(
        [
            new ListBlock { Items = [new() { Text = "Monday" }, new() { Text = "" }, new() { Text = "Friday. Sunday." }] },
            new TableBlock { Rows = [new() { Cells = [new() { Text = "out" }, new() { Text = "8:00" }] }] },
            new RuleBlock(),
        ]);

        var annotated = ArticleAnnotator.Default.Annotate(body, "en");

        annotated.Sentences!.Select(annotated.TextOf).Should().Equal("Monday", "Friday.", "Sunday.", "out", "8:00");
    }

    [Fact]
    public void An_article_without_a_body_has_no_sentences_and_that_is_known() =>
        ArticleAnnotator.Default.Annotate(new Article()).Body.Sentences.Should().NotBeNull().And.BeEmpty();

    [Fact]
    public void A_bookmarked_sentence_keeps_the_id_its_source_gave_it()
    {
        var source = new ArticleBody([new Paragraph("One. Two.")], [new(new(0, 4)) { Id = "mine" }], null, []);

        ArticleAnnotator.Default.Annotate(source, "en").Sentences!.Select(sentence => sentence.Id).First().Should().Be("mine");
    }
}
