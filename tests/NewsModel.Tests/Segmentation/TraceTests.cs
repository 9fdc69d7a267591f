using NewsModel.Generator;

namespace NewsModel.Tests.Segmentation;

/// <summary>
/// How the texts in Traces are taken apart. They were found by chance, as those in Edges: each tells changes of the code that no other
/// does, by its sentences, by what the decider sees and says at a stop, or since a shortcut is not taken any more. A change that is meant
/// is written by NEWSMODEL_WRITE=1.
/// </summary>
public class TraceTests
{
    // NEWSMODEL_WRITE=1 dotnet run --project tests/NewsModel.Tests -- --filter-class '*TraceTests'
    private static readonly bool Writes = Environment.GetEnvironmentVariable("NEWSMODEL_WRITE") == "1";

    private static string Folder => Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Segmentation", "Traces");

    public static TheoryData<string> Languages() => [.. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_taken_apart_as_its_file_says(string language)
    {
        var path = Path.Combine(Folder, language + ".txt");
        var trace = new Trace(language.Split('-')[0]);
        var traces = TraceFile.Read(path);
        if (Writes) TraceFile.Write(path, traces.Select(item => item with { Lines = trace.Of(item.Options, item.Text) }));

        foreach (var item in Writes ? TraceFile.Read(path) : traces)
        {
            var found = trace.Of(item.Options, item.Text);
            if (!found.SequenceEqual(Expected(item))) Assert.Fail($"{path}: {item.Options}\n{item.Text}\n  expected: {string.Join(" | ", Expected(item))}\n  found:    {string.Join(" | ", found)}\nNEWSMODEL_WRITE=1 makes this test write what it found.");
        }
    }

    // What is counted is counted in debug builds alone.
    private static IEnumerable<string> Expected(TraceFile item) =>
#if DEBUG
        item.Lines;
#else
        item.Lines.Where(line => !line.StartsWith("asked ", StringComparison.Ordinal));
#endif
}
