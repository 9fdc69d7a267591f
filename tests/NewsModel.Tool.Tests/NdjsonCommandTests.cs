namespace NewsModel.Tool.Tests;

public class NdjsonCommandTests
{
    [Fact]
    public async Task Sentences_come_out_line_by_line_in_the_order_they_came_in()
    {
        var lines = Enumerable.Range(0, 500).Select(i => $$"""{"id":{{i}},"text":"Dr. Holt left. She came back.","lang":"en"}""");

        var (exit, output, error) = await Command.RunAsync(string.Join('\n', lines), "sentences", "--ndjson");

        exit.Should().Be(0);
        error.Should().BeEmpty();
        output.TrimEnd().Split('\n').Should().Equal(Enumerable.Range(0, 500).Select(i => $$"""{"id":{{i}},"spans":[[0,14],[15,29]]}"""));
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_number_and_the_rest_goes_on()
    {
        var (exit, output, error) = await Command.RunAsync("{\"text\":\"One.\"}\n{bad\n{\"id\":\"c\",\"text\":\"Two.\"}\n", "sentences", "--ndjson");

        exit.Should().Be(2);
        output.TrimEnd().Split('\n').Should().HaveCount(2);
        output.Should().Contain("\"c\"");
        error.Should().Contain("2");
    }

    [Fact]
    public async Task Quotes_come_with_kind_spans_speaker_and_cue()
    {
        var (exit, output, _) = await Command.RunAsync("""{"id":"a","text":"\"We are glad,\" said Ina Holt."}""", "quotes", "--ndjson");

        exit.Should().Be(0);
        output.Should().Be("""{"id":"a","quotes":[{"kind":"direct","spans":[[0,14]],"speaker":{"span":[20,28],"text":"Ina Holt","entity":"Ina Holt"},"cue":[15,19]}]}""" + "\n");
    }

    [Fact]
    public async Task Formats_are_listed_with_what_can_be_done_with_them()
    {
        var (exit, output, _) = await Command.RunAsync("", "formats");

        exit.Should().Be(0);
        output.Should().MatchRegex("(?m)^page-text +read").And.MatchRegex("(?m)^json +read write").And.MatchRegex("(?m)^html +write");
    }
}
