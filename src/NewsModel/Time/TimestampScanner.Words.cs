using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Time;

internal ref partial struct TimestampScanner
{
    private const TimeWordKinds Meridiems = TimeWordKinds.Am | TimeWordKinds.Pm | TimeWordKinds.Night;

    private bool TryWord(bool isWhole)
    {
        var word = TimeWord.At(Rest, _language);
        if (HasTime && !_hasZoneName && _offset is null && TryZoneWord(Rest, word, out var length))
        {
            Accept(length);
            return true;
        }
        if (word.Length == 0) return TrySuffix() || (isWhole && TryStrangeZone());
        if (word.IsContradictory)
        {
            _notes |= NewsTimestampNotes.AmbiguousDate;
            return false;
        }
        return TryMonth(word) || TryWeekday(word) || TryMeridiem(word) || TryFiller(word);
    }

    private bool TryMonth(TimeWord word)
    {
        if (word.Month == 0) return false;
        if (_month != 0 && _monthOrWeekday != 0 && _weekday == 0) (_month, _weekday, _monthOrWeekday) = (0, _monthOrWeekday, 0);
        if (_month != 0 && _month != word.Month) return word.Weekday != 0 && TryWeekday(word);
        _monthOrWeekday = word.Weekday;
        _month = word.Month;
        Accept(word.Length);
        return true;
    }

    private bool TryWeekday(TimeWord word)
    {
        if (word.Weekday == 0 || _weekday != 0) return false;
        _weekday = word.Weekday;
        Accept(word.Length);
        return true;
    }

    // "8:00 p.m." and "오후 8:00"; German "am" before a day is the preposition.
    private bool TryMeridiem(TimeWord word)
    {
        if ((word.Kinds & Meridiems) == 0 || _meridiem != 0) return false;
        if (HasTime)
        {
            if (!ApplyMeridiem(word.Kinds)) return word.Kinds.HasFlag(TimeWordKinds.Filler) && TryFiller(word);
            Accept(word.Length);
            return true;
        }
        var next = _position + word.Length;
        while (next < _text.Length && TimeText.IsSpace(_text[next])) next++;
        if (next >= _text.Length || !TimeText.IsDigit(_text[next])) return false;
        var hour = TimeText.DigitsAt(_text[next..]);
        var isTime = hour <= 2 && (IsClockAt(next) || IsUnitAt(next + hour, TimeWordKinds.Hour));
        if (isTime) _meridiem = word.Kinds & Meridiems;
        else if (!word.Kinds.HasFlag(TimeWordKinds.Filler)) return false;
        _position += word.Length;
        return true;
    }

    private bool ApplyMeridiem(TimeWordKinds meridiem)
    {
        var hour = _ticks / TimeSpan.TicksPerHour;
        _meridiem = meridiem & Meridiems;
        if (_meridiem == TimeWordKinds.Am)
        {
            if (hour == 12) _ticks -= 12 * TimeSpan.TicksPerHour;
            return hour <= 12;
        }
        if (hour == 12 && _meridiem == TimeWordKinds.Night) return false; // "las doce de la noche" is midnight, of which day?
        if (hour < 12) _ticks += 12 * TimeSpan.TicksPerHour;
        return true;
    }

    private bool TryFiller(TimeWord word)
    {
        var isUnit = (word.Kinds & (TimeWordKinds.Hour | TimeWordKinds.Year | TimeWordKinds.Day)) != 0;
        if (isUnit && !word.Kinds.HasFlag(TimeWordKinds.Filler))
        {
            // "20:00 Uhr", "2025. gada", "13 d.": after its number.
            var fits = word.Kinds.HasFlag(TimeWordKinds.Hour) ? HasTime : word.Kinds.HasFlag(TimeWordKinds.Year) ? _year > 0 : _day > 0;
            if (!fits) return false;
            Accept(word.Length);
            return true;
        }
        if (word.Kinds.HasFlag(TimeWordKinds.Place) && HasTime)
        {
            if (_offset is null) NameZone();
            Accept(word.Length);
            return true;
        }
        if (!word.Kinds.HasFlag(TimeWordKinds.Filler)) return false;
        _isTimeExpected = true; // "kl. 20.15", "a las 20.15": dots part hours from minutes here.
        _position += word.Length;
        return true;
    }

    /// <summary>A zone by name or abbreviation, with the offset that may follow it: <c>GMT+9</c>.</summary>
    private bool TryZoneWord(ReadOnlySpan<char> text, TimeWord word, out int length)
    {
        length = 0;
        if (!HasTime) return false;
        var isByLanguage = word.ZoneMinutes is not null && ZoneAbbreviations.TryFind(text[..word.Length], "", out var certain, out _) && certain is null;
        if (word.ZoneMinutes is { } named && !(isByLanguage && _language == Language.Unknown))
        {
            length = word.Length;
            SetOffset(named, isByLanguage ? NewsTimestampZone.Assumed : NewsTimestampZone.Given);
            return true;
        }
        var path = text.StartsWith("Etc/", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var letters = TimeText.LettersAt(text[path..]);
        if (letters is 0 or > ZoneAbbreviations.MaxLength) return TryZonePath(text, out length);
        Span<char> upper = stackalloc char[ZoneAbbreviations.MaxLength];
        for (var i = 0; i < letters; i++)
        {
            var unit = text[path + i];
            if (!char.IsAsciiLetterUpper(unit) && !(letters <= 4 && unit is >= 'a' and <= 'z' && IsLowerZone(text[path..(path + letters)]))) return TryZonePath(text, out length);
            upper[i] = unit is >= 'a' ? (char)(unit & ~0x20) : unit;
        }
        if (!ZoneAbbreviations.TryFind(upper[..letters], _region, out var minutes, out var isAssumed)) return false;
        length = path + letters;
        if (minutes is { } offset) SetOffset(offset, isAssumed ? NewsTimestampZone.Assumed : NewsTimestampZone.Given);
        else NameZone();
        if (minutes == 0 && path == 0) TrySignedOffset(text, ref length);
        return true;
    }

    private static bool IsLowerZone(ReadOnlySpan<char> letters) => letters is "z" or "gmt" or "utc" or "kst" or "cet" or "cest";

    // "Europe/Paris", "America/New_York": a name whose offset only the machine's data would tell.
    private bool TryZonePath(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && (char.IsAsciiLetter(text[length]) || text[length].IsIn("/_-"))) length++;
        if (length < 5 || !char.IsAsciiLetterUpper(text[0]) || text[1..length].IndexOf('/') is not (> 1 and var slash) || slash + 2 >= length) return false;
        if (_offset is null) NameZone();
        return true;
    }

    private void SetOffset(int minutes, NewsTimestampZone zone)
    {
        (_offset, _zone) = (minutes, zone);
        if (zone == NewsTimestampZone.Assumed) _notes |= NewsTimestampNotes.ZoneAssumed;
    }

    // A suffix on a number that was read: "1st", "1er", "13º".
    private bool TrySuffix()
    {
        if (_position == 0 || !TimeText.IsDigit(_text[_position - 1])) return false;
        if (!_text[_position].IsIn("º°ª")) return false;
        Accept(1);
        return true;
    }

    // A word in capitals where a zone stands: the name of one we do not know stays text.
    private bool TryStrangeZone()
    {
        if (!HasTime || _offset is not null || _hasZoneName || !TimeText.IsSpace(_text[_position - 1])) return false;
        var length = 0;
        while (length < Rest.Length && char.IsAsciiLetterUpper(Rest[length])) length++;
        if (length is < 1 or > ZoneAbbreviations.MaxLength || (length < Rest.Length && CodePoint.IsLetterOrDigit(Rest[length]))) return false;
        NameZone();
        Accept(length);
        return true;
    }
}
