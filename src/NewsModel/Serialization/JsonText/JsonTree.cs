using System.Buffers;
using System.Text.Json;
using NewsModel.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>
/// Where the values of a JSON text stand: a row for each, in document order, and no copy of anything. Strict but for commas behind
/// the last value. Linear, and without recursion.
/// </summary>
/// <remarks>The text must not change while slices of it are in use.</remarks>
internal sealed class JsonTree
{
    // Enough for most articles; where there are more, the array grows.
    private const int FirstRows = 128;

    private static readonly SearchValues<byte> StringStops = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(control => (byte)control)]);

    private static readonly SearchValues<byte> NumberSigns = SearchValues.Create("0123456789+-.eE"u8);

    private readonly ReadOnlyMemory<byte> _text;
    private readonly int _maxDepth;
    private Row[] _rows;
    private int _count;

    private JsonTree(ReadOnlyMemory<byte> text, int maxDepth)
    {
        (_text, _maxDepth) = (text, maxDepth);
        _rows = ArrayPool<Row>.Shared.Rent(FirstRows);
    }

    /// <summary>Gives the rows back; without it the collector takes them.</summary>
    public void Release()
    {
        if (_rows.Length > 0) ArrayPool<Row>.Shared.Return(_rows);
        _rows = [];
    }

    /// <summary>The text the rows speak of.</summary>
    public ReadOnlySpan<byte> Text => _text.Span;

    /// <summary>The rows; a member is two of them, its name and its value.</summary>
    public Row[] Rows => _rows;

    /// <summary>Reads the one value of a text; false when the text is not JSON, or nested too deeply.</summary>
    /// <param name="text">The text, in valid UTF-8.</param>
    /// <param name="maxDepth">How deep objects and arrays may be nested.</param>
    /// <param name="value">The value.</param>
    public static bool TryParse(ReadOnlyMemory<byte> text, int maxDepth, out JsonSlice value) =>
        Parse(text, maxDepth, out value, out var end) == JsonParse.Done && text.Span[end..].IndexOfAnyExcept(" \t\r\n"u8) < 0;

    /// <summary>Reads the first value of a text.</summary>
    /// <param name="text">The text, in valid UTF-8.</param>
    /// <param name="maxDepth">How deep objects and arrays may be nested.</param>
    /// <param name="value">The value.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Whether there is one, the text ends within it, or it is not JSON.</returns>
    public static JsonParse Parse(ReadOnlyMemory<byte> text, int maxDepth, out JsonSlice value, out int end)
    {
        var tree = new JsonTree(text, maxDepth);
        end = 0;
        var found = tree.Read(text.Span, ref end);
        value = found == JsonParse.Done ? new JsonSlice(tree, 0) : default;
        if (found != JsonParse.Done) tree.Release();
        return found;
    }

    private JsonParse Read(ReadOnlySpan<byte> text, ref int at)
    {
        var open = -1;
        var depth = 0;
        while (true)
        {
            at = SkipSpace(text, at);
            if (at == text.Length) return JsonParse.Incomplete;
            var sign = text[at];
            if (sign is (byte)'{' or (byte)'[')
            {
                if (++depth > _maxDepth) return JsonParse.Invalid;
                open = Open(sign == '{' ? JsonValueKind.Object : JsonValueKind.Array, at++, open);
                var inner = Inner(text, ref at, open);
                if (inner == JsonParse.Incomplete || inner == JsonParse.Invalid) return inner;
                if (inner == JsonParse.Done) continue;
                open = Close(at, open);
                depth--;
            }
            else if (ReadScalar(text, ref at, open) is var found and not JsonParse.Done)
            {
                return found;
            }
            var next = Next(text, ref at, ref open, ref depth);
            if (next == JsonParse.Closed) return JsonParse.Done;
            if (next != JsonParse.Done) return next;
        }
    }

    // What comes behind a value: Done when another value follows, Closed when the outermost has ended.
    private JsonParse Next(ReadOnlySpan<byte> text, ref int at, ref int open, ref int depth)
    {
        while (open >= 0)
        {
            at = SkipSpace(text, at);
            if (at == text.Length) return JsonParse.Incomplete;
            var sign = text[at++];
            if (sign == ',')
            {
                var inner = Inner(text, ref at, open);
                if (inner != JsonParse.Closed) return inner;
            }
            else if (sign != Closing(open)) return JsonParse.Invalid;
            open = Close(at, open);
            depth--;
        }
        return JsonParse.Closed;
    }

    // Behind an opening bracket or a comma: Done before a value, whose name has been read; Closed behind the closing bracket.
    private JsonParse Inner(ReadOnlySpan<byte> text, ref int at, int open)
    {
        at = SkipSpace(text, at);
        if (at == text.Length) return JsonParse.Incomplete;
        if (text[at] == Closing(open))
        {
            at++;
            return JsonParse.Closed;
        }
        if (_rows[open].Kind == JsonValueKind.Array) return JsonParse.Done;
        if (text[at] != '"') return JsonParse.Invalid;
        if (ReadString(text, ref at) is var name and not JsonParse.Done) return name;
        at = SkipSpace(text, at);
        if (at == text.Length) return JsonParse.Incomplete;
        return text[at++] == ':' ? JsonParse.Done : JsonParse.Invalid;
    }

    private byte Closing(int open) => _rows[open].Kind == JsonValueKind.Object ? (byte)'}' : (byte)']';

    private int Open(JsonValueKind kind, int at, int parent)
    {
        if (parent >= 0) _rows[parent].Count++;
        // Until it is closed, the row says what it stands in.
        return Add(new Row { Kind = kind, Start = at, Next = parent });
    }

    private int Close(int at, int open)
    {
        ref var row = ref _rows[open];
        var parent = row.Next;
        row.Length = at - row.Start;
        row.Next = _count;
        return parent;
    }

    private JsonParse ReadScalar(ReadOnlySpan<byte> text, ref int at, int open)
    {
        if (open >= 0) _rows[open].Count++;
        return text[at] switch
        {
            (byte)'"' => ReadString(text, ref at),
            (byte)'t' => ReadWord(text, "true"u8, JsonValueKind.True, ref at),
            (byte)'f' => ReadWord(text, "false"u8, JsonValueKind.False, ref at),
            (byte)'n' => ReadWord(text, "null"u8, JsonValueKind.Null, ref at),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ReadNumber(text, ref at),
            _ => JsonParse.Invalid,
        };
    }

    private JsonParse ReadString(ReadOnlySpan<byte> text, ref int at)
    {
        var start = ++at;
        var hasEscapes = false;
        while (true)
        {
            var stop = text[at..].IndexOfAny(StringStops);
            if (stop < 0) return JsonParse.Incomplete;
            at += stop;
            if (text[at] == '"') break;
            if (text[at] != '\\') return JsonParse.Invalid;
            hasEscapes = true;
            var length = EscapeLength(text[at..]);
            if (length <= 0) return length < 0 ? JsonParse.Incomplete : JsonParse.Invalid;
            at += length;
        }
        Add(new Row { Kind = JsonValueKind.String, Start = start, Length = at - start, Next = _count + 1, HasEscapes = hasEscapes });
        at++;
        return JsonParse.Done;
    }

    // Negative where the text ends too early, 0 for what is no escape.
    private static int EscapeLength(ReadOnlySpan<byte> escape)
    {
        if (escape.Length < 2) return -1;
        if ("\"\\/bfnrt"u8.Contains(escape[1])) return 2;
        if (escape[1] != 'u') return 0;
        if (escape.Length < JsonStrings.UnitEscapeLength) return -1;
        return JsonStrings.TryUnit(escape, out _) ? JsonStrings.UnitEscapeLength : 0;
    }

    private JsonParse ReadWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, JsonValueKind kind, ref int at)
    {
        var rest = text[at..];
        if (!rest.StartsWith(word)) return rest.Length < word.Length && word.StartsWith(rest) ? JsonParse.Incomplete : JsonParse.Invalid;
        Add(new Row { Kind = kind, Start = at, Length = word.Length, Next = _count + 1 });
        at += word.Length;
        return JsonParse.Done;
    }

    private JsonParse ReadNumber(ReadOnlySpan<byte> text, ref int at)
    {
        var length = text[at..].IndexOfAnyExcept(NumberSigns);
        // At the end of the text there may be more of it.
        if (length < 0) return JsonParse.Incomplete;
        if (!IsNumber(text.Slice(at, length))) return JsonParse.Invalid;
        Add(new Row { Kind = JsonValueKind.Number, Start = at, Length = length, Next = _count + 1 });
        at += length;
        return JsonParse.Done;
    }

    private static bool IsNumber(ReadOnlySpan<byte> number)
    {
        if (number[0] == '-') number = number[1..];
        if (number.IsEmpty || (number[0] == '0' && number.Length > 1 && char.IsAsciiDigit((char)number[1]))) return false;
        if (!SkipDigits(ref number)) return false;
        if (number is [(byte)'.', ..])
        {
            number = number[1..];
            if (!SkipDigits(ref number)) return false;
        }
        if (number is [(byte)'e' or (byte)'E', ..])
        {
            number = number is [_, (byte)'+' or (byte)'-', ..] ? number[2..] : number[1..];
            if (!SkipDigits(ref number)) return false;
        }
        return number.IsEmpty;
    }

    private static bool SkipDigits(ref ReadOnlySpan<byte> number)
    {
        var digits = number.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits < 0) digits = number.Length;
        number = number[digits..];
        return digits > 0;
    }

    private static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        return at;
    }

    private int Add(in Row row)
    {
        StepCount.Add(row.Length + 1);
        if (_count == _rows.Length) Grow();
        _rows[_count] = row;
        return _count++;
    }

    private void Grow()
    {
        var larger = ArrayPool<Row>.Shared.Rent(2 * _count);
        _rows.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<Row>.Shared.Return(_rows);
        _rows = larger;
    }

    /// <summary>One value, or the name of a member.</summary>
    internal struct Row
    {
        /// <summary>Where it starts; of a string, what is inside its quotation marks.</summary>
        public int Start;

        /// <summary>How long it is.</summary>
        public int Length;

        /// <summary>The row behind it and all it holds.</summary>
        public int Next;

        /// <summary>How many values it holds.</summary>
        public int Count;

        public JsonValueKind Kind;

        /// <summary>Whether the string has escapes.</summary>
        public bool HasEscapes;
    }
}
