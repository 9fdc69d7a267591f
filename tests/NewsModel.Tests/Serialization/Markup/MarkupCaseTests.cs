using NewsModel.Generator;
using NewsModel.Serialization;
using NewsModel.Serialization.Markup;

namespace NewsModel.Tests.Serialization.Markup;

/// <summary>
/// The cases of the files in Cases: a name, the markup, <c>---</c>, and a line for each block, with its marks as <c>{kind words}</c>, and for each
/// finding behind a minus; <c>===</c> ends a case.
/// </summary>
public class MarkupCaseTests
{
    private static readonly string Folder =
        Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Serialization", "Markup", "Cases");

    private static readonly MarkupReadOptions Options = new() { BaseUri = new Uri("https://harbour.example/") };

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            foreach (var block in File.ReadAllText(file).ReplaceLineEndings("\n").Split("===\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Split('\n', 2);
                var parts = lines[1].Split("---\n");
                cases.Add(lines[0], parts[0].TrimEnd('\n'), parts[1].TrimEnd('\n'));
            }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_read_as_its_file_says(string name, string markup, string expected) => Said(MarkupReader.Default.Read(markup, Options)).Should().Be(expected, name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_blocks_of_a_case_are_written_and_read_again(string name, string markup, string expected)
    {
        _ = expected;
        var blocks = MarkupReader.Default.Read(markup, Options).Blocks;
        var findings = new List<Finding>();

        var read = MarkupReader.Default.Read(MarkupWriter.Write(blocks, "body", findings), Options).Blocks;

        if (findings.Count == 0) read.Should().Equal(blocks, name);
        read.Should().HaveCount(blocks.Count - findings.Count(finding => finding.Kind == FindingKind.Lost), name);
    }

    [Theory]
    [InlineData("<h2>", "</h2>")]
    [InlineData("<blockquote>", "</blockquote>")]
    [InlineData("<pre>", "</pre>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<li>", "</li>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<figure><figcaption>", "</figcaption></figure>")]
    [InlineData("<blockquote><footer>", "</footer></blockquote>")]
    [InlineData("<figure><figcaption><cite>", "</cite></figcaption></figure>")]
    public void What_is_nested_deeper_than_is_allowed_is_read_as_if_it_were_not_there(string open, string close)
    {
        for (var depth = 1; depth <= 6; depth++)
        {
            var markup = string.Concat(Enumerable.Repeat("<blockquote>", depth)) + $"one {open}two{close} three" + string.Concat(Enumerable.Repeat("</blockquote>", depth));

            var content = MarkupReader.Default.Read(markup, new MarkupReadOptions { MaxDepth = 4 });

            string.Join(' ', content.Blocks.Select(block => block is BlockQuote { Attribution: { } credit } ? $"{block.PlainText} {credit}" : block.PlainText)).Split([' ', '\n']).Should().BeEquivalentTo("one", "two", "three");
            if (depth > 4) content.Findings.Should().ContainSingle(finding => finding.Kind == FindingKind.Approximated, "{0} are four", depth);
        }
    }

    private static string Said(MarkupContent content) =>
        string.Join('\n', content.Blocks.Select(Said).Concat(content.Findings.Select(finding => $"- {finding.Kind}: {finding.Text}"))).ReplaceLineEndings("\n");

    private static string Said(Block block)
    {
        var facts = (block.Id is { } id ? "#" + id : "") + (block.Language is { } language ? "@" + language.Value : "");
        var kind = block.ToString() + facts + ": ";
        return kind + block switch
        {
            Heading heading => $"{heading.Level} {Said(heading.Text, heading.Marks)}",
            BlockQuote quote => Said(quote.Text, quote.Marks) + (quote.IsPullQuote ? " (pull)" : "") + (quote.Attribution is { } credit ? " — " + Line(credit) : ""),
            Paragraph paragraph => Said(paragraph.Text, paragraph.Marks),
            ListBlock list => (list.IsOrdered ? $"{list.Start} " : "") + string.Join(" | ", list.Items.Select(item => $"{item.Level} {Said(item.Text, item.Marks)}")),
            TableBlock table => string.Join(" / ", table.Rows.Select(row => string.Join(" | ", row.Cells.Select(Said)))) + (table.Caption is { } caption ? " — " + caption : ""),
            ImageBlock image => $"{image.Image.Url} {image.Image.Width}x{image.Image.Height} {Facts(image.Image.AlternativeText, image.Image.Title, image.Image.Caption, image.Image.Credit, image.Href)}",
            EmbedBlock embed => $"{embed.Url} {embed.Title}",
            _ => "",
        };
    }

    private static string Said(TableCell cell) =>
        (cell.IsHeader ? "! " : "") + Said(cell.Text, cell.Marks) + (cell.ColumnSpan is { } columns ? $" columns {columns}" : "") + (cell.RowSpan is { } rows ? $" rows {rows}" : "");

    private static string Facts(params string?[] facts) => string.Join(' ', facts.Select(fact => fact ?? "-"));

    private static string Line(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Said(string text, ValueList<Mark> marks) =>
        Line(text) + string.Concat(marks.Select(mark => $" {{{mark.Name ?? mark.Kind.ToString()}{(mark.Href is { } href ? " " + href : "")}{(mark.Title is { } title ? $" ({title})" : "")} {Line(mark.Span.Of(text).ToString())}}}"));
}
