using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>The words that rules ask for by themselves, one after the other in the place they are asked for; see <see cref="WordView"/> and <see cref="EdgeFile"/>.</summary>
public class QuotationWordTests
{
    public static TheoryData<string> Languages() => EdgeFile.Names("Quotations/Words");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_word_of_a_rule_does_what_it_did(string language)
    {
        var extractor = new QuotationExtractor(language);
        EdgeFile.AssertRead("Quotations/Words", language, text => WordView.Of(extractor, text));
    }
}
