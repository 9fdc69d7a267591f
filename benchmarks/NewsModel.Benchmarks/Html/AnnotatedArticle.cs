namespace NewsModel.Benchmarks.Html;

/// <summary>An article of a given length with sentences, quotes, speakers, links and comments.</summary>
internal static class AnnotatedArticle
{
    private static readonly string[] Sentences =
    [
        "The council met on Monday to hear about the harbour wall.",
        "\"The wall has stood for ninety years, and it will stand for ninety more,\" said Ida Brandt.",
        "Tomas Reyes, who keeps a shop behind it, disagreed.",
        "\"I would like to see that in writing.\"",
    ];

    private static readonly int[] QuoteLengths = [0, 73, 0, 38];

    public static Article Of(int paragraphs)
    {
        var blocks = new List<Block>();
        var sentences = new List<Sentence>();
        var quotes = new List<Quote>();
        var text = string.Join(' ', Sentences);
        var offset = 0;
        for (var i = 0; i < paragraphs; i++)
        {
            var at = offset;
            for (var s = 0; s < Sentences.Length; s++)
            {
                sentences.Add(new Sentence(new TextSpan(at, Sentences[s].Length)));
                if (QuoteLengths[s] > 0)
                    quotes.Add(new Quote { Id = $"q{quotes.Count}", Spans = [new TextSpan(at, QuoteLengths[s])], SpeakerId = s == 1 ? "p1" : "p2" });
                at += Sentences[s].Length + 1;
            }
            blocks.Add(new Paragraph { Text = text, Marks = [new Mark { Kind = MarkKind.Link, Span = new TextSpan(4, 7), Href = "https://outlet.example/council" }] });
            offset += text.Length + 2;
        }
        return new Article
        {
            Headline = "Harbour wall to be rebuilt",
            Language = "en",
            Source = new SourceAttribution { CanonicalUrl = "https://outlet.example/1" },
            Comments = new CommentSection { Items = [.. Enumerable.Range(0, paragraphs / 10).Select(i => new Comment { Id = $"c{i}", Text = "So they say.", About = new CommentAnchor { QuoteId = $"q{i}" } })] },
            Body = new ArticleBody([.. blocks], [.. sentences], [.. quotes], [new Speaker { Id = "p1", Name = "Ida Brandt" }, new Speaker { Id = "p2", Name = "Tomas Reyes" }]),
        };
    }
}
