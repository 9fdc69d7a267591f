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
        else if (Carry(rest) is var carried && carried != 0) return carried;
        else if (SoundLength(rest) is var sound and > 0)
        {
            Put(rest[..sound]);
            return sound;
        }
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

    // How much of a text needs no mending: up to a tag, a control, or a sign that may have to be escaped.
    private int SoundLength(ReadOnlySpan<char> rest)
    {
        var stops = TextStops.For(_hasControls);
        for (var at = 0; ;)
        {
            var stop = rest[at..].IndexOfAny(stops);
            if (stop < 0) return rest.Length;
            at += stop;
            var length = rest[at] switch
            {
                '&' => PredefinedLength(rest[at..]),
                ']' when at + 2 < rest.Length && (rest[at + 1] != ']' || rest[at + 2] != '>') => 1,
                _ => 0,
            };
            if (length == 0) return at;
            at += length;
        }
    }

    // The length of a tag that needs no mending; 0 for one that may, or is not all there.
    private int SoundTagLength(ReadOnlySpan<char> rest)
    {
        for (var at = 1; at < rest.Length;)
        {
            var stop = rest[at..].IndexOfAny(TagStops.For(_hasControls));
            if (stop < 0) return 0;
            at += stop;
            if (rest[at] == '>') return at + 1;
            if (rest[at] != '=' || at + 1 == rest.Length || rest[at + 1] is not ('"' or '\'')) return 0;
            var length = SoundValueLength(rest[(at + 1)..]);
            at += 1 + length;
            // Attributes need white space between them.
            if (length == 0 || at >= rest.Length || IsNameStart(rest[at])) return 0;
        }
        return 0;
    }

    // The length of a value with its quotes; 0 for one that may need mending, or is not all there.
    private int SoundValueLength(ReadOnlySpan<char> rest)
    {
        for (var at = 1; at < rest.Length;)
        {
            var stop = rest[at..].IndexOfAny(ValueStops.For(_hasControls));
            if (stop < 0) return 0;
            at += stop;
            if (rest[at] == rest[0]) return at + 1;
            var length = rest[at] switch { '"' or '\'' => 1, '&' => PredefinedLength(rest[at..]), _ => 0 };
            if (length == 0) return 0;
            at += length;
        }
        return 0;
    }

    // The length of a reference that XML knows; 0 for any other.
    private static int PredefinedLength(ReadOnlySpan<char> reference)
    {
        if (reference.Length < 4) return 0;
        return reference[1] switch
        {
            'l' when reference.StartsWith("&lt;") => 4,
            'g' when reference.StartsWith("&gt;") => 4,
            'q' when reference.StartsWith("&quot;") => 6,
            'a' when reference.StartsWith("&amp;") => 5,
            'a' when reference.StartsWith("&apos;") => 6,
            _ => 0,
        };
    }

    private int MendTagStart(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--"))
        {
            _state = State.Comment;
            return 4;
        }
        if (_hasRoot && rest.StartsWith(CdataOpen))
        {
            if (CarryCdata(rest) is var carried && carried != 0) return carried;
            Put(CdataOpen);
            _state = State.Cdata;
            return CdataOpen.Length;
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
            if (SoundTagLength(rest) is var sound and > 0)
            {
                Put(rest[..sound]);
                return sound;
            }
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
