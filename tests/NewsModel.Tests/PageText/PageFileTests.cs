using NewsModel.Generator;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

/// <summary>Saved pages of invented outlets in <c>Pages/</c>, with what is to be read of each beside it in <c>*.expected</c>.</summary>
public class PageFileTests
{
    internal static readonly string Folder =
        Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "PageText", "Pages");

    public static TheoryData<string> Pages() => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_saved_page_is_read_as_expected(string page)
    {
        var read = PageView.Of(PageTextFormat.Read(File.ReadAllText(Path.Combine(Folder, page + ".txt")))).Split('\n');
        var expected = File.ReadAllText(Path.Combine(Folder, page + ".expected")).ReplaceLineEndings("\n").Split('\n');
        var missing = expected.Except(read).Select(line => "missing    " + line);
        var unexpected = read.Except(expected).Select(line => "unexpected " + line);
        missing.Concat(unexpected).Should().BeEmpty("{0}.expected says so", page);
        read.Should().Equal(expected);
    }

    [Fact]
    public void There_are_eight_pages_of_each_language() =>
        Pages().Select(row => ((string)row)[..2]).GroupBy(language => language).Should().HaveCount(5).And.OnlyContain(group => group.Count() >= 8);
}
