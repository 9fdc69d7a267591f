using CsCheck;
using NewsModel.Serialization;
using NewsModel.Serialization.Markup;

namespace NewsModel.Tests.Serialization.Markup;

public class MarkupWriterTests
{
    private static readonly Gen<string> Words = Gen.OneOf("The ferry", "sails <again>", "\"quoted\" & more", "a", "line\nline", "😀 é").Array[1, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<Mark> AnyMark = Gen.Select(Gen.Int[0, 12], Gen.Int[1, 8], Gen.Int[0, 5]).Select((start, length, kind) => new Mark
    {
        Kind = (MarkKind)kind,
        Span = new TextSpan(start, length),
        Href = kind == 1 ? "https://a.example/?x=1&y=\"2\"" : null,
        Name = kind == 0 ? "sup" : null,
    });

    private static readonly Gen<(string Text, ValueList<Mark> Marks)> Run =
        Gen.Select(Words, AnyMark.Array[0, 4]).Select((text, marks) => (text, marks.Where(mark => mark.Span.End <= text.Length).ToValueList()));

    private static readonly Gen<ListItem> Item =
        Gen.Select(Run, Gen.Int[0, 3]).Select((run, level) => new ListItem { Text = run.Text, Marks = run.Marks, Level = level });

    private static readonly Gen<Block> AnyBlock = Gen.OneOf<Block>(
        Run.Select(run => (Block)new Paragraph(run.Text) { Marks = run.Marks }),
        Gen.Select(Run, Gen.Int[1, 6]).Select((run, level) => (Block)new Heading(run.Text) { Marks = run.Marks, Level = level, Id = "h" }),
        Run.Select(run => (Block)new BlockQuote(run.Text) { Marks = run.Marks, Attribution = run.Marks.Count > 1 ? "Ina Holt" : null, IsPullQuote = run.Marks.Count > 2 }),
        Gen.Select(Item.Array[0, 4], Gen.Bool).Select((items, ordered) => (Block)new ListBlock { Items = [.. items], IsOrdered = ordered }),
        Words.Array[1, 3].Select(cells => (Block)new TableBlock { Rows = [new TableRow { Cells = [.. cells.Select(cell => new TableCell { Text = cell })] }, new TableRow { Cells = [new TableCell { Text = "b" }] }] }),
        Words.Select(caption => (Block)new ImageBlock { Image = new MediaItem { Url = "https://a.example/i.png", Caption = caption, AlternativeText = "alt" } }),
        Gen.Const((Block)new RuleBlock()),
        Gen.Const((Block)new EmbedBlock { Url = "https://a.example/e" }),
        Gen.Const((Block)new UnknownBlock { Kind = "poll" }));

    [Fact]
    public void What_is_written_reads_back_the_same_except_for_what_the_findings_say() =>
        AnyBlock.Array[0, 5].Sample(generated =>
        {
            ValueList<Block> blocks = [.. generated];
            var findings = new List<Finding>();
            var html = MarkupWriter.Write(blocks, "body", findings);
            var read = MarkupReader.Default.Read(html).Blocks;
            if (findings.Count == 0) read.Should().Equal(blocks, html);
            var isAligned = read.Count == blocks.Count && !findings.Exists(finding => finding.Kind == FindingKind.Lost);
            for (var i = 0; i < blocks.Count && isAligned; i++)
                if (blocks[i] != read[i]) findings.Should().Contain(finding => finding.Path.StartsWith($"body[{i}]", StringComparison.Ordinal), html);
        }, iter: Law.Cases(1500));

    [Fact]
    public void Plain_blocks_lose_nothing()
    {
        ValueList<Block> blocks =
        [
            new Heading("Ferry service resumes") { Level = 2, Id = "top", Language = "en" },
            new Paragraph("The ferry sails again, now daily.") { Marks = [new Mark { Kind = MarkKind.Link, Href = "/timetable", Span = new TextSpan(4, 5) }, new Mark { Kind = MarkKind.Strong, Span = new TextSpan(6, 9) }] },
            new BlockQuote("We are glad.") { Attribution = "Ina Holt", IsPullQuote = true },
            new ListBlock { IsOrdered = true, Start = 4, Items = [new ListItem { Text = "a" }, new ListItem { Text = "b", Level = 1 }, new ListItem { Text = "c", Level = 3 }, new ListItem { Text = "d" }] },
            new TableBlock { Caption = "Tides", Rows = [new TableRow { Cells = [new TableCell { Text = "Time", IsHeader = true }, new TableCell { Text = "", ColumnSpan = 2 }] }] },
            new ImageBlock { Image = new MediaItem { Url = "https://a.example/i.png", Caption = "Quay", Credit = "L. Moe", Width = 3, Height = 4 }, Href = "https://a.example/" },
            new EmbedBlock { Url = "https://a.example/e", Title = "Film" },
            new RuleBlock(),
            new Paragraph("let  a =\n  1") { Marks = [new Mark { Kind = MarkKind.Code, Span = new TextSpan(0, 12) }] },
        ];
        var findings = new List<Finding>();
        var html = MarkupWriter.Write(blocks, "body", findings);
        findings.Should().BeEmpty();
        MarkupReader.Default.Read(html).Blocks.Should().Equal(blocks);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("vbscript:x")]
    public void Harmful_addresses_are_not_written(string address)
    {
        ValueList<Block> blocks =
        [
            new Paragraph("text") { Marks = [new Mark { Kind = MarkKind.Link, Href = address, Span = new TextSpan(0, 4) }] },
            new ImageBlock { Image = new MediaItem { Url = address }, Href = address },
            new EmbedBlock { Url = address },
        ];
        var findings = new List<Finding>();
        MarkupWriter.Write(blocks, "body", findings).Should().NotContain("script").And.NotContain("data:");
        findings.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("http://a.example/x:y")]
    [InlineData("HTTPS://a.example/")]
    [InlineData("mailto:desk@outlet.example")]
    [InlineData("../a?b=c:d")]
    [InlineData("#part")]
    [InlineData("//cdn.example/x")]
    public void Harmless_addresses_are_written(string address) =>
        MarkupWriter.Write([new EmbedBlock { Url = address }]).Should().Contain($"src=\"{address}\"");

    [Fact]
    public void Text_is_escaped() =>
        MarkupWriter.Write([new Paragraph("<script>&\"")]).Should().Be("<p>&lt;script&gt;&amp;&quot;</p>");
}
