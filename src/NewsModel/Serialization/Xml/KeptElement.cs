using System.Text;
using System.Text.Json;

namespace NewsModel.Serialization.Xml;

/// <summary>An element kept as an extension member, as <see cref="XmlExtensions"/> wrote it. <c>default</c> is an empty one.</summary>
internal readonly struct KeptElement(JsonElement value)
{
    /// <summary>The JSON of the element.</summary>
    public JsonElement Value => value;

    /// <summary>The first element of a name, or null.</summary>
    public static KeptElement? First(ExtensionData extensions, string name)
    {
        if (!extensions.TryGetValue(name, out var value)) return null;
        if (value.ValueKind != JsonValueKind.Array) return new KeptElement(value);
        return value.GetArrayLength() > 0 ? new KeptElement(value[0]) : null;
    }

    /// <summary>The text right in the element, trimmed; null when there is none.</summary>
    public string? Text
    {
        get
        {
            var content = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("#", out var inner) ? inner : value;
            if (content.ValueKind == JsonValueKind.Array)
                content = content.EnumerateArray().FirstOrDefault(part => part.ValueKind == JsonValueKind.String);
            return content.ValueKind == JsonValueKind.String && content.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        }
    }

    /// <summary>The text of the element and of all elements in it, trimmed; null when there is none.</summary>
    public string? AllText
    {
        get
        {
            var text = new StringBuilder();
            Append(value, text);
            return text.Length > 0 && text.ToString().Trim() is { Length: > 0 } all ? all : null;
        }
    }

    /// <summary>The value of an attribute; null when there is none.</summary>
    public string? Attribute(string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@" + name, out var attribute) && attribute.ValueKind == JsonValueKind.String ? attribute.GetString() : null;

    // As deep as the document, whose depth is limited.
    private static void Append(JsonElement content, StringBuilder text)
    {
        switch (content.ValueKind)
        {
            case JsonValueKind.String:
                text.Append(content.GetString());
                break;
            case JsonValueKind.Array:
                foreach (var part in content.EnumerateArray()) Append(part, text);
                break;
            case JsonValueKind.Object:
                foreach (var member in content.EnumerateObject())
                    if (!member.Name.StartsWith('@')) Append(member.Value, text);
                break;
        }
    }

    /// <summary>The elements of a name right inside.</summary>
    public IEnumerable<KeptElement> Children(string name)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("#", out var content) || content.ValueKind != JsonValueKind.Array) yield break;
        foreach (var part in content.EnumerateArray())
            if (part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var child)) yield return new KeptElement(child);
    }

    /// <summary>The text of the first element of a name right inside; null when there is none.</summary>
    public string? ChildText(string name) => Children(name).Select(child => child.Text).FirstOrDefault(text => text is not null);
}
