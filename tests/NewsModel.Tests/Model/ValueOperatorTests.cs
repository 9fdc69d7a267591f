using NewsModel.Segmentation;

namespace NewsModel.Tests.Model;

/// <summary>What values of the model say of one another through operators, interfaces and text.</summary>
public class ValueOperatorTests
{
    [Fact]
    public void Spans_are_ordered_by_their_start_and_then_their_length()
    {
        TextSpan first = new(2, 3), longer = new(2, 4), later = new(5, 1);
        (first < longer && longer < later && later > first && first <= longer && later >= longer).Should().BeTrue();
        (longer <= first || first >= later || later < first || first > longer).Should().BeFalse();
        first.ToString().Should().Be("[2, 5)");
    }

    [Fact]
    public void A_span_of_bytes_is_a_range_of_them()
    {
        var span = new Utf8Span(1, 2);
        "abcd"u8[(Range)span].ToArray().Should().Equal("bc"u8.ToArray());
        span.ToString().Should().Be("[1, 3)");
    }

    [Fact]
    public void Tags_are_compared_by_every_way_alike()
    {
        LanguageTag lower = new("pt-br"), upper = new("PT-BR"), other = new("pt");
        (lower == upper && lower != other && lower.Equals((object)upper) && !lower.Equals((object)"pt-br")).Should().BeTrue();
        lower.GetHashCode().Should().Be(upper.GetHashCode());
        Parsed<LanguageTag>("de-CH").ToString().Should().Be("de-CH");
        Parses<LanguageTag>("de_CH").Should().BeFalse();
        default(LanguageTag).ToString().Should().Be("und");
    }

    [Fact]
    public void Lists_are_compared_by_every_way_alike()
    {
        ValueList<string> one = ["a", "b"], same = ["a", "b"], other = ["a"];
        (one == same && one != other && one.Equals((object)same) && !one.Equals((object)"a")).Should().BeTrue();
        one.ToString().Should().Be("String × 2");
        one[^1].Should().Be("b");
        ((System.Collections.IEnumerable)one).Cast<string>().Should().Equal("a", "b");
    }

    [Fact]
    public void Enumerators_are_equal_at_the_same_place_of_the_same_list()
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string>.Enumerator one = list.GetEnumerator(), other = list.GetEnumerator();
        (one == other && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode()).Should().BeTrue();
        one.MoveNext().Should().BeTrue();
        (one != other && one.Current == "a").Should().BeTrue();
        default(ValueList<string>.Enumerator).MoveNext().Should().BeFalse();
    }

    [Theory]
    [InlineData(98)]
    [InlineData(10_000)]
    public void The_years_of_two_digits_end_within_the_calendar(int year) =>
        FluentActions.Invoking(() => new NewsTimestampOptions { TwoDigitYearMax = year }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Two_digits_are_a_year_of_the_hundred_that_the_options_name()
    {
        NewsTimestamp.TryParse("13 March 49", new NewsTimestampOptions { TwoDigitYearMax = 2049 }, out var late).Should().BeTrue();
        NewsTimestamp.TryParse("13 March 49", new NewsTimestampOptions { TwoDigitYearMax = 2048 }, out var early).Should().BeTrue();
        (late!.Value, early!.Value).Should().Be(("2049-03-13", "1949-03-13"));
    }

    private static T Parsed<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static bool Parses<T>(string text) where T : IParsable<T> => T.TryParse(text, null, out _);
}
