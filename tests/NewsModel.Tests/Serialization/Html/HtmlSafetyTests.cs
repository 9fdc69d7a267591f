using System.Buffers;
using CsCheck;
using NewsModel.Browser.Tests.Samples;
using NewsModel.Serialization;
using NewsModel.Serialization.Html;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Serialization.Html;

public class HtmlSafetyTests
{
    private static readonly HashSet<string> Attributes =
    [
        "html", "lang", "dir", "charset", "http-equiv", "content", "name", "rel", "href", "class", "id", "title", "hidden", "aria-label", "aria-labelledby",
        "aria-hidden", "aria-live", "role", "tabindex", "type", "autocomplete", "checked", "datetime", "scope", "colspan", "rowspan", "start",
        "src", "alt", "width", "height", "loading", "decoding", "referrerpolicy",
    ];

    public static TheoryData<string> Attacks => [.. HostileArticles.Attacks];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_an_article_says_becomes_a_tag_an_attribute_or_an_address_that_runs(string attack)
    {
        var html = NewsHtml.ToHtml(HostileArticles.Of(attack), new HtmlOptions { ShowsImages = true, IncludesPersonalData = true });
        var tags = Tags.Read(html);
        tags.All.Should().OnlyContain(tag => tag.Attributes.Keys.All(name => Attributes.Contains(name) || name.StartsWith("data-", StringComparison.Ordinal)));
        tags.All.Count(tag => tag.Name == "script").Should().BeLessThanOrEqualTo(2);
        tags.All.Where(tag => tag.Name is "iframe" or "object" or "svg" or "form" or "base").Should().BeEmpty();
        tags.Values("href").Where(href => !IsSafe(href)).Should().BeEmpty();
        tags.Values("src").Where(source => !source.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("http://a.example/x", "http://a.example/x")]
    [InlineData("HTTPS://a.example/x?y=1&z=2", "HTTPS://a.example/x?y=1&z=2")]
    [InlineData("mailto:desk@a.example", "mailto:desk@a.example")]
    [InlineData("/news/2", "https://outlet.example/news/2")]
    [InlineData("#top", "https://outlet.example/news/1#top")]
    [InlineData("//b.example/x", "https://b.example/x")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" \tjavascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("vbscript:x", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("https:a.example", null)]
    [InlineData("https://a.example/\u202Egpj.exe", null)]
    [InlineData("", null)]
    public void Links_lead_only_to_absolute_http_https_and_mailto_addresses(string address, string? expected)
    {
        var article = Linked(address);
        var report = NewsHtml.Write(new ArrayBufferWriter<byte>(), article);
        Tags.Read(NewsHtml.ToHtml(article, new HtmlOptions { IsFragment = true, Parts = HtmlParts.Body })).Values("href")
            .Should().Equal(expected is null ? [] : [expected]);
        if (expected is null && address.Length > 0) report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Lost && finding.Text == address);
    }

    [Fact]
    public void What_a_link_hook_gives_is_held_to_the_same_rule()
    {
        static string Body(Func<HtmlLink, string?> hook) =>
            NewsHtml.ToHtml(Linked("https://a.example/"), new HtmlOptions { IsFragment = true, Parts = HtmlParts.Body, LinkTarget = hook });
        Body(link => "https://archive.example/" + link.Address).Should().Contain("href=\"https://archive.example/https://a.example/\"");
        Body(_ => null).Should().NotContain("href").And.Contain("word");
        Body(_ => "javascript:alert(1)").Should().NotContain("javascript");
    }

    [Fact]
    public void Personal_data_are_shown_only_when_asked_for()
    {
        var article = new Article { Bylines = [new Byline { Name = "A", Email = "a@outlet.example" }] };
        NewsHtml.ToHtml(article).Should().NotContain("a@outlet.example");
        NewsHtml.ToHtml(article, new HtmlOptions { IncludesPersonalData = true }).Should().Contain("mailto:a@outlet.example");
    }

    [Fact]
    public void Marks_quotes_and_sentences_that_cross_come_out_as_elements_that_nest_and_lose_no_letter() =>
        RandomArticles.Sample(article =>
        {
            var html = NewsHtml.ToHtml(article, new HtmlOptions { IsFragment = true, Parts = HtmlParts.Body });
            var tags = Tags.Read(html);
            tags.Text.Where(char.IsLetter).Should().Equal(article.Body.Text.Where(char.IsLetter));
            NewsHtml.ToHtml(article).Should().NotBeEmpty();
        }, iter: Law.Cases(2000));

    [Fact]
    public void Whatever_the_model_holds_is_shown_as_tags_that_nest_and_addresses_that_are_safe() =>
        (from article in ModelGen.Article
         from shows in Gen.Bool
         from isFragment in Gen.Bool
         from starts in Gen.Bool
         from level in Gen.Int[1, 3]
         from language in Gen.OneOf<string>("en", "ko", "ar", "xx")
         select (article, new HtmlOptions { ShowsImages = shows, IncludesPersonalData = shows, IsFragment = isFragment, StartsInSentencesMode = starts, HeadlineLevel = level, InterfaceLanguage = new LanguageTag(language) }))
        .Sample((article, options) =>
        {
            var tags = Tags.Read(NewsHtml.ToHtml(article, options));
            tags.All.SelectMany(tag => tag.Attributes.Keys).Where(name => !Attributes.Contains(name) && !name.StartsWith("data-", StringComparison.Ordinal)).Should().BeEmpty();
            tags.Values("href").Where(href => !IsSafe(href)).Should().BeEmpty();
            tags.Values("src").Where(source => !source.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
            tags.Values("id").Should().OnlyHaveUniqueItems();
        }, iter: Law.Cases(400));

    [Fact]
    public void Ten_thousand_overlapping_marks_and_quotes_cost_no_more_than_their_number()
    {
        static int Length(int count)
        {
            var text = new string('a', (count * 2) + 2);
            var spans = Enumerable.Range(0, count).Select(i => TextSpan.FromBounds(i, text.Length - i - 1)).ToArray();
            var body = new ArticleBody(
                [new Paragraph { Text = text, Marks = [.. spans.Select((span, i) => new Mark { Kind = (MarkKind)(1 + (i % 4)), Span = span, Href = "https://a.example/" })] }],
                [new Sentence(new TextSpan(0, text.Length))],
                [.. spans.Select((span, i) => new Quote { Id = $"q{i}", Spans = [span], SpeakerId = "p" })],
                [new Speaker { Id = "p", Name = "P" }]);
            return NewsHtml.ToHtml(new Article { Body = body }, new HtmlOptions { IsFragment = true }).Length;
        }
        ((double)Length(10_000) / Length(1_000)).Should().BeLessThan(15);
    }

    private static Gen<Article> RandomArticles =>
        from text in Gen.Char["ab \n\"<&\uD83D\uDE00é"].Array[1, 40].Select(units => new string(units).Replace("\uD83D", "", StringComparison.Ordinal).Replace("\uDE00", "", StringComparison.Ordinal) + "z")
        from marks in (from kind in Gen.Int[0, 5]
                       from a in Gen.Int[0, text.Length]
                       from b in Gen.Int[0, text.Length]
                       select new Mark { Kind = (MarkKind)kind, Span = TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b)), Href = "https://a.example/" }).List[0, 6]
        from quotes in (from a in Gen.Int[0, text.Length]
                        from b in Gen.Int[0, text.Length]
                        select TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b))).List[0, 4]
        from cuts in Gen.Int[1, text.Length].List[0, 5]
        from asItems in Gen.Bool
        select Make(text, marks, quotes, cuts, asItems);

    private static Article Make(string text, List<Mark> marks, List<TextSpan> quotes, List<int> cuts, bool asItems)
    {
        var visible = marks.Where(mark => mark.Kind != MarkKind.LineBreak || mark.Span.IsEmpty).ToList();
        Block block = asItems
            ? new ListBlock { Items = [new ListItem { Text = text[..(text.Length / 2)] }, new ListItem { Text = text[(text.Length / 2)..], Level = 1 }] }
            : new Paragraph { Text = text, Marks = [.. visible] };
        var ends = cuts.Append(text.Length).Distinct().Order().ToList();
        var sentences = ends.Select((end, i) => new Sentence(TextSpan.FromBounds(i == 0 ? 0 : ends[i - 1], end)));
        return new Article
        {
            Body = new ArticleBody(
                [block],
                [.. sentences],
                [.. quotes.Select((span, i) => new Quote { Id = $"q{i}", Spans = [span], SpeakerId = "p" })],
                [new Speaker { Id = "p", Name = "1" }]),
        };
    }

    private static Article Linked(string address) => new()
    {
        Source = new SourceAttribution { CanonicalUrl = "https://outlet.example/news/1" },
        Body = new ArticleBody([new Paragraph { Text = "a word", Marks = [new Mark { Kind = MarkKind.Link, Span = new TextSpan(2, 4), Href = address }] }]),
    };

    private static bool IsSafe(string href) =>
        href.StartsWith('#') || href.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
