using System.Text.Json;
using NewsModel.Serialization.Xml;

namespace NewsModel.Serialization.Atom;

/// <summary>The feed that an entry was taken over from, when it says more of it than its name and address: kept whole.</summary>
internal static class AtomSource
{
    /// <summary>The extension member.</summary>
    public const string Member = "{" + XmlNames.Atom + "}source";

    /// <summary>Writes the element with the namespace of Atom on the names that stand without one.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in element.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name.StartsWith("{}", StringComparison.Ordinal) ? string.Concat("{", XmlNames.Atom, "}", member.Name.AsSpan(2)) : member.Name);
                    Write(writer, member.Value);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var part in element.EnumerateArray()) Write(writer, part);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
