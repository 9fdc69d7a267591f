using System.Text.Json;

namespace NewsModel.Tests.Model;

public class ExtensionDataTests
{
    [Fact]
    public void Equality_is_that_of_the_json_whatever_the_order_and_spelling() =>
        (ExtensionData.Parse("""{"a":1.0,"b":{"x":[1,2],"y":"é"}}""") == ExtensionData.Parse("""{ "b": {"y":"\u00e9", "x":[1,2]}, "a": 1 }""")).Should().BeTrue();

    [Fact]
    public void Equal_data_have_equal_hashes() =>
        ExtensionData.Parse("""{"a":1e1,"b":2}""").GetHashCode().Should().Be(ExtensionData.Parse("""{"b":2,"a":10}""").GetHashCode());

    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    [InlineData("""{"a":1}""", """{"b":1}""")]
    [InlineData("""{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""")]
    public void Different_json_is_not_equal(string one, string other) => (ExtensionData.Parse(one) != ExtensionData.Parse(other)).Should().BeTrue();

    [Fact]
    public void Values_outlive_the_document_they_came_from()
    {
        ExtensionData data;
        using (var document = JsonDocument.Parse("""{"a":"kept"}"""))
            data = ExtensionData.Create(document.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)));

        data["a"].GetString().Should().Be("kept");
    }

    [Fact]
    public void A_name_that_stands_there_twice_is_refused() =>
        FluentActions.Invoking(() => ExtensionData.Parse("""{"a":1,"a":2}""")).Should().Throw<ArgumentException>();

    [Fact]
    public void Many_members_are_found_as_few_are()
    {
        var many = ExtensionData.Parse("{" + string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"m{i}\":{i}")) + "}");

        many["m999"].GetInt32().Should().Be(999);
        many.TryGetValue("m1000", out _).Should().BeFalse();
        many.With("m5", JsonElement.Parse("0"))["m5"].GetInt32().Should().Be(0);
        many.Without("m5").Count.Should().Be(999);
    }
}
