using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsModel.Tests.Serialization.Ninjs;

/// <summary>
/// Validates against the ninjs schemas, which use four drafts of JSON Schema (03, 04, 07, 2020-12) and few of their keywords; others
/// are refused. Formats are asserted on request, as the drafts leave that open.
/// </summary>
internal sealed class NinjsSchema
{
    private static readonly string[] Annotations =
        ["$schema", "$id", "id", "$defs", "definitions", "title", "description", "$comment", "default", "examples"];

    private readonly Dictionary<string, JsonElement> _documents;
    private readonly JsonElement _root;
    private readonly bool _assertsFormats;

    /// <summary>The schema of a version.</summary>
    /// <param name="folder">The folder of the schemas, to find those that it refers to.</param>
    /// <param name="version">The version, as it stands in the file name.</param>
    /// <param name="assertsFormats">Whether a text must have the format the schema names.</param>
    public NinjsSchema(string folder, string version, bool assertsFormats)
    {
        _documents = Directory.EnumerateFiles(folder, "*.json").Select(file => JsonElement.Parse(File.ReadAllText(file)))
            .ToDictionary(document => Id(document).TrimEnd('#'), StringComparer.Ordinal);
        _root = JsonElement.Parse(File.ReadAllText(Path.Combine(folder, $"ninjs-schema_{version}.json")));
        _assertsFormats = assertsFormats;
    }

    /// <summary>The first fault, with its place; null when the document is valid.</summary>
    public string? FaultIn(JsonElement document) => FaultIn(_root, _root, document, "$", []);

    private static string Id(JsonElement document) =>
        document.TryGetProperty("$id", out var id) || document.TryGetProperty("id", out id) ? id.GetString()! : "";

    // Names collects the members that a keyword has had a say in, for unevaluatedProperties.
    private string? FaultIn(JsonElement root, JsonElement schema, JsonElement value, string path, HashSet<string> names)
    {
        if (schema.ValueKind == JsonValueKind.True) return null;
        if (schema.ValueKind == JsonValueKind.False) return $"{path}: nothing may stand here";
        foreach (var keyword in schema.EnumerateObject())
            if (keyword.Name != "unevaluatedProperties" && Check(root, schema, keyword.Name, keyword.Value, value, path, names) is { } fault) return fault;
        return schema.TryGetProperty("unevaluatedProperties", out var closed) && closed.ValueKind == JsonValueKind.False ? Surplus(value, names, path) : null;
    }

    private string? Check(JsonElement root, JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, HashSet<string> names)
    {
        string? Unless(bool valid) => valid ? null : $"{path}: {value.GetRawText()} is against {keyword} {rule.GetRawText()}";
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : null;
        var number = value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null;
        switch (keyword)
        {
            case "$ref":
                var (document, target) = Resolve(root, rule.GetString()!);
                return FaultIn(document, target, value, path, names);
            case "type":
                return Unless(rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOfType(value, type.GetString()!)) : IsOfType(value, rule.GetString()!));
            case "enum":
                return Unless(rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)));
            case "oneOf":
                return Unless(rule.EnumerateArray().Count(choice => FaultIn(root, choice, value, path, []) is null) == 1);
            case "anyOf":
                return Unless(rule.EnumerateArray().Any(choice => FaultIn(root, choice, value, path, []) is null));
            case "pattern":
                return Unless(text is null || Regex.IsMatch(text, rule.GetString()!, RegexOptions.ECMAScript));
            case "format":
                return Unless(text is null || !_assertsFormats || HasFormat(text, rule.GetString()!));
            case "minimum":
                return Unless(number is null || number >= rule.GetDouble());
            case "maximum":
                return Unless(number is null || number <= rule.GetDouble());
            case "minItems":
                return Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32());
            case "required":
                return rule.ValueKind != JsonValueKind.Array ? null
                    : Unless(value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)));
            case "items":
                return value.ValueKind != JsonValueKind.Array ? null
                    : value.EnumerateArray().Select((element, index) => FaultIn(root, rule, element, $"{path}[{index}]", [])).FirstOrDefault(fault => fault is not null);
            case "properties" or "patternProperties" or "additionalProperties":
                return value.ValueKind == JsonValueKind.Object ? CheckMembers(root, schema, keyword, rule, value, path, names) : null;
            default:
                return Annotations.Contains(keyword) ? null : throw new NotSupportedException(keyword);
        }
    }

    private string? CheckMembers(JsonElement root, JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path, HashSet<string> names)
    {
        foreach (var member in value.EnumerateObject())
        {
            foreach (var inner in Rules(schema, keyword, rule, member.Name))
            {
                names.Add(member.Name);
                if (FaultIn(root, inner, member.Value, $"{path}.{member.Name}", []) is { } fault) return fault;
            }
        }
        // In draft 03 a property says itself that it must be there.
        if (keyword != "properties") return null;
        var missing = rule.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Object
            && property.Value.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.True && !value.TryGetProperty(property.Name, out _));
        return missing.Any() ? $"{path}: {missing.First().Name} is missing" : null;
    }

    private static IEnumerable<JsonElement> Rules(JsonElement schema, string keyword, JsonElement rule, string name)
    {
        var own = schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);
        var patterns = schema.TryGetProperty("patternProperties", out var all) ? all.EnumerateObject().Where(pattern => Regex.IsMatch(name, pattern.Name, RegexOptions.ECMAScript)) : [];
        return keyword switch
        {
            "properties" => own ? [rule.GetProperty(name)] : [],
            "patternProperties" => patterns.Select(pattern => pattern.Value),
            _ => own || patterns.Any() ? [] : [rule],
        };
    }

    private static string? Surplus(JsonElement value, HashSet<string> names, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return null;
        foreach (var member in value.EnumerateObject())
            if (!names.Contains(member.Name)) return $"{path}: {member.Name} is not a member of the format";
        return null;
    }

    private (JsonElement Document, JsonElement Target) Resolve(JsonElement root, string reference)
    {
        var parts = reference.Split('#');
        var document = parts[0].Length == 0 ? root : _documents[parts[0]];
        var pointer = parts.Length > 1 ? parts[1] : "";
        return (document, pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, (element, name) => element.GetProperty(name)));
    }

    private static bool HasFormat(string text, string format) => format switch
    {
        "uri" => Regex.IsMatch(text, "^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$") && Uri.TryCreate(text, UriKind.Absolute, out _),
        "date-time" => Regex.IsMatch(text, "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException(format),
    };

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number == Math.Floor(number),
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };
}
