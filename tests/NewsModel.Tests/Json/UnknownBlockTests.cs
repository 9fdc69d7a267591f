using NewsModel.Serialization;

namespace NewsModel.Tests.Json;

/// <summary>A block of a kind that is not known keeps its members, as long as they are told from those every block has.</summary>
public class UnknownBlockTests
{
    [Theory]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{"language":"not a tag"}""")]
    [InlineData("""{"language":5}""")]
    [InlineData("""{"markup":[]}""")]
    [InlineData("""{"text":"a","rows":[{"type":"b"}]}""")]
    public void Members_that_are_no_members_of_blocks_are_kept(string members)
    {
        var block = new UnknownBlock { Kind = "poll", Extensions = ExtensionData.Parse(members) };

        NewsJson.Deserialize<UnknownBlock>(NewsJson.Serialize(block)).Should().Be(block);
    }

    [Theory]
    [InlineData("""{"type":"b"}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"language":"en"}""")]
    [InlineData("""{"markup":"<p>"}""")]
    public void Members_that_would_be_read_as_those_of_blocks_are_not_written(string members) =>
        FluentActions.Invoking(() => NewsJson.Serialize(new UnknownBlock { Kind = "poll", Extensions = ExtensionData.Parse(members) })).Should().ThrowExactly<NewsFormatException>();

    [Theory]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"language":5}""")]
    [InlineData("""{"markup":[]}""")]
    public void Nor_are_they_written_beside_those_of_blocks(string members)
    {
        var block = new UnknownBlock { Kind = "poll", Id = "p", Language = new LanguageTag("en"), Markup = "<p>", Extensions = ExtensionData.Parse(members) };

        FluentActions.Invoking(() => NewsJson.Serialize(block)).Should().ThrowExactly<NewsFormatException>();
    }

    [Fact]
    public void A_block_of_a_known_kind_is_not_read_as_an_unknown_one() =>
        FluentActions.Invoking(() => NewsJson.Deserialize<UnknownBlock>("""{"type":"paragraph","text":"a"}""")).Should().ThrowExactly<NewsFormatException>().WithMessage("The block is of a kind that is known.*");
}
