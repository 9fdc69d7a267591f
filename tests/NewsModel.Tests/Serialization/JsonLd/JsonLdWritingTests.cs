using System.Text;
using System.Text.Json;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization.JsonLd;

public class JsonLdWritingTests
{
    private const string Golden = """
        {
          "@type": "NewsArticle",
          "@context": "https://schema.org",
          "@id": "https://harbour.example/news/17",
          "headline": "Ferry sails again",
          "alternativeHeadline": "Nine days of storm are over.",
          "articleSection": "Region",
          "inLanguage": "en",
          "dateline": "NORHAVEN, March 3",
          "datePublished": "2025-03-03T20:00",
          "author": {
            "@type": "Person",
            "name": "Mara Lind",
            "jobTitle": "reporter"
          },
          "publisher": {
            "@type": "Organization",
            "name": "Harbour Post",
            "url": "https://harbour.example/"
          },
          "url": "https://harbour.example/news/17",
          "mainEntityOfPage": "https://harbour.example/news/17",
          "identifier": "17",
          "isBasedOn": "https://agency.example/a/9",
          "keywords": [
            "ferry",
            "storm"
          ],
          "articleBody": "The ferry sails again.\n\n“We are glad,” said harbour master Ina Holt.",
          "hasPart": [
            {
              "@type": "Quotation",
              "@id": "#q1",
              "text": "We are glad,",
              "position": 1,
              "spokenByCharacter": {
                "@type": "Person",
                "@id": "#p1",
                "name": "Ina Holt",
                "jobTitle": "harbour master"
              }
            }
          ],
          "commentCount": 2,
          "comment": [
            {
              "@type": "Comment",
              "@id": "#c1",
              "text": "At last!",
              "author": {
                "@type": "Person",
                "name": "Tilo"
              },
              "upvoteCount": 3,
              "comment": [
                {
                  "@type": "Comment",
                  "@id": "#c2",
                  "text": "Indeed."
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public async Task An_article_is_written_with_quotations_comments_dateline_and_source()
    {
        var (document, report) = await Formats.WriteAsync("json-ld", new NewsWriteOptions { Indented = true }, Sample());
        Encoding.UTF8.GetString(document).Should().Be(Golden.ReplaceLineEndings("\n"));
        report.Findings.Select(finding => finding.Path).Should().BeEquivalentTo(["comments.gate", "quotes[0].cue", "quotes[0].mention", "quotes[0].sieve", "quotes[0].provenance", "speakers[0].mentions", "speakers[0].provenance", "sentences"]);
    }

    [Fact]
    public async Task With_extensions_nothing_is_lost()
    {
        var (document, report) = await Formats.WriteAsync("json-ld", new NewsWriteOptions { IncludesExtensions = true }, Sample());
        report.Findings.Should().BeEmpty();
        (await Formats.ReadAsync("json-ld", document)).Should().ContainSingle().Which.Article.Should().Be(Sample());
    }

    [Fact]
    public async Task What_could_end_a_script_element_is_escaped()
    {
        var article = Article.FromText("</script><script>alert(1)</script>", "<!-- a & b \u2028 -->");
        var (document, _) = await Formats.WriteAsync("json-ld", null, article);
        Encoding.UTF8.GetString(document).Should().NotContainAny("<", ">", "&", "\u2028");
        JsonElement.Parse(document).GetProperty("headline").GetString().Should().Be(article.Headline);
    }

    [Fact]
    public async Task Letters_of_every_script_are_written_as_they_are()
    {
        var (document, _) = await Formats.WriteAsync("json-ld", null, Article.FromText("연락선 운항 재개", "Паром снова ходит."));
        Encoding.UTF8.GetString(document).Should().Contain("연락선 운항 재개").And.Contain("Паром снова ходит.");
    }

    [Fact]
    public async Task Several_articles_are_written_as_a_graph()
    {
        var (document, report) = await Formats.WriteAsync("json-ld", null, Article.FromText("One", "First."), Article.FromText("Two", "Second."));
        report.ItemCount.Should().Be(2);
        (await Formats.ReadAsync("json-ld", document)).Select(item => item.Article.Headline).Should().Equal("One", "Two");
    }

    [Fact]
    public async Task Addresses_of_those_who_comment_are_written_only_on_request()
    {
        var article = Article.FromText("One") with
        {
            Comments = new CommentSection
            {
                Items = [new Comment { Text = "At last!", Author = new CommentAuthor { Name = "Tilo", Email = "tilo@mail.example" }, Extensions = ExtensionData.Parse("""{"author_ip":"192.0.2.1"}""") }],
            },
        };
        var (document, _) = await Formats.WriteAsync("json-ld", null, article);
        Encoding.UTF8.GetString(document).Should().NotContainAny("mail.example", "192.0.2.1");
        (document, _) = await Formats.WriteAsync("json-ld", new NewsWriteOptions { IncludesPersonalData = true }, article);
        Encoding.UTF8.GetString(document).Should().ContainAll("mail.example", "192.0.2.1");
    }

    private static Article Sample()
    {
        var body = ArticleBody.FromParagraphs("The ferry sails again.", "“We are glad,” said harbour master Ina Holt.");
        TextSpan Find(string words) => new(body.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new Article
        {
            Id = "https://harbour.example/news/17",
            Headline = "Ferry sails again",
            Subheadline = "Nine days of storm are over.",
            Section = "Region",
            Language = "en",
            Dateline = new Dateline { Text = "NORHAVEN, March 3" },
            Published = NewsTimestamp.FromLocal(new DateOnly(2025, 3, 3), new TimeOnly(20, 0)) with { Text = "2025-03-03T20:00" },
            Bylines = [new Byline { Name = "Mara Lind", Kind = BylineKind.Person, Role = "reporter" }],
            Source = new SourceAttribution
            {
                Outlet = new Organization { Name = "Harbour Post", Url = "https://harbour.example/" },
                CanonicalUrl = "https://harbour.example/news/17",
                ArticleId = "17",
                OriginallyPublishedAt = "https://agency.example/a/9",
            },
            Keywords = ["ferry", "storm"],
            Body = body.WithAnnotations(
                [new Sentence(Find("The ferry sails again.")), new Sentence(Find("“We are glad,” said harbour master Ina Holt."))],
                [new Quote
                {
                    Id = "q1", Spans = [Find("“We are glad,”")], Content = [Find("We are glad,")], SpeakerId = "p1",
                    Mention = Find("harbour master Ina Holt"), Cue = Find("said"), Sieve = "trailing", Provenance = Provenance.Extracted,
                }],
                [new Speaker { Id = "p1", Name = "Ina Holt", Role = "harbour master", Mentions = [Find("harbour master Ina Holt")], Provenance = Provenance.Extracted }]),
            Comments = new CommentSection
            {
                Count = 2,
                Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "Log in to comment." },
                Items =
                [
                    new Comment
                    {
                        Id = "c1", Text = "At last!", Author = new CommentAuthor { Name = "Tilo" }, Reactions = [new Reaction { Kind = "like", Count = 3 }],
                        Replies = [new Comment { Id = "c2", Text = "Indeed." }],
                    },
                ],
            },
        };
    }
}
