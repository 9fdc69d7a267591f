using System.Text;
using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>Makes the JSON Schema (2020-12) of the wire format from the tables of members.</summary>
internal static class JsonSchemaText
{
    private const string Span =
        """{"description":"start and end, half-open, in UTF-16 code units","type":"array","prefixItems":[{"type":"integer","minimum":0},{"type":"integer","minimum":0}],"items":false,"minItems":2}""";

    /// <summary>The schema, indented, with a line feed at its end.</summary>
    public static string Make()
    {
        var text = new StringBuilder();
        text.Append("""{"$schema":"https://json-schema.org/draft/2020-12/schema",""");
        text.Append("\"title\":\"NewsJson, wire format version ").Append(NewsJson.WireVersion).Append("\",");
        text.Append("\"description\":\"What NewsJson writes. Readers also take null for a member that is not required and no list, and keep members that are not named here.\",");
        text.Append("\"$ref\":\"#/$defs/article\",\"$defs\":{\"span\":").Append(Span);
        foreach (var shape in Shapes.All) text.Append(",\"").Append(shape.Name).Append("\":").Append(shape.Schema);
        text.Append("}}");
        using var document = JsonDocument.Parse(text.ToString());
        using var output = new JsonOutput(new NewsJsonOptions { Indented = true });
        output.Element(document.RootElement);
        output.Line();
        return Encoding.UTF8.GetString(output.Written);
    }
}
