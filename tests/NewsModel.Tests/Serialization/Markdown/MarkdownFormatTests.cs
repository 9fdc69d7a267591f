using System.Text;
using CsCheck;
using NewsModel.Browser.Tests.Samples;
using NewsModel.Serialization.Markdown;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Serialization.Markdown;

public class MarkdownFormatTests
{
    [Fact]
    public async Task Front_matter_tells_the_time_as_stated_and_that_its_zone_is_unknown()
    {
        var text = await Write(SampleArticles.English);
        text.Should().StartWith("---\ntitle: \"Night ferry to Skarvoy returns after eleven years; who will pay for it?\"\n");
        text.Should().Contain("published: \"2026-03-14T18:30\"\npublished_zone: \"unknown\"\npublished_as_stated: \"2026/03/14 18:30\"\n");
        text.Should().Contain("keywords:\n  - \"Skarvoy\"\n");
    }

    [Fact]
    public async Task Links_and_emphasis_are_written_as_markdown() =>
        (await Write(SampleArticles.English)).Should().Contain("The *last* night ferry to the island of [Skarvoy](<https://www.ellerycourier.example/places/skarvoy>) sailed");

    [Theory]
    [InlineData("# not a heading", "\\# not a heading")]
    [InlineData("1. not a list", "1\\. not a list")]
    [InlineData("- nor this", "\\- nor this")]
    [InlineData("2*3*4 [x](y) <b> `c` a|b", "2\\*3\\*4 \\[x\\](y) \\<b\\> \\`c\\` a\\|b")]
    [InlineData("line\nbreak", "line break")]
    [InlineData("---", "\\---")]
    public async Task What_would_be_markup_is_escaped(string text, string expected) =>
        (await Write(Article.FromText(null, text))).Should().EndWith($"---\n\n{expected}\n");

    [Fact]
    public void Every_letter_of_a_body_stands_in_the_markdown_in_its_order() => ModelGen.Body.Sample(body =>
    {
        var text = Write(new Article { Body = body }).GetAwaiter().GetResult();
        var at = 0;
        // What a line break spans it stands for: a space, a hard break of the source.
        foreach (var letter in body.Blocks.Where(block => block is TextBlock { Marks: var marks } && !marks.Any(mark => mark.Kind == MarkKind.LineBreak)).SelectMany(block => block.PlainText ?? "").Where(char.IsLetterOrDigit))
        {
            at = text.IndexOf(letter, at) + 1;
            at.Should().BePositive("{0} is in\n{1}\nof\n{2}", letter, text, string.Join('\n', body.Blocks.Select(block => block.GetType().Name + ": " + block.PlainText)));
        }
    }, iter: Law.Cases(400));

    [Fact]
    public async Task Delimiters_stand_where_they_count_and_white_space_outside_of_them()
    {
        var body = new ArticleBody([new Paragraph { Text = "a bold word,x", Marks = [Strong(1, 6), Strong(11, 1), Strong(12, 1, MarkKind.Emphasis)] }]);
        (await Write(new Article { Body = body })).Should().EndWith("\n\na **bold** word<!---->**,**<!---->*x*\n");
        static Mark Strong(int start, int length, MarkKind kind = MarkKind.Strong) => new() { Kind = kind, Span = new TextSpan(start, length) };
    }

    [Theory]
    [InlineData("run ls -l now", "run `ls -l` now", 4, 5)]
    [InlineData("a `b` c", "a `` `b` `` c", 2, 3)]
    [InlineData("a b``c d", "a ```b``c``` d", 2, 4)]
    public async Task Code_stands_between_more_backticks_than_it_has(string text, string expected, int start, int length) =>
        (await Write(Marked(text, new Mark { Kind = MarkKind.Code, Span = new TextSpan(start, length) }))).Should().EndWith($"\n\n{expected}\n");

    [Fact]
    public async Task A_line_break_within_a_link_ends_its_line_and_the_link_goes_on()
    {
        var text = await Write(Marked("one two\nthree", new Mark { Kind = MarkKind.Link, Span = new TextSpan(4, 9), Href = "https://a.example/" }, new Mark { Kind = MarkKind.LineBreak, Span = new TextSpan(7, 1) }));
        text.Should().EndWith("one [two](<https://a.example/>)\\\n[three](<https://a.example/>)\n");
    }

    private static Article Marked(string text, params Mark[] marks) => new() { Body = new ArticleBody([new Paragraph { Text = text, Marks = [.. marks] }]) };

    [Fact]
    public async Task Lists_tables_quotes_images_and_rules_keep_their_form()
    {
        var body = new ArticleBody(
        [
            new ListBlock { IsOrdered = true, Start = 3, Items = [new ListItem { Text = "c" }, new ListItem { Text = "inner", Level = 1 }, new ListItem { Text = "d" }] },
            new BlockQuote("said") { Attribution = "A" },
            new RuleBlock(),
            new TableBlock { Rows = [new TableRow { Cells = [new TableCell { Text = "h", IsHeader = true }] }, new TableRow { Cells = [new TableCell { Text = "1|2" }] }] },
            new ImageBlock { Image = new MediaItem { Url = "https://a.example/i.png", AlternativeText = "alt" } },
        ]);
        (await Write(new Article { Body = body })).Should().EndWith(
            "\n3. c\n    1. inner\n4. d\n\n> said\n>\n> — A\n\n---\n\n| h |\n| --- |\n| 1\\|2 |\n\n![alt](<https://a.example/i.png>)\n");
    }

    [Fact]
    public async Task A_link_that_runs_a_script_is_no_link()
    {
        var body = new ArticleBody([new Paragraph { Text = "word", Marks = [new Mark { Kind = MarkKind.Link, Span = new TextSpan(0, 4), Href = "javascript:alert(1)" }] }]);
        (await Write(new Article { Body = body })).Should().EndWith("\n\nword\n");
    }

    [Fact]
    public async Task Hostile_articles_are_written_without_a_fault()
    {
        foreach (var attack in HostileArticles.Attacks)
        {
            // Front matter is data; behind it, no tag and no address may be what the article says.
            var text = await Write(HostileArticles.Of(attack));
            var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..].Replace("<!---->", "", StringComparison.Ordinal);
            body.Should().NotMatchRegex("(?<!\\\\)<(?!https?://|mailto:)").And.NotMatchRegex("(?i)\\(<(?!https?://|mailto:)");
        }
    }

    private static async Task<string> Write(Article article)
    {
        using var stream = new MemoryStream();
        await new MarkdownFormat().WriteSingleAsync(stream, article);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
