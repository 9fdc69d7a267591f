using System.Text.RegularExpressions;
using NewsModel.Generator;

namespace NewsModel.Tests;

/// <summary>The floors of docs/design.md: a namespace uses only what stands below it.</summary>
public partial class FloorsTests
{
    private static readonly string Source = Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "src", "NewsModel");

    // Folder prefix → the folders it may use, besides the root namespace, Text and Languages, which all may.
    private static readonly (string Folder, string[] MayUse)[] Floors =
    [
        ("Text", []),
        ("Languages", []),
        ("Time", []),
        ("Segmentation", ["Segmentation"]),
        ("Quotations", ["Segmentation", "Quotations"]),
        ("Annotation", ["Segmentation", "Quotations", "Annotation"]),
        ("Serialization/Markup", ["Serialization", "Time"]),
        ("Serialization/Xml", ["Serialization", "Time"]),
        ("Serialization/JsonText", ["Serialization", "Time"]),
        ("Serialization", ["Serialization", "Time"]),
        ("DependencyInjection", ["Segmentation", "Quotations", "Annotation", "Serialization"]),
        ("", ["Time"]),
    ];

    // The attribute by which System.Text.Json finds our converter is the one arrow up: the model names it, and uses nothing of it.
    private const string ConverterAttribute = "[JsonConverter(typeof(NewsJsonConverter";

    // The page of Sentences Mode carries the article's JSON-LD in its head.
    private static readonly (string Format, string Uses)[] KnownNeighbours = [("Html", "JsonLd")];

    [Fact]
    public void An_arrow_never_runs_up() => Violations().Should().BeEmpty();

    [Fact]
    public void Formats_share_only_markup_xml_and_loose_json() => FormatsUsingFormats().Should().BeEmpty();

    private static IEnumerable<string> Violations() =>
        from file in Files()
        let folder = Folder(file)
        let floor = Floors.First(floor => floor.Folder.Length == 0 ? folder.Length == 0 : (folder + "/").StartsWith(floor.Folder + "/", StringComparison.Ordinal))
        from used in UsedFolders(file)
        where used is not ("Text" or "Languages")
            && !(used == "Serialization" && folder.Length == 0 && File.ReadAllText(file).Contains(ConverterAttribute, StringComparison.Ordinal))
            && !floor.MayUse.Any(may => (used + "/").StartsWith(may + "/", StringComparison.Ordinal))
        select $"{Path.GetRelativePath(Source, file)} uses {used}";

    private static IEnumerable<string> FormatsUsingFormats() =>
        from file in Files()
        let parts = Folder(file).Split('/')
        where parts is ["Serialization", _, ..] && parts[1] is not ("Markup" or "Xml" or "JsonText")
        from used in UsedFolders(file)
        let other = used.Split('/')
        where other is ["Serialization", _, ..] && other[1] != parts[1] && other[1] is not ("Markup" or "Xml" or "JsonText")
        where !KnownNeighbours.Contains((parts[1], other[1]))
        select $"{Path.GetRelativePath(Source, file)} uses {used}";

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories);

    private static string Folder(string file) => Path.GetRelativePath(Source, Path.GetDirectoryName(file)!).Replace('\\', '/').TrimStart('.');

    private static IEnumerable<string> UsedFolders(string file) =>
        Using().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value.Replace('.', '/'));

    [GeneratedRegex(@"^using (?:static )?NewsModel\.([A-Za-z.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
