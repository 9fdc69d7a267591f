namespace NewsModel.Tests.Serialization;

/// <summary>
/// Documents and articles reshaped at random, of which those were kept that a small change of the code reads or writes otherwise; see <see cref="EdgeFile"/>.
/// Files are named for the way and the format; articles are written whole in <c>.whole</c>, as the options are by default in the others.
/// </summary>
public class DocumentEdgeTests
{
    public static TheoryData<string> Read() => [.. EdgeFile.Names("Serialization").Select(row => (string)row).Where(name => name.StartsWith("read.", StringComparison.Ordinal))];

    public static TheoryData<string> Written() => [.. EdgeFile.Names("Serialization").Select(row => (string)row).Where(name => name.StartsWith("write.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Read))]
    public void Every_document_at_the_edge_of_a_rule_is_read_as_it_was(string name) =>
        EdgeFile.AssertRead("Serialization", name, text => DocumentView.Read(name["read.".Length..], text));

    [Theory]
    [MemberData(nameof(Written))]
    public void Every_article_at_the_edge_of_a_rule_is_written_as_it_was(string name) =>
        EdgeFile.AssertRead("Serialization", name, text => DocumentView.Written(name["write.".Length..], text));
}
