using System.Buffers;

namespace NewsModel.Serialization.JsonText;

/// <summary>
/// Makes JSON of text that is almost JSON, as pages carry it: comments and CDATA wrappers around it, raw control characters and
/// unescaped quotation marks in strings, missing and surplus commas, bare or single-quoted names, a missing end. One pass with one
/// character of look-ahead past white space, so linear.
/// </summary>
internal sealed partial class LenientJson
{
    private enum Expect
    {
        Value,
        KeyOrEnd,
        Colon,
        CommaOrEnd,
    }

    private static readonly SearchValues<byte> SpaceValues = SearchValues.Create(" \t\r\n\v\f"u8);

    private static ReadOnlySpan<byte> Space => " \t\r\n\v\f"u8;

    private readonly ReadOnlyMemory<byte> _text;
    private readonly int _maxDepth;
    private readonly ArrayBufferWriter<byte> _json = new(1024);
    private readonly Stack<bool> _isObject = new();
    private int _at;
    private bool _needsComma;

    private LenientJson(ReadOnlyMemory<byte> text, int maxDepth) => (_text, _maxDepth) = (text, maxDepth);

    private JsonRepairs Repairs { get; set; }

    private ReadOnlySpan<byte> Rest => _text.Span[_at..];

    /// <summary>Reads the first object or array of the text.</summary>
    /// <param name="text">The text, in well-formed UTF-8.</param>
    /// <param name="maxDepth">How deep objects and arrays may be nested.</param>
    /// <param name="repairs">What was repaired.</param>
    /// <param name="consumed">How much of the text was read.</param>
    /// <returns>JSON, or empty when the text holds no object or array.</returns>
    /// <exception cref="NewsFormatException">It is nested too deeply.</exception>
    public static ReadOnlyMemory<byte> Repair(ReadOnlyMemory<byte> text, int maxDepth, out JsonRepairs repairs, out int consumed)
    {
        var start = text.Span.IndexOfAny((byte)'{', (byte)'[');
        // The one wrapper that itself begins with a bracket: <![CDATA[.
        if (start >= 0 && text.Span[start..].StartsWith("[CDATA["u8))
        {
            var inner = text.Span[(start + 7)..].IndexOfAny((byte)'{', (byte)'[');
            start = inner < 0 ? -1 : start + 7 + inner;
        }
        if (start < 0)
        {
            (repairs, consumed) = (JsonRepairs.None, text.Length);
            return default;
        }
        var body = text[start..];
        var coded = body.Span[1..].TrimStart(Space) is [(byte)'&', ..];
        var reader = new LenientJson(coded ? DecodeQuotes(body) : body, maxDepth);
        if (coded) reader.Repairs |= JsonRepairs.Entities;
        if (start > 0 && text.Span[..start].ContainsAnyExcept(SpaceValues)) reader.Repairs |= JsonRepairs.Wrapper;
        reader.Read();
        repairs = reader.Repairs;
        consumed = coded ? text.Length : start + reader._at;
        return reader._json.WrittenMemory;
    }

    private void Read()
    {
        var expect = Expect.Value;
        do
        {
            SkipSpace();
            if (_at == _text.Length)
            {
                Repairs |= JsonRepairs.Truncated;
                CloseAll(expect);
                return;
            }
            expect = expect switch
            {
                Expect.Value => ReadValue(),
                Expect.KeyOrEnd => ReadKey(),
                Expect.Colon => ReadColon(),
                _ => ReadComma(),
            };
        }
        while (_isObject.Count > 0);
    }

    private Expect ReadValue()
    {
        var next = Rest[0];
        switch (next)
        {
            case (byte)'{' or (byte)'[':
                return Open(next);
            case (byte)'}' or (byte)']':
                if (_isObject.Peek())
                {
                    Repairs |= JsonRepairs.Value;
                    PutNull();
                }
                else if (_needsComma) Repairs |= JsonRepairs.Comma;
                return Close(next);
            case (byte)',':
                Repairs |= JsonRepairs.Comma;
                if (!_isObject.Peek())
                {
                    _at++;
                    return Expect.Value;
                }
                PutNull();
                return Expect.CommaOrEnd;
            case (byte)':':
                Repairs |= JsonRepairs.Value;
                _at++;
                return Expect.Value;
        }
        PutComma();
        if (IsQuote(next)) ReadString(next);
        else ReadBareValue();
        _needsComma = true;
        return Expect.CommaOrEnd;
    }

    private Expect ReadKey()
    {
        var next = Rest[0];
        switch (next)
        {
            case (byte)'}' or (byte)']':
                return Close(next);
            case (byte)',':
                Repairs |= JsonRepairs.Comma;
                _at++;
                return Expect.KeyOrEnd;
            case (byte)':' or (byte)'{' or (byte)'[':
                Repairs |= JsonRepairs.Key;
                PutComma();
                Put("\"\""u8);
                return Expect.Colon;
        }
        PutComma();
        if (IsQuote(next)) ReadString(next);
        else
        {
            Repairs |= JsonRepairs.Key;
            PutQuoted(TakeBareToken());
        }
        return Expect.Colon;
    }

    private Expect ReadColon()
    {
        Put(":"u8);
        _needsComma = false;
        if (Rest[0] == ':') _at++;
        else Repairs |= JsonRepairs.Key;
        return Expect.Value;
    }

    private Expect ReadComma()
    {
        var next = Rest[0];
        if (next is (byte)'}' or (byte)']') return Close(next);
        if (next == ',') _at++;
        else Repairs |= JsonRepairs.Comma;
        if (next == ';') _at++;
        return _isObject.Peek() ? Expect.KeyOrEnd : Expect.Value;
    }

    private Expect Open(byte bracket)
    {
        if (_isObject.Count == _maxDepth)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"Objects and arrays are nested deeper than {_maxDepth}.");
        PutComma();
        _at++;
        _isObject.Push(bracket == '{');
        Put(bracket == '{' ? "{"u8 : "["u8);
        _needsComma = false;
        return bracket == '{' ? Expect.KeyOrEnd : Expect.Value;
    }

    // A bracket of the wrong kind closes what is open when its own kind is open further out, and is passed over when not.
    private Expect Close(byte bracket)
    {
        _at++;
        var isObject = bracket == '}';
        if (isObject && _isObject.Count == 1 && MembersFollow())
        {
            Repairs |= JsonRepairs.Bracket;
            return Expect.CommaOrEnd;
        }
        if (_isObject.Peek() != isObject)
        {
            Repairs |= JsonRepairs.Bracket;
            if (!_isObject.Contains(isObject)) return _needsComma ? Expect.CommaOrEnd : _isObject.Peek() ? Expect.KeyOrEnd : Expect.Value;
            while (_isObject.Peek() != isObject) PutClose();
        }
        PutClose();
        return Expect.CommaOrEnd;
    }

    // A brace too many in the midst of the outermost object: nothing but a member starts with a comma and a quotation mark.
    private bool MembersFollow()
    {
        var rest = Rest.TrimStart(Space);
        if (rest is not [(byte)',', ..]) return false;
        rest = rest[1..].TrimStart(Space);
        return rest is [(byte)'"', ..] || rest.StartsWith("//"u8) || rest.StartsWith("/*"u8);
    }

    private void CloseAll(Expect expect)
    {
        if (expect == Expect.Colon) Put(":null"u8);
        else if (expect == Expect.Value && _isObject.TryPeek(out var isObject) && isObject) Put("null"u8);
        while (_isObject.Count > 0) PutClose();
    }

    private void PutClose()
    {
        Put(_isObject.Pop() ? "}"u8 : "]"u8);
        _needsComma = true;
    }

    private void PutComma()
    {
        if (_needsComma) Put(","u8);
        _needsComma = false;
    }

    private void PutNull()
    {
        Put("null"u8);
        _needsComma = true;
    }

    private void Put(ReadOnlySpan<byte> json) => _json.Write(json);
}
