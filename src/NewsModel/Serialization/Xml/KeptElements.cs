using System.Buffers;
using System.Text.Json;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml;

/// <summary>What <see cref="XmlExtensions"/> collected, until somebody asks for the members.</summary>
/// <param name="json">The values, one behind the other.</param>
/// <param name="elements">The names, and where their values stand.</param>
/// <param name="markup">The markup that members of the model were read from, or null.</param>
internal sealed class KeptElements(byte[] json, (string Name, int Start, int Length)[] elements, List<KeptMarkup>? markup)
{
    /// <summary>The members. The JSON was written here, so it needs no check.</summary>
    public KeyValuePair<string, JsonElement>[] Make()
    {
        // One array of all values makes one document; of several values of a name, the member is an array of its own.
        var all = new ArrayBufferWriter<byte>(json.Length + (elements.Length * 4) + 64);
        var groups = elements.GroupBy(element => element.Name, StringComparer.Ordinal).ToArray();
        all.Write("["u8);
        foreach (var group in groups)
        {
            if (all.WrittenCount > 1) all.Write(","u8);
            Write(all, group);
        }
        if (markup is not null)
        {
            if (all.WrittenCount > 1) all.Write(","u8);
            WriteMarkup(all, markup);
        }
        all.Write("]"u8);
        var values = JsonElement.Parse(all.WrittenSpan, new JsonDocumentOptions { MaxDepth = ExtensionData.MaxDepth + 1 });
        var members = new KeyValuePair<string, JsonElement>[values.GetArrayLength()];
        var next = 0;
        foreach (var value in values.EnumerateArray())
        {
            members[next] = KeyValuePair.Create(next < groups.Length ? groups[next].Key : SourceMarkup.Member, value);
            next++;
        }
        return members;
    }

    private void Write(ArrayBufferWriter<byte> all, IGrouping<string, (string Name, int Start, int Length)> group)
    {
        var isArray = group.Skip(1).Any();
        if (isArray) all.Write("["u8);
        var isFirst = true;
        foreach (var (_, start, length) in group)
        {
            if (!isFirst) all.Write(","u8);
            isFirst = false;
            all.Write(json.AsSpan(start, length));
        }
        if (isArray) all.Write("]"u8);
    }

    private static void WriteMarkup(ArrayBufferWriter<byte> all, List<KeptMarkup> markup)
    {
        using var writer = new Utf8JsonWriter(all, XmlExtensions.Kept);
        writer.WriteStartObject();
        foreach (var kept in markup) kept.Write(writer);
        writer.WriteEndObject();
    }
}
