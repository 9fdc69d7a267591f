using System.Text;
using NewsModel.Segmentation;

namespace NewsModel.Tests.Segmentation;

public class CaseTests
{
    internal static string Folder => Path.Combine(NewsModel.Generator.GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Segmentation", "Cases");

    public static TheoryData<string> Languages() => [.. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path))];

    public static TheoryData<string> EdgeLanguages() => [.. Directory.EnumerateFiles(Edges, "*.txt").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path))];

    private static string Edges => Path.Combine(Folder, "..", "Edges");

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_case_of_a_language_is_cut_as_its_file_says(string language)
    {
        var segmenter = SentenceSegmenterProvider.Default.GetSegmenter(new LanguageTag(language));
        var wrong = new List<string>();
        foreach (var item in CaseFile.ReadAll(Folder).Where(item => item.Language == language))
        {
            var found = segmenter.ToStrings(item.Text).Select(sentence => sentence.Replace("\n", "\\n", StringComparison.Ordinal)).ToList();
            if (!found.SequenceEqual(item.Sentences))
                wrong.Add($"{item.Path}:{item.Line}: {item.Rule}\n  expected: {string.Join(" | ", item.Sentences)}\n  found:    {string.Join(" | ", found)}");
        }
        wrong.Should().BeEmpty();
    }

    /// <summary>
    /// The texts of the files in Edges: cases reworded at random, of which those were kept whose sentences a small change of the code changes. No linguist
    /// says that they are cut rightly, but how they are cut is to change on purpose alone.
    /// </summary>
    [Theory]
    [MemberData(nameof(EdgeLanguages))]
    public void Every_text_at_the_edge_of_a_rule_is_cut_as_it_was_from_text_and_from_bytes(string language)
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = language });
        var wrong = new List<string>();
        foreach (var item in CaseFile.ReadAll(Edges).Where(item => item.Language == language))
        {
            var bytes = Encoding.UTF8.GetBytes(item.Text);
            string[][] both = [segmenter.ToStrings(item.Text), [.. segmenter.ToSpans(bytes).Select(span => Encoding.UTF8.GetString(bytes, span.Start, span.Length))]];
            foreach (var found in both.Select(sentences => sentences.Select(sentence => sentence.Replace("\n", "\\n", StringComparison.Ordinal)).ToList()))
                if (!found.SequenceEqual(item.Sentences)) wrong.Add($"{item.Path}:{item.Line}\n  expected: {string.Join(" | ", item.Sentences)}\n  found:    {string.Join(" | ", found)}");
        }
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_language_that_has_a_file_has_cases() =>
        Enumerable.Range(1, NewsModel.Languages.LanguageProperties.Count - 1).Select(index => NewsModel.Languages.LanguageProperties.Tag((NewsModel.Languages.Language)index))
            .Should().BeSubsetOf(Directory.EnumerateFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension));
}
