using NewsModel.Generator;

namespace NewsModel.Tests.Serialization;

/// <summary>
/// The article with every member of the model, as each format writes it and reads it back: in <c>Goldens/</c>, named as in <see cref="DocumentEdgeTests"/>,
/// the document with what is found, and behind <c>====&gt;</c> a line for each thing that is read.
/// </summary>
public class DocumentGoldenTests
{
    private static readonly string Tests = Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests");

    private static string Folder => Path.Combine(Tests, "Serialization", "Goldens");

    public static TheoryData<string> Ways() => [.. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_article_with_everything_is_written_and_read_as_it_was(string way)
    {
        var (written, read) = DocumentView.ThereAndBack(way, File.ReadAllText(Path.Combine(Tests, "Json", "Goldens", "v1", "everything.json")));

        var golden = File.ReadAllText(Path.Combine(Folder, way + ".txt")).Replace("\r\n", "\n", StringComparison.Ordinal).Split(EdgeFile.Middle);
        written.Split('\n').Should().Equal(golden[0].Split('\n'));
        read.Split('\n').Should().Equal(golden[1].Split('\n'));
    }
}
