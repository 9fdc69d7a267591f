using System.Text.Json;

namespace NewsModel.Tool.Tests;

public class ReadCommandTests
{
    [Fact]
    public async Task A_saved_page_is_shown_to_a_person()
    {
        var (exit, output, error) = await Command.RunAsync("", "read", Command.Sample);

        exit.Should().Be(0);
        error.Should().BeEmpty();
        output.Should().StartWith("Night ferry to Skarvoy returns after eleven years; who will pay for it?\n")
            .And.Contain("By         Marta Lindqvist, reporter, Ellery Courier\n")
            .And.Contain("Published  2026-03-14 18:30 (no zone stated)\n")
            .And.Contain("https://www.ellerycourier.example/news/view?id=40718\n")
            .And.Contain("  1  The last night ferry to the island of Skarvoy sailed in 2015")
            .And.Contain(" Ida Brandt  direct")
            .And.Contain("none shown; login required")
            .And.Contain("You must be logged in to add a comment.");
    }

    [Fact]
    public async Task The_view_for_people_fits_80_columns_and_has_no_colour_when_it_is_no_terminal()
    {
        var (_, output, _) = await Command.RunAsync("", "read", Command.Sample);

        output.Split('\n').Where(line => line.Length > 80).Should().BeEmpty();
        output.Should().NotContain("\e");
    }

    [Fact]
    public async Task Standard_input_is_read_when_no_file_is_named_and_the_format_is_told_from_its_first_bytes()
    {
        var (exit, output, _) = await Command.RunAsync(await File.ReadAllTextAsync(Command.Sample, TestContext.Current.CancellationToken), "read");

        exit.Should().Be(0);
        output.Should().StartWith("Night ferry to Skarvoy");
    }

    [Fact]
    public async Task With_a_target_the_document_goes_to_standard_output_and_removed_lines_verbatim_to_standard_error()
    {
        var (exit, output, error) = await Command.RunAsync("", "read", Command.Sample, "--to", "json");

        exit.Should().Be(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("published").GetProperty("zone").GetString().Should().Be("unknown");
        json.RootElement.GetProperty("source").GetProperty("articleId").GetString().Should().Be("40718");
        json.RootElement.GetProperty("sentences").GetArrayLength().Should().BeGreaterThan(20);
        error.Should().Contain("    | Sentences Mode\n");
    }

    [Fact]
    public async Task What_was_written_can_be_read_again()
    {
        var (_, json, _) = await Command.RunAsync("", "read", Command.Sample, "--to", "json");

        var (exit, again, _) = await Command.RunAsync(json, "read", "--to", "json");

        exit.Should().Be(0);
        again.Should().Be(json);
    }

    [Fact]
    public async Task Without_annotation_the_source_is_left_as_it_is()
    {
        var (_, output, _) = await Command.RunAsync("", "read", Command.Sample, "--to", "json", "--no-annotate");

        using var json = JsonDocument.Parse(output);
        json.RootElement.TryGetProperty("sentences", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_missing_file_is_one_line_on_standard_error()
    {
        var (exit, output, error) = await Command.RunAsync("", "read", "no-such-file.txt");

        exit.Should().Be(1);
        output.Should().BeEmpty();
        error.Should().StartWith("newsmodel: ").And.Contain("no-such-file.txt").And.NotContain("   at ");
    }

    [Fact]
    public async Task An_unknown_format_is_answered_with_those_there_are()
    {
        var (exit, _, error) = await Command.RunAsync("", "read", Command.Sample, "--to", "telegram");

        exit.Should().Be(2);
        error.Should().Contain("'telegram'").And.Contain("page-text");
    }

    [Theory]
    [InlineData("--language", "en_US")]
    [InlineData("--assume-zone", "+9")]
    [InlineData("--assume-zone", "Nowhere/Town")]
    [InlineData("--frobnicate", "x")]
    public async Task A_wrong_command_line_exits_with_2(string option, string value)
    {
        var (exit, _, error) = await Command.RunAsync("", "read", Command.Sample, "--to", "json", option, value);

        exit.Should().Be(2);
        error.Should().StartWith("newsmodel: ");
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    [InlineData("json-feed")]
    [InlineData("json-ld")]
    [InlineData("json")]
    public async Task Several_articles_go_from_any_format_to_any_other_and_keep_their_headlines(string between)
    {
        const string Feed = """
            <rss version="2.0"><channel><title>Harbour Post</title><link>https://harbour.example/</link><description>News</description>
            <item><title>Ferry sails</title><guid>https://harbour.example/1</guid><link>https://harbour.example/1</link><description>It sails.</description><pubDate>2025-02-13 20:00</pubDate></item>
            <item><title>Ferry rests</title><guid>https://harbour.example/2</guid><link>https://harbour.example/2</link><description>It rests.</description><pubDate>Thu, 13 Feb 2025 21:00:05 GMT</pubDate></item></channel></rss>
            """;
        // Atom cannot do without a time, and no time gets a zone that nobody named.
        string[] zone = between == "atom" ? ["--assume-zone", "+01:00"] : [];
        var (first, document, _) = await Command.RunAsync(Feed, ["read", "--to", between, .. zone]);
        var (second, lines, _) = await Command.RunAsync(document, "read", "--to", "json");

        (first, second).Should().Be((0, 0));
        var articles = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        articles.Select(article => article.GetProperty("headline").GetString()).Should().Equal("Ferry sails", "Ferry rests");
        if (zone.Length == 0 && articles[0].TryGetProperty("published", out var time)) time.GetProperty("zone").GetString().Should().Be("unknown");
    }

    [Fact]
    public async Task Extensions_carry_what_a_format_has_no_place_for_when_they_are_asked_for()
    {
        var (_, plain, _) = await Command.RunAsync("", "read", Command.Sample, "--to", "json-ld");
        var (_, extended, _) = await Command.RunAsync("", "read", Command.Sample, "--to", "json-ld", "--extensions");

        plain.Should().NotContain("\"newsmodel\"");
        var (_, again, _) = await Command.RunAsync(extended, "read", "--to", "json", "--no-annotate");
        JsonElement.Parse(again).GetProperty("sentences").GetArrayLength().Should().BeGreaterThan(20);
    }

    [Fact]
    public async Task Broken_content_is_told_with_its_place()
    {
        var (exit, _, error) = await Command.RunAsync("""{"headline": "Ferry", "body": [ {"type": "paragraph" } ] }""", "read", "--from", "json");

        exit.Should().Be(1);
        error.Should().Contain("$.body[0]");
    }
}
