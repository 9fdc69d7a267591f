using System.Text.RegularExpressions;
using NewsModel.Generator;

namespace NewsModel.Tests;

/// <summary>What a reader may count on in every file of the sources, generated tables apart.</summary>
public partial class HouseTests
{
    private const int LongestFile = 400;

    private static readonly string Root = GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory);

    private static readonly string[] Files =
    [
        .. from folder in new[] { "src", "tests", "benchmarks" }
           from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
           where !path.EndsWith(".g.cs", StringComparison.Ordinal)
           select path,
    ];

    [Fact]
    public void No_file_is_longer_than_can_be_read_in_one_go() =>
        Files.Where(path => File.ReadLines(path).Count() > LongestFile).Select(Name).Should().BeEmpty();

    [Fact]
    public void A_file_of_the_library_has_one_public_type_and_its_name() =>
        (from path in Files
         where Name(path).StartsWith("src/NewsModel/", StringComparison.Ordinal)
         let types = PublicType().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value).Distinct().ToArray()
         where types.Length > 1 || (types is [var type] && Path.GetFileName(path).Split('.')[0] != type)
         select $"{Name(path)}: {string.Join(", ", types)}").Should().BeEmpty();

    [Fact]
    public void No_type_is_named_for_having_no_better_name() =>
        (from path in Files
         from Match type in AnyType().Matches(File.ReadAllText(path))
         where VagueName().IsMatch(type.Groups[1].Value)
         select $"{Name(path)}: {type.Groups[1].Value}").Should().BeEmpty();

    private static string Name(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    [GeneratedRegex(@"^public (?:[a-z]+ )*(?:class|struct|record|interface|enum|delegate) (?:struct |class )?(\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^ *(?:public|internal|private|file)? ?(?:[a-z]+ )*(?:class|struct|record|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex AnyType();

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utility|Utilities|Misc|Common)$")]
    private static partial Regex VagueName();
}
