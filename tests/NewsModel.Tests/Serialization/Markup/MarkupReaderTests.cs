using NewsModel.Serialization;
using NewsModel.Serialization.Markup;

namespace NewsModel.Tests.Serialization.Markup;

public class MarkupReaderTests
{
    [Fact]
    public void Paragraphs_are_blocks_and_white_space_is_collapsed() =>
        Texts("<p>The ferry\n   sails   again.</p> <p> Second. </p>").Should().Equal("The ferry sails again.", "Second.");

    [Fact]
    public void Text_without_tags_is_parted_by_blank_lines() =>
        Texts("One line\nstill one &amp; the same.\n\nTwo.\n \nThree.").Should().Equal("One line still one & the same.", "Two.", "Three.");

    [Fact]
    public void The_caption_of_a_figure_belongs_to_what_it_shows()
    {
        Read("<figure><blockquote>We sail.</blockquote><figcaption>Ida Brandt</figcaption></figure>").Blocks
            .Should().ContainSingle().Which.Should().BeOfType<BlockQuote>().Which.Attribution.Should().Be("Ida Brandt");
        Read("<figure><table><tr><th>For</th><th>Against</th></tr><tr><td>9</td><td>4</td></tr></table><figcaption>Votes</figcaption></figure>").Blocks
            .Should().ContainSingle().Which.Should().BeOfType<TableBlock>().Which.Caption.Should().Be("Votes");
        Texts("<figure><p>Only words.</p><figcaption>Below them</figcaption></figure>").Should().Equal("Only words.", "Below them");
    }

    [Fact]
    public void A_picture_of_a_letter_is_the_letter_and_a_counter_of_readers_is_nothing() =>
        Texts("<p>Sold out <img class=\"emoji\" alt=\"🎉\" src=\"e.png\"> today<img src=\"https://count.example/1.gif\" width=1 height=1></p>").Should().Equal("Sold out 🎉 today");

    [Fact]
    public void An_image_that_is_loaded_late_has_its_true_address() =>
        Read("<img src=\"data:image/gif;base64,R0\" data-src=\"quay.jpg\">").Blocks.Should().ContainSingle().Which.Should().BeOfType<ImageBlock>().Which.Image.Url.Should().EndWith("quay.jpg");

    [Fact]
    public void Character_data_of_XML_is_text_that_is_no_markup() => Texts("<p><![CDATA[1 < 2 & 3]]></p>").Should().Equal("1 < 2 & 3");

    [Fact]
    public void Text_outside_paragraphs_is_a_paragraph_of_its_own() =>
        Texts("Before<p>inside</p>after<div>in a div<span> and a span</span></div>end").Should().Equal("Before", "inside", "after", "in a div and a span", "end");

    [Fact]
    public void Two_line_breaks_part_paragraphs_and_one_is_a_mark()
    {
        var blocks = Read("One<br>two<br/><br />three<br>").Blocks;
        blocks.Select(block => block.PlainText).Should().Equal("One\ntwo", "three");
        ((Paragraph)blocks[0]).Marks.Should().Equal(new Mark { Kind = MarkKind.LineBreak, Span = new TextSpan(3, 1) });
    }

    [Fact]
    public void Inline_elements_are_marks_over_the_text()
    {
        var paragraph = (Paragraph)Read("<p>A <a href=\"/ferry?a=1&amp;b=2\" title='x'>link <b>bold</b></a> <i>it</i> <code>c</code> H<sub>2</sub>O</p>").Blocks[0];
        paragraph.Text.Should().Be("A link bold it c H2O");
        paragraph.Marks.Should().Equal(
            new Mark { Kind = MarkKind.Link, Span = new TextSpan(2, 9), Href = "/ferry?a=1&b=2", Title = "x" },
            new Mark { Kind = MarkKind.Strong, Span = new TextSpan(7, 4) },
            new Mark { Kind = MarkKind.Emphasis, Span = new TextSpan(12, 2) },
            new Mark { Kind = MarkKind.Code, Span = new TextSpan(15, 1) },
            new Mark { Kind = MarkKind.Unknown, Name = "sub", Span = new TextSpan(18, 1) });
    }

    [Fact]
    public void Misnested_and_unclosed_tags_are_read_as_meant()
    {
        var blocks = Read("<p><b>one <i>two</b> three</i><p>four <em>five").Blocks;
        blocks.Select(block => block.PlainText).Should().Equal("one two three", "four five");
        ((Paragraph)blocks[0]).Marks.Select(mark => mark.ToString()).Should().Equal("Strong [0, 7)", "Emphasis [4, 13)");
        ((Paragraph)blocks[1]).Marks.Select(mark => mark.ToString()).Should().Equal("Emphasis [5, 9)");
    }

    [Fact]
    public void Headings_quotations_rules_and_preformatted_text_keep_their_kind()
    {
        var blocks = Read("<h3 id=\"top\">Head</h3><blockquote class=\"pullquote\"><p>Words</p><footer>Ina Holt</footer></blockquote><hr><pre>\na  b\n c</pre>").Blocks;
        blocks[0].Should().Be(new Heading("Head") { Level = 3, Id = "top" });
        blocks[1].Should().Be(new BlockQuote("Words") { IsPullQuote = true, Attribution = "Ina Holt" });
        blocks[2].Should().Be(new RuleBlock());
        blocks[3].Should().Be(new Paragraph("a  b\n c") { Marks = [new Mark { Kind = MarkKind.Code, Span = new TextSpan(0, 7) }] });
    }

    [Fact]
    public void Nested_lists_are_items_with_levels()
    {
        var list = (ListBlock)Read("<ol start=3><li>a<ul><li>b<li>c</ul><li>d<p>e</p></ol>").Blocks.Should().ContainSingle().Subject;
        list.IsOrdered.Should().BeTrue();
        list.Start.Should().Be(3);
        list.Items.Select(item => (item.Level, item.Text)).Should().Equal((0, "a"), (1, "b"), (1, "c"), (0, "d\ne"));
    }

    [Fact]
    public void Tables_keep_rows_cells_and_caption()
    {
        var table = (TableBlock)Read("<table><caption>Tides</caption><tr><th colspan=2>Time</th></tr><tr><td>06:10<td><b>high</b></table>").Blocks.Should().ContainSingle().Subject;
        table.Caption.Should().Be("Tides");
        table.Rows[0].Cells[0].Should().Be(new TableCell { Text = "Time", IsHeader = true, ColumnSpan = 2 });
        table.Rows[1].Cells.Select(cell => cell.Text).Should().Equal("06:10", "high");
    }

    [Fact]
    public void Figures_images_and_embeds_are_blocks()
    {
        var blocks = Read("<figure><a href=\"/big\"><img src=\"quay.jpg\" alt=\"The quay\" width=640 height=\"480px\"></a><figcaption>At the quay <cite>L. Moe</cite></figcaption></figure><iframe src='https://film.example/1' title=Film></iframe>").Blocks;
        blocks[0].Should().Be(new ImageBlock
        {
            Image = new MediaItem { Url = "quay.jpg", AlternativeText = "The quay", Width = 640, Height = 480, Caption = "At the quay", Credit = "L. Moe" },
            Href = "/big",
        });
        blocks[1].Should().Be(new EmbedBlock { Url = "https://film.example/1", Title = "Film" });
    }

    [Fact]
    public void An_image_inside_a_line_stands_behind_the_line() =>
        Read("<p>Before <img src=a.png> after</p><p>next</p>").Blocks.Select(block => block.ToString()).Should().Equal("Paragraph", "ImageBlock", "Paragraph");

    [Fact]
    public void Scripts_styles_and_invisible_images_are_dropped_and_reported()
    {
        var content = Read("<style>p{}</style><p>Text<script>if (a < b) { document.write('<p>no</p>'); }</script></p><img src=c.gif width=1 height=1><!-- note -->");
        content.Blocks.Select(block => block.PlainText).Should().Equal("Text");
        content.Findings.Select(finding => finding.Kind).Should().AllBeEquivalentTo(FindingKind.Removed);
        content.Findings[1].Text.Should().Be("<script>if (a < b) { document.write('<p>no</p>'); }</script>");
    }

    [Theory]
    [InlineData("caf&eacute; &#233; &#xE9; &euro; &#128; &#147;x&#148;", "café é é € € “x”")]
    [InlineData("AT&T &copy 2025 a&b=1&copy=2 &unknown; &#0; &#xD800; &#x110000;", "AT&T © 2025 a&b=1&copy=2 &unknown; \uFFFD \uFFFD \uFFFD")]
    [InlineData("1 < 2 > 0, a<b and </ b", "1 < 2 > 0, a<b and </ b")]
    [InlineData("a\0b\u0001c", "abc")]
    [InlineData("&#x1F600; &hellip;", "😀 …")]
    public void Character_references_and_stray_signs_are_text(string markup, string text) => Texts(markup).Should().Equal(text);

    [Fact]
    public void Relative_addresses_are_resolved_where_the_base_is_known()
    {
        var content = MarkupReader.Default.Read("<a href=\"news/1\">a</a><img src=\"//cdn.example/x.png\">", new MarkupReadOptions { BaseUri = new Uri("https://outlet.example/a/") });
        ((Paragraph)content.Blocks[0]).Marks[0].Href.Should().Be("https://outlet.example/a/news/1");
        ((ImageBlock)content.Blocks[1]).Image.Url.Should().Be("https://cdn.example/x.png");
        content.DependsOnBase.Should().BeTrue();
        MarkupReader.Default.Read("<a href=\"https://a.example/\">a</a>", new MarkupReadOptions { BaseUri = new Uri("https://outlet.example/") }).DependsOnBase.Should().BeFalse();
    }

    [Fact]
    public void Each_block_may_keep_its_source() =>
        MarkupReader.Default.Read("<p class=x>One</p><p>Two</p>", new MarkupReadOptions { KeepsBlockMarkup = true }).Blocks.Select(block => block.Markup)
            .Should().Equal("<p class=x>One</p>", "<p>Two</p>");

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<blockquote><ul><li>", "x")]
    [InlineData("<table><tr><td>", "x")]
    [InlineData("<b><i><a href=x><u>", "x")]
    [InlineData("<", "<")]
    [InlineData("<a href=\"", "x")]
    [InlineData("<a b='", "\"")]
    [InlineData("<!--", "-")]
    [InlineData("<script>", "</")]
    [InlineData("<![CDATA[", "]]")]
    [InlineData("&", "&#")]
    [InlineData("a  b", "&amp;")]
    [InlineData("<svg>", "<svg/>")]
    [InlineData("</p></b>", "<br>")]
    public void Hostile_markup_takes_linear_time(string unit, string tail)
    {
        const int MostSearches = 6; // Of one place: for the end of a text, a name, a tag, a quotation, a comment and a section.
        var markup = string.Concat(Enumerable.Repeat(unit, 20_000)) + string.Concat(Enumerable.Repeat(tail, 20_000));
        MarkupReader.Default.Read(markup).Should().NotBeNull();
        StepsOf(markup).Should().BeLessThanOrEqualTo(MostSearches * (long)markup.Length);
    }

    private static long StepsOf(string markup)
    {
        var token = new MarkupTokenizer(markup);
        while (token.Read())
            if (token.Kind == MarkupTokenKind.Start && token.Name is "script") token.SkipRawText(token.Name);
        return token.Steps;
    }

    [Fact]
    public void Half_characters_are_replaced() => Texts("<p>a\uD800b</p>").Should().Equal("a\uFFFDb");

    [Fact]
    public void The_text_of_a_fragment_is_had_without_its_blocks() =>
        MarkupReader.ReadText("<p>Fish &amp; chips</p> <b>now</b>").Should().Be("Fish & chips\nnow");

    private static MarkupContent Read(string markup) => MarkupReader.Default.Read(markup);

    private static IEnumerable<string?> Texts(string markup) => Read(markup).Blocks.Select(block => block.PlainText);
}
