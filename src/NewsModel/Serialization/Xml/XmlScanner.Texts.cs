namespace NewsModel.Serialization.Xml;

/// <summary>The part that reads text.</summary>
internal sealed partial class XmlScanner
{
    private const string CdataOpen = "<![CDATA[";
    private const string CdataClose = "]]>";

    private int _textStart;
    private int _textLength;
    private bool _isLiteral;

    /// <summary>What the text here says, until the next reading.</summary>
    public ReadOnlySpan<char> Text
    {
        get
        {
            var raw = _window.AsSpan(_textStart, _textLength);
            return _isLiteral ? _decoder.DecodeLiteral(raw, _hasControls) : _decoder.DecodeText(raw, _hasControls);
        }
    }

    /// <summary>Whether an end tag follows the text here; false also where that is not known yet.</summary>
    public bool IsEndNext => _next + 1 < _end && _window[_next] == '<' && _window[_next + 1] == '/';

    // Up to the next tag; a sign at the start that might begin one is none.
    private void ReadText()
    {
        var length = 0;
        while (true)
        {
            var found = Rest[length..].IndexOf('<');
            var isSeen = found >= 0 && (_isAtEnd || Rest.Length - length - found >= LookAhead);
            length = found < 0 ? Rest.Length : length + found;
            if (!isSeen && More()) continue;
            if (found < 0 || (length > 0 && IsMarkup(Rest[length..]))) break;
            _repairs |= XmlRepair.AngleBrackets;
            length++;
        }
        TakeText(0, length, length, isLiteral: false);
    }

    private void ReadCdata()
    {
        int length;
        var searched = CdataOpen.Length;
        while ((length = Rest[searched..].IndexOf(CdataClose)) < 0)
        {
            searched = Math.Max(CdataOpen.Length, Rest.Length - CdataClose.Length + 1);
            if (More()) continue;
            _repairs |= XmlRepair.UnclosedCdata;
            TakeText(CdataOpen.Length, Rest.Length - CdataOpen.Length, Rest.Length, isLiteral: true);
            return;
        }
        length += searched - CdataOpen.Length;
        TakeText(CdataOpen.Length, length, CdataOpen.Length + length + CdataClose.Length, isLiteral: true);
    }

    private void TakeText(int start, int length, int whole, bool isLiteral)
    {
        (_textStart, _textLength, _isLiteral) = (_next + start, length, isLiteral);
        _next += whole;
        Node = XmlNode.Text;
    }
}
