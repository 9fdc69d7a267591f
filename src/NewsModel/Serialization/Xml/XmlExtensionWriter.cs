using System.Text.Json;
using System.Xml;

namespace NewsModel.Serialization.Xml;

/// <summary>Writes extension members as the elements they were read from.</summary>
internal static class XmlExtensionWriter
{
    private const int MaxDepth = 500;

    /// <summary>Whether the member is an element, so that <see cref="Write"/> can write it.</summary>
    public static bool IsElement(string name) =>
        XmlNames.TrySplit(name, out var space, out var local) && IsElement(space, local);

    private static bool IsElement(string space, string local) => IsName(local) && space != XmlNames.Xmlns && XmlCharacters.IsValid(space);

    /// <summary>Writes the elements of a member.</summary>
    public static void Write(XmlWriter writer, string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            WriteElement(writer, name, value, 0);
            return;
        }
        foreach (var element in value.EnumerateArray()) WriteElement(writer, name, element, 0);
    }

    private static void WriteElement(XmlWriter writer, string name, JsonElement value, int depth)
    {
        if (depth > MaxDepth || !XmlNames.TrySplit(name, out var space, out var local) || !IsElement(space, local)) return;
        Start(writer, space, local);
        if (value.ValueKind == JsonValueKind.Object)
        {
            HashSet<(string Space, string Local)>? written = null; // two prefixes may stand for one namespace, and JSON may say a name twice
            foreach (var member in value.EnumerateObject())
                if (member.Name.StartsWith('@')) WriteAttribute(writer, member.Name[1..], member.Value, written ??= []);
            if (value.TryGetProperty("#", out var content)) WriteContent(writer, content, depth);
        }
        else WriteContent(writer, value, depth);
        writer.WriteEndElement();
    }

    /// <summary>Starts an element with the customary prefix of its namespace.</summary>
    public static void Start(XmlWriter writer, string space, string local)
    {
        if (space.Length == 0) writer.WriteStartElement(local, "");
        else writer.WriteStartElement(writer.LookupPrefix(space) ?? XmlNames.PrefixOf(space) ?? "x", local, space);
    }

    private static void WriteAttribute(XmlWriter writer, string name, JsonElement value, HashSet<(string Space, string Local)> written)
    {
        if (value.ValueKind != JsonValueKind.String) return;
        var text = XmlCharacters.Clean(value.GetString()!, out _);
        if (!XmlNames.TrySplit(name, out var space, out var local)) (space, local) = ("", name);
        if (!IsElement(space, local) || local == "xmlns" || !written.Add((space, local))) return;
        if (space.Length == 0) writer.WriteAttributeString(local, text);
        else if (space == XmlNames.XmlSpace) writer.WriteAttributeString("xml", local, space, text);
        else writer.WriteAttributeString(writer.LookupPrefix(space) is { Length: > 0 } known ? known : XmlNames.PrefixOf(space) ?? "y", local, space, text);
    }

    private static void WriteContent(XmlWriter writer, JsonElement content, int depth)
    {
        switch (content.ValueKind)
        {
            case JsonValueKind.String:
                writer.WriteString(XmlCharacters.Clean(content.GetString()!, out _));
                break;
            case JsonValueKind.Array:
                foreach (var part in content.EnumerateArray())
                {
                    if (part.ValueKind == JsonValueKind.Object)
                        foreach (var child in part.EnumerateObject()) WriteElement(writer, child.Name, child.Value, depth + 1);
                    else WriteContent(writer, part, depth + 1);
                }
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                writer.WriteString(content.GetRawText());
                break;
        }
    }

    private static bool IsName(string local)
    {
        try
        {
            XmlConvert.VerifyNCName(local);
            return true;
        }
        catch (Exception fault) when (fault is XmlException or ArgumentException)
        {
            return false;
        }
    }
}
