using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>The tokens: white space with what passes for it, strings, and values without quotation marks.</summary>
internal sealed partial class LenientJson
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create(
    [
        (byte)'"', (byte)'\'', (byte)'\\',
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    ]);

    private static readonly SearchValues<byte> BareEnds = SearchValues.Create(",:{}[]\"\r\n\t "u8);

    private static bool IsQuote(byte value) => value is (byte)'"' or (byte)'\'';

    // Marks that scripts are wrapped in may also stand between blocks that were joined.
    private void SkipSpace()
    {
        while (true)
        {
            var skipped = Rest.IndexOfAnyExcept(SpaceValues);
            _at = skipped < 0 ? _text.Length : _at + skipped;
            if (_at == _text.Length) return;
            if (SkipComment()) Repairs |= JsonRepairs.Wrapper;
            else if (Rest[0] < 0x20 || StartsWithSpace(Rest, out var length) && Skip(length)) SkipControl();
            else return;
        }
    }

    private bool Skip(int length)
    {
        _at += length - 1;
        return true;
    }

    private void SkipControl()
    {
        _at++;
        Repairs |= JsonRepairs.ControlCharacter;
    }

    // No-break space and byte order mark, which editors leave behind.
    private static bool StartsWithSpace(ReadOnlySpan<byte> text, out int length)
    {
        length = text.StartsWith("\u00A0"u8) ? 2 : text.StartsWith("\uFEFF"u8) ? 3 : 0;
        return length > 0;
    }

    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            text = text.TrimStart(Space);
            if (StartsWithSpace(text, out var length)) text = text[length..];
            else if (text is [< 0x20, ..]) text = text[1..];
            else return text;
        }
    }

    private bool SkipComment()
    {
        var rest = Rest;
        if (rest[0] is not ((byte)'/' or (byte)'<' or (byte)'-' or (byte)']')) return false;
        if (rest.StartsWith("//"u8)) return SkipPast("\n"u8);
        if (rest.StartsWith("/*"u8)) return SkipPast("*/"u8);
        foreach (var mark in (ReadOnlySpan<string>)["<![CDATA[", "]]>", "<!--", "-->"])
        {
            if (!rest.StartsWith(Encoding.ASCII.GetBytes(mark))) continue;
            _at += mark.Length;
            return true;
        }
        return false;
    }

    private bool SkipPast(ReadOnlySpan<byte> end)
    {
        var found = Rest.IndexOf(end);
        _at = found < 0 ? _text.Length : _at + found + end.Length;
        return true;
    }

    private void ReadString(byte quote)
    {
        if (quote != '"') Repairs |= JsonRepairs.Quote;
        _at++;
        Put("\""u8);
        while (true)
        {
            var stop = Rest.IndexOfAny(StringStops);
            if (stop < 0)
            {
                Put(Rest);
                _at = _text.Length;
                Repairs |= JsonRepairs.Truncated;
                break;
            }
            Put(Rest[..stop]);
            _at += stop;
            var found = Rest[0];
            if (found == '\\') ReadEscape();
            else if (found == quote)
            {
                _at++;
                if (ClosesString(quote)) break;
                Repairs |= JsonRepairs.Quote;
                Put(quote == '"' ? "\\\""u8 : "'"u8);
            }
            else
            {
                _at++;
                if (IsQuote(found)) Put(found == '"' ? "\\\""u8 : "'"u8);
                else PutControl(found);
            }
        }
        Put("\""u8);
    }

    // A quotation mark ends the string when what follows can follow a string here.
    private bool ClosesString(byte quote)
    {
        var rest = Rest.TrimStart(Space);
        if (rest.IsEmpty) return true;
        var broken = Rest[..^rest.Length].Contains((byte)'\n');
        var next = rest[0];
        if (next is (byte)':' or (byte)'}' or (byte)']') return true;
        if (next == quote) return rest.Length < Rest.Length;
        if (next != ',') return next is (byte)'/' or (byte)'<' && broken;
        var after = WithoutSpace(rest[1..]);
        if (after.IsEmpty || IsQuote(after[0]) || after[0] is (byte)'}' or (byte)']' or (byte)',' or (byte)'/') return true;
        return _isObject.Peek() ? broken || (quote == '\'' && char.IsAsciiLetter((char)after[0])) || after.Length != rest.Length - 1 && rest[1..^after.Length].Contains((byte)'\n') : StartsValue(after[0]);
    }

    private static bool StartsValue(byte value) => "{[-tfn0123456789"u8.Contains(value);

    private void ReadEscape()
    {
        if (Rest.Length < 2)
        {
            _at = _text.Length;
            Repairs |= JsonRepairs.Truncated;
            return;
        }
        var escaped = Rest[1];
        if (escaped == 'u')
        {
            if (Rest.Length >= 6 && Utf8Parser.TryParse(Rest.Slice(2, 4), out ushort _, out var used, 'X') && used == 4)
            {
                Put(Rest[..6]);
                _at += 6;
                return;
            }
        }
        else if ("\"\\/bfnrt"u8.Contains(escaped))
        {
            Put(Rest[..2]);
            _at += 2;
            return;
        }
        Repairs |= JsonRepairs.Escape;
        _at++; // The backslash goes, what it stood before is read as it is.
        if (!"'\n\r"u8.Contains(escaped)) return;
        _at++;
        if (escaped == '\'') Put("'"u8);
    }

    private void PutControl(byte control)
    {
        Repairs |= JsonRepairs.ControlCharacter;
        switch (control)
        {
            case (byte)'\n': Put("\\n"u8); break;
            case (byte)'\r': Put("\\r"u8); break;
            case (byte)'\t': Put("\\t"u8); break;
            default: break; // Others mean nothing in text.
        }
    }

    private void ReadBareValue()
    {
        var token = TakeBareToken();
        if (IsNumber(token) || token.SequenceEqual("true"u8) || token.SequenceEqual("false"u8) || token.SequenceEqual("null"u8))
        {
            Put(token);
            return;
        }
        Repairs |= JsonRepairs.Value;
        if (Ascii.EqualsIgnoreCase(token, "true"u8)) Put("true"u8);
        else if (Ascii.EqualsIgnoreCase(token, "false"u8)) Put("false"u8);
        else if (token.SequenceEqual("undefined"u8) || token.SequenceEqual("None"u8) || token.SequenceEqual("NaN"u8)) Put("null"u8);
        else PutQuoted(token);
    }

    // At least one byte, so that every round of the loop makes progress.
    private ReadOnlySpan<byte> TakeBareToken()
    {
        var end = Rest[1..].IndexOfAny(BareEnds);
        var token = end < 0 ? Rest : Rest[..(1 + end)];
        _at += token.Length;
        return token;
    }

    private void PutQuoted(ReadOnlySpan<byte> token)
    {
        Put("\""u8);
        foreach (var value in token)
        {
            if (value < 0x20) continue;
            if ("\"\\"u8.Contains(value)) Put("\\"u8);
            Put([value]);
        }
        Put("\""u8);
    }

    // The grammar of RFC 8259, section 6.
    private static bool IsNumber(ReadOnlySpan<byte> token)
    {
        if (token is [(byte)'-', ..]) token = token[1..];
        var digits = DigitsAt(token);
        if (digits == 0 || (digits > 1 && token[0] == '0')) return false;
        token = token[digits..];
        if (token is [(byte)'.', ..])
        {
            digits = DigitsAt(token[1..]);
            if (digits == 0) return false;
            token = token[(1 + digits)..];
        }
        if (token.IsEmpty) return true;
        if ((token[0] | 0x20) != 'e') return false;
        token = token[1..];
        if (token is [(byte)'+' or (byte)'-', ..]) token = token[1..];
        return !token.IsEmpty && DigitsAt(token) == token.Length;
    }

    private static int DigitsAt(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }

    // Quotation marks that a sanitizer has made entities of, with and without the space one of them leaves.
    private static ReadOnlyMemory<byte> DecodeQuotes(ReadOnlyMemory<byte> text) => Encoding.UTF8.GetBytes(
        new StringBuilder(Encoding.UTF8.GetString(text.Span))
            .Replace("&# 34;", "\"").Replace("& #34;", "\"").Replace("&#34;", "\"").Replace("&quot;", "\"").ToString());
}
