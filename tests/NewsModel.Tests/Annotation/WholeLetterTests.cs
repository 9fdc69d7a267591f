using System.Text;
using CsCheck;
using NewsModel.Quotations;
using NewsModel.Segmentation;
using NewsModel.Serialization.Markup;
using NewsModel.Text;

namespace NewsModel.Tests.Annotation;

/// <summary>No span that the library makes begins or ends within a letter of two code units, and one that a caller makes spoils no text.</summary>
public class WholeLetterTests
{
    private static readonly QuotationExtractor Extractor = new();

    private static readonly string[] Pieces =
    [
        "😀", "𝐀", "\uD83D", "\uDE00", "&#x1F600;", "<b>", "</b>", "<a href=\"https://harbour.example/\">", "</a>", "<p>", "\"", "“", "”", "‘", "’", " said Ina Holt", "according to ", ". ", ", ", " ", "\n\n", "Per", "the ferry sails", "\u0301",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[1, 30].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])));

    [Fact]
    public void Sentences_and_quotes_begin_and_end_between_letters() => Text.Sample(
        text =>
        {
            foreach (var span in SentenceSegmenter.Default.ToSpans(text)) ShouldBeWhole(span, text);
            var found = Extractor.Extract(text);
            foreach (var quote in found.Quotes)
                foreach (var span in quote.Spans.Concat(quote.Content)) ShouldBeWhole(span, text);
            foreach (var speaker in found.Speakers)
                foreach (var span in speaker.Mentions) ShouldBeWhole(span, text);
        },
        iter: Law.Cases(3000));

    [Fact]
    public void Marks_begin_and_end_between_letters() => Text.Sample(
        markup =>
        {
            foreach (var block in MarkupReader.Default.Read(markup).Blocks.OfType<TextBlock>())
                foreach (var mark in block.Marks) ShouldBeWhole(mark.Span, block.Text);
        },
        iter: Law.Cases(3000));

    [Theory]
    [MemberData(nameof(Serialization.Formats.BothWays), MemberType = typeof(Serialization.Formats))]
    public async Task A_span_within_a_letter_spoils_no_text(string format)
    {
        var (document, _) = await Serialization.Formats.WriteAsync(format, null, Parted());
        var back = (await Serialization.Formats.ReadAsync(format, document)).Single().Article;
        back.Body.Text.Should().Contain("😀 sails again").And.Contain("𝐀nd so").And.NotContain("\uFFFD");
    }

    [Theory]
    [InlineData("html")]
    [InlineData("markdown")]
    public async Task Nor_what_is_only_written(string format)
    {
        var (document, _) = await Serialization.Formats.WriteAsync(format, null, Parted());
        var text = Encoding.UTF8.GetString(document);
        text.Should().Contain("😀").And.Contain("𝐀").And.NotContain("\uFFFD");
    }

    // Everything that can begin or end within a letter does.
    private static Article Parted() => new()
    {
        Id = "urn:harbour:1",
        Headline = "Ferry",
        Published = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 2, 13, 20, 0, 0, TimeSpan.Zero)),
        Body = new ArticleBody(
            [
                new Paragraph
                {
                    Text = "The night ferry 😀 sails again after nine days in port.",
                    Marks = [new Mark { Kind = MarkKind.Strong, Span = new TextSpan(0, 17) }, new Mark { Kind = MarkKind.Emphasis, Span = new TextSpan(17, 4) }, new Mark { Kind = MarkKind.LineBreak, Span = new TextSpan(17, 0) }],
                },
                new Paragraph { Text = "𝐀nd so it was that nobody came.", Marks = [new Mark { Kind = MarkKind.Link, Href = "https://harbour.example/", Span = new TextSpan(1, 4) }] },
            ],
            [new Sentence(new TextSpan(0, 17)), new Sentence(new TextSpan(17, 1)), new Sentence(new TextSpan(18, 20))],
            [new Quote { Id = "q1", Kind = QuoteKind.Direct, Spans = [new TextSpan(4, 13)], Content = [new TextSpan(4, 13)] }],
            []),
    };

    private static void ShouldBeWhole(TextSpan span, string text)
    {
        WellFormed.IsWithinLetter(text, span.Start).Should().BeFalse();
        WellFormed.IsWithinLetter(text, span.End).Should().BeFalse();
    }
}
