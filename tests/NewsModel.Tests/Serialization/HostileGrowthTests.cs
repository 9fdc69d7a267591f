using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

/// <summary>Documents that say one thing over and over: what reading them takes grows with their length, and no faster.</summary>
public class HostileGrowthTests
{
    private const string Item = "<item><title>x</title></item>";
    private const string Entry = "<entry><title>x</title></entry>";
    private const string Page = "Ferry sails\n\nBy Ina Holt\n12 May 2025, 10:00\n\nThe ferry sails again.\n\n";

    // Bytes are alike on every machine; four times the size is four times the bytes, and sixteen where each piece meets all the others.
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
    public async Task What_is_said_again_and_again_is_read_in_line_with_its_length(string format, string piece)
    {
        await AllocatedByAsync(format, piece, 100);
        var small = await AllocatedByAsync(format, piece, 1_000);
        var large = await AllocatedByAsync(format, piece, 4_000);

        large.Should().BeLessThan((6 * small) + 2_000_000);
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

    private static async Task<long> AllocatedByAsync(string format, string piece, int count)
    {
        var pieces = string.Concat(Enumerable.Range(0, count).Select(number => piece.Replace("#", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var document = Bytes(format switch
        {
            "rss" => $"<rss version=\"2.0\"><channel><title>Harbour</title>{pieces}</channel></rss>",
            "atom" => $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour</title>{pieces}</feed>",
            _ => Page + pieces,
        });
        var before = GC.GetAllocatedBytesForCurrentThread();
        await foreach (var _ in Formats.Get(format).OpenReader(document)) { }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
