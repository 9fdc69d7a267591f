using NewsModel.Segmentation;

namespace NewsModel.Tests.Segmentation;

public class SegmentationOptionsTests
{
    [Theory]
    [InlineData(SegmentationConventions.News - 1)]
    [InlineData(SegmentationConventions.GoldenRules + 1)]
    public void Conventions_that_nobody_named_are_refused(SegmentationConventions conventions) =>
        FluentActions.Invoking(() => new SegmentationOptions { Conventions = conventions }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(LineBreakHandling.ByLayout - 1)]
    [InlineData(LineBreakHandling.Never + 1)]
    public void A_handling_of_line_breaks_that_nobody_named_is_refused(LineBreakHandling handling) =>
        FluentActions.Invoking(() => new SegmentationOptions { LineBreaks = handling }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(SegmentationOptions.LargestLongestQuotation, true)]
    [InlineData(SegmentationOptions.LargestLongestQuotation + 1, false)]
    public void The_longest_quotation_has_its_limits(int longest, bool allowed) =>
        IsRefused(() => new SegmentationOptions { LongestQuotation = longest }).Should().Be(!allowed);

    [Theory]
    [InlineData(SegmentationOptions.ShortestLongestSentence - 1, false)]
    [InlineData(SegmentationOptions.ShortestLongestSentence, true)]
    public void The_longest_sentence_has_its_limit(int longest, bool allowed) =>
        IsRefused(() => new SegmentationOptions { LongestSentence = longest }).Should().Be(!allowed);

    [Theory]
    [InlineData("hbr.", true)]
    [InlineData("-7-", true)]
    [InlineData("", false)]
    [InlineData("...", false)]
    public void An_abbreviation_has_a_letter_or_a_digit(string abbreviation, bool allowed) =>
        IsRefused(() => new SegmentationOptions { Abbreviations = [abbreviation] }).Should().Be(!allowed);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void An_abbreviation_is_no_longer_than_the_segmenter_looks(int more, bool allowed) =>
        IsRefused(() => new SegmentationOptions { Abbreviations = [new string('a', SegmentationOptions.LongestAbbreviation + more)] }).Should().Be(!allowed);

    [Theory]
    [InlineData("nb", "no")]
    [InlineData("NN", "no")]
    [InlineData("iw", "he")]
    [InlineData("in", "id")]
    [InlineData("sh", "hr")]
    [InlineData("bs-Latn-BA", "hr")]
    public void Older_and_narrower_tags_have_the_segmenter_of_the_language_that_is_known(string tag, string known)
    {
        var text = CaseFile.ReadAll(CaseTests.Folder).Where(item => item.Language == known).Select(item => item.Text).ToList();
        text.Should().NotBeEmpty();
        foreach (var one in text)
            SentenceSegmenterProvider.Default.GetSegmenter(new LanguageTag(tag)).ToStrings(one).Should().Equal(SentenceSegmenterProvider.Default.GetSegmenter(new LanguageTag(known)).ToStrings(one));
    }

    private static bool IsRefused(Func<SegmentationOptions> make)
    {
        try
        {
            make();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
