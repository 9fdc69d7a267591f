namespace NewsModel.Benchmarks.Json;

/// <summary>An article of the size and make of a news page: 24 paragraphs with sentences, speakers, quotes and comments.</summary>
internal static class SampleArticle
{
    private const int Paragraphs = 24;
    private const int Comments = 12;

    public static Article Make()
    {
        var blocks = new List<Block>();
        var sentences = new List<Sentence>();
        var quotes = new List<Quote>();
        var mentions = new List<TextSpan>();
        var offset = 0;
        for (var i = 0; i < Paragraphs; i++)
        {
            var said = $"“The ferry will sail {i + 2} times a day until the bridge is open,”";
            var first = $"{said} said Ina Holt, the harbour master of Norrvik.";
            var second = $"The island’s {i + 300} people had waited for nine weeks, and the council met {i} times to hear them.";
            blocks.Add(new Paragraph($"{first} {second}")
            {
                Id = $"b{i}",
                Marks = i % 4 == 0 ? [new Mark { Kind = MarkKind.Link, Span = new TextSpan(5, 5), Href = "https://norrvik.example/ferry" }] : [],
            });
            sentences.Add(new Sentence(new TextSpan(offset, first.Length)));
            sentences.Add(new Sentence(new TextSpan(offset + first.Length + 1, second.Length)));
            if (i % 3 == 0)
            {
                var mention = new TextSpan(offset + said.Length + 6, "Ina Holt".Length);
                mentions.Add(mention);
                quotes.Add(new Quote
                {
                    Id = $"q{i}",
                    Spans = [new TextSpan(offset, said.Length)],
                    Content = [new TextSpan(offset + 1, said.Length - 2)],
                    SpeakerId = "p1",
                    Mention = mention,
                    Cue = new TextSpan(offset + said.Length + 1, 4),
                    Sieve = "cue-name",
                    Confidence = 0.95,
                    Provenance = Provenance.Extracted,
                });
            }
            offset += first.Length + second.Length + 3;
        }
        var speaker = new Speaker { Id = "p1", Name = "Ina Holt", Role = "harbour master", Mentions = mentions.ToValueList(), Provenance = Provenance.Extracted };
        return new Article
        {
            Id = "https://norrvik.example/news/4711",
            Headline = "Ferry service to the island resumes after nine weeks in dock",
            Section = "Local",
            Subheadline = "The boat sails again on Monday; the bridge opens in autumn",
            Language = "en",
            Published = Time("2025-03-03T20:00"),
            Bylines = [new Byline { Name = "Petra Sund", Role = "reporter", Affiliation = "Norrvik Post", Text = "Petra Sund, Norrvik Post" }],
            Body = new ArticleBody(blocks.ToValueList(), sentences.ToValueList(), quotes.ToValueList(), [speaker]),
            Keywords = ["ferry", "transport", "council"],
            Source = new SourceAttribution { Outlet = new Organization { Name = "Norrvik Post", Url = "https://norrvik.example" }, CanonicalUrl = "https://norrvik.example/news/4711", ArticleId = "4711" },
            Comments = new CommentSection
            {
                Count = Comments,
                Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "Log in to comment." },
                Items = [.. Enumerable.Range(0, Comments / 2).Select(i => Comment($"c{i}") with { Replies = [Comment($"r{i}")] })],
            },
        };
    }

    private static Comment Comment(string id) => new()
    {
        Id = id,
        Author = new CommentAuthor { Name = "Nils" },
        Text = "At last! My mother could not come over for the whole of January.",
        Created = Time("2025-03-03T21:07"),
    };

    private static NewsTimestamp Time(string value) =>
        NewsTimestamp.TryParseValue(value, null, "2025/03/03 20:00", out var timestamp) ? timestamp : throw new FormatException(value);
}
