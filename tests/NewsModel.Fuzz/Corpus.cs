using System.Text;
using NewsModel.Annotation;
using NewsModel.Serialization;
using NewsModel.Serialization.PageText;

namespace NewsModel.Fuzz;

/// <summary>What a target begins with: our own sample articles in its format, and words that its rules look at.</summary>
internal static class Corpus
{
    private const int LongestSeed = 300, CasesOfALanguage = 12;

    private static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "NewsModel.sln"))) folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    /// <summary>Where the inputs are kept that once broke a law, a folder a target.</summary>
    public static string Finds => Path.Combine(Root, "tests", "NewsModel.Fuzz", "Finds");

    /// <summary>Small inputs, so that many are tried: a case, or what a page begins and ends with, and a document of it.</summary>
    public static List<byte[]> Seeds(string target) => target switch
    {
        "segment" => Cases("Segmentation", SegmentTarget.Tags),
        "quotes" => Cases("Quotations", QuoteTarget.Languages),
        "page-text" or "html" => [.. Pages().Select(Encoding.UTF8.GetBytes)],
        "timestamp" => [.. new[] { "2025-02-13T20:00:00.123+09:00", "Thu, 13 Feb 2025 20:00:00 KST", "13 février 2025 à 20h00", "2025년 2월 13일 오후 8:00", "Feb. 13, 2025 8:00 p.m. EST", "13.02.2025, 20:00 Uhr" }.Select(Encoding.UTF8.GetBytes)],
        _ => [.. Pages().Select(page => Document(target == "newsjson" ? "json" : target, page))],
    };

    public static List<byte[]> Words(string target)
    {
        string[] words =
        [
            ". ", "! ", "?", "…", "...", "\"", "“", "”", "‘", "’", "„", "«", "»", "「", "」", "(", ")", "\n", "\n\n", "\r\n", " ", "\u00A0", "\u2028", "Mr. ", "U.S. ", "e.g. ", "No. 5", "a.m. ", "said", "he said. ",
            "。", "！", "؟", "।", "다. ", "\uFEFF", "\uFFFD", "e\u0301", "👩‍👩‍👧", "\0",
        ];
        string[] json = ["{", "}", "[", "]", ":", ",", "null", "true", "1e999", "-0", "\"@type\":", "\"@graph\":", "\"@id\":", "\"type\":\"paragraph\"", "\"span\":[0,1]", "\\ud800", "\\u0000", "\"items\":", "\"version\":"];
        string[] xml = ["<", ">", "</item>", "<item>", "<entry>", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&amp;", "&#0;", "xmlns:a=\"b\"", "<content type=\"xhtml\">", "<guid isPermaLink=\"false\">", "<?xml version=\"1.0\" encoding=\"utf-16\"?>"];
        string[] pages = ["Published: ", "By ", "Comments (2)", "Tags: ", "https://a.example/1", "2025/02/13 20:00", "댓글 3", "Photo: ", "© 2025", "<script>", "javascript:", "</script>", "\u202E", "KST", "오후", "20h00"];
        return [.. words.Concat(target is "rss" or "atom" ? xml : target is "segment" or "quotes" ? [] : target is "page-text" or "html" or "timestamp" ? pages : json).Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>Some cases of each language behind the byte that picks it.</summary>
    private static List<byte[]> Cases(string part, string[] languages) =>
        [.. from language in languages.Index()
            let path = Path.Combine(Root, "tests", "NewsModel.Tests", part, "Cases", language.Item + ".txt")
            let cases = File.ReadAllText(path).Split("===\n").Select(Said).Where(text => text.Length is > 0 and <= LongestSeed).ToList()
            from text in cases.Where((_, index) => index % Math.Max(1, cases.Count / CasesOfALanguage) == 0)
            select (byte[])[(byte)language.Index, .. Encoding.UTF8.GetBytes(text)]];

    private static string Said(string text) =>
        string.Join('\n', text.Split("---\n")[0].Split('\n').SkipWhile(line => line.Length == 0 || line[0] == '#')).Trim();

    /// <summary>The lines a page begins and ends with, and a short paragraph between.</summary>
    private static IEnumerable<string> Pages() =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, "tests", "NewsModel.Tests", "PageText", "Pages"), "*.txt").Order(StringComparer.Ordinal).Where((_, index) => index % 3 == 0)
        let lines = File.ReadAllLines(path).Where(line => line.Length is > 0 and <= LongestSeed / 3).ToList()
        select Clipped(string.Join('\n', [.. lines.Take(3), "", lines[lines.Count / 2], "", .. lines.Skip(Math.Max(3, lines.Count - 3))]));

    private static string Clipped(string text) => text[..Math.Min(LongestSeed, text.Length)];

    private static byte[] Document(string format, string sample)
    {
        var read = PageTextFormat.Read(sample).Article;
        NewsTimestamp.TryParse("2025-02-13T20:00:00Z", null, out var time);
        var article = ArticleAnnotator.Default.Annotate(read with { Published = read.Published ?? time });
        using var stream = new MemoryStream();
        NewsFormatRegistry.Default.Get(format).WriteSingleAsync(stream, article, new NewsWriteOptions { AssumedZone = TimeZoneInfo.Utc }).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
