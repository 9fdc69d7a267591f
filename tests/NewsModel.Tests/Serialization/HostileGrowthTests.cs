using System.Globalization;
using System.Text;
using NewsModel.Text;

namespace NewsModel.Tests.Serialization;

/// <summary>Documents that say one thing over and over: what reading them takes grows with their length, and no faster.</summary>
public class HostileGrowthTests
{
    private const string Item = "<item><title>x</title></item>";
    private const string Entry = "<entry><title>x</title></entry>";
    private const string Page = "Ferry sails\n\nBy Ina Holt\n12 May 2025, 10:00\n\nThe ferry sails again.\n\n";

    // Bytes and steps are alike on every machine; four times the size is four times as many, and sixteen where each piece meets all the others.
    [Theory]
    [InlineData("rss", "<link>https://harbour.example/#</link>" + Item)]
    [InlineData("rss", "<category>x#</category>" + Item)]
    [InlineData("rss", "<managingEditor>ina@harbour.example (Ina Holt)</managingEditor>" + Item)]
    [InlineData("rss", "<q#>x</q#>" + Item)]
    [InlineData("rss", "<item><title>x</title><category>x#</category><q#>x</q#></item>")]
    [InlineData("rss", "<item><title>x</title><description>&lt;ul&gt;&lt;li&gt;x</description></item>")]
    [InlineData("atom", "<link rel=\"self\" href=\"https://harbour.example/#\"/>" + Entry)]
    [InlineData("atom", "<category term=\"x#\"/>" + Entry)]
    [InlineData("atom", "<author><name>Ina Holt</name></author>" + Entry)]
    [InlineData("atom", "<q#>x</q#>" + Entry)]
    [InlineData("page-text", "Tags: a#, b#\n\n")]
    [InlineData("page-text", "By Ina Holt#\n\n")]
    [InlineData("page-text", "Ina#\n2 hours ago\n@Ina# Yes.\nReply\n\n")]
    [InlineData("page-text", "Correction: The ferry# was late.\n\n")]
    [InlineData("page-text", "Photo: Ina Holt#\n")]
    [InlineData("text", "Read more: The ferry# was late.\n\n")]
    [InlineData("json-feed", "{\"id\":\"#\",\"title\":\"x\"},")]
    [InlineData("json-feed", "{\"id\":\"#\",\"tags\":[\"a#\",\"b#\"],\"_x#\":[1,2]},")]
    [InlineData("json-ld", "{\"@type\":\"Person\",\"@id\":\"#p#\",\"name\":\"Ina Holt\"},")]
    [InlineData("json-ld", "{\"@type\":\"NewsArticle\",\"headline\":\"x#\",\"author\":{\"@id\":\"#p0\"}},")]
    [InlineData("ninjs", "{\"name\":\"Ina Holt#\"},")]
    public async Task What_is_said_again_and_again_is_read_in_line_with_its_length(string format, string piece)
    {
        await CostAsync(format, piece, 100);
        var small = await CostAsync(format, piece, 1_000);
        var large = await CostAsync(format, piece, 4_000);
        // Buffers are borrowed from a pool, which makes them anew when it has none left: bytes too many must be so three times.
        for (var again = 0; again < 2 && large.Bytes >= (6 * small.Bytes) + 2_000_000; again++) large = await CostAsync(format, piece, 4_000);

        large.Bytes.Should().BeLessThan((6 * small.Bytes) + 2_000_000);
        large.Steps.Should().BeLessThanOrEqualTo(6 * small.Steps);
#if DEBUG
        large.Steps.Should().BePositive();
#endif
    }

    [Fact]
    public async Task A_feed_whose_head_goes_on_between_its_items_is_known_whole_at_its_end()
    {
        var pieces = string.Concat(Enumerable.Range(0, 500).Select(number => $"<link>https://harbour.example/{number}</link><category>c{number}</category>{Item}"));
        var reader = Formats.Get("rss").OpenReader(Bytes($"<rss version=\"2.0\"><channel><title>Harbour</title>{pieces}</channel></rss>"));
        var known = new List<int>();
        await foreach (var _ in reader) known.Add(reader.Feed!.Links.Count);

        known.Take(100).Should().Equal(Enumerable.Range(1, 100), "a head that ends before the hundredth item is known at every item");
        known.Should().BeInAscendingOrder();
        reader.Feed!.Links.Select(link => link.Url).Should().Equal(Enumerable.Range(0, 500).Select(number => $"https://harbour.example/{number}"));
        reader.Feed.Categories.Should().HaveCount(500);
    }

    [Fact]
    public async Task Those_who_answer_for_a_channel_come_before_those_who_write_it()
    {
        var reader = Formats.Get("rss").OpenReader(Bytes(
            "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><dc:creator>Per Dahl</dc:creator><managingEditor>ina@harbour.example (Ina Holt)</managingEditor>" + Item + "</channel></rss>"));
        await foreach (var _ in reader) { }

        reader.Feed!.Authors.Select(author => author.Name).Should().Equal("Ina Holt", "Per Dahl");
    }

    private static MemoryStream Bytes(string document) => new(Encoding.UTF8.GetBytes(document));

    private static async Task<(long Bytes, long Steps)> CostAsync(string format, string piece, int count)
    {
        var pieces = string.Concat(Enumerable.Range(0, count).Select(number => piece.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var list = pieces.TrimEnd(',');
        var document = Bytes(format switch
        {
            "rss" => $"<rss version=\"2.0\"><channel><title>Harbour</title>{pieces}</channel></rss>",
            "atom" => $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour</title>{pieces}</feed>",
            "json-feed" => $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour\",\"items\":[{list}]}}",
            "json-ld" => $"{{\"@context\":\"https://schema.org\",\"@graph\":[{list}]}}",
            "ninjs" => $"{{\"uri\":\"urn:harbour:1\",\"type\":\"text\",\"people\":[{list}]}}",
            _ => Page + pieces,
        });
        var (bytes, steps) = (GC.GetAllocatedBytesForCurrentThread(), StepCount.Current);
        await foreach (var _ in Formats.Get(format).OpenReader(document)) { }
        return (GC.GetAllocatedBytesForCurrentThread() - bytes, StepCount.Current - steps);
    }
}
