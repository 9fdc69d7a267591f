using NewsModel.Languages;
using NewsModel.Serialization.PageText;

namespace NewsModel.Tests.PageText;

/// <summary>The words of bylines that are not in the tables of the languages.</summary>
public class BylineWordTests
{
    [Theory]
    [InlineData("reporter")]
    [InlineData("staff reporter")]
    [InlineData("staff writer")]
    [InlineData("기자")]
    [InlineData("취재기자")]
    [InlineData("reporterin")]
    [InlineData("journalist")]
    [InlineData("journalistin")]
    [InlineData("journaliste")]
    [InlineData("periodista")]
    [InlineData("reportero")]
    [InlineData("reportera")]
    [InlineData("redakteur")]
    [InlineData("redakteurin")]
    [InlineData("redactor")]
    [InlineData("redactora")]
    [InlineData("rédacteur")]
    [InlineData("rédactrice")]
    [InlineData("writer")]
    [InlineData("reporter/in")]
    public void A_plain_word_for_a_reporter_is_the_models_word(string word) => BylineLine.RoleName(PageRoleKinds.Reporter, word).Should().Be(word.Contains(' ', StringComparison.Ordinal) && !word.StartsWith("staff", StringComparison.Ordinal) ? word : "reporter");

    [Theory]
    [InlineData("Reporter", "Reporter", "reporter")]
    [InlineData("Reporter", "columnist", "columnist")]
    [InlineData("Reporter", "reporter at sea", "reporter at sea")]
    [InlineData("Reporter", "", "")]
    [InlineData("Photographer", "Fotograf", "photographer")]
    [InlineData("Photographer", "chief photographer", "chief photographer")]
    [InlineData("Photographer", "", "")]
    [InlineData("Editor", "Editor", "editor")]
    [InlineData("Editor", "Redaktion", "Redaktion")]
    [InlineData("Editor, Reporter", "editor", "editor")]
    public void A_role_has_the_models_word_where_there_is_one(string kinds, string word, string role) => BylineLine.RoleName(Enum.Parse<PageRoleKinds>(kinds), word).Should().Be(role);

    private const string Nouns =
        "interview|entretien|entrevista|reportage|reportaje|chronique|crónica|report|avec|protokoll|recherche|mitarbeit|text|texte|texto|bericht|journalist|journaliste|"
        + "journalistes|writer|reportero|reportera|periodista|corresponsal|enviado especial|enviada especial|인터뷰|칼럼|보도|리포트|대담|정리|진행|기고|redakteur|redakteurin";

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ko")]
    public void A_label_that_is_a_word_for_the_article_too_names_nobody_unless_a_colon_says_so(string tag)
    {
        var words = new PageWords(Enumerable.Range(1, LanguageProperties.Count - 1).Select(number => (Language)number).Single(language => LanguageProperties.Tag(language) == tag));
        foreach (var noun in Nouns.Split('|').Where(noun => (words.Label($"{noun} Ina Holt", out var length) & PageLabelKinds.Byline) != 0 && length == noun.Length))
        {
            BylineLine.Read($"{noun} Ina Holt", words, isBare: true).Should().BeNull(noun);
            BylineLine.Read($"{noun}: Ina Holt", words, isBare: true).Should().NotBeNull(noun);
        }
    }
}
