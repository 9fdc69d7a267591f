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

    [Theory]
    [InlineData("\"We sail,\" said Anna Kessler, chief executive of Blue Lanes.", "chief executive", "Blue Lanes")]
    [InlineData("\"We sail,\" said Anna Kessler of Lindhaven University.", null, "Lindhaven University")]
    [InlineData("\"We sail,\" said Lindhaven University economist Anna Kessler.", "economist", "Lindhaven University")]
    [InlineData("\"We sail,\" said a spokesman for the Harbour Authority.", null, "Harbour Authority")]
    [InlineData("\"We sail,\" says Anna Kessler, a teacher at the only school on Norrvik.", "a teacher at the only school", null)]
    [InlineData("\"We sail.\"\n\nThat was Anna Kessler, who chairs the dockers' association.", "chairs the dockers' association", "dockers' association")]
    [InlineData("((Anna Kessler, Centre for Trade))\n\n\"We sail in spring, as we always do.\"", null, "Centre for Trade")]
    public void The_words_around_a_name_tell_role_and_affiliation(string text, string? role, string? affiliation)
    {
        var speaker = Extractor.Extract(text).Speakers.Should().ContainSingle().Subject;

        speaker.Role.Should().Be(role);
        speaker.Affiliation.Should().Be(affiliation);
    }

    [Fact]
    public void The_name_is_the_fullest_that_the_text_gives() =>
        Extractor.Extract("The harbour council met on Monday. The council said it would vote again.").Speakers
            .Should().ContainSingle().Which.Name.Should().Be("harbour council");

    [Fact]
    public void A_quotation_that_goes_on_after_narration_says_which_one_it_continues()
    {
        var result = Extractor.Extract("\"We sail in May,\" Anna Kessler said. The ship is old. \"It will hold for one more summer.\"");

        result.Quotes.Should().HaveCount(2);
        result.Quotes[0].Continues.Should().Be(-1);
        result.Quotes[1].Continues.Should().Be(0);
        result.Quotes[1].Speaker.Should().Be(result.Quotes[0].Speaker);
    }
}
