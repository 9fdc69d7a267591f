using System.Text;
using System.Text.Json;
using System.Xml;
using NewsModel.Text;
using NewsModel.Time;

namespace NewsModel.Serialization.Json;

/// <content>The values that are no objects.</content>
internal ref partial struct JsonInput
{
    /// <summary>Reads a string, or the name of a member.</summary>
    public readonly string Text()
    {
        if (Json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) throw Wrong("a string");
        try
        {
            return Json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw IllFormed();
        }
    }

    /// <summary>Reads a word of a closed list; gives its index.</summary>
    public readonly int Word(Words words)
    {
        if (Json.TokenType != JsonTokenType.String) throw Wrong("a word");
        var index = words.IndexOf(TokenBytes());
        return index >= 0 ? index : throw Fault(NewsFormatErrorCode.InvalidValue, $"Found '{Shortened(Text())}' where one of these was expected: {words}.");
    }

    public readonly bool Flag() => Json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong("true or false"),
    };

    /// <summary>Reads a whole number within bounds, which it may touch.</summary>
    public readonly long Whole(long min, long max)
    {
        if (Json.TokenType != JsonTokenType.Number) throw Wrong("a whole number");
        return Json.TryGetInt64(out var number) && number >= min && number <= max
            ? number
            : throw Fault(NewsFormatErrorCode.InvalidValue, $"Found a number that is not a whole number from {min} to {max}.");
    }

    public readonly int Int32(int min = int.MinValue, int max = int.MaxValue) => (int)Whole(min, max);

    public readonly double Number()
    {
        if (Json.TokenType != JsonTokenType.Number) throw Wrong("a number");
        return Json.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Fault(NewsFormatErrorCode.InvalidValue, "Found a number too large for double precision.");
    }

    public readonly LanguageTag Language()
    {
        var text = Text();
        return LanguageTag.TryParse(text, out var tag)
            ? tag
            : throw Fault(NewsFormatErrorCode.InvalidValue, $"Found '{Shortened(text)}' where a language tag (BCP 47) was expected.");
    }

    /// <summary>Reads an instant: a timestamp value that has an offset.</summary>
    public readonly DateTimeOffset Moment()
    {
        var text = Text();
        return TimestampValue.TryParse(text, out var timestamp) && timestamp.TryGetInstant(out var instant)
            ? instant
            : throw Fault(NewsFormatErrorCode.InvalidValue, $"Found '{Shortened(text)}' where an instant such as 2025-02-13T20:00:00Z was expected.");
    }

    public readonly TimeSpan Duration()
    {
        var text = Text();
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw Fault(NewsFormatErrorCode.InvalidValue, $"Found '{Shortened(text)}' where a duration such as PT1M30S was expected.");
        }
    }

    /// <summary>Reads a string of ASCII into <paramref name="buffer"/>; gives its characters, or none when it does not fit or is not ASCII.</summary>
    public readonly ReadOnlySpan<char> ShortText(Span<char> buffer)
    {
        if (Json.TokenType != JsonTokenType.String) throw Wrong("a string");
        var bytes = TokenBytes();
        if (bytes.Length > buffer.Length || !Ascii.IsValid(bytes)) return [];
        Ascii.ToUtf16(bytes, buffer, out var length);
        return buffer[..length];
    }

    /// <summary>Reads a span: a list of start and end.</summary>
    public TextSpan Span()
    {
        if (Json.TokenType != JsonTokenType.StartArray) throw Wrong("a span, [start, end],");
        var position = Json.TokenStartIndex;
        Advance();
        var start = Int32(0);
        Advance();
        var end = Int32(0);
        Advance();
        if (Json.TokenType != JsonTokenType.EndArray) throw Fault(NewsFormatErrorCode.InvalidValue, "A span has two numbers, start and end.");
        return end >= start
            ? TextSpan.FromBounds(start, end)
            : throw new JsonFault(NewsFormatErrorCode.InvalidValue, $"The span [{start}, {end}] ends before it starts.", position);
    }

    public ValueList<TextSpan> Spans()
    {
        BeginList();
        using var items = new ListBuilder<TextSpan>();
        while (NextElement()) items.Add(Span());
        return items.ToValueList();
    }

    /// <summary>Copies the value the input is at, which must be well-formed all through, and goes to its end.</summary>
    public JsonElement Element()
    {
        var position = Json.TokenStartIndex;
        ReadOnlySpan<byte> raw;
        if (_text.IsEmpty)
        {
            raw = System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref Json));
        }
        else
        {
            Json.Skip();
            raw = _text[(int)position..(int)Json.BytesConsumed];
        }
        return OwnedJson.TryCopy(raw, ExtensionData.MaxDepth, out var element) is { } fault
            ? throw new JsonFault(fault.Code, fault.Message, position)
            : element;
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
