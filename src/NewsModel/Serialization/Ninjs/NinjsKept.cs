using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>
/// Writes members of ninjs that the model has no property for, as they were read: each in the form its schema allows, and not at
/// all where it has another.
/// </summary>
internal static class NinjsKept
{
    private static readonly string[] Types = ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"];

    public static bool IsType(JsonElement value, NinjsVersion version) =>
        value.ValueKind == JsonValueKind.String && Array.IndexOf(Types, value.GetString()) is >= 0 and var index && (version.IsCamelCase || index < 7);

    /// <summary>Writes a member under its name in the version; false when the schema does not allow it.</summary>
    public static bool TryWrite(Utf8JsonWriter json, string name, JsonElement value, NinjsVersion version)
    {
        switch (name)
        {
            case "profile" or "edNote" or "slugline" when value.ValueKind == JsonValueKind.String:
            case "urgency" when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var urgency) && urgency is >= 1 and <= 9:
            case "expires" when value.ValueKind == JsonValueKind.String && IsTime(value.GetString()!):
                json.WritePropertyName(version.Name(name));
                value.WriteTo(json);
                return true;
            case "representationType" when RepresentationType(value) is { } word:
                json.WriteString(version.Name(name), word);
                return true;
            case "genres":
                return TryWriteList(json, version.Name(name), value, ["name", "uri", "literal"], []);
            case "trustIndicators":
                return TryWriteList(json, version.Name(name), value, ["title"], ["role", "href"]);
            case "altIds":
                return TryWriteList(json, version.Name(name), value, ["role", "value"], []);
            default:
                return false;
        }
    }

    /// <summary>Writes the texts of these names.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ExtensionData extensions, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (extensions.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String) json.WriteString(name, value.GetString());
    }

    // All or nothing: what would lose a member stays unwritten and is reported.
    private static bool TryWriteList(Utf8JsonWriter json, string name, JsonElement value, string[] texts, string[] uris)
    {
        if (value.ValueKind != JsonValueKind.Array) return false;
        foreach (var element in value.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.Object) return false;
            foreach (var member in element.EnumerateObject())
                if (member.Value.ValueKind != JsonValueKind.String
                    || !(texts.Contains(member.Name) || (uris.Contains(member.Name) && NinjsValue.IsUri(member.Value.GetString())))) return false;
        }
        json.WritePropertyName(name);
        value.WriteTo(json);
        return true;
    }

    private static string? RepresentationType(JsonElement value) => JsonRead.Text(JsonSlice.Of(value)) switch
    {
        "full" or "complete" => "full",
        "partial" or "incomplete" => "partial",
        _ => null,
    };

    private static bool IsTime(string text) =>
        NewsTimestamp.TryParseValue(text, null, null, out var time) && time is { Kind: NewsTimestampKind.Instant, Precision: >= NewsTimestampPrecision.Second };
}
