using NewsModel.Generator;
using NewsModel.Quotations;

namespace NewsModel.Tests.Quotations;

/// <summary>
/// The cases of the files in Cases, each named for its language and, behind a dot, what it is about: a name, the text, <c>---</c>, and a line for each quote,
/// <c>kind | speaker | words</c>; <c>===</c> ends a case.
/// </summary>
public class QuotationCaseTests
{
    private static readonly string Folder =
        Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "tests", "NewsModel.Tests", "Quotations", "Cases");

    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            foreach (var block in File.ReadAllText(file).ReplaceLineEndings("\n").Split("===\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Split('\n', 2);
                var parts = lines[1].Split("---\n");
                cases.Add(Path.GetFileName(file).Split('.')[0], lines[0], parts[0].TrimEnd('\n'), parts[1].TrimEnd('\n'));
            }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_read_as_its_file_says(string language, string name, string text, string expected)
    {
        var result = new QuotationExtractor(language).Extract(text);

        var found = string.Join('\n', result.Quotes.Select(quote => $"{Kind(quote.Kind)} | {Speaker(result, quote)} | {Words(text, quote)}"));

        found.Should().Be(expected, "{0}: {1}", language, name);
    }

    private static string Kind(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        _ => "indirect",
    };

    private static string Speaker(QuotationResult result, ExtractedQuote quote) => quote.Speaker < 0 ? "-" : result.Speakers[quote.Speaker].Name;

    private static string Words(string text, ExtractedQuote quote) => string.Join(' ', quote.Content.Select(span => span.Of(text).ToString()));
}
