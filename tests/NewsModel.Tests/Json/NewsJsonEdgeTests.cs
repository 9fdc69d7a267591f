using NewsModel.Serialization;

namespace NewsModel.Tests.Json;

/// <summary>Limits at the limit and one past it, and the faults of values that hold marks.</summary>
public class NewsJsonEdgeTests
{
    [Fact]
    public void A_text_may_be_as_long_as_the_limit()
    {
        NewsJson.Deserialize("{} ", new NewsJsonOptions { MaxBytes = 3 }).Should().Be(new Article());

        var read = () => NewsJson.Deserialize("{}  ", new NewsJsonOptions { MaxBytes = 3 });
        read.Should().Throw<NewsFormatException>().Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    [Theory]
    [InlineData("paragraph", "")]
    [InlineData("quote", "")]
    [InlineData("heading", ",\"level\":2")]
    public void A_mark_ends_no_later_than_its_text(string type, string more)
    {
        string Document(int length) => $$"""{"body":[{"type":"{{type}}","text":"Ferry"{{more}},"marks":[{"type":"strong","span":[0,{{length}}]}]}]}""";
        NewsJson.Deserialize(Document(5)).Body.Blocks.Should().ContainSingle();

        var read = () => NewsJson.Deserialize(Document(6));
        read.Should().Throw<NewsFormatException>();
    }

    [Theory]
    [InlineData("PosterIP", true)]
    [InlineData("posterI", false)]
    [InlineData("clientIPAddress", true)]
    [InlineData("shipIt", false)]
    public void A_name_of_an_address_is_found_by_its_words(string name, bool isPersonal) =>
        NewsModel.Serialization.Json.PersonalData.IsNamedBy(name).Should().Be(isPersonal);
}
