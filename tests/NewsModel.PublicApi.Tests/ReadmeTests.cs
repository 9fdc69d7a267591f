using System.Globalization;
using NewsModel.Annotation;
using NewsModel.Serialization;

namespace NewsModel.PublicApi.Tests;

/// <summary>The README's example is this file's, to the letter, and prints what the README says it prints.</summary>
public class ReadmeTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void The_example_of_the_readme_is_the_one_that_runs_here()
    {
        var source = File.ReadAllLines(Path.Combine(Root, "tests", "NewsModel.PublicApi.Tests", "ReadmeTests.cs"));
        var start = Array.FindIndex(source, line => line.Trim() == "// begin README");
        var end = Array.FindIndex(source, line => line.Trim() == "// end README");

        Block("csharp").Where(line => !line.StartsWith("using ", StringComparison.Ordinal)).SkipWhile(line => line.Length == 0)
            .Should().Equal(source[(start + 1)..end].Select(line => line.Length < 8 ? line : line[8..]));
    }

    [Fact]
    public void The_example_of_the_readme_prints_what_the_readme_says()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        Example(output);

        output.ToString().TrimEnd().Split('\n').Should().Equal(Block("text"));
    }

    private static void Example(TextWriter Console)
    {
        // begin README
        var article = Article.FromText("Ferry service resumes",
            "The ferry to Norrvik sails again. It had lain in port for nine days.",
            "“We are glad,” said Ina Holt, the harbour master. “The storm is over.”");
        var body = ArticleAnnotator.Default.Annotate(article).Body;

        foreach (var sentence in body.Sentences!) Console.WriteLine($"{sentence.Id}  {body.TextOf(sentence)}");
        foreach (var quote in body.Quotes!) Console.WriteLine($"{body.SpeakerOf(quote)?.Name}: {body.TextOf(quote)}");

        Console.WriteLine(NewsJson.Serialize(article));
        // end README
    }

    // The lines of the README's first fenced block of a kind.
    private static string[] Block(string kind)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, "README.md"));
        var start = Array.IndexOf(lines, "```" + kind);
        return start < 0 ? [] : lines[(start + 1)..Array.IndexOf(lines, "```", start)];
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsModel.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
