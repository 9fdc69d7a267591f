using System.Globalization;

namespace NewsModel.Serialization.Json;

/// <summary>What may stand as the value of a member, as a fragment of JSON Schema.</summary>
internal static class Form
{
    public const string Text = """{"type":"string"}""";
    public const string Number = """{"type":"number"}""";
    public const string Flag = """{"type":"boolean"}""";
    public const string Language = """{"type":"string","pattern":"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$","minLength":2,"maxLength":100}""";
    public const string Moment = """{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"}""";
    public const string Timestamp = """{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$"}""";
    public const string Duration = """{"type":"string","pattern":"^-?P"}""";
    public const string Span = """{"$ref":"#/$defs/span"}""";

    public static string List(string element) => $$"""{"type":"array","items":{{element}}}""";

    public static string Of(string shape) => $$"""{"$ref":"#/$defs/{{shape}}"}""";

    public static string Word(Words words) => $$"""{"enum":[{{string.Join(',', words.All.Select(word => $"\"{word}\""))}}]}""";

    public static string OtherThan(Words words) => $$"""{"type":"string","not":{{Word(words)}}}""";

    public static string OneOf(params ReadOnlySpan<string> forms) => $$"""{"oneOf":[{{string.Join(',', forms)}}]}""";

    public static string Constant(string word) => $$"""{"const":"{{word}}"}""";

    public static string Whole(long min, long max) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"type":"integer","minimum":{{min}},"maximum":{{max}}}""");
}
