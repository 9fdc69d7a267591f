using System.Text;
using NewsModel.Serialization;

namespace NewsModel.Tests.Serialization;

public class DoorTests
{
    [Fact]
    public async Task A_document_is_read_once()
    {
        var reader = Formats.Get("json").OpenReader(new MemoryStream("{}"u8.ToArray()));
        await reader.ReadSingleAsync(TestContext.Current.CancellationToken);
        await FluentActions.Awaiting(() => reader.ReadSingleAsync()).Should().ThrowAsync<InvalidOperationException>();
    }

    [Theory]
    [InlineData("", NewsFormatErrorCode.Missing)]
    [InlineData("{\"id\":\"1\",\"content_text\":\"a\"},{\"id\":\"2\",\"content_text\":\"b\"}", NewsFormatErrorCode.InvalidValue)]
    public async Task One_article_is_demanded_where_there_is_none_or_are_two(string items, NewsFormatErrorCode code)
    {
        var reader = Formats.Get("json-feed").OpenReader(new MemoryStream(Encoding.UTF8.GetBytes($"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{items}]}}")));
        (await FluentActions.Awaiting(() => reader.ReadSingleAsync()).Should().ThrowAsync<NewsFormatException>()).Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_registry_has_one_format_of_a_name_and_says_which_there_are()
    {
        FluentActions.Invoking(() => NewsFormatRegistry.Default.Get("no such")).Should().Throw<KeyNotFoundException>().WithMessage("*'no such'*json*");
        FluentActions.Invoking(() => new NewsFormatRegistry([Formats.Get("rss"), Formats.Get("rss")])).Should().Throw<ArgumentException>().WithMessage("*'rss'*");
    }

    [Theory]
    [InlineData("", "The text is empty")]
    [InlineData("{} {}", "more text")]
    [InlineData("{\"headline\":", null)]
    public void A_text_of_no_value_or_of_two_is_refused(string json, string? message)
    {
        var read = FluentActions.Invoking(() => NewsJson.Deserialize<Article>(json)).Should().Throw<NewsFormatException>().Which;
        read.Code.Should().Be(NewsFormatErrorCode.Syntax);
        if (message is not null) read.Message.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void A_text_longer_than_the_options_allow_is_refused_in_either_form()
    {
        var options = new NewsJsonOptions { MaxBytes = 1000 };
        var json = "{\"headline\":\"" + new string('é', 600) + "\"}";
        FluentActions.Invoking(() => NewsJson.Deserialize<Article>(json, options)).Should().Throw<NewsFormatException>().Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
        FluentActions.Invoking(() => NewsJson.Deserialize<Article>(Encoding.UTF8.GetBytes(json), options)).Should().Throw<NewsFormatException>().Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
        FluentActions.Invoking(() => NewsJson.Deserialize<Article>("{\"headline\":\"" + new string('e', 1000) + "\"}", options)).Should().Throw<NewsFormatException>().Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    [Theory]
    [InlineData("{\"body\":[{\"type\":\"paragraph\",\"text\":\"One.\"}],\"sentences\":[{\"span\":[0,4]},{\"span\":[2,3]}]}", "$.sentences[1]")]
    [InlineData("{\"body\":[{\"type\":\"paragraph\",\"text\":\"One.\"}],\"quotes\":[{\"id\":\"q1\",\"kind\":\"direct\",\"spans\":[[0,9]],\"content\":[[0,9]]}]}", "$.quotes[0]")]
    [InlineData("{\"body\":[{\"type\":\"paragraph\",\"text\":7}]}", "$.body[0].text")]
    [InlineData("{\"images\":[{\"width\":\"x\"}]}", "$.images[0].width")]
    public void A_fault_names_the_place_of_the_value(string json, string path)
    {
        var fault = FluentActions.Invoking(() => NewsJson.Deserialize<Article>(json)).Should().Throw<NewsFormatException>().Which;
        fault.Path.Should().StartWith(path);
        fault.Position.Should().BePositive();
    }
}
