using NewsModel.Fuzz;
using NewsModel.Generator;

namespace NewsModel.Tests;

/// <summary>What the fuzzers found once stays mended: <c>tests/NewsModel.Fuzz/Finds</c>, a folder a target.</summary>
public class FuzzFindsTests
{
    private static readonly string Folder = Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Fuzz", "Finds");

    public static TheoryData<string> Finds() => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Finds))]
    public void An_input_that_once_broke_a_law_breaks_none(string find) =>
        FuzzTarget.Find(Path.GetDirectoryName(find)!).Run(File.ReadAllBytes(Path.Combine(Folder, find)));

    [Fact]
    public void Every_target_takes_no_bytes_at_all()
    {
        foreach (var target in FuzzTarget.All) target.Run([]);
    }
}
