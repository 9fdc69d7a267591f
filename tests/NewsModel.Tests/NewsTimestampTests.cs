using CsCheck;

namespace NewsModel.Tests;

public class NewsTimestampTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.CreateCustomTimeZone("Test/Summer", TimeSpan.FromHours(1), null, null, null,
    [
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday)),
    ]);

    private static readonly Gen<NewsTimestamp> AnyTimestamp =
        from day in Gen.Int[0, DateOnly.MaxValue.DayNumber]
        from ticks in Gen.Long[0, TimeSpan.TicksPerDay - 1]
        from precision in Gen.Int[0, 5]
        from digits in Gen.Int[1, 7]
        from offset in Gen.Int[-840, 840]
        from zone in Gen.Int[0, 2]
        select Make(DateOnly.FromDayNumber(day), ticks, (NewsTimestampPrecision)precision, digits, offset, (NewsTimestampZone)zone);

    private static NewsTimestamp Make(DateOnly date, long ticks, NewsTimestampPrecision precision, int digits, int offset, NewsTimestampZone zone)
    {
        if (precision == NewsTimestampPrecision.Year) return NewsTimestamp.FromYear(date.Year);
        if (precision == NewsTimestampPrecision.Month) return NewsTimestamp.FromMonth(date.Year, date.Month);
        if (precision == NewsTimestampPrecision.Day) return NewsTimestamp.FromDate(date);
        var local = NewsTimestamp.FromLocal(date, new TimeOnly(ticks), precision, precision == NewsTimestampPrecision.Fraction ? digits : 0);
        return zone == NewsTimestampZone.Unknown ? local : local.At(TimeSpan.FromMinutes(offset), zone);
    }

    [Fact]
    public void What_the_wire_form_says_is_read_back_as_the_same_timestamp() => AnyTimestamp.Sample(timestamp =>
        NewsTimestamp.TryParseValue(timestamp.Value, timestamp.Zone, null, out var read) && read == timestamp);

    [Fact]
    public void The_general_reader_understands_every_wire_form() => AnyTimestamp.Sample(timestamp =>
        NewsTimestamp.TryParse(timestamp.Value, null, out var read) && read.Value == timestamp.Value && read.Text == timestamp.Value);

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-02")]
    [InlineData("2025-02-13")]
    [InlineData("2025-02-13T20:00")]
    [InlineData("2025-02-13T20:00:00")]
    [InlineData("2025-02-13T20:00:00.500")]
    [InlineData("2025-02-13T20:00+09:00")]
    [InlineData("2025-02-13T20:00:00.5Z")]
    public void The_wire_form_keeps_the_precision(string value)
    {
        NewsTimestamp.TryParseValue(value, null, null, out var timestamp).Should().BeTrue();
        timestamp!.Value.Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("25-02-13")]
    [InlineData("2025-2-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-13 20:00")]
    [InlineData("2025-02-13T24:00")]
    [InlineData("2025-02-13T20:00:60")]
    [InlineData("2025-02-13T20:00.5")]
    [InlineData("2025-02-13T20:00:00.12345678")]
    [InlineData("2025-02-13T20:00+15:00")]
    [InlineData("2025-02-13T20:00+0900")]
    [InlineData("2025-02-13T20:00Zulu")]
    [InlineData("٢٠٢٥")]
    public void The_wire_form_is_strict(string value) => NewsTimestamp.TryParseValue(value, null, null, out _).Should().BeFalse();

    [Fact]
    public void A_wire_form_with_one_character_changed_left_out_or_put_in_is_refused_or_says_itself()
    {
        foreach (var value in new[] { "2025-02-13T20:00:00.5+09:00", "2025-02-13T20:00Z", "2025-12-31T23:59:59-09:30", "2024-02-29", "2025-02", "2025" })
            for (var at = 0; at <= value.Length; at++)
                foreach (var unit in "0123456789-+:.TZ x/\u0663")
                    foreach (var changed in new[] { value[..at] + unit + value[Math.Min(at + 1, value.Length)..], value[..at] + unit + value[at..], value[..at] + value[Math.Min(at + 1, value.Length)..], value[..at] })
                        if (NewsTimestamp.TryParseValue(changed, null, null, out var read)) read.Value.Replace("Z", "+00:00", StringComparison.Ordinal).Should().Be(changed.Replace("-00:00", "+00:00", StringComparison.Ordinal).Replace("Z", "+00:00", StringComparison.Ordinal));
    }

    [Fact]
    public void A_zone_state_that_contradicts_the_value_is_refused()
    {
        NewsTimestamp.TryParseValue("2025-02-13T20:00", NewsTimestampZone.Given, null, out _).Should().BeFalse();
        NewsTimestamp.TryParseValue("2025-02-13T20:00Z", NewsTimestampZone.Unknown, null, out _).Should().BeFalse();
        NewsTimestamp.TryParseValue("2025-02-13T20:00Z", NewsTimestampZone.Assumed, null, out var assumed).Should().BeTrue();
        assumed!.Zone.Should().Be(NewsTimestampZone.Assumed);
    }

    [Fact]
    public void A_local_time_has_no_instant_until_somebody_assumes_a_zone()
    {
        var local = NewsTimestamp.FromLocal(new DateOnly(2025, 2, 13), new TimeOnly(20, 0));
        local.TryGetInstant(out _).Should().BeFalse();
        local.ToInstant(TimeSpan.FromHours(9)).Should().Be(new DateTimeOffset(2025, 2, 13, 11, 0, 0, TimeSpan.Zero));
        var assumed = local.WithAssumedOffset(TimeSpan.FromHours(9));
        assumed.Value.Should().Be("2025-02-13T20:00+09:00");
        assumed.Zone.Should().Be(NewsTimestampZone.Assumed);
        assumed.Should().NotBe(local);
    }

    [Fact]
    public void A_stated_offset_wins_over_an_assumed_one()
    {
        var instant = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 2, 13, 20, 0, 0, TimeSpan.FromHours(9)));
        instant.ToInstant(TimeSpan.Zero).Hour.Should().Be(20);
        instant.WithAssumedOffset(TimeSpan.Zero).Should().BeSameAs(instant);
    }

    [Fact]
    public void A_time_that_summer_time_skips_moves_forward()
    {
        var skipped = NewsTimestamp.FromLocal(new DateOnly(2025, 3, 30), new TimeOnly(2, 30));
        skipped.ToInstant(Paris).UtcDateTime.Should().Be(new DateTime(2025, 3, 30, 1, 30, 0));
    }

    [Fact]
    public void Of_a_time_that_occurs_twice_the_earlier_is_taken()
    {
        var twice = NewsTimestamp.FromLocal(new DateOnly(2025, 10, 26), new TimeOnly(2, 30));
        twice.ToInstant(Paris).UtcDateTime.Should().Be(new DateTime(2025, 10, 26, 0, 30, 0));
    }

    [Fact]
    public void A_date_as_an_instant_is_its_first_moment() =>
        NewsTimestamp.FromMonth(2025, 7).ToInstant(Paris).UtcDateTime.Should().Be(new DateTime(2025, 6, 30, 22, 0, 0));

    [Fact]
    public void An_instant_before_the_calendar_begins_is_not_given()
    {
        NewsTimestamp.TryParseValue("0001-01-01T00:00+01:00", null, null, out var timestamp).Should().BeTrue();
        timestamp!.TryGetInstant(out _).Should().BeFalse();
    }

    [Fact]
    public void An_offset_of_seconds_or_of_more_than_fourteen_hours_is_refused()
    {
        var local = NewsTimestamp.FromLocal(new DateOnly(2025, 2, 13), new TimeOnly(20, 0));
        local.Invoking(it => it.ToInstant(TimeSpan.FromSeconds(1))).Should().Throw<ArgumentOutOfRangeException>();
        local.Invoking(it => it.ToInstant(TimeSpan.FromHours(15))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Precision_is_part_of_equality() =>
        NewsTimestamp.FromYear(2025).Should().NotBe(NewsTimestamp.FromDate(new DateOnly(2025, 1, 1)));
}
