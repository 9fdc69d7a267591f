using System.Text.Json;
using NewsModel.Generator;
using NewsModel.Serialization;
using NewsModel.Serialization.Json;
using NewsModel.Tests.Model;

namespace NewsModel.Tests.Json;

public class JsonSchemaTests
{
    // NEWSMODEL_WRITE=1 dotnet run --project tests/NewsModel.Tests -- --filter-class '*JsonSchemaTests'
    private static readonly bool Writes = Environment.GetEnvironmentVariable("NEWSMODEL_WRITE") == "1";
    private static readonly string File = Path.Combine(GeneratedFile.FindRepositoryRoot(AppContext.BaseDirectory), "docs", "article.schema.json");
    private static readonly JsonElement Schema = JsonDocument.Parse(JsonSchemaText.Make()).RootElement;
    private static readonly SchemaValidator Validator = new(Schema);

    [Fact]
    public void The_schema_in_the_docs_is_what_the_tables_make_now()
    {
        if (Writes) System.IO.File.WriteAllText(File, JsonSchemaText.Make());
        System.IO.File.ReadAllText(File).Should().Be(JsonSchemaText.Make(), "NEWSMODEL_WRITE=1 makes this test write it");
    }

    [Fact]
    public void A_thousand_random_articles_are_valid()
    {
        for (uint seed = 0; seed < 1000; seed++)
            FaultIn(NewsJson.Serialize(new ModelMaker(seed, (int)(seed % 8)).Article(), NewsJsonRoundTripTests.Everything)).Should().BeNull("of seed {0}", seed);
    }

    [Theory]
    [MemberData(nameof(NewsJsonGoldenTests.Names), MemberType = typeof(NewsJsonGoldenTests))]
    public void Every_golden_is_valid(string name) => FaultIn(NewsJsonGoldenTests.Read(name)).Should().BeNull();

    [Theory]
    [InlineData("""{"headline":1}""")]
    [InlineData("""{"body":[{"text":"no type"}]}""")]
    [InlineData("""{"body":[{"type":"paragraph"}]}""")]
    [InlineData("""{"body":[{"type":"heading","text":"x","level":0}]}""")]
    [InlineData("""{"sentences":[{"span":[0]}]}""")]
    [InlineData("""{"sentences":[{"span":[0,1,2]}]}""")]
    [InlineData("""{"quotes":[{"id":"q","kind":"spoken"}]}""")]
    [InlineData("""{"published":{"value":"yesterday"}}""")]
    [InlineData("""{"comments":{"items":[{"replies":[{"created":"2025"}]}]}}""")]
    [InlineData("[]")]
    public void What_NewsJson_refuses_by_its_form_is_invalid(string json)
    {
        FaultIn(json).Should().NotBeNull();
        FluentActions.Invoking(() => NewsJson.Deserialize(json)).Should().Throw<NewsFormatException>();
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_referred_to()
    {
        var names = Schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name).ToList();
        names.Should().OnlyHaveUniqueItems();

        var references = Schema.GetRawText().Split("#/$defs/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).ToHashSet();
        references.Should().BeSubsetOf(names);
        names.Except(references).Should().BeEquivalentTo("feed");
    }

    private static string? FaultIn(string json) => Validator.FaultIn(JsonDocument.Parse(json).RootElement);
}
