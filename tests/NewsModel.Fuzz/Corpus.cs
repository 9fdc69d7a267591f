using System.Text;
using NewsModel.Annotation;
using NewsModel.Serialization;
using NewsModel.Serialization.PageText;

namespace NewsModel.Fuzz;

/// <summary>What a target begins with: our own sample articles in its format, and words that its rules look at.</summary>
internal static class Corpus
{
    private static readonly string[] Samples = [.. Directory.EnumerateFiles(Path.Combine(Root, "docs", "samples", "articles"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

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

    public static List<byte[]> Seeds(string target) => target switch
    {
        "segment" or "quotes" => [.. Samples.Select((sample, index) => new[] { (byte)index }.Concat(Encoding.UTF8.GetBytes(sample[..Math.Min(1500, sample.Length)])).ToArray())],
        "page-text" or "html" => [.. Samples.Select(Encoding.UTF8.GetBytes)],
        "timestamp" => [.. new[] { "2025-02-13T20:00:00.123+09:00", "Thu, 13 Feb 2025 20:00:00 KST", "13 février 2025 à 20h00", "2025년 2월 13일 오후 8:00", "Feb. 13, 2025 8:00 p.m. EST", "13.02.2025, 20:00 Uhr" }.Select(Encoding.UTF8.GetBytes)],
        _ => [.. Samples.Select(sample => Document(target == "newsjson" ? "json" : target, sample))],
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

    private static byte[] Document(string format, string sample)
    {
        var article = ArticleAnnotator.Default.Annotate(PageTextFormat.Read(sample).Article);
        using var stream = new MemoryStream();
        NewsFormatRegistry.Default.Get(format).WriteSingleAsync(stream, article, new NewsWriteOptions { AssumedZone = TimeZoneInfo.Utc }).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
