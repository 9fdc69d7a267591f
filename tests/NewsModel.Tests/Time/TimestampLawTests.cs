using CsCheck;
using NewsModel.Languages;
using NewsModel.Time;

namespace NewsModel.Tests.Time;

public class TimestampLawTests
{
    private static readonly Gen<string> DateLike = Gen.OneOf(
        Gen.OneOf("2025", "13", "2", "02", "20:00", "20h", "8", "p.m.", "Feb.", "février", "월", "년", "일", "오후", "Uhr", "GMT", "+09:00", "KST", "CST",
            " ", ", ", "-", ".", "/", "(", ")", "T", "Z", "à", "de", "Thu", "[Asia/Seoul]", "\ud800", "\0", "٢", "'25", "am", ":", "99"),
        Gen.String[Gen.Char, 0, 3]).Array[0, 12].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_or_refused_without_an_exception_and_what_is_read_has_a_wire_form() => DateLike.Sample(text =>
    {
        if (!NewsTimestamp.TryParse(text, null, out var timestamp)) return;
        timestamp.Text.Should().Be(text);
        NewsTimestamp.TryParseValue(timestamp.Value, timestamp.Zone, text, out var again).Should().BeTrue();
        again.Should().Be(timestamp);
    });

    [Fact]
    public void The_start_of_a_longer_text_is_read_within_its_bounds() => DateLike.Sample(text =>
    {
        if (!TimestampParser.TryParsePrefix(text, NewsTimestampOptions.Default, out var length, out var timestamp, out _)) return;
        length.Should().BeInRange(1, text.Length);
        timestamp.Text!.Length.Should().BeLessThanOrEqualTo(length);
    });

    [Fact]
    public void A_time_without_a_stated_or_assumed_zone_has_no_offset() => DateLike.Sample(text =>
    {
        if (!NewsTimestamp.TryParse(text, null, out var timestamp)) return;
        (timestamp.Zone == NewsTimestampZone.Unknown).Should().Be(timestamp.Offset is null);
    });

    [Fact]
    public void Every_month_name_of_every_language_is_read_in_its_language()
    {
        for (var language = 1; language < LanguageProperties.Count; language++)
            foreach (var (word, month) in MonthWords.Table.ToList((Language)language))
            {
                var options = new NewsTimestampOptions { Language = LanguageProperties.Tag((Language)language) };
                foreach (var text in new[] { $"13 {word} 2025", $"13. {word} 2025", $"{word} 13, 2025" })
                {
                    NewsTimestamp.TryParse(text, options, out var timestamp).Should().BeTrue("'{0}' is a date in {1}", text, options.Language);
                    timestamp!.Value.Should().Be($"2025-{month:00}-13", "'{0}' is read in {1}", text, options.Language);
                }
            }
    }

    [Fact]
    public void A_text_longer_than_any_date_is_refused_at_once() =>
        NewsTimestamp.TryParse(new string(' ', 10_000_000) + "2025", null, out _).Should().BeFalse();

    [Fact]
    public void A_hostile_prefix_costs_no_more_than_its_first_two_hundred_units() =>
        TimestampParser.TryParsePrefix("2025-02-13 " + new string('(', 1_000_000), NewsTimestampOptions.Default, out var length, out _, out _)
            .Should().BeTrue(because: "the date ends at {0}", length);
}
