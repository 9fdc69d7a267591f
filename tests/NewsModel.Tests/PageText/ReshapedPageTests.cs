using NewsModel.Languages;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

/// <summary>
/// The sample pages with lines exchanged, put in, left out and moved: pages that are nearly those the rules are written for. The lines
/// are those of other pages, and made of the words that the rules know; the choices are the same in every run.
/// </summary>
public class ReshapedPageTests
{
    private const int RoundsOfAPage = 6;

    private static readonly string[] s_signs =
    [
        ":", "：", " ", ", ", " | ", " - ", " — ", "–", " · ", "/", "(", ")", "[", "]", "▲ ", "■ ", "◆ ", "* ", "• ", "↳ ", "> ", "» ", "→", "=", "#", "@", "© ", "!", "?", ".", "…", "\"", "“", "”", "【", "】", "▶ ", "Q. ", "1. ", "--", "===", "!", "✍ ",
    ];

    private static readonly string[] s_values =
    [
        "Ina Holt", "Tom Barrow and Anna Kessler", "van Holt", "김하늘 기자", "김 하 늘", "Lindhaven Courier", "EXA", "LINDHAVEN", "Lindhaven, Feb. 13", "2025-02-13 20:00", "2025.02.13", "13/02/2025", "20:00 KST", "3 hours ago", "2시간 전", "vor 3 Stunden", "il y a 2 h",
        "https://courier.example/news/2025/02/13/ferry-12345.html", "courier.example/article?id=99182", "www.courier.example/a", "ina.holt@courier.example", "555-0100", "12", "1,234", "2025", "3 min", "Facebook", "reporter", "Photographer", "editor", "FILE", "Getty Images",
        "“We will rebuild the bridge before winter,” she said.", "The ferry lay in port for nine days, and nobody came to see it.", "Ferry sails again", "Ferry sails again after nine days in port, council says", "ferry, harbour, storm", "wrote", "said", "Anonymous", "님", "1er",
    ];

    public static TheoryData<string> Languages => ["en", "ko", "de", "fr", "es"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_line_of_a_page_is_lost_whatever_lines_stand_together(string language)
    {
        var random = new Random(20250213);
        var words = Words(language);
        var files = Directory.EnumerateFiles(PageFileTests.Folder, "*.txt").Order(StringComparer.Ordinal).ToArray();
        var lines = files.SelectMany(File.ReadAllLines).Where(line => line.Length > 0).ToArray();
        foreach (var page in files.Where(file => Path.GetFileName(file).StartsWith(language, StringComparison.Ordinal)).Select(File.ReadAllLines))
            for (var round = 0; round < RoundsOfAPage; round++)
            {
                var reshaped = Reshaped(page, lines, words, random);
                var item = PageTextFormat.Read(reshaped);
                if (item.Article.Body.Blocks.Any(block => block.PlainText is { Length: 0 })) Assert.Fail($"A block is empty of\n{reshaped}");
                if (PageLawTests.LostLines(reshaped, item) is [_, ..] lost) Assert.Fail($"{string.Join(", ", lost)} is lost of\n{reshaped}");
            }
    }

    /// <summary>
    /// The pages of the files in Nearly, parted by <c>~~~~</c>: sample pages reshaped at random, of which those were kept that led the rules where none
    /// had before, each without the lines and words that it led there without.
    /// </summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void No_line_is_lost_of_a_page_that_once_led_the_rules_astray(string language)
    {
        foreach (var page in File.ReadAllText(Path.Combine(PageFileTests.Folder, "..", "Nearly", language + ".txt")).Split("~~~~\n"))
        {
            var item = PageTextFormat.Read(page);
            if (item.Article.Body.Blocks.Any(block => block.PlainText is { Length: 0 })) Assert.Fail($"A block is empty of\n{page}");
            if (PageLawTests.LostLines(page, item) is [_, ..] lost) Assert.Fail($"{string.Join(", ", lost)} is lost of\n{page}");
            PageTextFormat.Read(page.ReplaceLineEndings("\r\n")).Article.Should().Be(item.Article, "line ends of another system change nothing of\n{0}", page);
        }
    }

    private static string Reshaped(string[] page, string[] lines, string[] words, Random random)
    {
        var reshaped = page.ToList();
        for (var steps = 2 + random.Next(8); steps > 0; steps--)
        {
            // The head and the foot of a page have more of shape than its body.
            var at = random.Next(3) switch { 0 => random.Next(Math.Min(8, reshaped.Count)), 1 => Math.Max(0, reshaped.Count - 1 - random.Next(12)), _ => random.Next(reshaped.Count) };
            switch (random.Next(9))
            {
                case 0: reshaped.Insert(at, lines[random.Next(lines.Length)]); break;
                case 1: reshaped[at] = lines[random.Next(lines.Length)]; break;
                case 2 when reshaped.Count > 1: reshaped.RemoveAt(at); break;
                case 3: reshaped.Insert(random.Next(reshaped.Count), reshaped[at]); break;
                case 4: reshaped.Insert(at, ""); break;
                case 5: reshaped[at] = Made(words, random) + reshaped[at]; break;
                case 6: reshaped[at] += Made(words, random); break;
                default: reshaped.Insert(at, Made(words, random)); break;
            }
        }
        return string.Join('\n', reshaped);
    }

    private static string Made(string[] words, Random random) =>
        string.Concat(Enumerable.Range(0, 1 + random.Next(5)).Select(_ => random.Next(3) switch
        {
            0 => words[random.Next(words.Length)],
            1 => s_signs[random.Next(s_signs.Length)],
            _ => s_values[random.Next(s_values.Length)],
        } + (random.Next(3) == 0 ? " " : "")));

    private static string[] Words(string tag)
    {
        var language = Enumerable.Range(1, LanguageProperties.Count - 1).Select(number => (Language)number).Single(language => LanguageProperties.Tag(language) == tag);
        return
        [
            .. new[]
            {
                PageLabelWords.Table.ToList(language), PageLineWords.Table.ToList(language), PageStartWords.Table.ToList(language), PagePhraseWords.Table.ToList(language), PageRoleWords.Table.ToList(language),
                PageSectionWords.Table.ToList(language), PageOutletWords.Table.ToList(language), PageAgencyWords.Table.ToList(language), PageJointWords.Table.ToList(language), PageReportingWords.Table.ToList(language),
            }.SelectMany(table => table.Select(entry => entry.Word)).SelectMany(word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..] }).Distinct().Order(StringComparer.Ordinal),
        ];
    }
}
