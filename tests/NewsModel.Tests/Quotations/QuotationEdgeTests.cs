using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>Cases reworded at random, of which those were kept whose quotes a small change of the code changes; see <see cref="EdgeFile"/>.</summary>
public class QuotationEdgeTests
{
    public static TheoryData<string> Languages() => EdgeFile.Names("Quotations");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_at_the_edge_of_a_rule_gives_the_quotes_it_gave(string language)
    {
        var extractor = new QuotationExtractor(language);
        EdgeFile.AssertRead("Quotations", language, text => QuoteView.Of(text, extractor.Extract(text)));
    }
}
