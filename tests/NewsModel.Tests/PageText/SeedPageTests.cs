using NewsModel.Generator;
using NewsModel.Serialization;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

/// <summary>The page that the project started from, which is not in the repository.</summary>
public class SeedPageTests
{
    private static NewsItem Read()
    {
        var path = Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "..", "shared", "data", "pages", "arirang-280669.txt");
        if (!File.Exists(path)) Assert.Skip("no page beside the repository");
        return PageTextFormat.Read(File.ReadAllText(path));
    }

    [Fact]
    public void The_headline_printed_twice_is_there_once()
    {
        var article = Read().Article;
        article.Headline.Should().StartWith("Trump held").And.EndWith("What next?");
        article.Body.Text.Should().NotContain(article.Headline);
    }

    [Fact]
    public void The_time_keeps_its_text_and_gets_no_zone()
    {
        var published = Read().Article.Published!;
        (published.Value, published.Zone, published.Text).Should().Be(("2025-02-13T20:00", NewsTimestampZone.Unknown, "2025/02/13 20:00"));
    }

    [Fact]
    public void The_body_reaches_from_the_first_paragraph_to_the_sign_off()
    {
        var paragraphs = Read().Article.Body.Blocks.Cast<Paragraph>().ToList();
        paragraphs.Should().HaveCount(18);
        paragraphs[0].Text.Should().StartWith("Talks could start");
        paragraphs[^1].Text.Should().Be("Park Kun-woo, Arirang News.");
    }

    [Fact]
    public void The_sign_off_yields_the_byline_and_the_spelling_of_the_outlet()
    {
        var article = Read().Article;
        article.Bylines.Should().ContainSingle().Which.Should().Match<Byline>(byline =>
            byline.Name == "Park Kun-woo" && byline.Role == "reporter" && byline.Affiliation == "Arirang News");
        article.Source!.Outlet!.Name.Should().Be("Arirang News");
    }

    [Fact]
    public void The_source_line_yields_address_and_id()
    {
        var source = Read().Article.Source!;
        (source.CanonicalUrl, source.ArticleId).Should().Be(("https://www.arirang.com/news/view?id=280669", "280669"));
    }

    [Fact]
    public void The_comments_are_behind_a_login_in_the_words_of_the_site()
    {
        var comments = Read().Article.Comments!;
        comments.Items.Should().BeEmpty();
        comments.Count.Should().BeNull();
        comments.Gate.Should().Be(new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "You must be logged in to add a comment." });
    }

    [Fact]
    public void The_mode_switch_is_in_the_report() =>
        Read().Findings.Should().ContainSingle(finding => finding.Kind == FindingKind.Removed).Which.Text.Should().Be("Sentences Mode");
}
