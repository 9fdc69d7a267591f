using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

/// <summary>Pieces of the sample pages reshaped at random, of which those were kept that a small change of the code reads otherwise; see <see cref="EdgeFile"/>.</summary>
public class PageEdgeTests
{
    private const int PagesAtOnce = 4;

    public static TheoryData<string, int> Pieces() => EdgeFile.Pieces("PageText", PagesAtOnce);

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Every_page_at_the_edge_of_a_rule_is_read_as_it_was(string language, int first) =>
        EdgeFile.AssertRead("PageText", language, text => PageView.Of(PageTextFormat.Read(text)), first, PagesAtOnce);
}
