using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsModel.Serialization.Xml;

/// <summary>
/// Collects elements that the model has no member for as extension members, so that they can be written again. A member is named
/// by the expanded name; its value is the element, or an array where there are several of the name:
/// </summary>
/// <remarks>
/// An element with nothing but text is a string. Any other is an object: attributes are members whose names start with <c>@</c>, the
/// content is the member <c>#</c>, a string or an array of strings and of objects with one member, an element by its expanded name.
/// </remarks>
internal sealed class XmlExtensions : IDisposable
{
    // Only read again here, so nothing but what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Kept = new() { MaxDepth = 1000, SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Most elements have nothing to keep, so the buffers are made when something is.
    private readonly List<(string Name, int Start, int Length)> _elements = [];
    private ArrayBufferWriter<byte>? _lazyBuffer;
    private Utf8JsonWriter? _lazyWriter;

    private ArrayBufferWriter<byte> Buffer => _lazyBuffer ??= new(512);

    private Utf8JsonWriter Writer => _lazyWriter ??= new Utf8JsonWriter(Buffer, Kept);

    /// <summary>Whether nothing was collected.</summary>
    public bool IsEmpty => _elements.Count == 0;

    /// <summary>Collects the element at the cursor, which is passed.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="core">The namespace of the document's own vocabulary, which is left out of names; null where none is.</param>
    /// <returns>The text of the element, trimmed; null when there is none, or elements are in it.</returns>
    public string? Add(XmlCursor cursor, string? core = null)
    {
        var name = NameOf(cursor, core);
        var start = Begin();
        var text = WriteElement(cursor, core);
        End(name, start);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>Collects an element of text, or of attributes alone.</summary>
    public void Add(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var start = Begin();
        var hasAttributes = false;
        foreach (var attribute in attributes) hasAttributes |= attribute.Value is not null;
        if (!hasAttributes && text is not null) Writer.WriteStringValue(text);
        else
        {
            Writer.WriteStartObject();
            foreach (var (attribute, value) in attributes)
                if (value is not null) Writer.WriteString("@" + attribute, value);
            if (text is not null) Writer.WriteString("#", text);
            Writer.WriteEndObject();
        }
        End(name, start);
    }

    /// <summary>Collects a member whose value is JSON written by <paramref name="write"/>.</summary>
    public void Add<T>(string name, T value, Action<Utf8JsonWriter, T> write)
    {
        var start = Begin();
        write(Writer, value);
        End(name, start);
    }

    /// <summary>The members collected, and starts again.</summary>
    public ExtensionData Take()
    {
        if (_elements.Count == 0) return ExtensionData.Empty;
        // The JSON was written here, so it needs no check, and the values are copies already.
        var data = ExtensionData.OfOwned(_elements.Count == 1 ? [KeyValuePair.Create(_elements[0].Name, Parse(Buffer.WrittenSpan))] : Members(Buffer.WrittenMemory, _elements));
        _elements.Clear();
        Buffer.ResetWrittenCount();
        return data;
    }

    /// <inheritdoc/>
    public void Dispose() => _lazyWriter?.Dispose();

    private static List<KeyValuePair<string, JsonElement>> Members(ReadOnlyMemory<byte> buffer, List<(string Name, int Start, int Length)> elements)
    {
        // One array of all values makes one document; of several values of a name, the member is an array of its own.
        var all = new ArrayBufferWriter<byte>(buffer.Length + (elements.Count * 4));
        var groups = elements.GroupBy(element => element.Name, StringComparer.Ordinal).ToArray();
        Write(all, "["u8);
        for (var g = 0; g < groups.Length; g++)
        {
            if (g > 0) Write(all, ","u8);
            var isArray = groups[g].Skip(1).Any();
            if (isArray) Write(all, "["u8);
            var isFirst = true;
            foreach (var element in groups[g])
            {
                if (!isFirst) Write(all, ","u8);
                isFirst = false;
                Write(all, buffer.Span.Slice(element.Start, element.Length));
            }
            if (isArray) Write(all, "]"u8);
        }
        Write(all, "]"u8);
        var values = Parse(all.WrittenSpan);
        var members = new List<KeyValuePair<string, JsonElement>>(groups.Length);
        foreach (var value in values.EnumerateArray()) members.Add(KeyValuePair.Create(groups[members.Count].Key, value));
        return members;
    }

    private static JsonElement Parse(ReadOnlySpan<byte> json) => JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = ExtensionData.MaxDepth });

    private static void Write(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    private int Begin()
    {
        Writer.Reset();
        return Buffer.WrittenCount;
    }

    private void End(string name, int start)
    {
        Writer.Flush();
        _elements.Add((name, start, Buffer.WrittenCount - start));
    }

    private static string NameOf(XmlCursor cursor, string? core)
    {
        var space = cursor.Namespace;
        return XmlNames.Expanded(string.Equals(space, core, StringComparison.Ordinal) ? "" : space, cursor.Name);
    }

    private string? WriteElement(XmlCursor cursor, string? core)
    {
        var depth = cursor.Depth;
        var hasAttributes = false;
        if (cursor.HasAttributes)
            foreach (var (name, value) in cursor.Attributes())
            {
                if (!hasAttributes) Writer.WriteStartObject();
                hasAttributes = true;
                Writer.WriteString("@" + name, value);
            }
        if (!cursor.Enter())
        {
            if (hasAttributes) Writer.WriteEndObject();
            else Writer.WriteStringValue("");
            return null;
        }
        string? text = null;
        var hasChildren = false;
        while (cursor.IsOpen && cursor.Depth > depth)
        {
            if (cursor.IsElement)
            {
                if (!hasChildren) BeginChildren(hasAttributes);
                hasChildren = true;
                WriteText(ref text);
                Writer.WriteStartObject();
                Writer.WritePropertyName(NameOf(cursor, core));
                WriteElement(cursor, core);
                Writer.WriteEndObject();
                continue;
            }
            if (cursor.TextNode is { } piece) text = text is null ? piece : text + piece;
            cursor.Read();
        }
        cursor.Read();
        if (hasChildren)
        {
            WriteText(ref text);
            Writer.WriteEndArray();
            Writer.WriteEndObject();
            return null;
        }
        if (!hasAttributes) Writer.WriteStringValue(text ?? "");
        else
        {
            if (text is not null) Writer.WriteString("#", text);
            Writer.WriteEndObject();
        }
        return text;
    }

    private void BeginChildren(bool hasAttributes)
    {
        if (!hasAttributes) Writer.WriteStartObject();
        Writer.WriteStartArray("#");
    }

    // White space between elements is layout.
    private void WriteText(ref string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) Writer.WriteStringValue(text);
        text = null;
    }
}
