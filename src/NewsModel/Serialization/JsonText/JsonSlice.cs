using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NewsModel.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>
/// A value in a JSON text, read where it stands: strings are made when they are asked for. What is to outlive the text is copied by
/// <see cref="ToElement"/>. <c>default</c> is no value, of the kind <see cref="JsonValueKind.Undefined"/>.
/// </summary>
/// <remarks>Its members are those of <see cref="JsonElement"/>, which copies the text and reads it more slowly.</remarks>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Never compared.")]
internal readonly struct JsonSlice(JsonTree tree, int row)
{
    /// <summary>The kind of the value.</summary>
    public JsonValueKind ValueKind => tree is null ? JsonValueKind.Undefined : tree.Rows[row].Kind;

    /// <summary>How many bytes of JSON the value is.</summary>
    public int ByteLength => tree is null ? 0 : Raw.Length;

    /// <summary>The value at a place of an array.</summary>
    public JsonSlice this[int index]
    {
        get
        {
            foreach (var element in EnumerateArray())
                if (index-- == 0) return element;
            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    // Of a string what is inside the quotation marks.
    private ReadOnlySpan<byte> Inner => tree.Text.Slice(tree.Rows[row].Start, tree.Rows[row].Length);

    private ReadOnlySpan<byte> Raw
    {
        get
        {
            ref readonly var own = ref tree.Rows[row];
            return own.Kind == JsonValueKind.String ? tree.Text.Slice(own.Start - 1, own.Length + 2) : tree.Text.Slice(own.Start, own.Length);
        }
    }

    /// <summary>A value that is held by the model.</summary>
    public static JsonSlice Of(JsonElement element) => Of(JsonMarshal.GetRawUtf8Value(element).ToArray());

    /// <summary>The value of a text that this library made itself.</summary>
    public static JsonSlice Of(ReadOnlyMemory<byte> json) =>
        // A number needs something behind it to show that it has ended.
        JsonTree.TryParse(json, int.MaxValue, out var value) || JsonTree.TryParse((byte[])[.. json.Span, (byte)' '], int.MaxValue, out value)
            ? value
            : throw new InvalidOperationException("The text is not JSON.");

    /// <summary>The text of a string; null for null.</summary>
    public string? GetString() =>
        ValueKind == JsonValueKind.Null ? null : tree.Rows[row].HasEscapes ? JsonStrings.Decode(Inner) : Encoding.UTF8.GetString(Inner);

    /// <summary>The text of a string that is the name of something, of which there are few.</summary>
    public string GetName() => tree.Rows[row].HasEscapes ? JsonStrings.Decode(Inner) : JsonNameCache.Get(Inner);

    /// <summary>Gives back what the reading of the text has lent; no slice of it may be used then.</summary>
    public void Release() => tree?.Release();

    /// <summary>No string is longer, in UTF-16 code units.</summary>
    public int LongestString => tree.Rows[row].Length;

    /// <summary>The text of a string, into a buffer of at least <see cref="LongestString"/>; how many code units there are.</summary>
    public int GetString(Span<char> buffer) => JsonStrings.Decode(Inner, buffer);

    /// <summary>The JSON of the value.</summary>
    public string GetRawText() => Encoding.UTF8.GetString(Raw);

    /// <summary>A copy that holds its own text.</summary>
    public JsonElement ToElement() => JsonElement.Parse(
        LoneSurrogates.Replace(Raw), new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = NewsJsonOptions.HighestMaxDepth + 100 });

    /// <summary>Writes the value.</summary>
    public void WriteTo(Utf8JsonWriter json) => ToElement().WriteTo(json);

    /// <summary>Whether it is a string of exactly these letters.</summary>
    public bool ValueEquals(ReadOnlySpan<byte> text) => ValueKind == JsonValueKind.String && Says(row, text);

    /// <summary>Whether it is a string of exactly these letters.</summary>
    public bool ValueEquals(string text)
    {
        if (ValueKind != JsonValueKind.String) return false;
        var inner = Inner;
        if (inner.Length < text.Length) return false;
        var buffer = ArrayPool<char>.Shared.Rent(inner.Length);
        var equal = buffer.AsSpan(0, JsonStrings.Decode(inner, buffer)).SequenceEqual(text);
        ArrayPool<char>.Shared.Return(buffer);
        return equal;
    }

    /// <summary>Whether it is a string that says what a body says.</summary>
    public bool ValueEquals(ArticleBody body)
    {
        if (LongestString < body.TextLength) return false;
        var buffer = ArrayPool<char>.Shared.Rent(LongestString);
        var equal = body.HasText(buffer.AsSpan(0, JsonStrings.Decode(Inner, buffer)));
        ArrayPool<char>.Shared.Return(buffer);
        return equal;
    }

    /// <summary>The whole number, if it is one that fits.</summary>
    public bool TryGetInt64(out long number) => Utf8Parser.TryParse(Inner, out number, out var used) && used == Inner.Length;

    /// <summary>The number, if it is one that fits.</summary>
    public bool TryGetDouble(out double number) => Utf8Parser.TryParse(Inner, out number, out var used) && used == Inner.Length;

    /// <summary>How many values an array has.</summary>
    public int GetArrayLength() => tree.Rows[row].Count;

    /// <summary>How many members an object has.</summary>
    public int GetPropertyCount() => tree.Rows[row].Count;

    /// <summary>The last member of a name.</summary>
    public bool TryGetProperty(ReadOnlySpan<byte> name, out JsonSlice value)
    {
        value = default;
        var found = false;
        foreach (var member in EnumerateObject())
        {
            if (!member.NameEquals(name)) continue;
            value = member.Value;
            found = true;
        }
        return found;
    }

    /// <inheritdoc cref="TryGetProperty(ReadOnlySpan{byte}, out JsonSlice)"/>
    public bool TryGetProperty(string name, out JsonSlice value)
    {
        Span<byte> utf8 = stackalloc byte[64];
        return Encoding.UTF8.TryGetBytes(name, utf8, out var length) ? TryGetProperty(utf8[..length], out value) : TryGetProperty(Encoding.UTF8.GetBytes(name), out value);
    }

    /// <summary>The values of an array.</summary>
    public Elements EnumerateArray() => new(tree, row);

    /// <summary>The members of an object.</summary>
    public Members EnumerateObject() => new(tree, row);

    private bool Says(int index, ReadOnlySpan<byte> text) => Says(tree, index, text);

    private static bool Says(JsonTree tree, int index, ReadOnlySpan<byte> text)
    {
        ref readonly var own = ref tree.Rows[index];
        var inner = tree.Text.Slice(own.Start, own.Length);
        return own.HasEscapes ? string.Equals(JsonStrings.Decode(inner), Encoding.UTF8.GetString(text), StringComparison.Ordinal) : inner.SequenceEqual(text);
    }

    /// <summary>A member of an object.</summary>
    internal readonly struct Member(JsonTree tree, int row)
    {
        /// <summary>Its name.</summary>
        public string Name
        {
            get
            {
                ref readonly var own = ref tree.Rows[row];
                var inner = tree.Text.Slice(own.Start, own.Length);
                return own.HasEscapes ? JsonStrings.Decode(inner) : JsonNameCache.Get(inner);
            }
        }

        /// <summary>Its value.</summary>
        public JsonSlice Value => new(tree, row + 1);

        /// <summary>Whether it has the name.</summary>
        public bool NameEquals(ReadOnlySpan<byte> name) => Says(tree, row, name);
    }

    /// <summary>Enumerates the values of an array.</summary>
    internal struct Elements(JsonTree tree, int row)
    {
        private readonly int _end = tree.Rows[row].Next;
        private int _next = row + 1;

        public JsonSlice Current { get; private set; }

        public readonly Elements GetEnumerator() => this;

        public bool MoveNext()
        {
            StepCount.Add();
            if (_next >= _end) return false;
            Current = new JsonSlice(tree, _next);
            _next = tree.Rows[_next].Next;
            return true;
        }
    }

    /// <summary>Enumerates the members of an object.</summary>
    internal struct Members(JsonTree tree, int row)
    {
        private readonly int _end = tree.Rows[row].Next;
        private int _next = row + 1;

        public Member Current { get; private set; }

        public readonly Members GetEnumerator() => this;

        public bool MoveNext()
        {
            StepCount.Add();
            if (_next >= _end) return false;
            Current = new Member(tree, _next);
            _next = tree.Rows[_next + 1].Next;
            return true;
        }
    }
}
