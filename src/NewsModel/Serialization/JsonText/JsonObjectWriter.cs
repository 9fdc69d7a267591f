using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>
/// Writes an object of a model type: members of the format by name, then the extensions whose names are not taken. Where the source
/// had a richer form of a member (a node for a name), it is kept among the extensions; it is written while it says what the model says.
/// </summary>
/// <param name="json">Where to write; the object is open.</param>
/// <param name="extensions">The extensions of the model type.</param>
/// <param name="prefix">What stands before extension names that would clash in the model, with its colon.</param>
internal class JsonObjectWriter(Utf8JsonWriter json, ExtensionData extensions, string prefix)
{
    private readonly List<string> _written = [];

    protected Utf8JsonWriter Json => json;

    /// <summary>Which extensions may be written; all when null.</summary>
    public Func<string, bool>? Allows { get; init; }

    /// <summary>Opens a member; the caller writes its value.</summary>
    public Utf8JsonWriter Name(string name)
    {
        _written.Add(name);
        json.WritePropertyName(name);
        return json;
    }

    public void Text(string name, string? value)
    {
        if (value is not null) Name(name).WriteStringValue(value);
    }

    public void Texts(string name, ValueList<string> values)
    {
        if (values.Count == 0) return;
        Name(name).WriteStartArray();
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public void Flag(string name, bool? value)
    {
        if (value is { } flag) Name(name).WriteBooleanValue(flag);
    }

    public void Whole(string name, long? value)
    {
        if (value is { } number) Name(name).WriteNumberValue(number);
    }

    public void Number(string name, double? value)
    {
        if (value is { } number) Name(name).WriteNumberValue(number);
    }

    /// <summary>Writes a member in the form its source had, if that says the same.</summary>
    /// <returns>Whether it was written.</returns>
    public bool Kept(string name, Func<JsonSlice, bool> saysTheSame)
    {
        if (!TryExtension(name, out var kept) || !saysTheSame(JsonSlice.Of(kept))) return false;
        kept.WriteTo(Name(name));
        return true;
    }

    /// <summary>Writes the extensions whose names are not taken, and closes the object.</summary>
    public void End()
    {
        foreach (var (name, value) in extensions)
        {
            var own = name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
            if (_written.Contains(own) || Allows?.Invoke(own) == false) continue;
            value.WriteTo(Name(own));
        }
        json.WriteEndObject();
    }

    public bool TryExtension(string name, out JsonElement value) =>
        extensions.TryGetValue(name, out value) || extensions.TryGetValue(prefix + name, out value);
}
