namespace NewsModel.Serialization.Xml;

/// <summary>The part that mends, state by state; each method returns how many characters it has dealt with.</summary>
internal sealed partial class XmlRepairReader
{
    private int MendText(ReadOnlySpan<char> rest)
    {
        if (!_hasRoot)
        {
            var next = rest.IndexOf('<');
            if (next != 0)
            {
                var skipped = next < 0 ? rest : rest[..next];
                if (!skipped.Trim("\uFEFF").IsWhiteSpace()) Repairs |= XmlRepair.JunkBeforeRoot;
                return Skip(skipped);
            }
        }
        else if (TryCopy(rest, TextStops, out var copied)) return copied;
        switch (rest[0])
        {
            case '<':
                return MendTagStart(rest);
            case '&':
                return MendReference(rest);
            case ']':
                if (!rest.StartsWith("]]>"))
                {
                    Put("]");
                    return 1;
                }
                Repairs |= XmlRepair.AngleBrackets;
                Put("]]&gt;");
                return 3;
            default:
                return MendControl(rest[0]);
        }
    }

    private int MendTagStart(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--"))
        {
            _state = State.Comment;
            return 4;
        }
        if (rest.StartsWith("<![CDATA[") && _hasRoot)
        {
            Put("<![CDATA[");
            _state = State.Cdata;
            return 9;
        }
        var second = rest.Length > 1 ? rest[1] : '\0';
        if (second == '!' && !_hasRoot)
        {
            Repairs |= XmlRepair.Doctype;
            (_state, _doctypeDepth, _quote) = (State.Doctype, 0, '\0');
            return 2;
        }
        if (second == '?' && rest.Length > 2 && IsNameStart(rest[2]))
        {
            _state = State.Instruction;
            return 2;
        }
        if (IsNameStart(second) || (second == '/' && rest.Length > 2 && IsNameStart(rest[2])))
        {
            _hasRoot = true;
            _state = State.Tag;
            Put("<");
            return 1;
        }
        if (_hasRoot)
        {
            Repairs |= XmlRepair.AngleBrackets;
            Put("&lt;");
        }
        return 1;
    }

    private int MendTag(ReadOnlySpan<char> rest)
    {
        if (TryCopy(rest, TagStops, out var copied)) return copied;
        switch (rest[0])
        {
            case '>':
                Put(">");
                _state = State.Text;
                return 1;
            case '<':
                // The tag before was never closed.
                Repairs |= XmlRepair.AngleBrackets;
                Put(">");
                _state = State.Text;
                return 0;
            case '=':
                Put("=");
                _state = State.AfterEquals;
                return 1;
            case '"' or '\'' or '&':
                Repairs |= XmlRepair.Attributes;
                return 1;
            default:
                return MendControl(rest[0]);
        }
    }

    private int MendAfterEquals(ReadOnlySpan<char> rest)
    {
        if (rest[0] is ' ' or '\t' or '\r' or '\n') return 1;
        _state = State.Value;
        if (rest[0] is '"' or '\'')
        {
            _quote = rest[0];
            Put([_quote]);
            return 1;
        }
        Repairs |= XmlRepair.Attributes;
        _state = State.BareValue;
        Put("\"");
        return 0;
    }

    private int MendValue(ReadOnlySpan<char> rest)
    {
        if (TryCopy(rest, ValueStops, out var copied)) return copied;
        switch (rest[0])
        {
            case '&':
                return MendReference(rest);
            case '<':
                Repairs |= XmlRepair.AngleBrackets;
                Put("&lt;");
                return 1;
            case '"' or '\'':
                Put([rest[0]]);
                if (rest[0] != _quote) return 1;
                _state = State.Tag;
                // Attributes need white space between them.
                if (rest.Length > 1 && IsNameStart(rest[1])) Put(" ");
                return 1;
            default:
                return MendControl(rest[0]);
        }
    }

    private int MendBareValue(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(BareValueEnd);
        var value = end < 0 ? rest : rest[..end];
        foreach (var unit in value)
            if (unit is not ('<' or '&' or '"' or '\'') && !Controls.Contains(unit)) Put([unit]);
        if (end < 0 && !_isAtEnd) return value.Length;
        Put("\"");
        _state = State.Tag;
        return value.Length;
    }

    private int MendCdata(ReadOnlySpan<char> rest)
    {
        if (TryCopy(rest, CdataStops, out var copied)) return copied;
        if (rest[0] != ']') return MendControl(rest[0]);
        if (!rest.StartsWith("]]>"))
        {
            Put("]");
            return 1;
        }
        Put("]]>");
        _state = State.Text;
        return 3;
    }

    private int SkipTo(ReadOnlySpan<char> rest, string end)
    {
        var found = rest.IndexOf(end);
        if (found >= 0)
        {
            _state = State.Text;
            return Skip(rest[..(found + end.Length)]);
        }
        // The end may be cut in two by the end of the buffer.
        return Skip(_isAtEnd ? rest : rest[..(rest.Length - end.Length + 1)]);
    }

    // What is skipped before the root leaves its line ends, so that the reader counts lines as the document does.
    private int Skip(ReadOnlySpan<char> skipped)
    {
        if (!_hasRoot)
            for (var lines = skipped.Count('\n'); lines > 0; lines--) Put("\n");
        return skipped.Length;
    }

    // Up to its >, which is outside quotes and brackets.
    private int SkipDoctype(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            var unit = rest[i];
            if (_quote != '\0')
            {
                if (unit == _quote) _quote = '\0';
            }
            else if (unit is '"' or '\'') _quote = unit;
            else if (unit == '[') _doctypeDepth++;
            else if (unit == ']') _doctypeDepth--;
            else if (unit == '>' && _doctypeDepth <= 0)
            {
                _state = State.Text;
                return Skip(rest[..(i + 1)]);
            }
        }
        return Skip(rest);
    }

    private static bool IsNameStart(char unit) => char.IsAsciiLetter(unit) || unit == '_' || unit >= '\u00C0';
}
