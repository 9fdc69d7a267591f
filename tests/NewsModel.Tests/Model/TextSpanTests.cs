using CsCheck;

namespace NewsModel.Tests.Model;

/// <summary>What spans say of each other is what the offsets they hold say.</summary>
public class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 6], (start, length) => new TextSpan(start, length));
    private static readonly Gen<(TextSpan, TextSpan)> Pairs = Gen.Select(Spans, Spans);

    private static IEnumerable<int> OffsetsOf(TextSpan span) => Enumerable.Range(span.Start, span.Length);

    [Fact]
    public void A_span_contains_the_offsets_from_its_start_to_its_end() =>
        Spans.Sample(span => Enumerable.Range(-2, 24).Where(span.Contains).Should().Equal(OffsetsOf(span)));

    [Fact]
    public void A_span_contains_another_that_neither_starts_before_it_nor_ends_behind_it() =>
        Pairs.Sample((span, other) => span.Contains(other).Should().Be(other.Start >= span.Start && other.Start + other.Length <= span.Start + span.Length));

    [Fact]
    public void Spans_overlap_when_they_have_an_offset_in_common() =>
        Pairs.Sample((span, other) => span.Overlaps(other).Should().Be(OffsetsOf(span).Intersect(OffsetsOf(other)).Any()));

    [Fact]
    public void A_shifted_span_holds_the_offsets_shifted() =>
        Gen.Select(Spans, Gen.Int[0, 9]).Sample((span, distance) => OffsetsOf(span.Shift(distance)).Should().Equal(OffsetsOf(span).Select(offset => offset + distance)));

    [Fact]
    public void Spans_are_ordered_by_start_then_by_length() =>
        Pairs.Sample((left, right) =>
        {
            var order = (left.Start, left.Length).CompareTo((right.Start, right.Length));

            Math.Sign(left.CompareTo(right)).Should().Be(order);
            (left < right, left <= right, left > right, left >= right).Should().Be((order < 0, order <= 0, order > 0, order >= 0));
            var same = new TextSpan(left.Start, left.Length);
            (left < same, left <= same, left > same, left >= same).Should().Be((false, true, false, true));
        });

    [Fact]
    public void Bounds_and_length_say_the_same() =>
        Spans.Sample(span =>
        {
            TextSpan.FromBounds(span.Start, span.End).Should().Be(span);
            span.IsEmpty.Should().Be(!OffsetsOf(span).Any());
            "a text that is long enough"[span.ToRange()].Should().Be(span.Of("a text that is long enough").ToString());
            ((Range)span).Should().Be(span.Start..span.End);
        });

    [Theory]
    [InlineData(-1, 0, "start")]
    [InlineData(0, -1, "length")]
    [InlineData(1, int.MaxValue, "length")]
    public void A_span_of_no_text_is_refused_by_the_name_of_the_wrong_number(int start, int length, string name) =>
        FluentActions.Invoking(() => new TextSpan(start, length)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Theory]
    [InlineData(-1, 0, "start")]
    [InlineData(-2, -1, "start")]
    [InlineData(-1, -2, "start")]
    [InlineData(5, 4, "end")]
    public void Bounds_of_no_span_are_refused_by_the_name_of_the_wrong_one(int start, int end, string name) =>
        FluentActions.Invoking(() => TextSpan.FromBounds(start, end)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void A_span_may_reach_the_last_offset_there_is() => new TextSpan(1, int.MaxValue - 1).End.Should().Be(int.MaxValue);

    [Fact]
    public void A_span_past_its_text_is_refused() =>
        FluentActions.Invoking(() => new TextSpan(2, 3).Of("four").Length).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_span_is_written_with_its_bounds_half_open() => new TextSpan(3, 4).ToString().Should().Be("[3, 7)");

    [Fact]
    public void The_default_span_is_empty_and_at_the_start() => default(TextSpan).Should().Be(new TextSpan(0, 0));
}
