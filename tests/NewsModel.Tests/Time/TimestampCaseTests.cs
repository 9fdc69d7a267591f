using NewsModel.Generator;

namespace NewsModel.Tests.Time;

/// <summary>
/// Lines of <c>Cases/*.txt</c>: text, language tag (or nothing), what is read, parted by " || ". What is read is the value with
/// "assumed" where the zone is, and the notes; or "refused".
/// </summary>
public class TimestampCaseTests
{
    private static readonly string Folder =
        Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Time", "Cases");

    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The dates of all cases.</summary>
    internal static IEnumerable<string> Texts() =>
        Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" || ")[0]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_read_as_it_says(string file)
    {
        var wrong = new List<string>();
        foreach (var (line, number) in File.ReadLines(Path.Combine(Folder, file)).Select((line, index) => (line, index + 1)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var parts = line.Split(" || ");
            parts.Should().HaveCount(3, "{0}:{1} has three parts", file, number);
            var options = new NewsTimestampOptions { Language = parts[1].Trim() is { Length: > 0 } tag ? new LanguageTag(tag) : (LanguageTag?)null };
            var read = TimestampState.Of(parts[0], options);
            if (read != parts[2].Trim()) wrong.Add($"{file}:{number}: {parts[0]}: expected {parts[2]}, read {read}");
        }
        if (wrong.Count > 0) Assert.Fail(string.Join("\n", wrong));
    }
}
