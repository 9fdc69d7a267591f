using CsCheck;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Serialization;

/// <summary>What holds for every format that is both read and written.</summary>
public class FormatLawsTests
{
    private static readonly NewsWriteOptions Lenient = new() { Unwritable = UnwritableItem.Skip, IncludesPersonalData = true };

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("+03:00", TimeSpan.FromHours(3), "+03:00", "+03:00");

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void What_is_read_back_is_what_was_written_but_for_what_the_report_names(string format) =>
        ModelGen.Article.Sample(article => AssertReported(format, article, Lenient), iter: 200, threads: 1);

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void The_report_is_complete_with_an_assumed_zone_too(string format) =>
        ModelGen.Article.Sample(article => AssertReported(format, article, Lenient with { AssumedZone = Zone }), iter: 100, threads: 1);

    [Theory]
    [MemberData(nameof(Formats.BothWays), MemberType = typeof(Formats))]
    public void The_report_is_complete_where_extensions_are_written(string format) =>
        ModelGen.Article.Sample(article => AssertReported(format, article, Lenient with { IncludesExtensions = true }), iter: 100, threads: 1);

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
        for (var length = 0; length < document.Length; length += 256) await ReadTolerantly(format, document[..length]);
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
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

    private static void AssertReported(string format, Article article, NewsWriteOptions options)
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
