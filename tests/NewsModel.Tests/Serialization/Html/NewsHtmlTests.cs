using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsModel.Browser.Tests.Samples;
using NewsModel.Serialization;
using NewsModel.Serialization.Html;

namespace NewsModel.Tests.Serialization.Html;

public partial class NewsHtmlTests
{
    private static readonly HtmlOptions Fragment = new() { IsFragment = true };

    [Fact]
    public void The_policy_names_the_style_and_the_script_by_the_hashes_of_what_stands_in_the_page()
    {
        var html = NewsHtml.ToHtml(SampleArticles.English);
        var policy = Tags.Read(html).All.Single(tag => tag.Attributes.GetValueOrDefault("http-equiv") == "Content-Security-Policy").Attributes["content"];
        policy.Should().StartWith("default-src 'none'").And.NotContain("unsafe").And.NotContain("img-src");
        policy.Should().Contain($"style-src '{Hash(Style().Match(html).Groups[1].Value)}'");
        policy.Should().Contain($"script-src '{Hash(Script().Match(html).Groups[1].Value)}'");
        policy.Should().Contain(NewsHtml.StyleHash).And.Contain(NewsHtml.ScriptHash);
    }

    [Fact]
    public void A_page_has_headline_dek_byline_time_source_keywords_rights_and_corrections()
    {
        var text = Tags.Read(NewsHtml.ToHtml(SampleArticles.English)).Text;
        text.Should().ContainAll(
            "Night ferry to Skarvoy returns", "nine to four for a crossing", "Marta Lindqvist", "2026/03/14 18:30", "Ellery Courier", "Article 40718",
            "ferries", "© 2026 Ellery Courier", "gave the number of passengers as eight", "You must be logged in to add a comment.");
    }

    [Fact]
    public void A_time_without_a_zone_is_shown_as_stated_and_as_such()
    {
        Words(new Article { Published = Time("2025-02-13T20:00", "2025/02/13 20:00") }).Should().Contain("2025/02/13 20:00 (time zone not stated)");
        Words(new Article { Published = Time("2025-02-13T20:00+09:00", null) }).Should().Contain("2025-02-13 20:00+09:00").And.NotContain("zone");
        Words(new Article { Published = Time("2025-02-13T20:00", null).WithAssumedOffset(TimeSpan.FromHours(9)) }).Should().Contain("(time zone assumed)");
        Words(new Article { Published = NewsTimestamp.FromYear(2025) }).Should().Contain("Published2025").And.NotContain("zone");
    }

    [Fact]
    public void Each_sentence_has_its_id_as_an_anchor_a_number_and_its_offsets()
    {
        var body = SampleArticles.English.Body;
        var tags = Tags.Read(NewsHtml.ToHtml(SampleArticles.English, Fragment));
        var rows = tags.All.Where(tag => tag.Attributes.GetValueOrDefault("class")?.Split(' ').Contains("nm-s") == true).ToList();
        rows.Should().HaveCount(body.Sentences!.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Attributes["id"].Should().Be(body.Sentences[i].Id);
            rows[i].Attributes["data-start"].Should().Be($"{body.Sentences[i].Span.Start}");
            rows[i].Attributes["data-end"].Should().Be($"{body.Sentences[i].Span.End}");
        }
        tags.All.Where(tag => tag.Attributes.GetValueOrDefault("class") == "nm-n").Select(tag => tag.Attributes["href"])
            .Should().Equal(body.Sentences.Select(sentence => "#" + sentence.Id));
    }

    [Fact]
    public void A_prefix_stands_before_every_id_and_every_reference_to_one()
    {
        var tags = Tags.Read(NewsHtml.ToHtml(SampleArticles.English, Fragment with { IdPrefix = "x-" }));
        tags.Values("id").Should().NotBeEmpty().And.OnlyContain(id => id.StartsWith("x-", StringComparison.Ordinal)).And.OnlyHaveUniqueItems();
        tags.Values("href").Where(href => href.StartsWith('#')).Should().NotBeEmpty().And.OnlyContain(href => tags.Values("id").Contains(href.Substring(1)));
        FluentActions.Invoking(() => new HtmlOptions { IdPrefix = "a b" }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task Articles_on_one_page_share_no_id()
    {
        using var stream = new MemoryStream();
        var report = await new HtmlFormat().WriteAsync(stream, new[] { SampleArticles.English, SampleArticles.English, SampleArticles.Korean }.ToAsyncEnumerable());
        report.ItemCount.Should().Be(3);
        Tags.Read(Encoding.UTF8.GetString(stream.ToArray())).Values("id").Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_is_quoted_carries_its_speaker_and_the_sentence_names_them()
    {
        var html = NewsHtml.ToHtml(SampleArticles.English, Fragment);
        html.Should().Contain("class=\"nm-q nm-c2\" data-quote=\"q3\" data-speaker=\"p2\" data-kind=\"direct\"");
        html.Should().Contain("<bdi class=\"nm-name nm-c2\">Tomas Reyes</bdi>");
        NewsHtml.ToHtml(SampleArticles.ManySpeakers, Fragment).Should().Contain("nm-c1 nm-p1").And.Contain("<bdi class=\"nm-name nm-c3 nm-p1\">Kaja Tuft</bdi>");
    }

    [Fact]
    public void A_comment_about_a_sentence_stands_beneath_it_and_in_its_thread()
    {
        var html = NewsHtml.ToHtml(SampleArticles.English, Fragment);
        html.Should().Contain("<a href=\"#c~c1\">Read in the thread</a>").And.Contain("id=\"c~c1\"");
        html.Should().Contain($"<a class=\"nm-about\" href=\"#{SampleArticles.English.Body.Sentences![0].Id}\">On sentence 1</a>");
        html.Should().NotContain("Rejected words").And.Contain("This comment was removed.");
    }

    [Fact]
    public void An_article_without_sentences_has_no_switch()
    {
        NewsHtml.ToHtml(Article.FromText("H", "One. Two."), Fragment).Should().NotContain("nm-mode").And.NotContain("nm-legend");
        NewsHtml.ToHtml(SampleArticles.English, Fragment with { Parts = HtmlParts.All & ~HtmlParts.SentencesMode }).Should().NotContain("nm-mode").And.NotContain("class=\"nm-s\"");
    }

    [Fact]
    public void Only_the_parts_asked_for_are_written()
    {
        var html = NewsHtml.ToHtml(SampleArticles.English, Fragment with { Parts = HtmlParts.Body });
        html.Should().Contain("harbour council").And.NotContain("<h1").And.NotContain("nm-foot").And.NotContain("nm-comments");
    }

    [Fact]
    public void The_way_of_the_text_follows_the_script_of_the_language()
    {
        NewsHtml.ToHtml(SampleArticles.Arabic).Should().Contain("<html lang=\"ar\" dir=\"rtl\">");
        NewsHtml.ToHtml(SampleArticles.Korean).Should().Contain("<html lang=\"ko\" dir=\"ltr\">");
        NewsHtml.ToHtml(new Article { Language = "az-Arab" }).Should().Contain("dir=\"rtl\"");
        NewsHtml.ToHtml(new Article { Language = "ur-Latn" }).Should().Contain("<html lang=\"ur-Latn\" dir=\"ltr\">");
        NewsHtml.ToHtml(Article.FromText("«مكتبة»", "نص")).Should().Contain("dir=\"rtl\"");
    }

    [Fact]
    public void The_page_speaks_the_language_of_the_article_or_says_that_it_does_not()
    {
        NewsHtml.ToHtml(SampleArticles.Korean).Should().Contain("문장 모드").And.Contain("(시간대 표기 없음)");
        NewsHtml.ToHtml(SampleArticles.Korean, new HtmlOptions { InterfaceLanguage = "en-GB" }).Should().Contain("<span lang=\"en\">Published</span>");
        NewsHtml.ToHtml(new Article { Language = "mi", Published = Time("2026-01-01", null) }).Should().Contain("<span lang=\"en\">Published</span>");
    }

    [Fact]
    public void Images_are_links_unless_they_are_allowed()
    {
        var closed = Tags.Read(NewsHtml.ToHtml(SampleArticles.English));
        closed.All.Should().NotContain(tag => tag.Name == "img");
        closed.Values("href").Should().Contain("https://www.ellerycourier.example/img/pier.jpg");
        var html = NewsHtml.ToHtml(SampleArticles.English, new HtmlOptions { ShowsImages = true });
        html.Should().Contain("img-src http: https:");
        Tags.Read(html).All.Single(tag => tag.Name == "img").Attributes["alt"].Should().Be("A pier at dusk with a small white ferry");
    }

    [Fact]
    public void Headings_never_jump_a_level()
    {
        var article = new Article { Headline = "H", Body = new ArticleBody([new Heading("a") { Level = 5 }, new Heading("b") { Level = 6 }, new Heading("c") { Level = 1 }]) };
        Tags.Read(NewsHtml.ToHtml(article, Fragment)).All.Select(tag => tag.Name).Where(name => name is ['h', >= '1' and <= '6']).Should().Equal("h1", "h2", "h3", "h2");
        Tags.Read(NewsHtml.ToHtml(article, Fragment with { HeadlineLevel = 3 })).All.Select(tag => tag.Name).Where(name => name is ['h', >= '1' and <= '6']).Should().Equal("h3", "h4", "h5", "h4");
    }

    [Fact]
    public async Task Pipe_stream_and_buffer_get_the_same_bytes()
    {
        var expected = NewsHtml.ToHtml(SampleArticles.English);
        using var stream = new MemoryStream();
        await NewsHtml.WriteAsync(stream, SampleArticles.English, null, TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(expected);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await NewsHtml.WriteAsync(pipe.Writer, SampleArticles.English, null, TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        using var read = new MemoryStream();
        await pipe.Reader.CopyToAsync(read, TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(read.ToArray()).Should().Be(expected);
    }

    [Fact]
    public async Task The_format_is_registered_and_only_written()
    {
        var format = NewsFormatRegistry.Default.Get("html");
        format.CanRead.Should().BeFalse();
        using var stream = new MemoryStream();
        (await format.WriteSingleAsync(stream, SampleArticles.English)).ItemCount.Should().Be(1);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(NewsHtml.ToHtml(SampleArticles.English));
    }

    [Fact]
    public void The_head_carries_the_article_as_JSON_LD_that_cannot_end_its_element()
    {
        var article = SampleArticles.English with { Headline = "</script><script>alert(1)</script> & <!-- 대통령" };
        var html = NewsHtml.ToHtml(article);
        var json = Linked().Match(html).Groups[1].Value;
        json.Should().NotContain("<").And.Contain("대통령");
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("headline").GetString().Should().Be(article.Headline);
        document.RootElement.GetProperty("@type").GetString().Should().Be("NewsArticle");
    }

    [Fact]
    public void The_JSON_LD_says_no_more_than_the_page()
    {
        var article = SampleArticles.English with { Bylines = [new Byline { Name = "A", Email = "a@outlet.example" }] };
        var json = Linked().Match(NewsHtml.ToHtml(article)).Groups[1].Value;
        json.Should().NotContain("a@outlet.example").And.NotContain("Rejected words").And.Contain("How is the dog?");
        Linked().Match(NewsHtml.ToHtml(article, new HtmlOptions { Parts = HtmlParts.All & ~HtmlParts.Comments })).Value.Should().NotContain("How is the dog?");
        NewsHtml.ToHtml(article, new HtmlOptions { Parts = HtmlParts.All & ~HtmlParts.StructuredData }).Should().NotContain("ld+json");
    }

    [Fact]
    public async Task Each_article_of_a_page_is_there_as_JSON_LD()
    {
        using var stream = new MemoryStream();
        await NewsFormatRegistry.Default.Get("html").WriteAsync(stream, new[] { SampleArticles.English, SampleArticles.Korean }.ToAsyncEnumerable());
        Linked().Matches(Encoding.UTF8.GetString(stream.ToArray())).Select(match => JsonDocument.Parse(match.Groups[1].Value).RootElement.GetProperty("headline").GetString())
            .Should().Equal(SampleArticles.English.Headline, SampleArticles.Korean.Headline);
    }

    [Theory]
    [InlineData(CommentGateKind.Open, "Comments are open at the outlet.")]
    [InlineData(CommentGateKind.LoginRequired, "One must log in at the outlet to comment.")]
    [InlineData(CommentGateKind.SubscribersOnly, "Only subscribers of the outlet may comment.")]
    [InlineData(CommentGateKind.Moderated, "Comments appear once a moderator has read them.")]
    [InlineData(CommentGateKind.Closed, "Comments are closed.")]
    [InlineData(CommentGateKind.Disabled, "This article takes no comments.")]
    public void A_gate_without_words_of_its_own_is_told_in_the_words_of_the_page(CommentGateKind kind, string words) =>
        Words(WithComments(new CommentSection { Gate = new CommentGate { Kind = kind } })).Should().Contain(words);

    [Fact]
    public void A_comment_shows_its_edit_its_reactions_and_that_nobody_is_named()
    {
        var comment = new Comment { Id = "c", Text = "Well said.", Edited = Time("2025-02-13", null), Reactions = [new Reaction { Kind = "👍", Count = 12 }] };
        Words(WithComments(new CommentSection { Items = [comment] })).Should().Contain("Well said.").And.Contain("edited").And.Contain("👍 12").And.Contain("No name given");
    }

    [Fact]
    public void A_block_of_an_unknown_kind_is_reported()
    {
        var body = NewsJson.Deserialize<Article>("{\"body\":[{\"type\":\"poll\",\"question\":\"Ferry?\"},{\"type\":\"paragraph\",\"text\":\"Yes.\"}]}");
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        NewsHtml.Write(output, body).Findings.Should().Contain(finding => finding.Kind == FindingKind.Lost && finding.Message.Contains("unknown kind"));
    }

    [Theory]
    [InlineData("שלום", true)]
    [InlineData("(12) ﷺ", true)]
    [InlineData("ﻢ ok", true)]
    [InlineData("יִ", true)]
    [InlineData("\U00010840x", true)]
    [InlineData("\U0001E901x", true)]
    [InlineData("\U00010400 שלום", false)]
    [InlineData("Ω", false)]
    [InlineData("܀ 1", false)]
    [InlineData("\ud83d\ude00 \ud83d שלום", true)]
    [InlineData("12:30", false)]
    public void A_text_without_a_language_runs_as_its_first_letter_does(string headline, bool isRightToLeft) =>
        NewsModel.Serialization.Html.TextDirection.IsRightToLeft(null, headline).Should().Be(isRightToLeft);

    [Fact]
    public async Task A_page_of_no_article_or_of_several_is_called_by_its_title()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        using var none = new MemoryStream();
        await new HtmlFormat().WriteAsync(none, AsyncEnumerable.Empty<Article>(), new NewsWriteOptions { Feed = new Feed { Title = "Harbour News" } });
        Encoding.UTF8.GetString(none.ToArray()).Should().Contain("<title>Harbour News</title>").And.Contain("<html lang=\"en\" dir=\"ltr\">").And.NotContain("canonical");
        using var untitled = new MemoryStream();
        await new HtmlFormat(new HtmlOptions { Parts = HtmlParts.Headline }).WriteAsync(untitled, new[] { new Article { Headline = " ", Language = "de", Source = new SourceAttribution { Outlet = new Organization { Name = "Hafenpost" }, CanonicalUrl = "/1" } } }.ToAsyncEnumerable(), new NewsWriteOptions { IncludesPersonalData = true });
        Encoding.UTF8.GetString(untitled.ToArray()).Should().Contain(" · Hafenpost</title>").And.NotContain("<div class=\"nm-body").And.NotContain("rel=\"canonical\"");
        NewsHtml.Write(output, new Article { Headline = "T", Source = new SourceAttribution { Outlet = new Organization { Url = "https://harbour.example/" } } });
        Encoding.UTF8.GetString(output.WrittenSpan).Should().Contain("<title>T</title>");
    }

    [Theory]
    [InlineData(3, 4, " width=\"3\" height=\"4\"")]
    [InlineData(null, null, "alt=\"Quay\" loading")]
    public void An_image_that_is_allowed_is_shown_in_its_size(int? width, int? height, string written)
    {
        var image = new ImageBlock { Image = new MediaItem { Url = "https://harbour.example/i.png", AlternativeText = "Quay", Width = width, Height = height } };
        var article = new Article { Body = new ArticleBody([image, new ImageBlock { Image = new MediaItem { Caption = "No picture" } }]), Images = [image.Image, new MediaItem { Url = "https://harbour.example/j.png" }] };
        var html = NewsHtml.ToHtml(article, Fragment with { ShowsImages = true });
        html.Should().Contain(written).And.Contain("No picture");
        Regex.Count(html, "i\\.png").Should().Be(1, "what stands in the body is not listed again");
    }

    [Theory]
    [InlineData("s1", null, null, 0)]
    [InlineData(null, "q1", null, 1)]
    [InlineData("s9", "q1", null, 1)]
    [InlineData(null, "q2", "Three", 2)]
    [InlineData(null, "q9", "Two", 1)]
    [InlineData(null, null, "Four", -1)]
    [InlineData(null, null, " ", -1)]
    [InlineData(null, null, "", -1)]
    [InlineData(null, null, null, -1)]
    public void A_comment_stands_beneath_the_sentence_that_its_anchor_names(string? sentence, string? quote, string? exact, int stands)
    {
        var body = new ArticleBody(
            [new Paragraph("One. Two. Three.")], [new Sentence(new TextSpan(0, 4)) { Id = "s1" }, new Sentence(new TextSpan(5, 4)) { Id = "s2" }, new Sentence(new TextSpan(10, 6)) { Id = "s3" }],
            [new Quote { Id = "q1", Spans = [new TextSpan(5, 3)], Content = [new TextSpan(5, 3)] }, new Quote { Id = "q2" }, new Quote { Id = "q3", Spans = [new TextSpan(4, 1)], Content = [new TextSpan(4, 1)] }], []);
        var comment = new Comment { Id = "c1", Text = "At last.", About = new CommentAnchor { SentenceId = sentence, QuoteId = quote, Exact = exact } };
        var html = NewsHtml.ToHtml(new Article { Language = "en", Body = body, Comments = new CommentSection { Items = [comment] } }, Fragment);
        var on = Regex.Match(html, "On sentence (\\d)").Groups[1].Value;
        (on.Length == 0 ? -1 : int.Parse(on, System.Globalization.CultureInfo.InvariantCulture) - 1).Should().Be(stands);
    }

    private static Article WithComments(CommentSection comments) => Article.FromText("T", "Text.") with { Language = "en", Comments = comments };

    private static string Words(Article article) => Tags.Read(NewsHtml.ToHtml(article, Fragment)).Text;

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static NewsTimestamp Time(string value, string? text) =>
        NewsTimestamp.TryParseValue(value, null, text, out var time) ? time : throw new FormatException(value);

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Linked();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
