using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsModel.Serialization;

namespace NewsModel.PublicApi.Tests;

public partial class NewsJsonTests
{
    private static readonly Article Ferry = Article.FromText("“Ferry” & more", "The ferry sails again.") with
    {
        Published = NewsTimestamp.FromDate(new DateOnly(2025, 3, 3)),
        Extensions = ExtensionData.Parse("""{"x-desk":[1.50,"é"]}"""),
    };

    [Fact]
    public void An_article_is_written_and_read_in_one_line_each() => NewsJson.Deserialize(NewsJson.Serialize(Ferry)).Should().Be(Ferry);

    [Fact]
    public void A_context_of_ones_own_has_articles_in_it_and_its_naming_stays_outside()
    {
        var message = new Envelope { SentBy = "desk", Lead = Ferry, Others = [Ferry], Quote = new Quote { Id = "q1" } };

        var json = JsonSerializer.Serialize(message, EnvelopeContext.Default.Envelope);

        json.Should().Contain("\"SENT_BY\"").And.Contain("\"LEAD\": " + NewsJson.Serialize(Ferry));
        var read = JsonSerializer.Deserialize(json, EnvelopeContext.Default.Envelope)!;
        read.Lead.Should().Be(Ferry);
        read.Others.Should().Equal(Ferry);
        read.Quote.Should().Be(message.Quote);
    }

    [Fact]
    public void The_typed_doors_and_the_resolver_need_no_reflection()
    {
        JsonSerializer.Serialize(Ferry, NewsJson.Article).Should().Be(NewsJson.Serialize(Ferry));
        JsonSerializer.Deserialize(NewsJson.Serialize(Ferry), NewsJson.Article).Should().Be(Ferry);

        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(EnvelopeContext.Default, NewsJson.TypeInfoResolver) };
        JsonSerializer.Serialize(new Feed { Title = "Norrvik Post" }, options.GetTypeInfo(typeof(Feed))).Should().Be("""{"title":"Norrvik Post"}""");
    }

    [Theory]
    [InlineData(JsonIgnoreCondition.WhenWritingDefault)]
    [InlineData(JsonIgnoreCondition.WhenWritingNull)]
    public void Odd_options_change_nothing(JsonIgnoreCondition condition)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = condition,
            WriteIndented = true,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
        };

        JsonSerializer.Serialize(Ferry, options).Should().Be(NewsJson.Serialize(Ferry));
        JsonSerializer.Deserialize<Article>("{ /* a note */ " + NewsJson.Serialize(Ferry)[1..^1] + ",}", options).Should().Be(Ferry);
        JsonSerializer.Deserialize<Article>("null", options).Should().BeNull();
    }

    [Fact]
    public void An_article_is_an_element_like_any_other_json()
    {
        JsonSerializer.SerializeToElement(Ferry).GetProperty("headline").GetString().Should().Be(Ferry.Headline);
        JsonSerializer.SerializeToNode(Ferry).Deserialize<Article>().Should().Be(Ferry);
    }

    [Fact]
    public void A_fault_says_what_is_wrong_and_where()
    {
        NewsJson.TryDeserialize("""{"body":[{"type":"paragraph"}]}""", out _, out var fault).Should().BeFalse();

        fault!.Message.Should().Be("The member 'text' is missing; every paragraph has one. Path: $.body[0]. Line: 1, column: 10. Byte: 9.");
    }

    [Fact]
    public async Task A_bad_line_does_not_end_a_stream_of_lines()
    {
        using var stream = new MemoryStream("{\"headline\":\"one\"}\nnothing\n{\"headline\":\"three\"}\n"u8.ToArray());
        var headlines = new List<string>();

        await foreach (var line in NewsJson.ReadLinesAsync(stream)) headlines.Add(line.Article?.Headline ?? $"{line.Number}: {line.Fault!.Code}");

        headlines.Should().Equal("one", "2: Syntax", "three");
    }

    internal sealed class Envelope
    {
        public string? SentBy { get; set; }

        public Article? Lead { get; set; }

        public IReadOnlyList<Article>? Others { get; set; }

        public Quote? Quote { get; set; }
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper, WriteIndented = true)]
    [JsonSerializable(typeof(Envelope))]
    internal sealed partial class EnvelopeContext : JsonSerializerContext;
}
