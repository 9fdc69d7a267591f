using NewsModel.Serialization;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

public class CorrectionTests
{
    [Theory]
    [InlineData("en", "Correction: An earlier version of this article misstated the length of the bridge.")]
    [InlineData("de", "Anmerkung der Redaktion: In einer früheren Version war die Brücke zu kurz. Wir haben das korrigiert.")]
    [InlineData("fr", "Rectificatif : une version antérieure de cet article donnait une autre longueur au pont.")]
    [InlineData("es", "Fe de errores: En una versión anterior de esta noticia el puente era más corto.")]
    [InlineData("ko", "바로잡습니다: 다리의 길이를 정정합니다. 독자 여러분께 사과드립니다.")]
    public void A_correction_stays_in_the_body_and_is_told_apart(string language, string note)
    {
        var article = PageTextFormat.Read($"A bridge for the harbour town\n\nPublished: 2025-02-13\n\nThe harbour town has a bridge now, its mayor said on Thursday.\n\n{note}\n", new NewsReadOptions { Language = language }).Article;
        article.Body.Blocks.OfType<Paragraph>().Should().Contain(paragraph => paragraph.Text == note);
        article.Corrections.Should().ContainSingle().Which.Text.Should().Be(note);
    }

    [Fact]
    public void A_correction_below_a_heading_with_its_day_has_that_day()
    {
        var article = PageTextFormat.Read("A bridge for the harbour town\n\nPublished: 2025-02-13\n\nThe harbour town has a bridge now, its mayor said on Thursday.\n\nCorrection: Feb. 14, 2025\n\nThe bridge is nine metres long, not eight, as was said here first.\n").Article;
        article.Corrections.Should().ContainSingle().Which.Should().Match<Correction>(note => note.Date!.Value == "2025-02-14" && note.Text.StartsWith("The bridge is nine"));
    }

    [Fact]
    public void An_article_about_a_correction_has_none() =>
        PageTextFormat.Read("The ministry corrects its figures\n\nPublished: 2025-02-13\n\nThe ministry corrected its figures on Thursday. The correction came late, the opposition said.\n").Article.Corrections.Should().BeEmpty();
}
