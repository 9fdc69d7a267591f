using System.Globalization;
using System.Reflection;

namespace NewsModel.PublicApi.Tests.Documentation;

/// <summary>
/// Every C# block of the documentation stands in Examples/, to the letter, and prints what the text block after it says. A block names
/// its example in a comment above it: <c>&lt;!-- example: GettingStarted.First_article --&gt;</c>. That the namespaces at its head are those
/// it needs is seen where it is compiled by itself (<c>.ci/stranger</c>).
/// </summary>
public class ExampleTests
{
    private const string Mark = "<!-- example: ";

    public static TheoryData<string> Examples() => [.. Repository.Pages.SelectMany(page => Repository.Lines(page)
        .Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => page + " " + line[Mark.Length..^4].Trim()))];

    [Fact]
    public void Every_block_of_code_is_an_example_that_runs()
    {
        var others = new List<string>();
        foreach (var page in Repository.Pages)
        {
            var lines = Repository.Lines(page);
            for (var i = 0; i < lines.Length; i++)
                if (lines[i] == "```csharp" && (i == 0 || !lines[i - 1].StartsWith(Mark, StringComparison.Ordinal))) others.Add($"{page}:{i + 1}");
        }
        others.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_documentation_is_the_one_that_runs_here(string place)
    {
        var (page, example) = Split(place);
        var (type, method) = (example.Split('.')[0], example.Split('.')[1]);
        var source = Repository.Lines($"tests/NewsModel.PublicApi.Tests/Examples/{type}.cs");
        var start = Array.FindIndex(source, line => line.Contains($" {method}(TextWriter Console)", StringComparison.Ordinal));
        var end = Array.IndexOf(source, "    }", start);

        Block(page, example, "csharp").SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal)).SkipWhile(line => line.Length == 0)
            .Should().Equal(source[(start + 2)..end].Select(line => line.Length < 8 ? line : line[8..]));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_prints_what_the_documentation_says(string place)
    {
        var (page, example) = Split(place);
        var method = Type.GetType($"NewsModel.PublicApi.Tests.Examples.{example.Split('.')[0]}")!
            .GetMethod(example.Split('.')[1], BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        if (method.Invoke(null, [output]) is Task task) await task;

        output.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()).Should().Equal(Block(page, example, "text"));
    }

    private static (string Page, string Example) Split(string place) => (place.Split(' ')[0], place.Split(' ')[1]);

    // The first block of a kind behind the example's mark, and before the next mark.
    private static string[] Block(string page, string example, string kind)
    {
        var lines = Repository.Lines(page);
        var mark = Array.IndexOf(lines, Mark + example + " -->");
        var next = Array.FindIndex(lines, mark + 1, line => line.StartsWith(Mark, StringComparison.Ordinal));
        var start = Array.IndexOf(lines, "```" + kind, mark);
        if (start < 0 || (next >= 0 && start > next)) return [""];
        return lines[(start + 1)..Array.IndexOf(lines, "```", start)];
    }
}
