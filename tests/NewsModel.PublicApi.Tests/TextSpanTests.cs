namespace NewsModel.PublicApi.Tests;

public class TextSpanTests
{
    [Fact]
    public void A_span_cuts_its_text_out_of_a_string() => "The mayor resigned."[TextSpan.FromBounds(4, 9)].Should().Be("mayor");
}
