using System.Buffers;
using System.Text.Unicode;

namespace NewsModel.Serialization.Json;

/// <content>Strings.</content>
internal sealed partial class JsonOutput
{
    // Enough to write at a time: what it may need in UTF-8 is reserved beforehand.
    private const int ChunkLength = 1 << 16;
    private const int LongestEscape = 6;

    // U+2028 and U+2029 are escaped too, for JavaScript's sake. They are looked for apart: in one set with them the search would
    // be slow over every typographic quotation mark.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(unit => (char)unit), '"', '\\', '<', '>', '&', '\u007F']);

    private static readonly SearchValues<char> EscapedWithSeparators = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(unit => (char)unit), '"', '\\', '<', '>', '&', '\u007F', '\u2028', '\u2029']);

    /// <summary>Writes a string: letters of every script as they are; quotes, backslashes, control characters, &lt;, &gt; and &amp; escaped.</summary>
    public void Quoted(ReadOnlySpan<char> text)
    {
        Put((byte)'"');
        Unquoted(text);
        Put((byte)'"');
    }

    /// <summary>Begins a string that is written in pieces.</summary>
    public void Quote() => Put((byte)'"');

    /// <summary>Writes a piece of a string.</summary>
    public void Unquoted(ReadOnlySpan<char> text)
    {
        var escaped = text.IndexOfAnyInRange('\u2028', '\u2029') < 0 ? Escaped : EscapedWithSeparators;
        while (true)
        {
            var next = text.IndexOfAny(escaped);
            Plain(next < 0 ? text : text[..next]);
            if (next < 0) return;
            Escape(text[next]);
            text = text[(next + 1)..];
        }
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var chunk = Math.Min(text.Length, ChunkLength);
            if (chunk < text.Length && char.IsHighSurrogate(text[chunk - 1])) chunk--;
            Reserve(chunk * 3);
            var status = Utf8.FromUtf16(text[..chunk], _buffer.AsSpan(_length), out _, out var written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done) throw new NewsFormatException(NewsFormatErrorCode.InvalidValue, "A string has a lone surrogate.");
            _length += written;
            text = text[chunk..];
        }
    }

    private void Escape(char unit)
    {
        Reserve(LongestEscape);
        _buffer[_length++] = (byte)'\\';
        var letter = unit switch
        {
            '"' => '"',
            '\\' => '\\',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\b' => 'b',
            '\f' => 'f',
            _ => 'u',
        };
        _buffer[_length++] = (byte)letter;
        if (letter != 'u') return;
        for (var shift = 12; shift >= 0; shift -= 4) _buffer[_length++] = (byte)"0123456789ABCDEF"[(unit >> shift) & 0xF];
    }
}
