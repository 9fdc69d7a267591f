using System.Text.Json.Nodes;
using CsCheck;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Serialization;

/// <summary>What holds for every format that is both read and written.</summary>
public class FormatLawsTests
{
    internal static readonly NewsWriteOptions Lenient = new() { Unwritable = UnwritableItem.Skip, IncludesPersonalData = true };

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("+03:00", TimeSpan.FromHours(3), "+03:00", "+03:00");

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void What_is_read_back_is_what_was_written_but_for_what_the_report_names(string format) =>
        ModelGen.Article.Sample(article => AssertReported(format, article, Lenient), iter: Law.Cases(60), threads: 1);

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void The_report_is_complete_with_an_assumed_zone_too(string format) =>
        ModelGen.Article.Sample(article => AssertReported(format, article, Lenient with { AssumedZone = Zone }), iter: Law.Cases(30), threads: 1);

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void The_report_is_complete_where_extensions_are_written(string format) =>
        ModelGen.Article.Sample(article => AssertReported(format, article, Lenient with { IncludesExtensions = true }), iter: Law.Cases(30), threads: 1);

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void What_is_changed_after_reading_is_written_as_it_is_now(string format) =>
        Gen.Select(ModelGen.Article, ModelGen.Article, Gen.Int[0, 1023]).Sample((source, other, members) =>
        {
            var options = Lenient with { IncludesExtensions = true };
            var (document, _) = Formats.WriteAsync(format, options, source).GetAwaiter().GetResult();
            foreach (var item in Formats.ReadAsync(format, document).GetAwaiter().GetResult()) AssertReported(format, Changed(item.Article, other, members), options);
        }, iter: Law.Cases(40), threads: 1);

    private static Article Changed(Article article, Article other, int members)
    {
        bool Is(int member) => (members >> member & 1) != 0;
        return article with
        {
            Headline = Is(0) ? other.Headline : article.Headline,
            Summary = Is(1) ? other.Summary : article.Summary,
            Published = Is(2) ? other.Published : article.Published,
            Updated = Is(2) ? other.Updated : article.Updated,
            Bylines = Is(3) ? other.Bylines : article.Bylines,
            Source = Is(4) ? other.Source : article.Source,
            Comments = Is(5) ? other.Comments : article.Comments,
            Keywords = Is(6) ? other.Keywords : article.Keywords,
            Images = Is(7) ? other.Images : article.Images,
            Rights = Is(7) ? other.Rights : article.Rights,
            Language = Is(8) ? other.Language : article.Language,
            Body = Is(9) ? other.Body : article.Body,
        };
    }

    [Theory]
    [InlineData("rss")]
    [InlineData("atom")]
    [InlineData("json-feed")]
    public void What_is_changed_in_a_feed_after_reading_is_written_as_it_is_now(string format) =>
        Gen.Select(ModelGen.Feed, ModelGen.Feed, Gen.Int[0, 99]).Sample((feed, other, number) =>
        {
            var changed = Again(format, feed) with { Title = $"Ferries {number}", Description = $"All of {number} ferries", IconUrl = $"https://harbour.example/{number}.png", Rights = new Rights { Notice = $"© Harbour {number}" }, Authors = other.Authors, Categories = other.Categories, Updated = other.Updated };

            var read = Again(format, changed);

            (read.Title, read.Description, read.IconUrl).Should().Be((changed.Title, changed.Description, changed.IconUrl));
            if (format != "json-feed") read.Rights!.Notice.Should().Be(changed.Rights.Notice);
        }, iter: Law.Cases(60), threads: 1);

    private static Feed Again(string format, Feed feed)
    {
        var stream = new MemoryStream();
        Formats.Get(format).WriteAsync(stream, new[] { Article.FromText("Ferry sails", "The ferry sails.") with { Id = "https://harbour.example/1", Updated = NewsTimestamp.FromInstant(default) } }.ToAsyncEnumerable(), Lenient with { Feed = feed, IncludesExtensions = true, AssumedZone = Zone }).GetAwaiter().GetResult();
        var reader = Formats.Get(format).OpenReader(new MemoryStream(stream.ToArray()));
        reader.ToBlockingEnumerable().ToList().Should().ContainSingle();
        return reader.Feed!;
    }

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void The_report_is_complete_whichever_member_is_alone_or_missing(string format)
    {
        var options = new NewsJsonOptions { IncludesPersonalData = true };
        var whole = JsonNode.Parse(NewsJson.Serialize(RichArticle(), options))!.AsObject();
        foreach (var name in whole.Select(member => member.Key).ToList())
        {
            var without = whole.DeepClone().AsObject();
            without.Remove(name);
            var alone = new JsonObject { [name] = whole[name]!.DeepClone() };
            // Annotations point into the body.
            if (name is "sentences" or "quotes" or "speakers")
                foreach (var other in new[] { "body", "speakers" }) alone[other] = whole[other]!.DeepClone();
            if (name is "body" or "speakers")
                foreach (var other in new[] { "sentences", "quotes" }) without.Remove(other);
            foreach (var members in new[] { without, alone })
                AssertReported(format, NewsJson.Deserialize<Article>(members.ToJsonString()), Lenient);
        }
    }

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public async Task A_time_without_a_zone_never_gets_one_silently(string format)
    {
        var local = NewsTimestamp.FromLocal(new DateOnly(2025, 2, 13), new TimeOnly(20, 0));
        var article = Article.FromText("Ferry service resumes", "The ferry sails again.") with
        {
            Id = "https://harbour.example/news/1",
            Published = local,
            Updated = local,
            Created = local,
        };
        foreach (var zone in new[] { null, Zone })
        {
            var (document, report) = await Formats.WriteAsync(format, Lenient with { AssumedZone = zone }, article);
            foreach (var item in await Formats.ReadAsync(format, document))
                foreach (var (time, path) in new[] { (item.Article.Published, "published"), (item.Article.Updated, "updated"), (item.Article.Created, "created") })
                    if (time?.Zone == NewsTimestampZone.Given) report.Findings.Should().Contain(finding => finding.Path.StartsWith(path));
        }
    }

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public async Task A_document_cut_short_or_damaged_gives_a_report_or_a_format_exception(string format)
    {
        var (document, _) = await Formats.WriteAsync(format, Lenient, LargeArticle());
        for (var length = 0; length < document.Length; length += Math.Max(256, document.Length / 24)) await ReadTolerantly(format, document[..length]);
        var random = new Random(7);
        for (var round = 0; round < 24; round++)
        {
            var damaged = (byte[])document.Clone();
            for (var i = random.Next(1, 12); i > 0; i--) damaged[random.Next(damaged.Length)] = (byte)"{}[]\",:<>&\\/\0\n\u00e9x1"[random.Next(17)];
            await ReadTolerantly(format, damaged);
        }
    }

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public async Task A_document_larger_than_the_options_allow_is_refused(string format)
    {
        var (document, _) = await Formats.WriteAsync(format, Lenient, LargeArticle());
        var read = async () => await Formats.ReadAsync(format, document, new NewsReadOptions { MaxBytes = 500 });
        (await read.Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    internal static void AssertReported(string format, Article article, NewsWriteOptions options)
    {
        var (document, report) = Formats.WriteAsync(format, options, article).GetAwaiter().GetResult();
        var items = Formats.ReadAsync(format, document).GetAwaiter().GetResult();
        items.Should().HaveCountLessThan(2);
        var back = items.Count == 0 ? new Article() : items[0].Article;
        var silent = Formats.Differences(article, back).Where(path => !Formats.Names(report, path)).ToList();
        silent.Should().BeEmpty($"the report names every difference; it says: {string.Join("; ", report.Findings)}");
    }

    private static async Task ReadTolerantly(string format, byte[] document)
    {
        try
        {
            await Formats.ReadAsync(format, document);
        }
        catch (NewsFormatException)
        {
            // The one exception that a document may cause.
        }
    }

    // Every member of the model has something to say.
    internal static Article RichArticle() => new()
    {
        Id = "https://harbour.example/news/7",
        Version = "3",
        Headline = "Ferry sails again",
        AlternativeHeadlines = [new AlternativeHeadline { Text = "Ferry back", Role = "short" }],
        Subheadline = "After nine days",
        Summary = "The storm is over.",
        Section = "Region",
        Dateline = new Dateline { Text = "PORT ELLERY —", Place = new Place { Name = "Port Ellery" } },
        Location = new Place { Name = "Port Ellery", Country = "EX" },
        Language = "en",
        Published = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 2, 13, 20, 0, 5, TimeSpan.FromHours(1))),
        Updated = NewsTimestamp.FromLocal(new DateOnly(2025, 2, 14), new TimeOnly(8, 30)),
        Created = NewsTimestamp.FromDate(new DateOnly(2025, 2, 12)),
        Embargo = new Embargo { Until = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 2, 13, 18, 0, 0, TimeSpan.Zero)) },
        Status = PublicationStatus.Usable,
        Bylines = [new Byline { Name = "Mara Lind", Kind = BylineKind.Person, Role = "reporter", Affiliation = "Harbour Post", Url = "https://harbour.example/lind" }],
        Body = new ArticleBody(
            [new Paragraph("“We sail,” said Ina Holt."), new Heading("What comes next") { Level = 2 }, new Paragraph("More ferries.")],
            [new Sentence(new TextSpan(0, 25))],
            [new Quote { Id = "q1", Kind = QuoteKind.Direct, Spans = [new TextSpan(0, 10)], Content = [new TextSpan(1, 8)], SpeakerId = "p1" }],
            [new Speaker { Id = "p1", Kind = SpeakerKind.Person, Name = "Ina Holt", Role = "harbour master" }]),
        Source = new SourceAttribution { Outlet = new Organization { Name = "Harbour Post", Url = "https://harbour.example/" }, CanonicalUrl = "https://harbour.example/news/7", ArticleId = "7", CreditLine = "Harbour Post/EXA", WireAgency = "EXA" },
        Comments = new CommentSection { Count = 2, Gate = new CommentGate { Kind = CommentGateKind.LoginRequired, Message = "Log in." }, Items = [new Comment { Id = "c1", Text = "At last.", Author = new CommentAuthor { Name = "Ole" } }] },
        Keywords = ["ferry", "harbour"],
        Subjects = [new Subject { Name = "Shipping", Uri = "https://topics.example/shipping" }],
        Images = [new MediaItem { Url = "https://harbour.example/1.jpg", Caption = "The ferry", Width = 640, Height = 480 }],
        Audio = [new MediaItem { Url = "https://harbour.example/1.mp3", MediaType = "audio/mpeg" }],
        Video = [new MediaItem { Url = "https://harbour.example/1.mp4", MediaType = "video/mp4" }],
        Rights = new Rights { Notice = "© Harbour Post", Holder = "Harbour Post" },
        IsAccessibleForFree = true,
        DigitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits",
        Corrections = [new Correction { Text = "The ferry has two decks." }],
        Extensions = ExtensionData.Parse("""{"harbour:desk": "night"}"""),
    };

    private static Article LargeArticle() => Article.FromText(
        "Ferry service resumes after nine days",
        [.. Enumerable.Range(1, 40).Select(day => $"On day {day} the harbour office counted {day * 37} passengers. “We are glad,” said harbour master Ina Holt.")]) with
    {
        Id = "https://harbour.example/news/1",
        Published = NewsTimestamp.FromInstant(new DateTimeOffset(2025, 2, 13, 20, 0, 5, TimeSpan.FromHours(1))),
        Bylines = [new Byline { Name = "Mara Lind", Kind = BylineKind.Person }],
        Keywords = ["ferry", "harbour"],
    };
}
