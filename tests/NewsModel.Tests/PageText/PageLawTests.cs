using CsCheck;
using NewsModel.Serialization;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

public class PageLawTests
{
    private static readonly string[] PageTexts = [.. Directory.EnumerateFiles(PageFileTests.Folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly Dictionary<string, string[]> Buttons = new()
    {
        ["en"] = ["Share", "Advertisement", "Sentences Mode", "Print this article", "Sign up for our newsletter", "Facebook"],
        ["ko"] = ["공유하기", "광고", "문장 모드", "글자크기 조절", "뉴스레터 구독", "페이스북"],
        ["de"] = ["Teilen", "Anzeige", "Satzmodus", "Artikel drucken", "Newsletter abonnieren", "Facebook"],
        ["fr"] = ["Partager", "Publicité", "Mode phrases", "Imprimer l'article", "S'inscrire à la newsletter", "Facebook"],
        ["es"] = ["Compartir", "Publicidad", "Modo frases", "Imprimir noticia", "Suscríbete al boletín", "Facebook"],
    };

    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.OneOf<string>("\n", "\n\n", "\r\n", " ", "\t", "—", "\"", "“", "©", "#", "1. ", "- ", "• ", "https://a.example/1234567", "@", "Comments (2)", "댓글 3", "By ", "Ina Holt",
            "Published: ", "2025-02-13", "20:00", "Tags: ", "===", "Related", "Read also: ", "A sentence that goes on for a while and ends here.", "Log in to comment.", "\0", "\ud83d", "\udc00", "❤️"),
        Gen.String[Gen.Char, 0, 8]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void No_line_of_a_page_is_lost()
    {
        foreach (var page in PageTexts) LostLines(page).Should().BeEmpty();
        Noise.Sample(page => LostLines(page).Should().BeEmpty());
    }

    [Fact]
    public void A_button_between_two_paragraphs_changes_no_paragraph() =>
        (from page in Gen.Int[0, PageTexts.Length - 1] from button in Gen.Int[0, 5] from place in Gen.Int[0, 100] select (page, button, place)).Sample(choice =>
        {
            var item = PageTextFormat.Read(PageTexts[choice.page]);
            var paragraphs = Paragraphs(item);
            if (paragraphs.Count < 2) return;
            var before = paragraphs[choice.place % paragraphs.Count];
            var at = PageTexts[choice.page].LastIndexOf(before, StringComparison.Ordinal);
            if (at < 0) return; // a hard-wrapped paragraph
            var button = Buttons[item.Article.Language!.Value.Value][choice.button];
            var page = PageTexts[choice.page].Insert(at, button + "\n\n");
            Paragraphs(PageTextFormat.Read(page)).Should().Equal(paragraphs, "'{0}' stands before '{1}'", button, before);
        });

    [Fact]
    public void Any_text_is_read_without_an_exception() => Noise.Sample(page => PageTextFormat.Read(page));

    [Theory]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("Comments\n")]
    [InlineData("Ina Holt\n2 hours ago\nText\n")]
    [InlineData("By Ina Holt and \n")]
    [InlineData("2025-02-13 ")]
    [InlineData("\"A short quotation, said aloud again.\"\n\n")]
    [InlineData("Related\nA teaser without a stop\n")]
    [InlineData("a line that is about as long as others are and goes on\n")]
    [InlineData("1. \n")]
    [InlineData("(((((")]
    [InlineData("Tags:\n")]
    [InlineData("https://")]
    public void Work_grows_with_the_length_of_a_page(string part)
    {
        Allocated(part, 2_000); // what is made once is made now
        var few = Allocated(part, 4_000);
        var many = Allocated(part, 16_000);
        many.Should().BeLessThan(few * 5);
    }

    [Fact]
    public async Task A_page_larger_than_allowed_is_refused()
    {
        using var stream = new MemoryStream(new byte[2000]);
        var reader = new PageTextFormat().OpenReader(stream, new NewsReadOptions { MaxBytes = 1000 });
        var read = async () => await reader.ReadSingleAsync();
        (await read.Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    // Bytes stand for work: what a reader does with a line makes strings and lists, and, unlike time, they are alike on every machine.
    // The least of three readings: buffers are borrowed from a pool, which makes them anew when it has none left.
    private static long Allocated(string part, int length)
    {
        var page = string.Concat(Enumerable.Repeat(part, length / part.Length));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            PageTextFormat.Read(page);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static List<string> Paragraphs(NewsItem item) => [.. item.Article.Body.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];

    private static List<string> LostLines(string page) => LostLines(page, PageTextFormat.Read(page));

    internal static List<string> LostLines(string page, NewsItem item)
    {
        var told = Squeeze(string.Join('\n', item.Findings.Select(finding => finding.Text)) + "\n" + PageView.Of(item) + "\n" + string.Join('\n', item.Article.Bylines.Select(byline => byline.Text)));
        return [.. page.Split(['\n', '\r', '\f', '\u0085', '\u2028', '\u2029']).Select(Squeeze).Where(line => line.Length > 0 && !told.Contains(line, StringComparison.Ordinal))];
    }

    // Letters and digits alone: list marks, quotes and white space are laid out anew.
    private static string Squeeze(string text)
    {
        var squeezed = new System.Text.StringBuilder(text.Length);
        foreach (var unit in text)
            if (char.IsLetterOrDigit(unit)) squeezed.Append(unit);
        return squeezed.ToString();
    }
}
