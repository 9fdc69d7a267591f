using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

public class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n \n", "")]
    [InlineData("One.", "One.")]
    [InlineData("One.\nTwo.", "One.|Two.")]
    [InlineData("One.\n\nTwo.\n", "One.|Two.")]
    [InlineData("One.\r\n\r\n\r\nTwo.", "One.|Two.")]
    [InlineData("One,\nstill one.\n \t\nTwo.", "One,/still one.|Two.")]
    [InlineData("\n\n  One.  \n\n", "One.")]
    [InlineData("\nOne.\nTwo.\n", "One.|Two.")]
    public void Blank_lines_part_paragraphs_and_where_there_are_none_lines_do(string text, string paragraphs) =>
        string.Join('|', PlainText.Paragraphs(text).Select(block => block.PlainText!.Replace('\n', '/'))).Should().Be(paragraphs);
}
