using System.Text;
using System.Text.Json;
using CsCheck;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Json;

public class HostileJsonTests
{
    private const string Whole =
        """{"headline":"Ferry “sails” 😀 again","language":"en","published":{"value":"2025-02-13T20:00","zone":"unknown","text":"13/02"},"body":[{"type":"paragraph","text":"\"We are glad,\" said Ina Holt.","marks":[{"type":"strong","span":[0,3]}]},{"type":"poll","options":["a",{"b":[1.50,null,true]}]}],"sentences":[{"id":"s1","span":[0,29]}],"speakers":[{"id":"p1","kind":"person","mentions":[[20,28]]}],"quotes":[{"id":"q1","kind":"direct","spans":[[0,14]],"content":[[1,13]],"text":"We are glad,","speaker":"p1"}],"comments":{"count":2,"items":[{"id":"1","replies":[{"id":"2"}]}]},"x-more":-0.1e-7}""";

    [Fact]
    public void The_whole_text_is_read() => NewsJson.Deserialize(Whole).Body.Quotes.Should().HaveCount(1);

    [Fact]
    public void A_text_that_is_cut_at_any_byte_is_a_fault_with_its_place()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        for (var length = 0; length < bytes.Length; length++)
        {
            var fault = FaultOf(bytes.AsSpan(0, length));
            fault.Code.Should().Be(NewsFormatErrorCode.Syntax, "it was cut at {0}", length);
            fault.Path.Should().StartWith("$");
            fault.Position.Should().BeInRange(0, length);
        }
    }

    [Fact]
    public void A_byte_that_is_changed_makes_another_article_or_a_fault_with_its_place() =>
        Gen.Select(Gen.Int[0, Encoding.UTF8.GetByteCount(Whole) - 1], Gen.Byte).Array[1, 4].Sample(
            changes =>
            {
                var bytes = Encoding.UTF8.GetBytes(Whole);
                foreach (var (offset, value) in changes) bytes[offset] = value;
                ReadsOrFaults(bytes);
            },
            iter: Law.Cases(20_000));

    [Fact]
    public void Inside_the_serializer_of_others_a_changed_byte_is_never_another_exception_than_its_own() =>
        Gen.Select(Gen.Int[0, Encoding.UTF8.GetByteCount(Whole) - 1], Gen.Byte).Array[1, 4].Sample(
            changes =>
            {
                var bytes = Encoding.UTF8.GetBytes(Whole);
                foreach (var (offset, value) in changes) bytes[offset] = value;
                try
                {
                    var article = JsonSerializer.Deserialize<Article>(bytes)!;
                    // With personal data: one changed byte makes "ip" of the "id" of a comment.
                    NewsJson.Deserialize(NewsJson.Serialize(article, NewsJsonRoundTripTests.Everything)).Should().Be(article);
                }
                catch (JsonException)
                {
                }
            },
            iter: Law.Cases(5000));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_inside_the_serializer_of_others_wherever_they_stand()
    {
        byte[][] texts = [[.. "{\"headline\":\"a"u8, 0xC3, .. "\"}"u8], [.. "{\"x\":[\"a"u8, 0xC3, .. "\"]}"u8], [.. "{\"a"u8, 0xC3, .. "\":1}"u8]];

        foreach (var text in texts) FluentActions.Invoking(() => JsonSerializer.Deserialize<Article>(text)).Should().ThrowExactly<JsonException>();
    }

    [Fact]
    public void Nothing_is_written_that_is_too_deep_to_be_read()
    {
        var article = new Article { Extensions = ExtensionData.Parse("{\"x\":" + new string('[', 300) + new string(']', 300) + "}") };

        FluentActions.Invoking(() => NewsJson.Serialize(article)).Should().ThrowExactly<NewsFormatException>().Which.Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
        var deeper = new NewsJsonOptions { MaxDepth = 400 };
        NewsJson.Deserialize(NewsJson.Serialize(article, deeper), deeper).Should().Be(article);
    }

    [Fact]
    public void A_piece_that_is_moved_makes_another_article_or_a_fault_with_its_place() =>
        Gen.Select(ModelGen.Article, Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1]).Sample(
            (article, from, to, target) =>
            {
                var text = NewsJson.Serialize(article);
                var (start, end) = ((int)(Math.Min(from, to) * text.Length), (int)(Math.Max(from, to) * text.Length));
                var rest = text.Remove(start, end - start);
                ReadsOrFaults(rest.Insert((int)(target * rest.Length), text[start..end]));
            },
            iter: Law.Cases(3000));

    [Theory]
    [InlineData("", "Syntax", "$", 0)]
    [InlineData("  \n ", "Syntax", "$", 4)]
    [InlineData("null", "WrongType", "$", 0)]
    [InlineData("[]", "WrongType", "$", 0)]
    [InlineData("{} {}", "Syntax", "$", 3)]
    [InlineData("{},", "Syntax", "$", 2)]
    [InlineData("{\"headline\":1}", "WrongType", "$.headline", 12)]
    [InlineData("{\"headline\":\"a\",\"headline\":\"b\"}", "Duplicate", "$.headline", 16)]
    [InlineData("{\"x\":1,\"x\":1}", "Duplicate", "$.x", 7)]
    [InlineData("{\"x\":{\"a\":1,\"a\":1}}", "Duplicate", "$.x", 5)]
    [InlineData("{\"keywords\":[\"a\",null]}", "WrongType", "$.keywords[1]", 17)]
    [InlineData("{\"keywords\":null}", "Missing", "$.keywords", 12)]
    [InlineData("{\"keywords\":\"a\"}", "WrongType", "$.keywords", 12)]
    [InlineData("{\"bylines\":[null]}", "WrongType", "$.bylines[0]", 12)]
    [InlineData("{\"body\":[{}]}", "Missing", "$.body[0]", 9)]
    [InlineData("{\"body\":[{\"type\":\"paragraph\"}]}", "Missing", "$.body[0]", 9)]
    [InlineData("{\"body\":[{\"type\":\"paragraph\",\"text\":null}]}", "Missing", "$.body[0].text", 36)]
    [InlineData("{\"body\":[{\"type\":1}]}", "WrongType", "$.body[0].type", 17)]
    [InlineData("{\"body\":[{\"type\":\"heading\",\"level\":7,\"text\":\"\"}]}", "InvalidValue", "$.body[0].level", 35)]
    [InlineData("{\"body\":[{\"type\":\"paragraph\",\"text\":\"abc\",\"marks\":[{\"type\":\"link\",\"span\":[1,4]}]}]}", "Inconsistent", "$.body[0].marks[0].span", 73)]
    [InlineData("{\"sentences\":[{\"span\":[0,1]}]}", "Inconsistent", "$.sentences[0].span", 22)]
    [InlineData("{\"sentences\":[{\"span\":[2,1]}]}", "InvalidValue", "$.sentences[0].span", 22)]
    [InlineData("{\"sentences\":[{\"span\":[0,1,2]}]}", "InvalidValue", "$.sentences[0].span[2]", 27)]
    [InlineData("{\"sentences\":[{\"span\":[0]}]}", "WrongType", "$.sentences[0].span", 24)]
    [InlineData("{\"sentences\":[{\"span\":[-1,0]}]}", "InvalidValue", "$.sentences[0].span[0]", 23)]
    [InlineData("{\"sentences\":[{\"span\":[0,99999999999999999999]}]}", "InvalidValue", "$.sentences[0].span[1]", 25)]
    [InlineData("{\"quotes\":[{\"id\":\"q\",\"speaker\":\"p\"}]}", "Inconsistent", "$.quotes[0].speaker", 31)]
    [InlineData("{\"quotes\":[{\"id\":\"q\",\"text\":\"x\"}]}", "Inconsistent", "$.quotes[0].text", 28)]
    [InlineData("{\"quotes\":[{\"id\":\"q\",\"kind\":\"spoken\"}]}", "InvalidValue", "$.quotes[0].kind", 28)]
    [InlineData("{\"quotes\":[{\"id\":\"q\",\"confidence\":1e999}]}", "InvalidValue", "$.quotes[0].confidence", 34)]
    [InlineData("{\"published\":{\"value\":\"yesterday\"}}", "InvalidValue", "$.published.value", 22)]
    [InlineData("{\"published\":{\"value\":\"2025-02-30\"}}", "InvalidValue", "$.published.value", 22)]
    [InlineData("{\"published\":{\"value\":\"2025-02-13\",\"zone\":\"given\"}}", "Inconsistent", "$.published", 13)]
    [InlineData("{\"published\":{\"zone\":\"unknown\"}}", "Missing", "$.published", 13)]
    [InlineData("{\"published\":\"2025-02-13\"}", "WrongType", "$.published", 13)]
    [InlineData("{\"language\":\"not a tag\"}", "InvalidValue", "$.language", 12)]
    [InlineData("{\"headline\":\"\\ud800\"}", "InvalidValue", "$.headline", 12)]
    [InlineData("{\"x\":\"\\ud800\"}", "InvalidValue", "$.x", 5)]
    [InlineData("{\"x\":[{\"\\udc00\":1}]}", "InvalidValue", "$.x", 5)]
    [InlineData("{\"\\ud800\":1}", "InvalidValue", "$['\\ud800']", 1)]
    [InlineData("{\"comments\":{\"count\":-1}}", "InvalidValue", "$.comments.count", 21)]
    [InlineData("{\"comments\":{\"items\":[{\"id\":\"1\"},{\"replies\":[{\"id\":\"1\"}]}]}}", "Duplicate", "$.comments.items[1].replies[0].id", 51)]
    [InlineData("{\"comments\":{\"gate\":{\"kind\":\"shut\"}}}", "InvalidValue", "$.comments.gate.kind", 28)]
    [InlineData("{\"source\":{\"retrievedAt\":\"2025-02-13T20:00\"}}", "InvalidValue", "$.source.retrievedAt", 25)]
    [InlineData("{\"video\":[{\"duration\":\"long\"}]}", "InvalidValue", "$.video[0].duration", 22)]
    [InlineData("{\"headline\":\"a\nb\"}", "Syntax", "$.headline", 14)]
    [InlineData("{\"headline\":'a'}", "Syntax", "$.headline", 12)]
    [InlineData("{\"headline\":01}", "Syntax", "$.headline", 13)]
    [InlineData("{\"headline\":\"a\",}", "Syntax", "$.headline", 16)]
    [InlineData("{/* c */}", "Syntax", "$", 1)]
    public void A_fault_has_its_code_path_and_byte(string json, string code, string path, int position)
    {
        var fault = FaultOf(json);

        fault.Should().BeEquivalentTo(new { Code = Enum.Parse<NewsFormatErrorCode>(code), Path = path, Position = (long?)position });
        FaultOf(Encoding.UTF8.GetBytes(json)).Should().BeEquivalentTo(new { fault.Code, fault.Path, fault.Position, fault.Line, fault.Column });
    }

    [Fact]
    public void A_fault_has_its_line_and_column_from_one()
    {
        var fault = FaultOf("{\n  \"body\": [\n    { \"type\": \"paragraph\", \"text\": 5 }\n  ]\n}");

        (fault.Line, fault.Column, fault.Path).Should().Be((3, 36, "$.body[0].text"));
        fault.Message.Should().Contain("Found a number where a string was expected.").And.Contain("Line: 3, column: 36.");
    }

    [Fact]
    public void Columns_are_in_the_units_of_the_text_and_positions_in_bytes()
    {
        const string Json = "{\n\"headline\":\"😀é\",\"id\":1}";

        FaultOf(Json).Should().BeEquivalentTo(new { Line = (long?)2, Column = (long?)23, Position = (long?)27 });
        FaultOf(Encoding.UTF8.GetBytes(Json)).Should().BeEquivalentTo(new { Line = (long?)2, Column = (long?)26, Position = (long?)27 });
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault_and_counts_as_bytes()
    {
        NewsJson.Deserialize([0xEF, 0xBB, 0xBF, .. "{\"headline\":\"a\"}"u8]).Headline.Should().Be("a");
        FaultOf([0xEF, 0xBB, 0xBF, .. "{\"headline\":1}"u8]).Position.Should().Be(15);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_a_fault_with_their_place()
    {
        var fault = FaultOf([.. "{\"headline\":\"a"u8, 0xC3, 0x28, .. "\"}"u8]);

        fault.Should().BeEquivalentTo(new { Code = NewsFormatErrorCode.Syntax, Path = "$.headline", Position = (long?)14 });
    }

    [Fact]
    public void A_lone_surrogate_in_a_string_of_ours_is_a_fault_with_its_place()
    {
        var fault = FaultOf("{\"headline\":\"a" + '\uD800' + "\"}");

        fault.Should().BeEquivalentTo(new { Code = NewsFormatErrorCode.Syntax, Path = "$.headline", Column = (long?)15 });
    }

    [Theory]
    [InlineData("""{"x":{0}}""", "[", "]")]
    [InlineData("""{"x":{0}}""", """{"a":""", "}")]
    [InlineData("""{"body":[{"type":"poll","x":{0}}]}""", "[", "]")]
    [InlineData("""{"comments":{"items":[{0}]}}""", """{"replies":[""", "]}")]
    [InlineData("{0}", "[", "]")]
    public void Any_depth_is_a_fault_and_never_overflows_the_stack(string frame, string open, string close)
    {
        const int Depth = 200_000;
        var nested = string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));

        FaultOf(frame.Replace("{0}", nested, StringComparison.Ordinal)).Code.Should().BeOneOf(NewsFormatErrorCode.LimitExceeded, NewsFormatErrorCode.WrongType);
    }

    [Fact]
    public void The_depth_that_is_allowed_is_read_and_one_more_is_not()
    {
        string Nested(int depth) => "{\"x\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        NewsJson.Deserialize(Nested(256)).Extensions.Count.Should().Be(1);
        FaultOf(Nested(257)).Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
        NewsJson.Deserialize(Nested(1000), new NewsJsonOptions { MaxDepth = 1000 }).Extensions.Count.Should().Be(1);
        FluentActions.Invoking(() => new NewsJsonOptions { MaxDepth = 1001 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_name_that_stands_there_twice_is_seen_among_many()
    {
        string Members(int last) => "{" + Joined(100, i => $"\"x{(i == 99 ? last : i)}\":1") + "}";

        NewsJson.Deserialize(Members(99)).Extensions.Count.Should().Be(100);
        FaultOf(Members(3)).Should().BeEquivalentTo(new { Code = NewsFormatErrorCode.Duplicate, Path = "$.x3" });
    }

    [Fact]
    public void Replies_are_read_as_deep_as_the_model_allows()
    {
        string Thread(int depth) => "{\"comments\":{\"items\":[" + string.Concat(Enumerable.Repeat("{\"replies\":[", depth)) + string.Concat(Enumerable.Repeat("]}", depth)) + "]}}";

        var article = NewsJson.Deserialize(Thread(Comment.MaxDepth));
        NewsJson.Deserialize(NewsJson.Serialize(article)).Should().Be(article);
        NewsJson.Deserialize(NewsJson.Serialize(article, new NewsJsonOptions { Indented = true })).Should().Be(article);
        FaultOf(Thread(Comment.MaxDepth + 1)).Code.Should().Be(NewsFormatErrorCode.LimitExceeded);
    }

    [Theory]
    [InlineData("extension members")]
    [InlineData("members inside an extension")]
    [InlineData("comments with ids")]
    [InlineData("sentences")]
    [InlineData("escapes")]
    [InlineData("unknown blocks with the type last")]
    public void Memory_grows_no_faster_than_size(string what)
    {
        string Make(int count) => what switch
        {
            "extension members" => "{" + Joined(count, i => $"\"x{i}\":1") + "}",
            "members inside an extension" => "{\"x\":{" + Joined(count, i => $"\"x{i}\":1") + "}}",
            "comments with ids" => "{\"comments\":{\"items\":[" + Joined(count, i => $"{{\"id\":\"{i}\"}}") + "]}}",
            "sentences" => "{\"body\":[{\"type\":\"paragraph\",\"text\":\"" + new string('a', count) + "\"}],\"sentences\":[" + Joined(count, i => $"{{\"id\":\"{i}\",\"span\":[{i},{i + 1}]}}") + "]}",
            "escapes" => "{\"headline\":\"" + string.Concat(Enumerable.Repeat("\\u00e9\\\"", count)) + "\"}",
            _ => "{\"body\":[" + Joined(count, _ => "{\"a\":[1,2,{\"type\":\"b\"}],\"type\":\"x\"}") + "]}",
        };

        // Eight times the size: linear is 8, quadratic 64. Bytes are much alike on every machine; what takes time is measured by the benchmarks.
        AllocatedBy(Make(64_000)).Should().BeLessThan(AllocatedBy(Make(8000)) * 32);
    }

    private static string Joined(int count, Func<int, string> make) => string.Join(',', Enumerable.Range(0, count).Select(make));

    /// <summary>The least of three readings: buffers are borrowed from a pool, which makes them anew when it has none left.</summary>
    private static long AllocatedBy(string json) => Enumerable.Range(0, 3).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        NewsJson.Deserialize(json);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    private static void ReadsOrFaults(ReadOnlySpan<byte> json)
    {
        try
        {
            NewsJson.Deserialize(json);
        }
        catch (NewsFormatException fault)
        {
            fault.Path.Should().StartWith("$");
            fault.Position.Should().BeInRange(0, json.Length);
        }
    }

    private static void ReadsOrFaults(string json) => ReadsOrFaults(Encoding.UTF8.GetBytes(json));

    private static NewsFormatException FaultOf(string json) =>
        FluentActions.Invoking(() => NewsJson.Deserialize(json)).Should().ThrowExactly<NewsFormatException>().Which;

    private static NewsFormatException FaultOf(ReadOnlySpan<byte> json)
    {
        var bytes = json.ToArray();
        return FluentActions.Invoking(() => NewsJson.Deserialize(bytes)).Should().ThrowExactly<NewsFormatException>().Which;
    }
}
