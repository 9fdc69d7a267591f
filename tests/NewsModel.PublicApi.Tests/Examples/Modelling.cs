using NewsModel.Annotation;

namespace NewsModel.PublicApi.Tests.Examples;

internal static class Modelling
{
    internal static void Making_an_article(TextWriter Console)
    {
        var article = new Article
        {
            Headline = "Ferry service resumes",
            Published = NewsTimestamp.FromLocal(new DateOnly(2025, 2, 13), new TimeOnly(20, 0)),
            Bylines = [new Byline { Name = "Petra Sund", Role = "reporter", Affiliation = "Norrvik Post" }],
            Body = new ArticleBody(
            [
                new Paragraph("The ferry to Norrvik sails again."),
                new Heading("What comes next") { Level = 2 },
                new ListBlock { Items = [new ListItem { Text = "Monday: two crossings" }, new ListItem { Text = "Tuesday: four" }] },
            ]),
            Source = new SourceAttribution { Outlet = new Organization { Name = "Norrvik Post" } },
        };
        Console.WriteLine(article.Body.Text);
    }

    internal static void Equality_and_edits(TextWriter Console)
    {
        var article = Article.FromText("Ferry service resumes", "The ferry sails again.");
        var same = Article.FromText("Ferry service resumes", "The ferry sails again.");
        var edited = article with { Section = "Harbour" };

        Console.WriteLine(article == same);
        Console.WriteLine(article == edited);
        Console.WriteLine(edited with { Section = null } == article);
    }

    internal static void Finding_things(TextWriter Console)
    {
        var body = ArticleAnnotator.Default.Annotate(Article.FromText(null,
            "“The storm is over,” said Ina Holt. The ferry sails on Monday.",
            "“We are glad,” Holt said.")).Body;

        Speaker holt = body.Speakers[0];
        Console.WriteLine($"{holt.Name}, {body.QuotesOf(holt).Count()} quotes");
        Console.WriteLine(body.TextOf(body.SentenceAt(40)!));
        Console.WriteLine($"block {body.BlockOf(body.Quotes![1].Spans[0])} at {body.SpanOf(1)}");
    }

    internal static void Comments(TextWriter Console)
    {
        var section = new CommentSection
        {
            Count = 2,
            Items =
            [
                new Comment
                {
                    Id = "c1",
                    Author = new CommentAuthor { Name = "Ben" },
                    Text = "At last.",
                    Replies = [new Comment { Id = "c2", Author = new CommentAuthor { Name = "Mia" }, Text = "Indeed." }],
                },
            ],
            Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "Log in to comment." },
        };
        foreach (var comment in section.Flatten()) Console.WriteLine($"{comment.Author!.Name}: {comment.Text}");
        Console.WriteLine(string.Join(" > ", section.ThreadOf("c2").Select(comment => comment.Id)));
    }

    internal static void Times(TextWriter Console)
    {
        NewsTimestamp.TryParse("13 February 2025, 8:00 p.m.", null, out var time);
        Console.WriteLine($"{time!.Value}, zone {time.Zone}, said as '{time.Text}'");
        Console.WriteLine(time.ToInstant(TimeSpan.FromHours(9)).UtcDateTime.ToString("u"));

        var isRead = NewsTimestamp.TryParse("02/03/2025", null, out _, out var notes);
        Console.WriteLine($"{isRead}: {notes}");
    }
}
