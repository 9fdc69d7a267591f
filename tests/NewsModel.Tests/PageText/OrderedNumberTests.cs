using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

public class OrderedNumberTests
{
    [Theory]
    [InlineData("1. Ferry", 1, 3)]
    [InlineData("9) Ferry", 9, 3)]
    [InlineData("09. Ferry", 9, 4)]
    [InlineData("190. Ferry", 190, 5)]
    [InlineData("1990. Ferry", null, null)]
    [InlineData("1.", null, null)]
    [InlineData("1. ", 1, 3)]
    [InlineData("1.5 metres", null, null)]
    [InlineData("1: Ferry", null, null)]
    [InlineData(". Ferry", null, null)]
    [InlineData("", null, null)]
    public void An_item_begins_with_up_to_three_digits_a_stop_or_bracket_and_a_space(string text, int? number, int? length)
    {
        KeywordLine.OrderedNumber(text, out var read).Should().Be(number);
        if (length is not null) read.Should().Be(length);
    }
}
