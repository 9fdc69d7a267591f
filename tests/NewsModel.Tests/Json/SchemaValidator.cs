using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsModel.Tests.Json;

/// <summary>Validates by the keywords of JSON Schema 2020-12 that our schema uses, and refuses any other.</summary>
internal sealed class SchemaValidator(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    /// <summary>The first fault, with its place; null when the value is valid.</summary>
    public string? FaultIn(JsonElement value) => FaultIn(root, value, "$");

    private string? FaultIn(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind == JsonValueKind.False) return $"{path}: nothing may stand here";
        foreach (var keyword in schema.EnumerateObject())
            if (Check(schema, keyword.Name, keyword.Value, value, path) is { } fault) return fault;
        return null;
    }

    private string? Check(JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path)
    {
        string? Unless(bool valid) => valid ? null : $"{path}: {value} is against {keyword} {rule}";
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : null;
        var number = value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null;
        return keyword switch
        {
            "$ref" => FaultIn(Resolve(rule.GetString()!), value, path),
            "type" => Unless(IsOfType(value, rule.GetString()!)),
            "enum" => Unless(rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value))),
            "const" => Unless(JsonElement.DeepEquals(rule, value)),
            "not" => Unless(FaultIn(rule, value, path) is not null),
            "oneOf" => Unless(rule.EnumerateArray().Count(choice => FaultIn(choice, value, path) is null) == 1),
            "pattern" => Unless(text is null || Regex.IsMatch(text, rule.GetString()!, RegexOptions.ECMAScript)),
            "minLength" => Unless(text is null || text.EnumerateRunes().Count() >= rule.GetInt32()),
            "maxLength" => Unless(text is null || text.EnumerateRunes().Count() <= rule.GetInt32()),
            "minimum" => Unless(number is null || number >= rule.GetDouble()),
            "maximum" => Unless(number is null || number <= rule.GetDouble()),
            "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32()),
            "required" => Unless(value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))),
            "properties" => value.ValueKind != JsonValueKind.Object ? null : rule.EnumerateObject()
                .Select(property => value.TryGetProperty(property.Name, out var member) ? FaultIn(property.Value, member, $"{path}.{property.Name}") : null)
                .FirstOrDefault(fault => fault is not null),
            "prefixItems" => value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray().Zip(rule.EnumerateArray())
                .Select((pair, index) => FaultIn(pair.Second, pair.First, $"{path}[{index}]")).FirstOrDefault(fault => fault is not null),
            "items" => value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray().Select((element, index) => (element, index))
                .Skip(schema.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0)
                .Select(item => FaultIn(rule, item.element, $"{path}[{item.index}]")).FirstOrDefault(fault => fault is not null),
            _ => Annotations.Contains(keyword) ? null : throw new NotSupportedException(keyword),
        };
    }

    private JsonElement Resolve(string reference) =>
        reference[2..].Split('/').Aggregate(root, (element, name) => element.GetProperty(name));

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };
}
