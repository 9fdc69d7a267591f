namespace NewsModel.Tests.Model;

public class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en", null, null)]
    [InlineData("pt-BR", "pt", null, "BR")]
    [InlineData("zh-hant-tw", "zh", "Hant", "TW")]
    [InlineData("es-419", "es", null, "419")]
    [InlineData("de-CH-1996", "de", null, "CH")]
    [InlineData("sl-rozaj-biske", "sl", null, null)]
    [InlineData("en-a-bbb-x-us", "en", null, null)]
    [InlineData("en-a1", "en", null, null)]
    [InlineData("en-1a", "en", null, null)]
    [InlineData("en-41a", "en", null, null)]
    [InlineData("en-La1n-GB", "en", null, "GB")]
    public void The_parts_of_a_tag_are_told_apart(string value, string primary, string? script, string? region)
    {
        var tag = new LanguageTag(value);

        (tag.Primary, tag.Script, tag.Region).Should().Be((primary, script, region));
        tag.Value.Should().Be(value, "a tag is kept as it was written");
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--us")]
    [InlineData("1n")]
    [InlineData("englishes-x")]
    [InlineData("en us")]
    [InlineData("한국어")]
    public void What_is_not_well_formed_is_refused(string value)
    {
        LanguageTag.TryParse(value, out _).Should().BeFalse();
        FluentActions.Invoking(() => new LanguageTag(value)).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_string_that_is_null_is_no_tag()
    {
        string? text = null;
        FluentActions.Invoking(() => (LanguageTag)text!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LanguageTag.Parse(text!)).Should().Throw<ArgumentNullException>();
        LanguageTag.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Tags_are_equal_whatever_their_case() => new LanguageTag("PT-br").Should().Be(new LanguageTag("pt-BR"));

    [Fact]
    public void The_default_is_undetermined() => default(LanguageTag).Should().Be(new LanguageTag("und"));
}
