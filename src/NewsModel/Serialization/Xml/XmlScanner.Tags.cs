using System.Buffers;

namespace NewsModel.Serialization.Xml;

/// <summary>The part that reads tags.</summary>
internal sealed partial class XmlScanner
{
    // What TryReadStartTag says of a text like "a <b, c".
    private const int NoTag = -2;
    private const int Incomplete = -1;

    private const int FewAttributes = 16;

    private const byte NameStartClass = 1;
    private const byte NameClass = 2;
    private const byte SpaceClass = 4;

    // Of the characters of ASCII.
    private static readonly byte[] Classes = MakeClasses();

    private static readonly SearchValues<char> BareValueEnd = SearchValues.Create(" \t\r\n\f>");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'<&");

    private readonly List<XmlAttribute> _attributes = [];

    /// <summary>An attribute of the start tag here, and where its value stands in the window.</summary>
    private readonly record struct XmlAttribute(XmlName Name, int Start, int Length, bool IsBare);

    /// <summary>The name of the element.</summary>
    public XmlName Name => _open[^1];

    /// <summary>The namespace of the element.</summary>
    public string Namespace => _bindings.Find(_open[^1]);

    /// <summary>Whether the element has no content and no end tag.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>How many attributes the start tag has, declarations of namespaces apart.</summary>
    public int AttributeCount => _attributes.Count;

    /// <summary>The local name of an attribute.</summary>
    public string AttributeName(int index) => _attributes[index].Name.Local;

    /// <summary>The namespace of an attribute; empty for none.</summary>
    public string AttributeNamespace(int index) => _attributes[index].Name is { Prefix.Length: > 0 } name ? _bindings.Find(name) : "";

    /// <summary>The value of an attribute.</summary>
    public string AttributeValue(int index)
    {
        var attribute = _attributes[index];
        var raw = _window.AsSpan(attribute.Start, attribute.Length);
        return !attribute.IsBare ? _names.Value(_decoder.DecodeValue(raw, _hasControls))
            : raw.ContainsAny(Quotes) ? string.Concat(raw.ToString().Split('<', '&', '"', '\'')) : raw.ToString();
    }

    private void ReadStartTag()
    {
        int length;
        while ((length = TryReadStartTag(Rest)) < 0)
        {
            _attributes.Clear();
            if (length == NoTag)
            {
                ReadText();
                return;
            }
            if (More()) continue;
            _next = _end;
            Fail("The document ends inside a tag.");
            return;
        }
        if (_open.Count > _maxDepth)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"Elements are nested deeper than {_maxDepth}.") { Line = Line };
        _hasRoot = true;
        _next += length;
        if (_attributes.Count > 0) TakeDeclarations();
        Node = XmlNode.Start;
    }

    // The length of the tag; negative when it is none, or not all there. It has been opened else.
    private int TryReadStartTag(ReadOnlySpan<char> rest)
    {
        var at = NameEnd(rest, 1);
        var nameEnd = at;
        if (at < rest.Length && rest[at] is not ('>' or '/' or '<') && !IsSpace(rest[at])) return NoTag;
        while (true)
        {
            while (at < rest.Length && IsSpace(rest[at])) at++;
            if (at >= rest.Length) return Incomplete;
            switch (rest[at])
            {
                case '>':
                    Open(rest[1..nameEnd], isEmpty: false);
                    return at + 1;
                case '/' when at + 1 < rest.Length && rest[at + 1] == '>':
                    Open(rest[1..nameEnd], isEmpty: true);
                    return at + 2;
                case '<':
                    // The tag was never closed.
                    _repairs |= XmlRepair.AngleBrackets;
                    Open(rest[1..nameEnd], isEmpty: false);
                    return at;
                case '/' or '"' or '\'' or '&' or '=':
                    if (at + 1 == rest.Length) return Incomplete;
                    _repairs |= XmlRepair.Attributes;
                    at++;
                    break;
                default:
                    at = ReadAttribute(rest, at);
                    if (at < 0) return Incomplete;
                    break;
            }
        }
    }

    // Where the attribute ends; negative when it is not all there.
    private int ReadAttribute(ReadOnlySpan<char> rest, int at)
    {
        var start = at;
        while (at < rest.Length && !IsSpace(rest[at]) && rest[at] is not ('=' or '>' or '/' or '<' or '"' or '\'' or '&')) at++;
        var name = rest[start..at];
        while (at < rest.Length && IsSpace(rest[at])) at++;
        if (at >= rest.Length) return Incomplete;
        if (rest[at] != '=')
        {
            _repairs |= XmlRepair.Attributes;
            AddAttribute(name, at, 0, isBare: false);
            return at;
        }
        at++;
        while (at < rest.Length && IsSpace(rest[at])) at++;
        if (at >= rest.Length) return Incomplete;
        if (rest[at] is not ('"' or '\'')) return ReadBareValue(rest, name, at);
        var length = rest[(at + 1)..].IndexOf(rest[at]);
        if (length < 0) return Incomplete;
        AddAttribute(name, at + 1, length, isBare: false);
        return at + length + 2;
    }

    private int ReadBareValue(ReadOnlySpan<char> rest, ReadOnlySpan<char> name, int at)
    {
        _repairs |= XmlRepair.Attributes;
        var length = rest[at..].IndexOfAny(BareValueEnd);
        if (length < 0) return Incomplete;
        // <a href=http://harbour.example/> is more likely an empty element than an address with a slash at its end.
        if (length > 0 && rest[at + length] == '>' && rest[at + length - 1] == '/') length--;
        AddAttribute(name, at, length, isBare: true);
        return at + length;
    }

    private void AddAttribute(ReadOnlySpan<char> name, int start, int length, bool isBare) =>
        _attributes.Add(new XmlAttribute(_names.Name(name), _next + start, length, isBare));

    private void Open(ReadOnlySpan<char> name, bool isEmpty)
    {
        _open.Add(_names.Name(name));
        IsEmptyElement = isEmpty;
    }

    // Declarations come into force before any name is looked up, and are no attributes.
    private void TakeDeclarations()
    {
        var depth = _open.Count;
        var kept = 0;
        for (var i = 0; i < _attributes.Count; i++)
        {
            var name = _attributes[i].Name;
            if (name.Raw == "xmlns") _bindings.Declare(depth, "", AttributeValue(i));
            else if (name.Prefix == "xmlns") _bindings.Declare(depth, name.Local, AttributeValue(i));
            else
            {
                if (name.Raw == "xml:lang") _languages.Add((depth, AttributeValue(i)));
                _attributes[kept++] = _attributes[i];
            }
        }
        _attributes.RemoveRange(kept, _attributes.Count - kept);
        if (kept > 1) DropRepeated();
    }

    // Of several attributes of one name the first counts. Few are compared one with another; many, which only hostile documents have, by a set.
    private void DropRepeated()
    {
        var names = _attributes.Count > FewAttributes ? new HashSet<(string Local, string Space)>() : null;
        var kept = 0;
        for (var i = 0; i < _attributes.Count; i++)
        {
            if (names is null ? !IsAmong(kept, i) : names.Add((AttributeName(i), AttributeNamespace(i)))) _attributes[kept++] = _attributes[i];
            else _repairs |= XmlRepair.Attributes;
        }
        _attributes.RemoveRange(kept, _attributes.Count - kept);
    }

    private bool IsAmong(int count, int index)
    {
        for (var i = 0; i < count; i++)
            if (string.Equals(AttributeName(i), AttributeName(index), StringComparison.Ordinal) && string.Equals(AttributeNamespace(i), AttributeNamespace(index), StringComparison.Ordinal)) return true;
        return false;
    }

    private void ReadEndTag()
    {
        int length;
        while ((length = Rest[2..].IndexOfAny('>', '<')) < 0)
        {
            if (More()) continue;
            _next = _end;
            Fail("The document ends inside a tag.");
            return;
        }
        var name = Rest[2..NameEnd(Rest, 2)];
        var isClosed = Rest[length + 2] == '>';
        if (!isClosed) _repairs |= XmlRepair.AngleBrackets;
        var index = _open.Count - 1;
        while (index >= 0 && !name.SequenceEqual(_open[index].Raw)) index--;
        _next += length + (isClosed ? 3 : 2);
        if (index != _open.Count - 1) _repairs |= XmlRepair.EndTags;
        if (index < 0) return;
        _impliedEnds = _open.Count - 1 - index;
        Node = XmlNode.End;
    }

    private void Leave()
    {
        var depth = _open.Count;
        _open.RemoveAt(depth - 1);
        _bindings.Leave(depth);
        while (_languages.Count > 0 && _languages[^1].Depth >= depth) _languages.RemoveAt(_languages.Count - 1);
        if (depth == _itemDepth) (_itemStart, _itemDepth) = (_windowStart + _next, 0);
    }

    private static byte[] MakeClasses()
    {
        var classes = new byte[128];
        for (var unit = '\0'; unit < classes.Length; unit++)
        {
            if (char.IsAsciiLetter(unit) || unit == '_') classes[unit] = NameStartClass | NameClass;
            else if (char.IsAsciiDigit(unit) || unit is ':' or '-' or '.') classes[unit] = NameClass;
            else if (unit is ' ' or '\n' or '\r' or '\t' or '\f') classes[unit] = SpaceClass;
        }
        return classes;
    }

    private static int NameEnd(ReadOnlySpan<char> rest, int start)
    {
        while (start < rest.Length && IsName(rest[start])) start++;
        return start;
    }
}
