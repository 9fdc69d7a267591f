using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Writes a node.</summary>
internal sealed class LdObjectWriter : JsonObjectWriter
{
    /// <summary>What extension names have before them that would clash with names of the model.</summary>
    public const string Prefix = "schema:";

    // Nothing is referred to from here: what is read is what the node itself says.
    private static LdContext Alone => new(new LdGraph([]), NewsReadOptions.Default, []);

    private LdObjectWriter(Utf8JsonWriter json, ExtensionData extensions)
        : base(json, extensions, Prefix)
    {
    }

    /// <summary>Opens a node; its own type, where the source gave one, goes before <paramref name="type"/>.</summary>
    public static LdObjectWriter Begin(Utf8JsonWriter json, string? type, ExtensionData extensions)
    {
        json.WriteStartObject();
        var node = new LdObjectWriter(json, extensions);
        if (!node.Kept("@type", _ => true)) node.Text("@type", type);
        return node;
    }

    /// <summary>Writes text that the source may have had in the form of a node.</summary>
    public void Prose(string name, string? value)
    {
        if (value is not null && !Kept(name, kept => string.Equals(Alone.Prose(kept, name), value, StringComparison.Ordinal))) Text(name, value);
    }

    /// <summary>Writes an address that the source may have had in the form of a node.</summary>
    public void Link(string name, string? value)
    {
        if (value is not null && !Kept(name, kept => string.Equals(Alone.Link(kept), value, StringComparison.Ordinal))) Text(name, value);
    }

    /// <summary>Writes the name of an organisation as a node.</summary>
    public void Named(string name, string? value)
    {
        if (value is null || Kept(name, kept => string.Equals(Alone.Prose(kept, name), value, StringComparison.Ordinal))) return;
        var node = Begin(Name(name), "Organization", ExtensionData.Empty);
        node.Text("name", value);
        node.End();
    }

    /// <summary>Writes a time: as its source had it where that is ISO 8601, else as the model has it.</summary>
    public void Time(string name, NewsTimestamp? value)
    {
        if (value is null) return;
        var verbatim = value.Text is { } text && NewsTimestamp.TryParseValue(text, null, text, out var same) && same == value;
        Text(name, verbatim ? value.Text : value.Value);
    }

    public void List<T>(string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0) return;
        var json = Name(name);
        if (items.Count == 1)
        {
            write(json, items[0]);
            return;
        }
        json.WriteStartArray();
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }
}
