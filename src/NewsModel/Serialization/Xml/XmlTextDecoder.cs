using System.Buffers;
using System.Text;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml;

/// <summary>Makes of the text of a document what it says: references replaced, line ends made one, control characters mended.</summary>
internal sealed class XmlTextDecoder : IDisposable
{
    private const string AsciiControls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    // Letters of Windows-1252 that were not converted.
    private const string WindowsControls =
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F" +
        "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F";

    private const string AllControls = AsciiControls + WindowsControls + "\uFFFE\uFFFF";

    private static readonly SearchValues<char> Ascii = SearchValues.Create(AsciiControls);

    // Few documents have controls, and without them the search is much faster.
    private static readonly Stops Text = new("&\r");
    private static readonly Stops Literal = new("\r");
    private static readonly Stops Value = new("&\r\n\t");

    private char[] _buffer = [];

    // Where to look up.
    private sealed class Stops(string signs)
    {
        private readonly SearchValues<char> _signs = SearchValues.Create(signs);
        private readonly SearchValues<char> _signsAndControls = SearchValues.Create(signs + AllControls);

        public SearchValues<char> For(bool hasControls) => hasControls ? _signsAndControls : _signs;
    }

    /// <summary>What had to be mended so far.</summary>
    public XmlRepair Repairs { get; private set; }

    /// <summary>Whether there are characters that XML does not allow.</summary>
    public static bool HasControls(ReadOnlySpan<char> text) =>
        text.ContainsAny(Ascii) || (!System.Text.Ascii.IsValid(text) && (text.ContainsAnyInRange('\u0080', '\u009F') || text.ContainsAny('\uFFFE', '\uFFFF')));

    /// <summary>What a text says; it stands where it stood when there is nothing to replace, else until the next call.</summary>
    public ReadOnlySpan<char> DecodeText(ReadOnlySpan<char> text, bool hasControls) => Decode(text, Text.For(hasControls));

    /// <summary>What a section of character data says, in which an ampersand is a letter.</summary>
    public ReadOnlySpan<char> DecodeLiteral(ReadOnlySpan<char> text, bool hasControls) => Decode(text, Literal.For(hasControls));

    /// <summary>What the value of an attribute says, in which line ends and tabs are spaces.</summary>
    public ReadOnlySpan<char> DecodeValue(ReadOnlySpan<char> text, bool hasControls) => Decode(text, Value.For(hasControls), isValue: true);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    private ReadOnlySpan<char> Decode(ReadOnlySpan<char> text, SearchValues<char> stops, bool isValue = false)
    {
        var next = text.IndexOfAny(stops);
        if (next < 0) return text;
        // What a reference means is never longer than it.
        if (_buffer.Length < text.Length) Grow(text.Length);
        var length = 0;
        for (; next >= 0; next = text.IndexOfAny(stops))
        {
            text[..next].CopyTo(_buffer.AsSpan(length));
            length += next;
            text = text[next..];
            text = text[Replace(text, isValue, ref length)..];
        }
        text.CopyTo(_buffer.AsSpan(length));
        return _buffer.AsSpan(0, length + text.Length);
    }

    private void Grow(int least)
    {
        Dispose();
        _buffer = ArrayPool<char>.Shared.Rent(least);
    }

    // What stands for the first unit and those that belong to it, and how many these are.
    private int Replace(ReadOnlySpan<char> text, bool isValue, ref int length)
    {
        switch (text[0])
        {
            case '&':
                return ReplaceReference(text, ref length);
            case '\r':
                _buffer[length++] = isValue ? ' ' : '\n';
                return text.Length > 1 && text[1] == '\n' ? 2 : 1;
            case '\n' or '\t':
                _buffer[length++] = ' ';
                return 1;
            case >= '\u0080' and <= '\u009F':
                _buffer[length++] = (char)CharacterReference.FromWindows(text[0]);
                break;
        }
        Repairs |= XmlRepair.ControlCharacters;
        return 1;
    }

    private int ReplaceReference(ReadOnlySpan<char> text, ref int length)
    {
        var known = Predefined(text, out var unit);
        if (known > 0)
        {
            _buffer[length++] = unit;
            return known;
        }
        var read = CharacterReference.Read(text, out var codePoint);
        if (read == 0 || text[read - 1] != ';')
        {
            Repairs |= XmlRepair.Ampersands;
            _buffer[length++] = '&';
            return 1;
        }
        if (text[1] != '#') Repairs |= XmlRepair.Entities;
        if (codePoint is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF) Repairs |= XmlRepair.ControlCharacters;
        else if (codePoint < 0x10000) _buffer[length++] = (char)codePoint;
        else length += new Rune(codePoint).EncodeToUtf16(_buffer.AsSpan(length));
        return read;
    }

    // The length of a reference that XML knows; 0 for any other.
    private static int Predefined(ReadOnlySpan<char> text, out char unit)
    {
        (var length, unit) = text switch
        {
            ['&', 'l', 't', ';', ..] => (4, '<'),
            ['&', 'g', 't', ';', ..] => (4, '>'),
            ['&', 'a', 'm', 'p', ';', ..] => (5, '&'),
            ['&', 'q', 'u', 'o', 't', ';', ..] => (6, '"'),
            ['&', 'a', 'p', 'o', 's', ';', ..] => (6, '\''),
            _ => (0, '\0'),
        };
        return length;
    }
}
