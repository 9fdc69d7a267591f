using System.Buffers;
using NewsModel.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>
/// Cuts markup into tags and text, forgiving as browsers are: what is no tag is text. Linear: what a search did not find once is
/// not searched for again.
/// </summary>
internal ref struct MarkupTokenizer(ReadOnlySpan<char> markup)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create("> \t\r\n\f/<");
    private static readonly SearchValues<char> AttributeNameEnd = SearchValues.Create("= \t\r\n\f/");

    private readonly ReadOnlySpan<char> _markup = markup;
    private bool _lacksTagEnd;
    private bool _lacksCommentEnd;
    private bool _lacksCdataEnd;
    private bool _ignoresQuotes;
    private int _next;

    /// <summary>What was found.</summary>
    public MarkupTokenKind Kind { get; private set; }

    /// <summary>Where the token starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public readonly int End => _next;

    /// <summary>The text, or all of the tag.</summary>
    public readonly ReadOnlySpan<char> Text => _markup[Start.._next];

    /// <summary>How many code units all searches together have looked at: what the time goes by.</summary>
    public long Steps { get; private set; }

    /// <summary>The name of a tag.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The attributes of a start tag, as they stand there.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>Whether a start tag ends with a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Whether a tag, a declaration or a comment starts at <paramref name="index"/>, which holds a <c>&lt;</c>.</summary>
    public static bool IsTagStart(ReadOnlySpan<char> markup, int index)
    {
        if (index + 1 >= markup.Length) return false;
        var unit = markup[index + 1];
        return char.IsAsciiLetter(unit) || unit is '!' or '?' || (unit == '/' && index + 2 < markup.Length && (char.IsAsciiLetter(markup[index + 2]) || markup[index + 2] == '>'));
    }

    /// <summary>The markup from <paramref name="start"/> up to the end of the token.</summary>
    public readonly ReadOnlySpan<char> SourceFrom(int start) => _markup[start.._next];

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool Read()
    {
        Start = _next;
        if (Start >= _markup.Length)
        {
            Kind = MarkupTokenKind.End;
            return false;
        }
        if (_markup[Start] == '<' && IsTagStart(_markup, Start) && TryReadTag()) return true;
        ReadText();
        return true;
    }

    /// <summary>Goes behind the end tag of an element whose content is no markup.</summary>
    public void SkipRawText(scoped ReadOnlySpan<char> name)
    {
        var rest = _markup[_next..];
        var offset = 0;
        while (true)
        {
            var found = rest[offset..].IndexOf("</");
            Steps += found < 0 ? rest.Length - offset : found + 2;
            if (found < 0) break;
            offset += found + 2;
            if (!rest[offset..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var end = rest[offset..].IndexOf('>');
            Steps += end < 0 ? rest.Length - offset : end + 1;
            if (end < 0) break;
            _next += offset + end + 1;
            return;
        }
        _next = _markup.Length;
    }

    /// <summary>The value of an attribute of the start tag just read, its references replaced; null when it is not there.</summary>
    public readonly string? Attribute(string name)
    {
        var rest = Attributes;
        while (NextAttribute(ref rest, out var found, out var value))
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase)) return CharacterReference.Decode(value.ToString());
        return null;
    }

    private static bool NextAttribute(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        value = [];
        rest = rest.TrimStart("/ \t\r\n\f");
        var end = rest.IndexOfAny(AttributeNameEnd);
        if (end == 0) end = 1;
        name = end < 0 ? rest : rest[..end];
        if (rest.IsEmpty) return false;
        rest = rest[name.Length..];
        var behind = rest.TrimStart(" \t\r\n\f");
        if (!behind.StartsWith("=")) return true;
        rest = behind[1..].TrimStart(" \t\r\n\f");
        if (rest.IsEmpty) return true;
        if (rest[0] is '"' or '\'')
        {
            var close = rest[1..].IndexOf(rest[0]);
            value = close < 0 ? rest[1..] : rest.Slice(1, close);
            rest = close < 0 ? [] : rest[(close + 2)..];
            return true;
        }
        var stop = rest.IndexOfAny(" \t\r\n\f");
        value = stop < 0 ? rest : rest[..stop];
        rest = rest[value.Length..];
        return true;
    }

    private void ReadText()
    {
        var index = Start;
        do
        {
            var found = index + 1 < _markup.Length ? _markup[(index + 1)..].IndexOf('<') : -1;
            index = found < 0 ? _markup.Length : index + 1 + found;
        }
        while (index < _markup.Length && (_lacksTagEnd || !IsTagStart(_markup, index)));
        Kind = MarkupTokenKind.Text;
        Steps += index - Start;
        _next = index;
    }

    private bool TryReadTag()
    {
        if (_lacksTagEnd) return false;
        return _markup[Start + 1] switch
        {
            '!' when TryReadCdata() => true,
            '!' or '?' => TryReadComment(),
            '/' => TryReadName(Start + 2, MarkupTokenKind.Stop),
            _ => TryReadName(Start + 1, MarkupTokenKind.Start),
        };
    }

    private bool TryReadCdata()
    {
        const string Open = "<![CDATA[";
        if (_lacksCdataEnd || !_markup[Start..].StartsWith(Open)) return false;
        var end = _markup[(Start + Open.Length)..].IndexOf("]]>");
        _lacksCdataEnd = end < 0;
        Steps += end < 0 ? _markup.Length - Start : end;
        if (end < 0) return false;
        Kind = MarkupTokenKind.LiteralText;
        Start += Open.Length;
        _next = Start + end;
        // The closing mark is stepped over by moving the text's end there: it is cut from the text by the reader of this kind.
        Name = _markup[Start.._next];
        _next += 3;
        return true;
    }

    private bool TryReadComment()
    {
        Kind = MarkupTokenKind.Comment;
        if (!_lacksCommentEnd && _markup[Start..].StartsWith("<!--"))
        {
            var end = _markup[(Start + 2)..].IndexOf("-->");
            _lacksCommentEnd = end < 0;
            Steps += end < 0 ? _markup.Length - Start : end;
            if (end >= 0)
            {
                _next = Start + 2 + end + 3;
                return true;
            }
        }
        return TryFindEnd(Start + 2, ignoresQuotes: true);
    }

    private bool TryReadName(int nameStart, MarkupTokenKind kind)
    {
        Kind = kind;
        var rest = _markup[nameStart..];
        var length = rest.IndexOfAny(NameEnd);
        Steps += length < 0 ? rest.Length : length;
        if (length < 0)
        {
            _lacksTagEnd = true;
            return false;
        }
        Name = rest[..length];
        if (!TryFindEnd(nameStart + length, _ignoresQuotes)) return false;
        Attributes = _markup[(nameStart + length)..(_next - 1)];
        IsSelfClosing = Attributes.EndsWith("/");
        return true;
    }

    // The end of a tag is the first > outside quotes; where a quote is never closed, the first > of all.
    private bool TryFindEnd(int from, bool ignoresQuotes)
    {
        var index = from;
        var isValue = false;
        while (index < _markup.Length)
        {
            var unit = _markup[index];
            Steps++;
            if (unit == '>')
            {
                _next = index + 1;
                return true;
            }
            if (isValue && !ignoresQuotes && (unit is '"' or '\''))
            {
                var close = _markup[(index + 1)..].IndexOf(unit);
                Steps += close < 0 ? _markup.Length - index : close;
                if (close < 0)
                {
                    _ignoresQuotes = true;
                    return TryFindEnd(from, ignoresQuotes: true);
                }
                index += close + 1;
            }
            isValue = unit == '=' || (isValue && unit.IsIn(" \t\r\n\f"));
            index++;
        }
        _lacksTagEnd = true;
        return false;
    }
}
