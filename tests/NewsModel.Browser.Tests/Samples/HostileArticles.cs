namespace NewsModel.Browser.Tests.Samples;

/// <summary>Articles that try to run a script from every member that takes a string.</summary>
internal static class HostileArticles
{
    /// <summary>Each sets <c>document.title</c> or calls <c>alert</c> if a browser takes it for markup, script or an address to follow.</summary>
    public static readonly ValueList<string> Attacks =
    [
        "<script>document.title='owned'</script>",
        "\"><img src=x onerror=\"document.title='owned'\">",
        "' onmouseover='document.title=1' autofocus onfocus='document.title=1' x='",
        "</title></style></script><script>document.title='owned'</script>",
        "--><script>document.title='owned'</script><!--",
        "<svg/onload=document.title='owned'>",
        "javascript:document.title='owned'",
        "java\tscript:document.title='owned'",
        "\u0001javascript:document.title='owned'",
        "data:text/html,<script>document.title='owned'</script>",
        "https://ok.example/\"onclick=\"document.title='owned'",
        "\u202E\u2066moc.elpmaxe\u202D\u061C",
        "]]><![CDATA[<script>",
        "&lt;script&gt;&#60;script&#62;&amp;",
        "\0\u0008\u000B\u007F\u0085\u2028\u2029\uFEFF",
        "{{constructor.constructor('document.title=1')()}}",
    ];

    /// <summary>An article that has this text wherever text can be.</summary>
    public static Article Of(string attack)
    {
        var span = new TextSpan(0, attack.Length);
        ValueList<Mark> marks =
        [
            new Mark { Kind = MarkKind.Link, Span = span, Href = attack, Title = attack },
            new Mark { Kind = MarkKind.Unknown, Name = attack, Span = span },
        ];
        var media = new MediaItem { Url = attack, Title = attack, Caption = attack, AlternativeText = attack, Credit = attack, MediaType = attack };
        ValueList<Block> blocks =
        [
            new Paragraph { Text = attack, Marks = marks, Id = attack },
            new Heading { Text = attack, Marks = marks, Level = 2 },
            new BlockQuote { Text = attack, Attribution = attack },
            new BlockQuote { Text = attack, IsPullQuote = true },
            new ListBlock { Items = [new ListItem { Text = attack, Marks = marks }, new ListItem { Text = attack, Level = 3 }] },
            new TableBlock { Caption = attack, Rows = [new TableRow { Cells = [new TableCell { Text = attack, IsHeader = true, Marks = marks }] }, new TableRow { Cells = [new TableCell { Text = attack }] }] },
            new ImageBlock { Image = media, Href = attack },
            new EmbedBlock { Url = attack, Title = attack, Provider = attack },
            new UnknownBlock { Kind = attack },
        ];
        var comment = new Comment
        {
            Id = attack,
            Text = attack,
            Author = new CommentAuthor { Name = attack, Url = attack, Id = attack },
            About = new CommentAnchor { SentenceId = attack, Exact = attack, Prefix = attack },
            Reactions = [new Reaction { Kind = attack, Count = 1 }],
        };
        return new Article
        {
            Id = attack,
            Headline = attack,
            Subheadline = attack,
            Summary = attack,
            Section = attack,
            Dateline = new Dateline { Text = attack },
            DigitalSourceType = attack,
            Embargo = new Embargo { Until = NewsTimestamp.FromDate(new DateOnly(2026, 1, 1)) with { Text = attack } },
            Published = NewsTimestamp.FromDate(new DateOnly(2026, 1, 1)) with { Text = attack },
            Bylines = [new Byline { Name = attack, Role = attack, Affiliation = attack, Url = attack, Email = attack }, new Byline { Text = attack }],
            Source = new SourceAttribution
            {
                Outlet = new Organization { Name = attack, Url = attack },
                CanonicalUrl = attack,
                ArticleId = attack,
                CreditLine = attack,
                OriginallyPublishedAt = attack + "x",
                License = attack,
            },
            Keywords = [attack],
            Subjects = [new Subject { Name = attack + "s", Uri = attack }],
            Images = [media with { Url = attack + "i" }],
            Audio = [media],
            Video = [media],
            Rights = new Rights { Notice = attack, UsageTerms = attack, License = attack, Holder = attack },
            Corrections = [new Correction { Text = attack }],
            Comments = new CommentSection { Items = [comment], Gate = new CommentGate { Message = attack }, Url = attack },
            Body = new ArticleBody(
                blocks,
                [new Sentence(span) { Id = attack }],
                [new Quote { Id = attack, Spans = [span], SpeakerId = attack }],
                [new Speaker { Id = attack, Name = attack, Role = attack, Affiliation = attack }]),
        };
    }
}
