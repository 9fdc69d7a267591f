using NewsModel.Serialization;

namespace NewsModel.Tests.Json;

/// <summary>A fault tells a person what stands there and what was to stand there.</summary>
public class NewsJsonFaultTextTests
{
    [Theory]
    [InlineData("", "The text is not JSON. The input does not contain any JSON tokens.")]
    [InlineData("{} {}", "The text is not JSON. '{' is invalid after a single JSON value.")]
    [InlineData("""{"headline":1}""", "Found a number where a string was expected.")]
    [InlineData("""{"headline":true}""", "Found true or false where a string was expected.")]
    [InlineData("""{"headline":[]}""", "Found a list where a string was expected.")]
    [InlineData("""{"headline":{}}""", "Found an object where a string was expected.")]
    [InlineData("""{"headline":"\ud800"}""", "The string has a lone surrogate, or bytes that are not UTF-8.")]
    [InlineData("""{"headline":"a","headline":"b"}""", "The member 'headline' stands there twice.")]
    [InlineData("""{"x":1,"x":1}""", "The member 'x' stands there twice.")]
    [InlineData("""{"keywords":null}""", "The member 'keywords' is null, and needs a value.")]
    [InlineData("""{"keywords":[null]}""", "Found null where a string was expected.")]
    [InlineData("""{"keywords":"a"}""", "Found a string where a list was expected.")]
    [InlineData("""{"bylines":{}}""", "Found an object where a list was expected.")]
    [InlineData("""{"body":[1]}""", "Found a number where an object with a type was expected.")]
    [InlineData("""{"body":[{}]}""", "The member 'type' is missing.")]
    [InlineData("""{"body":[{"type":1}]}""", "Found a number where a type, which is a string, was expected.")]
    [InlineData("""{"body":[{"type":"paragraph"}]}""", "The member 'text' is missing; every paragraph has one.")]
    [InlineData("""{"comments":1}""", "Found a number where an object (comments) was expected.")]
    [InlineData("""{"comments":{"count":"1"}}""", "Found a string where a whole number was expected.")]
    [InlineData("""{"comments":{"count":-1}}""", "Found a number that is not a whole number from 0 to 9223372036854775807.")]
    [InlineData("""{"comments":{"items":[{"id":"1"},{"id":"1"}]}}""", "The id is another comment's id too.")]
    [InlineData("""{"quotes":[{"id":"q","confidence":"1"}]}""", "Found a string where a number was expected.")]
    [InlineData("""{"quotes":[{"id":"q","confidence":1e999}]}""", "Found a number too large for double precision.")]
    [InlineData("""{"quotes":[{"id":"q","kind":1}]}""", "Found a number where a word was expected.")]
    [InlineData("""{"quotes":[{"id":"q","kind":"spoken"}]}""", "Found 'spoken' where one of these was expected: ")]
    [InlineData("""{"quotes":[{"id":"q","text":"x"}]}""", "The text is not what the body has at the quote's content.")]
    [InlineData("""{"isAccessibleForFree":1}""", "Found a number where true or false was expected.")]
    [InlineData("""{"language":"not a tag"}""", "Found 'not a tag' where a language tag (BCP 47) was expected.")]
    [InlineData("""{"source":{"retrievedAt":"2025"}}""", "Found '2025' where an instant such as 2025-02-13T20:00:00Z was expected.")]
    [InlineData("""{"video":[{"duration":"long"}]}""", "Found 'long' where a duration such as PT1M30S was expected.")]
    [InlineData("""{"video":[{"duration":1}]}""", "Found a number where a string was expected.")]
    [InlineData("""{"published":{"value":"yesterday"}}""", "The time has none of the forms 2025, 2025-02, 2025-02-13, ")]
    [InlineData("""{"published":{"value":"2025-02-13","zone":"given"}}""", "The time 2025-02-13 has no offset, so its zone is unknown.")]
    [InlineData("""{"published":{"value":"2025-02-13T20:00Z","zone":"unknown"}}""", "The time 2025-02-13T20:00Z has an offset, so its zone is given or assumed.")]
    [InlineData("""{"sentences":[{"span":1}]}""", "Found a number where a span, [start, end], was expected.")]
    [InlineData("""{"sentences":[{"span":[0,1,2]}]}""", "A span has two numbers, start and end.")]
    [InlineData("""{"sentences":[{"span":[2,1]}]}""", "The span [2, 1] ends before it starts.")]
    public void It_says_what_was_found_and_what_was_expected(string json, string message) => MessageOf(json).Should().StartWith(message);

    [Fact]
    public void It_says_how_deep_replies_may_be()
    {
        var deep = "{\"comments\":{\"items\":[" + string.Concat(Enumerable.Repeat("{\"replies\":[", Comment.MaxDepth + 1)) + string.Concat(Enumerable.Repeat("]}", Comment.MaxDepth + 1)) + "]}}";

        MessageOf(deep).Should().StartWith($"Replies are nested deeper than {Comment.MaxDepth}.");
    }

    [Fact]
    public void It_says_that_bytes_are_no_text() =>
        FluentActions.Invoking(() => NewsJson.Deserialize([.. "{\"headline\":\"a"u8, 0xC3, .. "\"}"u8])).Should().ThrowExactly<NewsFormatException>().WithMessage("The text is not UTF-8.*");

    [Fact]
    public void It_says_once_where_a_text_is_no_JSON()
    {
        var fault = FaultOf("{\n\"headline\":'a'\n}\n\n");

        fault.Should().BeEquivalentTo(new { Line = (long?)2, Column = (long?)12, Position = (long?)13 });
        fault.Message.Should().NotContain("LineNumber");
    }

    [Fact]
    public void It_says_the_line_of_a_lone_surrogate() => FaultOf("{\n\n\"headline\":\"a\uD800\"}").Should().BeEquivalentTo(new { Line = (long?)3, Column = (long?)14 });

    [Fact]
    public void A_byte_order_mark_in_a_string_takes_no_column() => FaultOf("\uFEFF{\"headline\":1}").Column.Should().Be(FaultOf("{\"headline\":1}").Column);

    [Fact]
    public async Task It_says_which_limit_was_passed()
    {
        var options = new NewsJsonOptions { MaxBytes = 100 };
        var text = "{\"headline\":\"" + new string('a', 200) + "\"}";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        FluentActions.Invoking(() => NewsJson.Deserialize(text, options)).Should().Throw<NewsFormatException>().WithMessage("The text has more than 100 bytes, which is the limit.*");
        FluentActions.Invoking(() => NewsJson.Deserialize(stream.ToArray(), options)).Should().Throw<NewsFormatException>().WithMessage("The text has 215 bytes; the limit is 100.*");
        await FluentActions.Awaiting(() => NewsJson.DeserializeAsync(stream, options)).Should().ThrowAsync<NewsFormatException>().WithMessage("The document has more than 100 bytes, which is the limit.*");
        stream.Position = 0;
        await foreach (var line in NewsJson.ReadLinesAsync(stream, options)) line.Fault!.Message.Should().StartWith("The line has more than 100 bytes, which is the limit.");
        stream.Position = 0;
        var reader = NewsFormatRegistry.Default.Get("json").OpenReader(stream, new NewsReadOptions { MaxBytes = 100 });
        await FluentActions.Awaiting(() => reader.ReadSingleAsync()).Should().ThrowAsync<NewsFormatException>().WithMessage("The document has more than 100 bytes, which is the limit.*");
    }

    [Fact]
    public async Task A_line_says_its_number_and_what_it_holds()
    {
        using var stream = new MemoryStream("{\"headline\":\"one\"}\n{\"headline\":2}"u8.ToArray());
        var lines = new List<NewsJsonLine>();
        await foreach (var line in NewsJson.ReadLinesAsync(stream)) lines.Add(line);

        lines.Select(line => line.ToString()).Should().Equal($"1: {lines[0].Article}", $"2: {lines[1].Fault!.Message}");
    }

    private static string MessageOf(string json) => FaultOf(json).Message;

    private static NewsFormatException FaultOf(string json) =>
        FluentActions.Invoking(() => NewsJson.Deserialize(json)).Should().ThrowExactly<NewsFormatException>().Which;
}
