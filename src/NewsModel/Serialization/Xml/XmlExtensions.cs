using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsModel.Serialization.Markup;

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
    public static readonly JsonWriterOptions Kept = new() { MaxDepth = 1000, SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Most elements have nothing to keep, so the buffers are made when something is.
    private List<(string Name, int Start, int Length)>? _lazyElements;
    private List<KeptMarkup>? _markup;
    private (string Name, int Start) _open = ("", 0);
    private ArrayBufferWriter<byte>? _lazyBuffer;
    private Utf8JsonWriter? _lazyWriter;

    private List<(string Name, int Start, int Length)> Elements => _lazyElements ??= [];

    private ArrayBufferWriter<byte> Buffer => _lazyBuffer ??= new(512);

    private Utf8JsonWriter Writer => _lazyWriter ??= new Utf8JsonWriter(Buffer, Kept);

    /// <summary>Whether nothing was collected.</summary>
    public bool IsEmpty => _lazyElements is not { Count: > 0 } && _markup is null;

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

    /// <summary>Begins to collect an element child by child; it has no attributes.</summary>
    public void Open(string name)
    {
        _open = (name, Begin());
        Writer.WriteStartObject();
        Writer.WriteStartArray("#");
    }

    /// <summary>Collects the element at the cursor, which is passed, as a child of the one that was begun.</summary>
    public void AddChild(XmlCursor cursor, string? core)
    {
        Writer.WriteStartObject();
        Writer.WritePropertyName(NameOf(cursor, core));
        WriteElement(cursor, core);
        Writer.WriteEndObject();
    }

    /// <summary>Collects as a child an element without attributes that has been entered, and passes it.</summary>
    public void AddChild(string name, XmlCursor cursor, int depth, string? core)
    {
        Writer.WriteStartObject();
        Writer.WritePropertyName(name);
        WriteContent(cursor, depth, core, hasAttributes: false);
        Writer.WriteEndObject();
    }

    /// <summary>Collects as a child an element of text, or of attributes alone.</summary>
    public void AddChild(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Writer.WriteStartObject();
        Writer.WritePropertyName(name);
        WriteElement(text, attributes);
        Writer.WriteEndObject();
    }

    /// <summary>Ends the element that was begun.</summary>
    public void Close()
    {
        Writer.WriteEndArray();
        Writer.WriteEndObject();
        End(_open.Name, _open.Start);
    }

    /// <summary>Forgets what was collected.</summary>
    public void Drop()
    {
        _markup = null;
        _lazyElements?.Clear();
        _lazyBuffer?.ResetWrittenCount();
    }

    /// <summary>Collects an element of text, or of attributes alone.</summary>
    public void Add(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var start = Begin();
        WriteElement(text, attributes);
        End(name, start);
    }

    /// <summary>Collects a member whose value is JSON written by <paramref name="write"/>.</summary>
    public void Add<T>(string name, T value, Action<Utf8JsonWriter, T> write)
    {
        var start = Begin();
        write(Writer, value);
        End(name, start);
    }

    /// <summary>Keeps the markup that members were read from; the list is given away.</summary>
    public void Keep(List<KeptMarkup> markup) => _markup = markup;

    /// <summary>The members collected, and starts again.</summary>
    public ExtensionData Take()
    {
        if (IsEmpty) return ExtensionData.Empty;
        var kept = new KeptElements(_lazyElements is { Count: > 0 } ? Buffer.WrittenSpan.ToArray() : [], _lazyElements is { Count: > 0 } ? [.. _lazyElements] : [], _markup);
        Drop();
        return ExtensionData.Later(kept.Make);
    }

    /// <inheritdoc/>
    public void Dispose() => _lazyWriter?.Dispose();

    private int Begin()
    {
        Writer.Reset();
        return Buffer.WrittenCount;
    }

    private void End(string name, int start)
    {
        Writer.Flush();
        Elements.Add((name, start, Buffer.WrittenCount - start));
    }

    private static string NameOf(XmlCursor cursor, string? core)
    {
        var space = cursor.Namespace;
        return XmlNames.Expanded(string.Equals(space, core, StringComparison.Ordinal) ? "" : space, cursor.Name);
    }

    private void WriteElement(string? text, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var hasAttributes = false;
        foreach (var attribute in attributes) hasAttributes |= attribute.Value is not null;
        if (!hasAttributes && text is not null)
        {
            Writer.WriteStringValue(text);
            return;
        }
        Writer.WriteStartObject();
        foreach (var (attribute, value) in attributes)
            if (value is not null) Writer.WriteString("@" + attribute, value);
        if (text is not null) Writer.WriteString("#", text);
        Writer.WriteEndObject();
    }

    private string? WriteElement(XmlCursor cursor, string? core)
    {
        var depth = cursor.Depth;
        var hasAttributes = false;
        for (var i = 0; i < cursor.AttributeCount; i++)
        {
            if (!hasAttributes) Writer.WriteStartObject();
            hasAttributes = true;
            var (name, value) = cursor.AttributeAt(i);
            Writer.WriteString("@" + name, value);
        }
        if (!cursor.Enter())
        {
            if (hasAttributes) Writer.WriteEndObject();
            else Writer.WriteStringValue("");
            return null;
        }
        return WriteContent(cursor, depth, core, hasAttributes);
    }

    private string? WriteContent(XmlCursor cursor, int depth, string? core, bool hasAttributes)
    {
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
