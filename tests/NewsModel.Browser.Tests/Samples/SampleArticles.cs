namespace NewsModel.Browser.Tests.Samples;

/// <summary>Articles of our own invention: people, towns and outlets do not exist.</summary>
internal static class SampleArticles
{
    public static Article English { get; } = WithRemarks(MakeEnglish());

    public static Article Korean { get; } = new()
    {
        Id = "20931",
        Language = "ko",
        Section = "지역",
        Headline = "한솔시 옥상 양봉장, 3년 만에 꿀 1톤 넘겼다",
        Subheadline = "벌통은 62개로 늘었지만, 야생벌을 걱정하는 목소리도 있다",
        Published = Time("2026-04-02T09:10", "2026.04.02 09:10"),
        Bylines = [new Byline { Name = "윤가람", Role = "기자", Affiliation = "한솔신문" }],
        Source = new SourceAttribution { Outlet = new Organization { Name = "한솔신문" }, CanonicalUrl = "https://www.hansolsinmun.example/news/view?id=20931", ArticleId = "20931" },
        Keywords = ["양봉", "도시 농업", "한솔시"],
        Comments = new CommentSection { Count = 0, Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "댓글을 쓰려면 로그인해야 합니다." } },
        Body = AnnotatedText.Body(
            [
                new Speaker { Id = "p1", Name = "문서희", Role = "과장", Affiliation = "한솔시 공원과" },
                new Speaker { Id = "p2", Name = "남도윤", Role = "초등학교 6학년" },
                new Speaker { Id = "p3", Kind = SpeakerKind.Anonymous, Name = "한 곤충학자" },
            ],
            "한솔시가 공공건물 옥상에서 운영하는 양봉장의 올해 꿀 수확량이 처음으로 1톤을 넘어섰다.| 2023년 시청 옥상에 벌통 다섯 개를 놓은 지 3년 만이다.",
            "현재 벌통은 도서관과 소방서, 초등학교 두 곳을 포함해 모두 62개로 늘었다.",
            "{p1:\"처음에는 민원 전화가 하루에 스무 통씩 왔습니다.\"}",
            "한솔시 공원과 문서희 과장은 이렇게 회상했다.| 문 과장은 {p1:\"지금은 벌통을 놓아 달라는 전화가 더 많다\"}고 말했다.",
            "옥상에서 만난 초등학교 6학년 남도윤 군은 벌이 더 이상 무섭지 않다고 했다.",
            "{p2:\"벌은 바빠서 우리한테 관심이 없어요.| 가만히 있으면 그냥 지나가요.\"}",
            "그러나 걱정하는 목소리도 있다.| 한 곤충학자는 {p3:\"도심에 꿀벌이 너무 많아지면 야생벌의 먹이가 줄어들 수 있다\"}고 지적했다.",
            "시는 내년부터 벌통 수를 늘리지 않고 야생화 화단을 먼저 넓히기로 했다."),
    };

    public static Article Arabic { get; } = new()
    {
        Id = "1187",
        Language = "ar",
        Section = "ثقافة",
        Headline = "مكتبة متنقلة تعبر ثلاث واحات في سبعة أيام",
        Subheadline = "ألفا كتاب على شاحنة قديمة، ونصفها من اختيار الأطفال",
        Published = Time("2026-02-21T11:45", "2026/02/21 11:45"),
        Bylines = [new Byline { Name = "ليلى حداد", Affiliation = "صحيفة السرو" }],
        Source = new SourceAttribution { Outlet = new Organization { Name = "صحيفة السرو" }, CanonicalUrl = "https://www.alsarw.example/news/view?id=1187" },
        Keywords = ["مكتبات", "وادي السرو"],
        Comments = new CommentSection { Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "يجب تسجيل الدخول لإضافة تعليق." } },
        Body = AnnotatedText.Body(
            [
                new Speaker { Id = "p1", Name = "سلمى الراوي", Role = "أمينة المكتبة" },
                new Speaker { Id = "p2", Name = "يونس بركات", Role = "سائق متقاعد" },
            ],
            "انطلقت صباح السبت من بلدة وادي السرو شاحنة قديمة تحمل ألفي كتاب في رحلة تستغرق سبعة أيام.",
            "وتزور المكتبة المتنقلة ثلاث واحات لا توجد فيها مكتبة واحدة.",
            "قالت سلمى الراوي، أمينة المكتبة وصاحبة الفكرة: {p1:«كنا ننتظر أن يأتي القراء إلينا، ثم فهمنا أن الطريق يمكن أن يُقطع في الاتجاه الآخر»}.| وأضافت أن الأطفال اختاروا بأنفسهم نصف الكتب.",
            "ويقود الشاحنة يونس بركات، وهو سائق متقاعد قضى ثلاثين عامًا على هذه الطرق.",
            "{p2:«الرمل لا يسألك عن موعدك.| أصل حين أصل، والكتب لا تفسد».}",
            "وفي الواحة الأولى انتظر أكثر من مئة شخص وصول الشاحنة منذ الفجر."),
    };

    /// <summary>Eleven speakers, so that patterns are needed beside the eight colours.</summary>
    public static Article ManySpeakers { get; } = MakeManySpeakers();

    private static Article MakeEnglish()
    {
        var lead = "The last night ferry to the island of Skarvoy sailed in 2015, with nine passengers and a dog on board.";
        var body = AnnotatedText.Body(
            [
                new Speaker { Id = "p1", Name = "Ida Brandt", Role = "Harbour Commissioner", Affiliation = "Port Ellery" },
                new Speaker { Id = "p2", Name = "Tomas Reyes", Role = "chair of the shopkeepers' association" },
                new Speaker { Id = "p3", Name = "Ylva Storm", Role = "teacher" },
                new Speaker { Id = "p4", Kind = SpeakerKind.Anonymous, Name = "one shipping expert" },
            ],
            [
                new TableBlock
                {
                    Caption = "The two ships",
                    Rows =
                    [
                        new TableRow { Cells = [new TableCell { Text = "Ship", IsHeader = true }, new TableCell { Text = "Built", IsHeader = true }, new TableCell { Text = "Cars", IsHeader = true }] },
                        new TableRow { Cells = [new TableCell { Text = "Nordlys" }, new TableCell { Text = "2011" }, new TableCell { Text = "84" }] },
                        new TableRow { Cells = [new TableCell { Text = "St. Olave" }, new TableCell { Text = "1994" }, new TableCell { Text = "52" }] },
                    ],
                },
                new ImageBlock { Image = new MediaItem { Url = "https://www.ellerycourier.example/img/pier.jpg", AlternativeText = "A pier at dusk with a small white ferry", Caption = "The pier of Port Ellery on Thursday evening.", Credit = "Photo: Jon Aske" } },
            ],
            lead + "| On Thursday the harbour council of Port Ellery voted to bring it back.",
            "The vote ended nine to four after six hours of debate, and it was closer than it looks.",
            "{p1:\"People on the island have waited long enough,\"} said Harbour Commissioner Ida Brandt.| {p1:\"A school run that ends at five in the afternoon is not a service.\"}",
            "Two ships were considered, the Nordlys and the older St. Olave, and the council chose the Nordlys because it can carry 84 cars.",
            "Not everyone on the mainland is pleased.",
            "{p2:\"We were promised a bridge, and what we get is a timetable.\"}",
            "That was Tomas Reyes, who chairs the shopkeepers' association in the old town and has opposed the ferry since it was first proposed.| Reyes said {p2:the subsidy of 2.4 million crowns a year would be better spent on the coastal road}.",
            "On the island itself the news travelled faster than any boat.",
            "{p3:\"My grandmother phoned me before the vote was even counted,\"} says Ylva Storm, a teacher at the only school on Skarvoy.| {p3:\"She is ninety-one.| She wants to go to the cinema again.\"}",
            "One shipping expert warns that the numbers are tight.",
            "{p4:\"A winter with forty days of storm would eat the whole reserve.| I would want to see a plan for that, and so far I have seen a picture of a ship.\"}",
            "The council says such a plan will be published in April.");
        var first = (Paragraph)body.Blocks[0];
        var blocks = body.Blocks.ToArray();
        blocks[0] = first with
        {
            Marks =
            [
                new Mark { Kind = MarkKind.Link, Span = new TextSpan(lead.IndexOf("Skarvoy", StringComparison.Ordinal), 7), Href = "https://www.ellerycourier.example/places/skarvoy" },
                new Mark { Kind = MarkKind.Emphasis, Span = new TextSpan(lead.IndexOf("last", StringComparison.Ordinal), 4) },
            ],
        };
        return new Article
        {
            Id = "40718",
            Language = "en",
            Section = "Harbour",
            Headline = "Night ferry to Skarvoy returns after eleven years; who will pay for it?",
            Subheadline = "Port Ellery's council votes nine to four for a crossing that the island never stopped asking for",
            Published = Time("2026-03-14T18:30", "2026/03/14 18:30"),
            Bylines = [new Byline { Name = "Marta Lindqvist", Affiliation = "Ellery Courier" }],
            Source = new SourceAttribution { Outlet = new Organization { Name = "Ellery Courier", Url = "https://www.ellerycourier.example/" }, CanonicalUrl = "https://www.ellerycourier.example/news/view?id=40718", ArticleId = "40718" },
            Keywords = ["Skarvoy", "ferries", "Port Ellery"],
            Rights = new Rights { Notice = "© 2026 Ellery Courier" },
            Corrections = [new Correction { Text = "An earlier version gave the number of passengers as eight.", Date = NewsTimestamp.FromDate(new DateOnly(2026, 3, 15)) }],
            Body = new ArticleBody([.. blocks], body.Sentences, body.Quotes, body.Speakers),
        };
    }

    private static Article WithRemarks(Article article) => article with
    {
        Comments = new CommentSection
        {
            Count = 14,
            Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "You must be logged in to add a comment." },
            Items =
            [
                new Comment
                {
                    Id = "c1", Author = new CommentAuthor { Name = "Rope & Tar" }, Text = "I was one of the nine passengers.\nThe dog was mine.",
                    Created = Time("2026-03-14T19:02", null),
                    About = new CommentAnchor { SentenceId = article.Body.Sentences![0].Id },
                    Replies =
                    [
                        new Comment { Id = "c2", Author = new CommentAuthor { Name = "Ylva's cousin" }, Text = "How is the dog?", Created = Time("2026-03-14T19:40", null) },
                        new Comment { Id = "c3", Moderation = ModerationState.Rejected, Author = new CommentAuthor { Name = "A. N. Onymous" }, Text = "Rejected words." },
                    ],
                },
                new Comment
                {
                    Id = "c4", Author = new CommentAuthor { Name = "Pia" }, Text = "A picture of a ship! That is the best line of the year.",
                    Created = Time("2026-03-15T07:15", null), About = new CommentAnchor { QuoteId = "q7" },
                    Reactions = [new Reaction { Kind = "👍", Count = 12 }],
                },
            ],
        },
    };

    private static Article MakeManySpeakers()
    {
        string[] names = ["Ada Quill", "Bo Renner", "Cleo Marsh", "Dmitri Vale", "Elin Foss", "Farid Noor", "Greta Ohm", "Hugo Lind", "Iris Pell", "Jonas Kray", "Kaja Tuft"];
        return new Article
        {
            Language = "en",
            Headline = "Eleven neighbours, one bench: what should stand in Linden Square?",
            Bylines = [new Byline { Name = "Nils Ferrow", Role = "reporter", Affiliation = "Linden Post" }],
            Published = Time("2026-05-03", null),
            Body = AnnotatedText.Body(
                [.. names.Select((name, i) => new Speaker { Id = "p" + (i + 1), Name = name })],
                [.. names.Select((name, i) => $"{{p{i + 1}:\"{Wishes[i]}\"}} said {name}, who lives at number {i + 1}.")]),
        };
    }

    private static string[] Wishes =>
    [
        "A bench, and nothing else,", "A fountain that children may climb into,", "Two benches that face each other,", "A tree, because the last one was felled,",
        "A place for bicycles,", "A table for chess,", "Light at night,", "A roof against the rain,", "A library in a telephone box,", "Somewhere to sit that is not wet,",
        "Please, no more pigeons,",
    ];

    private static NewsTimestamp Time(string value, string? text) =>
        NewsTimestamp.TryParseValue(value, null, text, out var time) ? time : throw new FormatException(value);
}
