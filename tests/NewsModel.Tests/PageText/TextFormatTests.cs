using CsCheck;
using NewsModel.Serialization;
using NewsModel.Serialization.PageText;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.PageText;

public class TextFormatTests
{
    private static readonly TextFormat Format = new();

    private static readonly string[] Words = ["harbour", "ferry", "morning", "council", "bridge", "market", "winter", "bakery", "tower", "garden", "river", "school"];
    private static readonly string[] Names = ["Ina Holt", "Ben Ashdown", "Marta Quill", "Odile Farrow", "Tomas Reyes"];

    private static readonly Gen<string> Phrase = Gen.Int[0, 11].Select(i => Words[i]).Array[3, 9].Select(words => "The " + string.Join(" of the ", words));
    private static readonly Gen<string> Sentence = Phrase.Select(phrase => phrase + " was seen on Monday.");
    private static readonly Gen<string> Prose = Sentence.Array[2, 4].Select(sentences => string.Join(' ', sentences));
    private static readonly Gen<NewsTimestamp> Stamp = Gen.Select(Gen.Int[1, 28], Gen.Int[1, 12], Gen.Int[0, 23], Gen.Int[0, 59]).Select(
        (day, month, hour, minute) => Time($"2025-{month:00}-{day:00}T{hour:00}:{minute:00}"));

    private static readonly Gen<Block> AnyBlock = Gen.Frequency<Block>(
        (5, Prose.Select(text => (Block)new Paragraph(text))),
        (1, Prose.Select(text => (Block)new BlockQuote(text))),
        (1, Phrase.Array[2, 5].Select(items => (Block)new ListBlock { Items = [.. items.Select(item => new ListItem { Text = item })] })),
        (1, Phrase.Array[2, 5].Select(items => (Block)new ListBlock { IsOrdered = true, Items = [.. items.Select(item => new ListItem { Text = item })] })),
        (1, Gen.Select(Sentence, Gen.Int[0, 4].Select(i => Names[i])).Select((caption, name) => (Block)new ImageBlock { Image = new MediaItem { Caption = caption, Credit = name } })));

    // Headings stand over paragraphs, and a body begins and ends with one.
    private static readonly Gen<ArticleBody> Body = Gen.Select(Prose, Gen.Select(AnyBlock, Phrase, Gen.Int[2, 4], Prose, Gen.Bool).Array[0, 4], Prose).Select((first, rest, last) => new ArticleBody(
        [new Paragraph(first), .. rest.SelectMany(part => part.Item5 ? new[] { part.Item1, new Heading(part.Item2) { Level = part.Item3 }, new Paragraph(part.Item4) } : [part.Item1, new Paragraph(part.Item4)]), new Paragraph(last)]));

    private static readonly Gen<Comment> Remark = Gen.Select(Gen.Int[0, 4].Select(i => Names[i]), Sentence.Array[1, 3], Stamp.Null()).Select(
        (name, text, time) => new Comment { Author = new CommentAuthor { Name = name }, Text = string.Join('\n', text), Created = time });

    private static readonly Gen<CommentSection> Comments = Gen.Select(Gen.Select(Remark, Remark.Array[0, 2]).Array[0, 3], Gen.Bool).Select((threads, isClosed) => new CommentSection
    {
        Items = [.. threads.Select(thread => thread.Item1 with { Replies = [.. thread.Item2] })],
        Count = threads.Sum(thread => 1 + thread.Item2.Length),
        Gate = isClosed ? new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "You must be logged in to comment." } : null,
    });

    /// <summary>Articles as pages show them; what they say is what a page can say.</summary>
    private static readonly Gen<Article> PageLike =
        Gen.Select(Phrase, Phrase.Null(), Stamp, Gen.Int[0, 4].Select(i => Names[i]), Body, Gen.Int[0, 11].Select(i => Words[i]).Array[0, 4], Comments.Null()).Select((headline, dek, published, name, body, keywords, comments) => new Article
        {
            Language = new LanguageTag("en"),
            Headline = headline,
            Subheadline = dek,
            Published = published,
            Bylines = [new Byline { Name = name, Kind = BylineKind.Person, Text = "By " + name }],
            Body = body,
            Keywords = [.. keywords.Distinct()],
            Source = new SourceAttribution { Outlet = new Organization { Name = "Harbour News" }, CanonicalUrl = "https://harbournews.example/news/88123", ArticleId = "88123" },
            Comments = comments,
        });

    [Theory]
    [MemberData(nameof(PageFileTests.Pages), MemberType = typeof(PageFileTests))]
    public async Task A_saved_page_written_as_text_reads_back_as_the_article(string page)
    {
        var article = PageTextFormat.Read(File.ReadAllText(Path.Combine(PageFileTests.Folder, page + ".txt"))).Article;
        var (text, report) = await WriteAsync(article);
        report.Findings.Should().BeEmpty("this is the text:\n{0}", text);
        (PageTextFormat.Read(text).Article == article).Should().BeTrue();
    }

    [Fact]
    public async Task An_article_as_pages_show_it_reads_back_as_it_was_written() =>
        await PageLike.SampleAsync(async article =>
        {
            var (text, report) = await WriteAsync(article);
            report.Findings.Should().BeEmpty("this is the text:\n{0}", text);
            (PageTextFormat.Read(text).Article == article).Should().BeTrue("this is the text:\n{0}", text);
        }, iter: Law.Cases(60));

    [Fact]
    public async Task What_does_not_read_back_is_in_the_report()
    {
        var maker = new ModelMaker(20250213, 3);
        for (var i = 0; i < 50; i++)
        {
            var article = maker.Article();
            var (text, report) = await WriteAsync(article);
            if (report.Findings.Count == 0) (PageTextFormat.Read(text).Article == article).Should().BeTrue("this is the text:\n{0}", text);
        }
    }

    [Fact]
    public async Task Several_articles_are_parted_by_page_breaks_and_read_back_one_by_one()
    {
        var articles = new[] { Article("Ferry sails again after a week", "The ferry sails again."), Article("School opens its garden to all", "The garden is open.") };
        var (text, _) = await WriteAsync(articles);
        text.Should().Contain("\n\f\n");

        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var read = await Format.OpenReader(stream).Select(item => item.Article.Headline).ToListAsync();
        read.Should().Equal("Ferry sails again after a week", "School opens its garden to all");
    }

    [Fact]
    public async Task Text_is_laid_out_as_a_page_is()
    {
        var (text, _) = await WriteAsync(Article("Ferry sails again after a week", "The ferry sails again.") with
        {
            Published = Time("2025-02-13T20:00"),
            Keywords = ["ferry", "harbour"],
        });
        text.Should().Be("""
            Ferry sails again after a week
            ==============================

            Published: 2025-02-13T20:00

            The ferry sails again.

            Tags: ferry, harbour


            """.ReplaceLineEndings("\n"));
    }

    private static NewsTimestamp Time(string text) =>
        NewsTimestamp.TryParse(text, null, out var time) ? time! with { Text = text } : throw new FormatException(text);

    private static Article Article(string headline, string paragraph) => NewsModel.Article.FromText(headline, [paragraph]);

    private static async Task<(string Text, ConversionReport Report)> WriteAsync(params Article[] articles)
    {
        using var stream = new MemoryStream();
        var report = await Format.WriteAsync(stream, articles.ToAsyncEnumerable());
        return (System.Text.Encoding.UTF8.GetString(stream.ToArray()), report);
    }
}
