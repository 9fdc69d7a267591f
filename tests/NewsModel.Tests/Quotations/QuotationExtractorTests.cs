using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

public class QuotationExtractorTests
{
    private static readonly QuotationExtractor Extractor = new();

    [Theory]
    [InlineData("\"We will rebuild the bridge,\" Anna Kessler said.", "Anna Kessler")]
    [InlineData("“We will rebuild the bridge,” said Anna Kessler, the mayor of Lindhaven.", "Anna Kessler")]
    [InlineData("Anna Kessler told reporters on Monday: “We will rebuild the bridge.”", "Anna Kessler")]
    [InlineData("“We will rebuild the bridge,” according to Anna Kessler.", "Anna Kessler")]
    public void A_direct_quote_goes_to_the_name_beside_it(string text, string speaker)
    {
        var result = Extractor.Extract(text);

        var quote = result.Quotes.Should().ContainSingle().Subject;
        quote.Kind.Should().Be(QuoteKind.Direct);
        quote.Content[0].Of(text).ToString().TrimEnd(',', '.').Should().Be("We will rebuild the bridge");
        result.Speakers[quote.Speaker].Name.Should().Be(speaker);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("\"")]
    [InlineData("\"\"=")]
    [InlineData("\ud800\"\udc00\0")]
    [InlineData("said said said \"said\" said,")]
    public void Any_text_can_be_read_and_every_span_lies_in_it(string text) =>
        Extractor.Extract(text).Quotes.SelectMany(quote => quote.Spans)
            .Where(span => span.End > text.Length || span.Length == 0).Should().BeEmpty();
}
