using NewsModel.Segmentation;

namespace NewsModel.Tests.Segmentation;

public class CaseTests
{
    internal static string Folder => Path.Combine(NewsModel.Generator.GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Segmentation", "Cases");

    public static TheoryData<string> Languages() => [.. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path))];

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

    [Fact]
    public void Every_language_that_has_a_file_has_cases() =>
        Enumerable.Range(1, NewsModel.Languages.LanguageProperties.Count - 1).Select(index => NewsModel.Languages.LanguageProperties.Tag((NewsModel.Languages.Language)index))
            .Should().BeSubsetOf(Directory.EnumerateFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension));
}
