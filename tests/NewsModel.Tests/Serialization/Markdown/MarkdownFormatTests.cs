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

    [Theory]
    [InlineData("https://harbour.example/a_b*c&d", "https://harbour.example/a\\_b\\*c\\&d")]
    [InlineData(" https://harbour.example/<a>\\`b ", "https://harbour.example/%3Ca%3E%5C%60b")]
    [InlineData("mailto:desk@harbour.example", "mailto:desk@harbour.example")]
    public async Task An_address_is_written_so_that_it_is_read_the_same(string address, string written) =>
        (await Write(new Article { Body = new ArticleBody([new ImageBlock { Image = new MediaItem { Url = address, Title = "Quay" } }]) })).Should().EndWith($"![Quay](<{written}>)\n");

    [Theory]
    [InlineData("https://harbour.example/a\u0001b")]
    [InlineData("https://harbour.example/a\u0085b")]
    [InlineData("https://harbour.example/a\u2028b")]
    [InlineData("https://harbour.example/a\nb")]
    [InlineData("javascript:void(0)")]
    [InlineData("/a")]
    public async Task An_address_that_cannot_be_written_is_told(string address)
    {
        var article = new Article { Body = new ArticleBody([new ImageBlock { Image = new MediaItem { Url = address, Title = "Quay", Caption = "The quay", Credit = "L. Moe" } }]) };
        using var stream = new MemoryStream();
        var report = await new MarkdownFormat().WriteAsync(stream, new[] { article }.ToAsyncEnumerable());
        Encoding.UTF8.GetString(stream.ToArray()).Should().NotContain("![").And.Contain("The quay").And.Contain("*L. Moe*");
        report.Findings.Should().ContainSingle(finding => finding.Path == "body.image.url" && finding.Text == address);
    }

    [Theory]
    [InlineData("a \"b\" \\c", "a \\\"b\\\" \\\\c")]
    [InlineData("a\nb", "a\\nb")]
    [InlineData("a\u0001\u007F\u0085\u2028\uFEFF", "a\\u0001\\u007F\\u0085\\u2028\\uFEFF")]
    public async Task A_text_of_the_front_matter_is_one_string_of_YAML(string headline, string written) =>
        (await Write(new Article { Headline = headline })).Should().StartWith($"---\ntitle: \"{written}\"\n");

    [Fact]
    public async Task Rights_outlet_and_times_are_told_by_what_there_is_of_them()
    {
        NewsTimestamp.TryParseValue("2025-02-13T20:00:00Z", null, "2025-02-13T20:00:00Z", out var time);
        var text = await Write(new Article { Published = time, Rights = new Rights { Holder = "Harbour Post" }, Source = new SourceAttribution { Outlet = new Organization { Url = "https://harbour.example/" } } });
        text.Should().Contain("rights: \"Harbour Post\"").And.NotContain("outlet:").And.NotContain("_as_stated").And.NotContain("_zone");
        var assumed = NewsTimestamp.FromLocal(new DateOnly(2025, 2, 13), new TimeOnly(20, 0)).WithAssumedOffset(TimeSpan.FromHours(9));
        (await Write(new Article { Published = assumed, Rights = new Rights { Notice = "© Harbour", Holder = "Second" } })).Should().Contain("published_zone: \"assumed\"").And.Contain("rights: \"© Harbour\"");
    }

    [Fact]
    public async Task Comments_are_told_with_what_there_is_of_them()
    {
        NewsTimestamp.TryParse("13 Feb 2025", null, out var stated);
        var comments = new CommentSection
        {
            Gate = new CommentGate { Message = "Log in." },
            Items =
            [
                new Comment { Text = "At last.", Created = stated, Moderation = ModerationState.Approved, Replies = [new Comment { Text = "Indeed.", Author = new CommentAuthor { Id = "m" }, Created = NewsTimestamp.FromDate(new DateOnly(2025, 2, 14)) }] },
                new Comment { Text = "Rejected words.", Author = new CommentAuthor { Name = "Ole" }, Moderation = ModerationState.Rejected },
            ],
        };
        var text = await Write(new Article { Comments = comments, Corrections = [new Correction { Text = "Two decks.", Date = stated }, new Correction { Text = "Three.", Date = NewsTimestamp.FromDate(new DateOnly(2025, 2, 14)) }] });
        text.Should().Contain("> **—** (13 Feb 2025)\n>\n> At last.\n").And.Contain("> > **—** (2025-02-14)\n> >\n> > Indeed.\n").And.Contain("**Ole**").And.NotContain("Rejected words").And.Contain("*Log in.*");
        text.Should().Contain("- 13 Feb 2025: Two decks.\n- 2025-02-14: Three.\n");
    }

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
