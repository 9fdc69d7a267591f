using System.Text;
using NewsModel.Serialization;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

public class PageBytesTests
{
    private const string Korean = "강둑 따라 걷는 시장\n\n입력 2025.02.13 20:00\n\n시장이 강둑을 따라 걸었다. 그는 \"물이 맑다\"고 말했다.\n\n홍길동 기자\n";
    private const string German = "Zöllner prüfen Brücke\n\n13.02.2025, 20:00 Uhr\n\nDie Zöllner prüften am Donnerstag die Brücke über die Öre. „Alles in Ordnung“, hieß es.\n";
    private const string French = "L’été à Évreux\n\nPublié le 13 février 2025 à 20h00\n\nLes élèves ont fêté l’été à Évreux. « Ça suffit », a dit le maire.\n";
    private const string Japanese = "橋を渡る市長\n\n2025年2月13日 20時00分\n\n市長は橋を渡った。「水がきれいだ」と話した。\n";

    [Theory]
    [InlineData(949, Korean, "ko")]
    [InlineData(1252, German, "de")]
    [InlineData(1252, French, "fr")]
    [InlineData(932, Japanese, "ja")]
    public async Task A_page_in_an_old_code_page_is_read_as_the_same_page_in_UTF8(int codePage, string page, string language)
    {
        var expected = PageTextFormat.Read(page);
        var (article, report) = await Read(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(page));
        article.Should().Be(expected.Article);
        article.Language!.Value.Value.Should().Be(language);
        report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Assumed && finding.Message.Contains("no UTF-8"));
    }

    [Fact]
    public async Task A_page_of_UTF8_with_a_bad_byte_stays_UTF8()
    {
        var bytes = Encoding.UTF8.GetBytes(Korean);
        bytes[^8] = 0xFF;
        var (article, report) = await Read(bytes);
        article.Headline.Should().Be("강둑 따라 걷는 시장");
        report.Findings.Should().Contain(finding => finding.Kind == FindingKind.Repaired);
    }

    [Fact]
    public async Task A_page_of_UTF8_assumes_no_code_page() =>
        (await Read(Encoding.UTF8.GetBytes(German))).Report.Findings.Should().NotContain(finding => finding.Message.Contains("no UTF-8"));

    [Theory]
    [InlineData(new byte[] { 0x82, 0x9E, 0x41, 0x83, 0x3F, 0x41, 0x83, 0x97 }, "windows-1252")] // besides the kana
    [InlineData(new byte[] { 0x82, 0xF2, 0x41, 0xAF, 0xA1, 0xC9, 0xA1, 0xB0, 0xA0 }, "windows-1252")] // besides the Hangul
    [InlineData(new byte[] { 0x82, 0x9F, 0x82, 0xF1, 0x83, 0x40, 0x83, 0x96 }, "shift_jis")]
    [InlineData(new byte[] { 0xB0, 0xA1, 0xC8, 0xFE, 0x41, 0xE9 }, "ks_c_5601-1987")]
    [InlineData(new byte[] { 0x41, 0xE9 }, "windows-1252")]
    public async Task The_code_page_is_the_one_whose_pattern_the_bytes_fit(byte[] bytes, string name) =>
        (await Read(bytes)).Report.Findings.Should().ContainSingle(finding => finding.Message.Contains("no UTF-8")).Which.Message.Should().Contain(name);

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xFE })]
    [InlineData(new byte[] { 0xEF, 0xBB })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0x41 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0 })]
    public async Task A_mark_that_is_cut_off_is_read_as_text(byte[] bytes) =>
        (await Read(bytes)).Article.Body.Text.Length.Should().BeLessThan(4);

    private static async Task<(Article Article, ConversionReport Report)> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var reader = new PageTextFormat().OpenReader(stream);
        var item = await reader.ReadSingleAsync();
        return (item.Article, reader.Report);
    }
}
