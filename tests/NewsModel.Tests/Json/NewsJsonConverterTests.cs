using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using NewsModel.Serialization;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Json;

public class NewsJsonConverterTests
{
    private static readonly JsonSerializerOptions[] OddOptions =
    [
        new(),
        JsonSerializerOptions.Web,
        JsonSerializerOptions.Strict,
        new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseLower },
        new() { WriteIndented = true, IndentCharacter = '\t', NewLine = "\r\n" },
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { DefaultIgnoreCondition = JsonIgnoreCondition.Never, IncludeFields = true },
        new() { NumberHandling = JsonNumberHandling.WriteAsString, ReferenceHandler = ReferenceHandler.Preserve },
        new() { MaxDepth = 1000, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = { new JsonStringEnumConverter() } },
        NewsJson.Options,
    ];

    [Fact]
    public void The_json_is_the_same_whatever_the_options_of_the_serializer() =>
        ModelGen.Article.Sample(article => OddOptions.All(options => JsonSerializer.Serialize(article, options) == NewsJson.Serialize(article)), iter: Law.Cases(200));

    [Fact]
    public void Articles_are_read_whatever_the_options_of_the_serializer()
    {
        ModelGen.Article.Sample(
            article =>
            {
                var json = NewsJson.Serialize(article, NewsJsonRoundTripTests.Everything);
                return OddOptions.All(options => JsonSerializer.Deserialize<Article>(json, options) == article);
            },
            iter: Law.Cases(200));
    }

    [Fact]
    public void Every_part_has_the_json_it_has_inside_an_article()
    {
        ModelGen.Block.Sample(SameEverywhere, iter: Law.Cases(200));
        ModelGen.Quote.Sample(SameEverywhere, iter: Law.Cases(200));
        ModelGen.Speaker.Sample(SameEverywhere, iter: Law.Cases(200));
        ModelGen.Timestamp.Sample(SameEverywhere, iter: Law.Cases(200));
        ModelGen.Feed.Sample(SameEverywhere, iter: Law.Cases(200));
        ModelGen.Comments.Sample(SameEverywhere, iter: Law.Cases(200));
        ModelGen.Body.Sample(SameEverywhere, iter: Law.Cases(200));
        ModelGen.Extensions.Sample(SameEverywhere, iter: Law.Cases(200));
        SameEverywhere(new LanguageTag("pt-BR")).Should().BeTrue();
        SameEverywhere(new TextSpan(3, 4)).Should().BeTrue();
    }

    [Fact]
    public void Articles_stand_among_other_members_in_any_reading()
    {
        var article = NewsJson.Deserialize("""{"headline":"“Ferry” & more","x-a":[1,{"b":"\u003c"}]}""");
        var json = "{ \"first\" : [ " + NewsJson.Serialize(article) + " , null ] , \"last\" : " + NewsJson.Serialize(article) + " }";

        var read = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
        read["last"].Deserialize<Article>().Should().Be(article);
        read["first"].Deserialize<List<Article?>>().Should().Equal(article, null);
    }

    [Fact]
    public void Articles_are_read_over_segments_of_any_size()
    {
        ModelGen.Article.Sample(
            article =>
            {
                var bytes = NewsJson.SerializeToUtf8Bytes(article, NewsJsonRoundTripTests.Everything);
                var reader = new Utf8JsonReader(Segments(bytes, 7));
                return JsonSerializer.Deserialize<Article>(ref reader) == article && reader.BytesConsumed == bytes.Length;
            },
            iter: Law.Cases(200));
    }

    [Fact]
    public async Task Articles_are_read_from_streams_in_pieces_by_the_serializer()
    {
        var article = new ModelMaker(7, 6).Article() with { Summary = new string('é', 50_000) };
        var list = Enumerable.Repeat(article, 3).ToList();
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, list);
        stream.Position = 0;

        var options = new JsonSerializerOptions { DefaultBufferSize = 16 };
        var read = new List<Article?>();
        await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable<Article>(stream, options)) read.Add(item);
        read.Should().Equal(NewsJson.Deserialize(NewsJson.Serialize(article)), NewsJson.Deserialize(NewsJson.Serialize(article)), NewsJson.Deserialize(NewsJson.Serialize(article)));
    }

    [Fact]
    public void A_fault_inside_the_serializer_is_its_own_exception_with_ours_inside()
    {
        var fault = FluentActions.Invoking(() => JsonSerializer.Deserialize<Article>("""{"quotes":[{"id":"q","speaker":"p"}]}""")).Should().ThrowExactly<JsonException>().Which;

        fault.Path.Should().Be("$.quotes[0].speaker");
        fault.InnerException.Should().BeOfType<NewsFormatException>().Which.Code.Should().Be(NewsFormatErrorCode.Inconsistent);
    }

    [Fact]
    public void A_fault_deep_inside_a_document_of_others_names_both_places()
    {
        var fault = FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<string, Article>>("""{"a":{},"b":{"body":[{"type":"paragraph"}]}}"""))
            .Should().ThrowExactly<JsonException>().Which;

        fault.Path.Should().Be("$.b");
        fault.Message.Should().Contain("$.body[0]").And.Contain("'text' is missing");
    }

    [Theory]
    [InlineData("""{"keywords":[null]}""")]
    [InlineData("""{"body":null}""")]
    [InlineData("""{"corrections":[{}]}""")]
    [InlineData("""{"headline":"a","headline":"b"}""")]
    [InlineData("""{"headline":"\ud800"}""")]
    [InlineData("""{"headline":""")]
    [InlineData("""[]""")]
    public void Required_null_and_duplicate_rules_hold_whatever_the_options(string json)
    {
        foreach (var options in OddOptions)
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Article>(json, options)).Should().Throw<JsonException>();
    }

    [Fact]
    public void An_extension_by_the_name_of_a_member_is_refused_in_the_serializer_too()
    {
        var article = new Article { Extensions = ExtensionData.Parse("""{"headline":"x"}""") };

        FluentActions.Invoking(() => JsonSerializer.Serialize(article)).Should().ThrowExactly<JsonException>().WithInnerException<NewsFormatException>();
        FluentActions.Invoking(() => NewsJson.Serialize(article)).Should().ThrowExactly<NewsFormatException>().WithMessage("*'headline'*");
    }

    [Fact]
    public void A_converter_with_options_writes_by_them()
    {
        var article = new Article { Comments = new CommentSection { Items = [new() { Author = new() { Email = "nils@post.example" } }] } };
        var options = new JsonSerializerOptions { Converters = { new NewsJsonConverter<Article>(new NewsJsonOptions { IncludesPersonalData = true }) } };

        JsonSerializer.Serialize(article, options).Should().Contain("nils@post.example");
        JsonSerializer.Serialize(article).Should().NotContain("nils@post.example");
    }

    [Fact]
    public void Every_type_with_a_wire_form_that_stands_alone_is_resolved()
    {
        foreach (var type in NewsModel.Serialization.Json.ModelResolver.Types)
            NewsJson.Options.GetTypeInfo(type).Converter.GetType().GetGenericTypeDefinition().Should().Be(typeof(NewsJsonConverter<>), "of {0}", type);
    }

    private static bool SameEverywhere<T>(T value)
        where T : notnull =>
        JsonSerializer.Serialize(value) == NewsJson.Serialize(value) && JsonSerializer.Serialize(value, NewsJson.Options) == NewsJson.Serialize(value)
        && JsonSerializer.Deserialize<T>(NewsJson.Serialize(value, NewsJsonRoundTripTests.Everything))!.Equals(value);

    private static ReadOnlySequence<byte> Segments(byte[] bytes, int length)
    {
        var first = new Segment(bytes.AsMemory(0, Math.Min(length, bytes.Length)), 0);
        var last = first;
        for (var start = length; start < bytes.Length; start += length) last = last.Append(bytes.AsMemory(start, Math.Min(length, bytes.Length - start)));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
