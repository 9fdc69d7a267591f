using CsCheck;
using NewsModel.Annotation;
using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>What holds for every story that is written as newspapers write.</summary>
public class StoryLawTests
{
    private const int Cases = 400;

    private const string Curly = "“”‘’";

    private static readonly QuotationExtractor English = new();

    private static readonly string[] s_styles = [.. GeneratedStory.Styles.Select(style => style.Data)];

    private static readonly Gen<(GeneratedStory Story, string Style)> Styled =
        Gen.Select(GeneratedStory.Stories, Gen.Int[0, s_styles.Length - 1], (story, style) => (story, s_styles[style]));

    [Fact]
    public void Every_span_of_a_quote_or_speaker_lies_in_the_body() =>
        Styled.Sample(it =>
        {
            var body = Annotated(it.Story, it.Style).Body;

            foreach (var quote in body.Quotes!)
            {
                quote.Spans.Should().NotBeEmpty().And.OnlyContain(span => span.End <= body.Text.Length && span.Length > 0);
                quote.Content.Should().HaveSameCount(quote.Spans);
                for (var i = 0; i < quote.Spans.Count; i++) quote.Spans[i].Contains(quote.Content[i]).Should().BeTrue();
            }
            body.Speakers.SelectMany(speaker => speaker.Mentions).Where(span => span.End > body.Text.Length || span.IsEmpty).Should().BeEmpty();
        }, iter: Law.Cases(Cases));

    [Fact]
    public void A_quotes_text_is_derived_from_its_content_spans() =>
        Styled.Sample(it =>
        {
            var body = Annotated(it.Story, it.Style).Body;

            foreach (var quote in body.Quotes!)
            {
                var words = quote.Content.Select(span => body.Text.Substring(span.Start, span.Length));
                body.TextOf(quote).Should().Be(string.Join(' ', words));
                if (quote.Kind == QuoteKind.Direct) body.TextOf(quote).Should().NotStartWith(it.Style[..1]).And.NotEndWith(it.Style[1..2]);
            }
        }, iter: Law.Cases(Cases));

    [Fact]
    public void Nested_quotes_nest() =>
        Styled.Sample(it =>
        {
            var quotes = Annotated(it.Story, it.Style).Body.Quotes!;
            var spans = quotes.SelectMany(quote => quote.Spans).ToArray();

            foreach (var one in spans)
                foreach (var other in spans)
                    (!one.Overlaps(other) || one.Contains(other) || other.Contains(one)).Should().BeTrue("{0} and {1} must not cross", one, other);
        }, iter: Law.Cases(Cases));

    [Fact]
    public void A_quotation_inside_a_quotation_belongs_to_it() =>
        Styled.Where(it => it.Story.ToString().Contains('[', StringComparison.Ordinal)).Sample(it =>
        {
            var body = Annotated(it.Story, it.Style).Body;
            for (var open = PlaceOf(it.Story, '[', 0); open >= 0; open = PlaceOf(it.Story, '[', open + 1))
            {
                var close = PlaceOf(it.Story, ']', open);
                body.Quotes!.Where(quote => quote.Kind == QuoteKind.Direct && quote.Spans.Any(span => span.Contains(TextSpan.FromBounds(open, close + 1))))
                    .Should().ContainSingle("the nested quotation at {0} is part of one quote", open);
            }
        }, iter: Law.Cases(Cases));

    [Fact]
    public void Annotating_twice_changes_nothing() =>
        Styled.Sample(it =>
        {
            var once = Annotated(it.Story, it.Style);

            ArticleAnnotator.Default.Annotate(once).Should().Be(once);
        }, iter: Law.Cases(Cases));

    [Theory]
    [MemberData(nameof(GeneratedStory.Styles), MemberType = typeof(GeneratedStory))]
    public void Swapping_the_style_of_the_marks_changes_no_span(string style) =>
        GeneratedStory.Stories.Sample(story => Print(English.Extract(story.In(style))).Should().Be(Print(English.Extract(story.In(Curly))), "in the story\n{0}", story), iter: Law.Cases(Cases / 4));

    [Fact]
    public void Appending_a_paragraph_leaves_earlier_direct_quotes_alone() =>
        Gen.Select(Styled, GeneratedStory.Stories).Sample((it, more) =>
        {
            var story = it.Story.In(it.Style);
            var longer = story + "\n\n" + new GeneratedStory(more.Paragraphs[..1]).In(it.Style);

            English.Extract(longer).Quotes.Where(IsDirect).Select(Place).Should().StartWith(English.Extract(story).Quotes.Where(IsDirect).Select(Place), "in the text\n{0}", longer);
        }, iter: Law.Cases(Cases));

    // Where the letter stands in the text: the places of marks are one code unit long in every style.
    private static int PlaceOf(GeneratedStory story, char mark, int from) => story.ToString().IndexOf(mark, from);

    private static bool IsDirect(ExtractedQuote quote) => quote.Kind == QuoteKind.Direct;

    private static string Place(ExtractedQuote quote) => $"{string.Join(' ', quote.Spans)} {string.Join(' ', quote.Content)}";

    private static string Print(QuotationResult result) =>
        string.Join('\n', result.Quotes.Select(quote => $"{quote.Kind} {Place(quote)} {quote.Speaker} {quote.Mention} {quote.Cue} {quote.Sieve}"));

    private static Article Annotated(GeneratedStory story, string style) =>
        ArticleAnnotator.Default.Annotate(Article.FromText("A headline", story.In(style).Split("\n\n")) with { Language = "en" });
}
