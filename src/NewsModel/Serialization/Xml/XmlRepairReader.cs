using System.Buffers;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml;

/// <summary>
/// Stands between the bytes and <see cref="System.Xml.XmlReader"/> and mends what feeds commonly break: control characters,
/// references that are not declared, bare ampersands and angle brackets, unquoted attributes, text before the root. Declarations,
/// comments and instructions are left out; a document type is never looked at, so no entity can grow.
/// </summary>
/// <remarks>One pass with a look-ahead of a few characters.</remarks>
internal sealed partial class XmlRepairReader(XmlDecoder source, long maxItemLength) : TextReader
{
    private const int BufferSize = 32 * 1024;

    // Shorter texts are not worth a mark.
    private const int LeastCarried = 48;

    private const int NeedsMore = -1;

    // Nothing that must be seen whole is longer.
    private const int LookAhead = 32;

    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(AsciiControlText);
    private static readonly SearchValues<char> Controls = SearchValues.Create(ControlText);
    private static readonly Stops TextStops = new("<&]");
    private static readonly Stops TagStops = new("<>\"'=&");
    private static readonly Stops ValueStops = new("<&\"'");
    private static readonly Stops CdataStops = new("]");
    private static readonly SearchValues<char> BareValueEnd = SearchValues.Create(" \t\r\n>");

    private const string AsciiControlText =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private const string ControlText = AsciiControlText + "\uFFFE\uFFFF\uF8FF" + WindowsText;

    // Letters of Windows-1252 that were not converted.
    private const string WindowsText =
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F" +
        "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F";

    private enum State
    {
        Text,
        Tag,
        Value,
        BareValue,
        AfterEquals,
        Cdata,
        Comment,
        Instruction,
        Doctype,
    }

    // Where to look up; few buffers have controls, and without them the search is much faster.
    private sealed class Stops(string signs)
    {
        private readonly SearchValues<char> _signs = SearchValues.Create(signs);
        private readonly SearchValues<char> _signsAndControls = SearchValues.Create(signs + ControlText);

        public SearchValues<char> For(bool hasControls) => hasControls ? _signsAndControls : _signs;
    }

    private readonly char[] _in = ArrayPool<char>.Shared.Rent(BufferSize);
    private char[] _out = ArrayPool<char>.Shared.Rent(BufferSize);
    private bool _hasControls;
    private int _inStart;
    private int _inEnd;
    private int _outStart;
    private int _outEnd;
    private bool _isAtEnd;
    private bool _hasRoot;
    private State _state;
    private char _quote;
    private int _doctypeDepth;
    private long _itemLength;

    /// <summary>The texts that <see cref="System.Xml.XmlReader"/> sees marks of.</summary>
    public CarriedTexts Carried { get; } = new();

    /// <summary>What had to be mended so far.</summary>
    public XmlRepair Repairs { get; private set; }

    /// <summary>Starts the count of the next item's length.</summary>
    public void StartItem() => _itemLength = 0;

    /// <inheritdoc/>
    public override int Peek() => Ensure() ? _out[_outStart] : -1;

    /// <inheritdoc/>
    public override int Read() => Ensure() ? _out[_outStart++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (!Ensure()) return 0;
        var length = Math.Min(count, _outEnd - _outStart);
        _out.AsSpan(_outStart, length).CopyTo(buffer.AsSpan(index));
        _outStart += length;
        return length;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _out.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_in);
            ArrayPool<char>.Shared.Return(_out);
            (_out, _isAtEnd, _inStart, _inEnd, _outStart, _outEnd) = ([], true, 0, 0, 0, 0);
        }
        base.Dispose(disposing);
    }

    private bool Ensure()
    {
        while (_outStart == _outEnd)
        {
            if (_isAtEnd && _inStart == _inEnd) return false;
            (_outStart, _outEnd) = (0, 0);
            Fill();
            Mend();
        }
        return true;
    }

    private void Fill()
    {
        _in.AsSpan(_inStart, _inEnd - _inStart).CopyTo(_in);
        (_inStart, _inEnd) = (0, _inEnd - _inStart);
        if (_isAtEnd) return;
        var read = source.Read(_in.AsSpan(_inEnd));
        var added = _in.AsSpan(_inEnd, read);
        _hasControls = (_hasControls && _inEnd > 0) || added.ContainsAny(AsciiControls) || added.ContainsAnyInRange('\u0080', '\u009F') || added.ContainsAny(CarriedTexts.Mark, '\uFFFE', '\uFFFF');
        _inEnd += read;
        _isAtEnd = read == 0;
        _itemLength += read;
        if (_itemLength > maxItemLength)
            throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"An item is longer than {maxItemLength} characters.");
    }

    // Mends what is in the buffer, up to what may depend on what comes next.
    private void Mend()
    {
        while (_inStart < _inEnd && (_isAtEnd || _inEnd - _inStart >= LookAhead))
        {
            var rest = _in.AsSpan(_inStart, _inEnd - _inStart);
            var done = _state switch
            {
                State.Text => MendText(rest),
                State.Tag => MendTag(rest),
                State.Value => MendValue(rest),
                State.AfterEquals => MendAfterEquals(rest),
                State.BareValue => MendBareValue(rest),
                State.Cdata => MendCdata(rest),
                State.Comment => SkipTo(rest, "-->"),
                State.Instruction => SkipTo(rest, "?>"),
                _ => SkipDoctype(rest),
            };
            if (done == NeedsMore) return;
            _inStart += done;
        }
        if (!_isAtEnd || _inStart < _inEnd || _state != State.Cdata) return;
        Put("]]>");
        _state = State.Text;
        Repairs |= XmlRepair.UnclosedCdata;
    }

    // Copies what needs no mending; true when something is there that may.
    private bool TryCopy(ReadOnlySpan<char> rest, Stops stops, out int length)
    {
        length = rest.IndexOfAny(stops.For(_hasControls));
        if (length == 0) return false;
        if (length < 0) length = rest.Length;
        Put(rest[..length]);
        return true;
    }

    private void Put(scoped ReadOnlySpan<char> text)
    {
        if (_out.Length - _outEnd < text.Length) Grow(_outEnd + text.Length);
        text.CopyTo(_out.AsSpan(_outEnd));
        _outEnd += text.Length;
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_out.Length * 2, least));
        _out.AsSpan(0, _outEnd).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_out);
        _out = larger;
    }

    private int MendControl(char unit)
    {
        if (unit == CarriedTexts.Mark)
        {
            PutMark();
            return 1;
        }
        Repairs |= XmlRepair.ControlCharacters;
        if (unit is >= '\u0080' and <= '\u009F') Put([(char)CharacterReference.FromWindows(unit)]);
        return 1;
    }

    private int MendReference(ReadOnlySpan<char> rest)
    {
        if (PredefinedLength(rest) is var known and > 0)
        {
            Put(rest[..known]);
            return known;
        }
        var length = CharacterReference.Read(rest, out var codePoint);
        if (length == 0 || rest[length - 1] != ';')
        {
            Repairs |= XmlRepair.Ampersands;
            Put("&amp;");
            return 1;
        }
        if (rest[1] != '#') Repairs |= XmlRepair.Entities;
        PutCodePoint(codePoint);
        return length;
    }

    // In the value of an attribute it is a letter like others.
    private void PutMark()
    {
        var mark = CarriedTexts.Mark.ToString();
        Put(_state is State.Text or State.Cdata ? Carried.Add(mark) : mark);
    }

    // White space and signs stay references: written out they would mean something else.
    private void PutCodePoint(int codePoint)
    {
        if (codePoint is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF) Repairs |= XmlRepair.ControlCharacters;
        else if (codePoint is <= ' ' or '<' or '>' or '&' or '"' or '\'') Put(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"&#{codePoint};"));
        else if (codePoint == CarriedTexts.Mark) PutMark();
        else if (codePoint < 0x10000) Put([(char)codePoint]);
        else Put(char.ConvertFromUtf32(codePoint));
    }
}
