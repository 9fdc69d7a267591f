using NewsModel.Languages;
using NewsModel.Serialization;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

/// <summary>A date whose day and month, or whose month's name, may be read in two ways is no time of the article, and said to be none.</summary>
public class AmbiguousDateLineTests
{
    [Theory]
    [InlineData("02/03/2025 11:00", "02/03/2025 11:00")]
    [InlineData("Mon 02/03/2025", "Mon 02/03/2025")]
    [InlineData("Mon, 02/03/2025, 11:00", "Mon, 02/03/2025, 11:00")]
    [InlineData("lis 5, 2025", "lis 5, 2025")] // Polish for November, Croatian for October
    [InlineData("5 lis 2025", "5 lis 2025")]
    [InlineData("Listopad 2025", "Listopad 2025")]
    [InlineData("5. lis 2025, 11:00 | Ina Holt", "5. lis 2025, 11:00 ")]
    public void A_line_with_it_is_reported_and_gives_the_article_no_time(string line, string stamp)
    {
        var read = StampLine.Read(line, new PageWords(Language.Unknown), NewsTimestampOptions.Default)!;
        read.Stamps.Should().Equal(new StampLine.Stamp(0, null, NewsTimestampNotes.AmbiguousDate, stamp));

        var item = PageTextFormat.Read($"Kesta\n\n{line}\n\nOk velta dor mikan selo tarun, be ok selo dor.\n");
        item.Article.Published.Should().BeNull();
        item.Findings.Should().Contain(finding => finding.Kind == FindingKind.Lost && finding.Text == line);
    }

    [Theory]
    [InlineData("lis")]
    [InlineData("lis Ina")]
    public void A_word_of_two_months_without_a_number_is_no_date(string line) =>
        StampLine.Read(line, new PageWords(Language.Unknown), NewsTimestampOptions.Default).Should().BeNull();
}
