using System.Buffers;
using NewsModel.Text;

namespace NewsModel.Serialization.Xml;

/// <summary>
/// Cuts a document into tags and text, in one pass, and mends what feeds commonly break: control characters, references that are not
/// declared, bare ampersands and angle brackets, unquoted attributes, end tags that are missing, text before the root. Comments
/// and instructions are left out; a document type is never looked at, so no entity can grow.
/// </summary>
/// <remarks>
/// Linear in time; a tag or a text is held whole, so memory is bounded by the longest item allowed. System.Xml.XmlReader gives up where
/// this one mends, and would be the second pass over the text.
/// </remarks>
internal sealed partial class XmlScanner : IDisposable
{
    private const int WindowLength = 32 * 1024;

    // Whatever must be told apart by its beginning is told by fewer.
    private const int LookAhead = 16;

    private readonly XmlDecoder _source;
    private readonly XmlTextDecoder _decoder = new();
    private readonly XmlBindings _bindings = new();
    private readonly XmlNameCache _names = new();
    private readonly List<XmlName> _open = [];
    private readonly List<(int Depth, string Language)> _languages = [];
    private readonly int _maxDepth;
    private readonly long _maxItemLength;
    private char[] _window = ArrayPool<char>.Shared.Rent(WindowLength);
    private int _next;
    private int _end;
    private int _tokenStart;
    private bool _isAtEnd;
    private bool _hasControls;
    private bool _hasRoot;
    private int _impliedEnds;
    private long _windowStart;
    private long _itemStart;
    private int _itemDepth;
    private int _linesBefore;
    private XmlRepair _repairs;

    /// <summary>Opens a document; nothing of it is read yet.</summary>
    public XmlScanner(XmlDecoder source, int maxDepth, long maxItemLength) =>
        (_source, _maxDepth, _maxItemLength) = (source, maxDepth, maxItemLength);

    /// <summary>What stands here.</summary>
    public XmlNode Node { get; private set; }

    /// <summary>Why the document ended early, or null.</summary>
    public XmlFault? Fault { get; private set; }

    /// <summary>What had to be mended so far.</summary>
    public XmlRepair Repairs => _repairs | _decoder.Repairs | (_bindings.HasRepaired ? XmlRepair.Prefixes : XmlRepair.None);

    /// <summary>How many elements are around what stands here; for a tag, its own does not count.</summary>
    public int Depth => Node == XmlNode.Text ? _open.Count : _open.Count - 1;

    /// <summary>The language in force.</summary>
    public string Language => _languages.Count == 0 ? "" : _languages[^1].Language;

    /// <summary>The line what stands here begins in, from 1. Linear in the length of what is buffered.</summary>
    public int Line => _linesBefore + _window.AsSpan(0, _tokenStart).Count('\n') + 1;

    /// <summary>Starts the count of an item's length at the start tag here; behind the end tag it starts anew.</summary>
    public void StartItem() => (_itemStart, _itemDepth) = (_windowStart + _tokenStart, _open.Count);

    /// <summary>Goes on; false at the end of the document.</summary>
    public bool Read()
    {
        if (Node == XmlNode.End || (Node == XmlNode.Start && IsEmptyElement)) Leave();
        _attributes.Clear();
        if (_impliedEnds > 0)
        {
            _impliedEnds--;
            Node = XmlNode.End;
            return true;
        }
        Node = XmlNode.None;
        while (Node == XmlNode.None)
        {
            if (_end - _next < LookAhead && !_isAtEnd) More();
            if (_next == _end) break;
            _tokenStart = _next;
            if (!_hasRoot || _open.Count == 0) ReadOutside();
            else if (_window[_next] == '<' && IsMarkup(Rest)) ReadMarkup();
            else ReadText();
            StepCount.Add(_next - _tokenStart + 1);
            if (Fault is not null) return false;
        }
        if (_windowStart + _next - _itemStart > _maxItemLength) ThrowTooLong();
        if (Node == XmlNode.None && (_open.Count > 0 || !_hasRoot)) Fail(_hasRoot ? $"The document ends inside the element '{_open[^1].Raw}'." : "The document has no element.");
        return Node != XmlNode.None;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_window.Length > 0) ArrayPool<char>.Shared.Return(_window);
        _decoder.Dispose();
        (_window, _isAtEnd, _next, _end, _tokenStart) = ([], true, 0, 0, 0);
    }

    private ReadOnlySpan<char> Rest => _window.AsSpan(_next, _end - _next);

    private void Fail(string message)
    {
        Fault = new XmlFault(message, Line);
        Node = XmlNode.None;
    }

    private void ThrowTooLong() =>
        throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"An item is longer than {_maxItemLength} characters.") { Line = Line };

    // Reads on until there is twice as much, so that looking once more at all of it stays linear; false at the end.
    private bool More()
    {
        var length = _end - _next;
        if (_isAtEnd) return false;
        // What is looked ahead at may be behind the item; where a tag or text has ended, the length is compared exactly.
        if (_windowStart + _end - _itemStart > _maxItemLength + LookAhead) ThrowTooLong();
        MakeRoom();
        StepCount.Add(length + 1);
        var wanted = Math.Max(2 * length, LookAhead);
        while (_end < wanted && !_isAtEnd)
        {
            var read = _source.Read(_window.AsSpan(_end));
            _hasControls = (_hasControls && _end > 0) || XmlTextDecoder.HasControls(_window.AsSpan(_end, read));
            _end += read;
            _isAtEnd = read == 0;
        }
        return _end > length;
    }

    // Moves what is left to the front, with room for as much again.
    private void MakeRoom()
    {
        var length = _end - _next;
        _linesBefore += _window.AsSpan(0, _next).Count('\n');
        _windowStart += _next;
        var window = 2 * length > _window.Length - LookAhead ? ArrayPool<char>.Shared.Rent((2 * length) + WindowLength) : _window;
        Rest.CopyTo(window);
        if (window != _window)
        {
            ArrayPool<char>.Shared.Return(_window);
            _window = window;
        }
        (_next, _end, _tokenStart) = (0, length, 0);
    }

    // Before the root, and behind it.
    private void ReadOutside()
    {
        var start = Rest.IndexOf('<');
        var junk = start < 0 ? Rest : Rest[..start];
        if (!junk.Trim("\uFEFF").IsWhiteSpace())
        {
            if (_hasRoot)
            {
                Fail("Text follows the root element.");
                return;
            }
            _repairs |= XmlRepair.JunkBeforeRoot;
        }
        _next += junk.Length;
        if (start < 0 || (_end - _next < LookAhead && More())) return;
        _tokenStart = _next;
        if (!_hasRoot && Rest is ['<', '!', not '-', ..]) SkipDoctype();
        else if (!IsMarkup(Rest)) _next++;
        else if (_hasRoot && IsNameStart(Rest[1])) Fail("An element follows the root element.");
        else ReadMarkup();
    }

    private void ReadMarkup()
    {
        switch (Rest[1])
        {
            case '!' when Rest[2] == '-':
                SkipTo("-->", 4);
                break;
            case '!':
                ReadCdata();
                break;
            case '?':
                SkipTo("?>", 2);
                break;
            case '/':
                ReadEndTag();
                break;
            default:
                ReadStartTag();
                break;
        }
    }

    // Whether a tag, a comment, an instruction or a section of character data begins here.
    private bool IsMarkup(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 3) return false;
        return rest[1] switch
        {
            '!' => rest.StartsWith("<!--") || (_open.Count > 0 && rest.StartsWith(CdataOpen)),
            '?' or '/' => IsNameStart(rest[2]),
            var unit => IsNameStart(unit),
        };
    }

    private static bool IsNameStart(char unit) => unit < Classes.Length ? (Classes[unit] & NameStartClass) != 0 : unit >= '\u00C0';

    private static bool IsName(char unit) => unit < Classes.Length ? (Classes[unit] & NameClass) != 0 : unit >= '\u00B7';

    private static bool IsSpace(char unit) => unit < Classes.Length && (Classes[unit] & SpaceClass) != 0;

    private void SkipTo(string end, int open)
    {
        _next += open;
        while (true)
        {
            var found = Rest.IndexOf(end);
            if (found >= 0)
            {
                _next += found + end.Length;
                return;
            }
            // The end may be cut in two.
            _next = Math.Max(_next, _end - end.Length + 1);
            if (More()) continue;
            _next = _end;
            return;
        }
    }

    // Up to its >, which is outside quotes and brackets.
    private void SkipDoctype()
    {
        _repairs |= XmlRepair.Doctype;
        var (quote, depth) = ('\0', 0);
        do
        {
            while (_next < _end)
            {
                var unit = _window[_next++];
                if (quote != '\0') quote = unit == quote ? '\0' : quote;
                else if (unit is '"' or '\'') quote = unit;
                else if (unit is '[') depth++;
                else if (unit is ']') depth--;
                else if (unit is '>' && depth <= 0) return;
            }
        }
        while (More());
    }
}
