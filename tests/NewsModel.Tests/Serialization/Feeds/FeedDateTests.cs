using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Tests.Serialization.Feeds;

/// <summary>The short way for dates that are as they should be gives what the long way gives, or nothing.</summary>
public class FeedDateTests
{
    private static readonly string[] s_dates = ["Thu, 13 Feb 2025 20:00:05 +0900", "Thu, 13 Feb 2025 20:00:05 GMT", "2025-02-13T20:00:05+09:00", "2025-02-13T20:00:05Z"];

    [Fact]
    public void Dates_as_they_should_be_are_read_the_short_way()
    {
        foreach (var date in s_dates) FeedDate.TryRead(date, out _).Should().BeTrue(date);
    }

    [Theory]
    [InlineData("Fri, 13 Feb 2025 20:00:05 GMT")]
    [InlineData("Thu, 13 Feb 2025 20:00:05 +0000")]
    [InlineData("Thu, 13 Feb 2025 20:00:05 EST")]
    [InlineData("Thu, 31 Feb 2025 20:00:05 GMT")]
    [InlineData("2025-02-13T20:00:05+00:00")]
    [InlineData("2025-02-13T20:00:05.5555")]
    [InlineData("2025-02-13 20:00:05+09:00")]
    public void Dates_that_would_be_written_otherwise_are_not(string date) => FeedDate.TryRead(date, out _).Should().BeFalse();

    [Fact]
    public void A_date_with_a_letter_changed_is_read_as_the_long_way_reads_it_or_not_at_all()
    {
        foreach (var date in s_dates)
            for (var at = 0; at < date.Length; at++)
                foreach (var letter in "x 0945-+:,T".AsSpan())
                {
                    var changed = date[..at] + letter + date[(at + 1)..];
                    if (!FeedDate.TryRead(changed, out var read)) continue;
                    NewsTimestamp.TryParse(changed, null, out var slowly).Should().BeTrue(changed);
                    slowly!.Value.Should().Be(read.Value, changed);
                }
    }
}
