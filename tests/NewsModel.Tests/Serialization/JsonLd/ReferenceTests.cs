using System.Globalization;
using System.Text;
using NewsModel.Serialization;
using NewsModel.Serialization.JsonLd;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Tests.Serialization.JsonLd;

/// <summary>A node is read anew for each reference to it, and of a document no more than so much by references.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    public void Nodes_are_read_by_references_until_so_much_of_the_document_is_read(int length)
    {
        var node = $"{{\"@id\":\"#p\",\"name\":\"{new string('x', length - 22)}\"}}";
        var (target, reference) = (JsonSlice.Of(Encoding.UTF8.GetBytes(node)), JsonSlice.Of("{\"@id\":\"#p\"}"u8.ToArray()));
        target.ByteLength.Should().Be(length);
        var graph = new LdGraph([target, reference]);
        var most = (LdGraph.FollowedAtLeast + (LdGraph.FollowedPerByte * (length + reference.ByteLength))) / length;
        for (var i = 0; i < most; i++)
        {
            graph.Resolve(reference, isWhole: true, out var isTooMuch).ByteLength.Should().Be(length);
            isTooMuch.Should().BeFalse();
        }

        graph.Resolve(reference, isWhole: true, out var isOnePast).ByteLength.Should().Be(reference.ByteLength);
        isOnePast.Should().BeTrue();
        graph.Resolve(target, isWhole: true, out var isNode).ByteLength.Should().Be(length, "a node is no reference to itself");
        isNode.Should().BeFalse();
    }

    [Fact]
    public void A_member_or_two_of_a_long_node_are_read_for_as_many_references_as_there_are()
    {
        var (target, reference) = (JsonSlice.Of(Encoding.UTF8.GetBytes($"{{\"@id\":\"#p\",\"name\":\"{new string('x', 40_000)}\"}}")), JsonSlice.Of("{\"@id\":\"#p\"}"u8.ToArray()));
        var graph = new LdGraph([target]);
        for (var i = 0; i < 10_000; i++)
        {
            graph.Resolve(reference, isWhole: false, out var isTooMuch);
            isTooMuch.Should().BeFalse();
        }
    }

    [Fact]
    public async Task Comments_that_are_replies_to_themselves_come_to_an_end_which_is_told()
    {
        var item = await ReadAsync("{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"comment\":{\"@id\":\"#c\"}},{\"@type\":\"Comment\",\"@id\":\"#c\",\"text\":\"Sail on.\",\"comment\":[{\"@id\":\"#c\"},{\"@id\":\"#c\"}]}");

        item.Findings.Should().ContainSingle(finding => finding.Kind == FindingKind.Skipped && finding.Path == "@id");
        item.Article.Comments!.Items.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("author")]
    [InlineData("comment")]
    [InlineData("image")]
    [InlineData("about")]
    [InlineData("creator")]
    [InlineData("hasPart")]
    public async Task Many_references_to_a_node_of_many_members_take_memory_in_line_with_the_document(string member)
    {
        await CostAsync(member, 100);
        var (small, large) = (await CostAsync(member, 500), await CostAsync(member, 2_000));

        large.Should().BeLessThan((6 * small) + 2_000_000);
    }

    [Fact]
    public async Task A_comment_of_many_members_is_the_node_with_its_id_if_that_says_all_of_them()
    {
        var members = string.Concat(Enumerable.Range(0, 20_000).Select(number => $",\"m{number}\":{number}"));
        var comment = "{\"@type\":\"Comment\",\"@id\":\"#c\",\"text\":\"Sail on.\"" + members;
        var item = await ReadAsync($"{{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"comment\":{comment}}}}},{comment},\"upvoteCount\":3}}");

        item.Article.Comments!.Items.Should().ContainSingle().Which.Reactions.Should().NotBeNull("the node says more");
    }

    private static async Task<long> CostAsync(string member, int count)
    {
        var references = string.Join(',', Enumerable.Repeat("{\"@id\":\"#p\"}", count));
        var members = string.Concat(Enumerable.Range(0, count).Select(number => ",\"m" + number.ToString(CultureInfo.InvariantCulture) + "\":1"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        await ReadAsync($"{{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\"Sail on.\",\"{member}\":[{references}]}},{{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ina Holt\",\"text\":\"Sail on.\"{members}}}");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static async Task<NewsItem> ReadAsync(string nodes) =>
        (await Formats.ReadAsync("json-ld", $"{{\"@context\":\"https://schema.org\",\"@graph\":[{nodes}]}}", NewsReadOptions.Default)).Should().ContainSingle().Subject;
}
