using System.Text;
using System.Text.Json;
using CsCheck;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Tests.Serialization;

public class JsonTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf<string>("{", "}", "[", "]", ":", ",", " ", "\n", "\"a\"", "\"\"", "\"", "\\", "\\u0041", "\\uD83D\\uDE00", "\\ud83d", "\\u00e", "\"\\n\\/\"", "\"\\x\"", "true", "tru", "false", "null", "nul", "0", "-", "1.5", "01", "1.", ".5", "1e5", "1E-2", "1e+", "-0", "12"),
        Gen.OneOf<string>("{\"a\":1}", "[1,2]", "{\"a\":[],\"b\":{}}", "[\"x\",null]", "\u0001", "é")).Array[1, 6].Select(string.Concat);

    [Fact]
    public void A_text_is_JSON_here_if_it_is_JSON_elsewhere() =>
        Texts.Sample(text =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text + " ");
            JsonTree.TryParse(utf8, 64, out var value).Should().Be(IsJson(utf8, out var expected), text);
            // A half character is replaced here, and elsewhere found when the string is asked for.
            if (expected is { } same && !text.Contains("\\ud83d", StringComparison.Ordinal)) JsonElement.DeepEquals(value.ToElement(), same).Should().BeTrue(text);
        }, iter: 12000);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("2", null)]
    [InlineData("1.5", null)]
    [InlineData("null", null)]
    [InlineData("\" Yes \"", true)]
    [InlineData("\"1\"", true)]
    [InlineData("\"0\"", false)]
    [InlineData("\"no\"", false)]
    [InlineData("\"https://schema.org/True\"", true)]
    [InlineData("\"schema.org/False\"", false)]
    [InlineData("\"maybe\"", null)]
    [InlineData("[]", null)]
    public void A_flag_is_read_by_what_it_means(string json, bool? flag) => JsonRead.Flag(Value(json)).Should().Be(flag);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-1", null)]
    [InlineData("12.0", 12)]
    [InlineData("12.6", 13)]
    [InlineData("-1.5", null)]
    [InlineData("1e15", null)]
    [InlineData("\"1,200\"", 1200)]
    [InlineData("\"640PX\"", 640)]
    [InlineData("\"640 px\"", 640)]
    [InlineData("\"-1\"", null)]
    [InlineData("\"many\"", null)]
    [InlineData("true", null)]
    public void A_count_is_whole_and_not_negative(string json, int? count) => JsonRead.Count(Value(json)).Should().Be(count);

    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("1e999", null)]
    [InlineData("\"12.5\"", 12.5)]
    [InlineData("\"1e999\"", null)]
    [InlineData("\"north\"", null)]
    [InlineData("null", null)]
    public void A_number_is_finite(string json, double? number) => JsonRead.Number(Value(json)).Should().Be(number);

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("-1", null)]
    public void A_size_fits_an_int(string json, int? size) => JsonRead.Int(Value(json)).Should().Be(size);

    [Theory]
    [InlineData("json-ld", "{\"@type\":\"NewsArticle\",", "}")]
    [InlineData("json-feed", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{", "}]}")]
    [InlineData("ninjs", "{", "}")]
    public async Task An_article_among_a_hundred_members_is_read_as_among_few(string format, string start, string end)
    {
        const string Own = "\"uri\":\"urn:1\",\"id\":\"urn:1\",\"headline\":\"Ferry sails\",\"title\":\"Ferry sails\",\"articleBody\":\"It sails.\",\"content_text\":\"It sails.\",\"body_text\":\"It sails.\",\"HEADLINE\":\"Second\",\"DatePublished\":\"2025-02-13\"";
        var more = string.Concat(Enumerable.Range(0, 100).Select(number => $",\"_x{number}\":{number}"));

        var few = await Formats.ReadSingleAsync(format, start + Own + end);
        var many = await Formats.ReadSingleAsync(format, start + Own + more + end);

        (many with { Extensions = ExtensionData.Empty }).Should().Be(few with { Extensions = ExtensionData.Empty });
        many.Extensions.Count.Should().Be(few.Extensions.Count + 100);
        if (format == "json-ld") many.Published!.Value.Should().Be("2025-02-13");
    }

    private static JsonSlice Value(string json)
    {
        JsonTree.TryParse(Encoding.UTF8.GetBytes(json + " "), 64, out var value).Should().BeTrue();
        return value;
    }

    private static bool IsJson(byte[] utf8, out JsonElement? value)
    {
        try
        {
            value = JsonElement.Parse(utf8, new JsonDocumentOptions { AllowTrailingCommas = true });
            return true;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }
}
