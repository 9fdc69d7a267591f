using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>Leaves of members of one name the last, as most readers of JSON do.</summary>
internal static class SingleMembers
{
    private const int FewMembers = 12;

    /// <summary>The same value without members that come again; the very same when there are none. Linear in its size.</summary>
    public static JsonElement Of(JsonElement value) => HasRepeated(value) ? JsonBuild.Element(json => Write(json, value)) : value;

    private static bool HasRepeated(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                if (HasRepeated(element)) return true;
            return false;
        }
        if (value.ValueKind != JsonValueKind.Object) return false;
        var names = value.GetPropertyCount() > 1 ? new List<string>() : null;
        foreach (var member in value.EnumerateObject())
        {
            if (HasRepeated(member.Value)) return true;
            names?.Add(member.Name);
        }
        return names is not null && !AreDistinct(names);
    }

    private static bool AreDistinct(List<string> names)
    {
        if (names.Count > FewMembers) return new HashSet<string>(names, StringComparer.Ordinal).Count == names.Count;
        for (var i = 1; i < names.Count; i++)
            for (var j = 0; j < i; j++)
                if (string.Equals(names[i], names[j], StringComparison.Ordinal)) return false;
        return true;
    }

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var element in value.EnumerateArray()) Write(json, element);
            json.WriteEndArray();
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var last = new Dictionary<string, int>(StringComparer.Ordinal);
            var index = 0;
            foreach (var member in value.EnumerateObject()) last[member.Name] = index++;
            index = 0;
            json.WriteStartObject();
            foreach (var member in value.EnumerateObject())
            {
                if (last[member.Name] != index++) continue;
                json.WritePropertyName(member.Name);
                Write(json, member.Value);
            }
            json.WriteEndObject();
        }
        else
        {
            value.WriteTo(json);
        }
    }
}
