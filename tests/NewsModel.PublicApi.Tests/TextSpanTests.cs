namespace NewsModel.PublicApi.Tests;

public class TextSpanTests
{
    private const string Text = "The mayor resigned.";

    [Fact]
    public void A_span_cuts_its_text_out_of_a_string()
    {
        var span = TextSpan.FromBounds(4, 9);

        Text[span.ToRange()].Should().Be("mayor");
        span.Of(Text).ToString().Should().Be("mayor");
    }

    [Fact]
    public void A_span_does_not_hold_the_offset_of_its_end()
    {
        var span = TextSpan.FromBounds(4, 9);

        span.Contains(4).Should().BeTrue();
        span.Contains(8).Should().BeTrue();
        span.Contains(9).Should().BeFalse();
        span.Contains(TextSpan.FromBounds(9, 9)).Should().BeTrue("an empty span at the end lies inside");
    }

    [Fact]
    public void Spans_that_touch_do_not_overlap()
    {
        TextSpan.FromBounds(0, 4).Overlaps(TextSpan.FromBounds(4, 9)).Should().BeFalse();
        TextSpan.FromBounds(0, 5).Overlaps(TextSpan.FromBounds(4, 9)).Should().BeTrue();
    }

    [Fact]
    public void Spans_are_ordered_by_start_and_then_by_length() =>
        new[] { new TextSpan(3, 1), new TextSpan(0, 9), new TextSpan(0, 2) }.Order().Should()
            .Equal(new TextSpan(0, 2), new TextSpan(0, 9), new TextSpan(3, 1));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void A_span_that_no_text_could_have_is_refused(int start, int length)
    {
        var make = () => new TextSpan(start, length);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
