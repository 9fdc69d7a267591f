using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Time;

internal ref partial struct TimestampScanner
{
    private bool TryNumber()
    {
        var digits = TimeText.DigitsAt(Rest);
        var start = _position;
        if (digits <= 2 && TryClock()) return true;
        if (digits <= 4 && (TryDottedClock(digits) || TryNumericDate(digits))) return true;
        _position = start; // What did not fit may have looked further.
        if (_notes.HasFlag(NewsTimestampNotes.AmbiguousDate) || digits > 14) return false;
        if (digits >= 6) return TryCompactDate(digits);
        if (TryCounted(digits)) return true;
        _position = start;
        return TryPlain(digits);
    }

    // 20:00, 20:00:05, 20:00:05.25 — and nothing after it that would make it something else.
    private bool TryClock()
    {
        if (HasTime || !IsClockAt(_position)) return false;
        var hourDigits = TimeText.DigitsAt(Rest);
        var hour = TimeText.NumberOf(Rest[..hourDigits]);
        var minute = TimeText.NumberOf(Rest.Slice(hourDigits + 1, 2));
        var length = hourDigits + 3;
        var second = 0;
        var fraction = 0L;
        var precision = NewsTimestampPrecision.Minute;
        if (length < Rest.Length && Rest[length] == ':')
        {
            if (TimeText.DigitsAt(Rest[(length + 1)..]) != 2) return false;
            second = TimeText.NumberOf(Rest.Slice(length + 1, 2));
            length += 3;
            precision = NewsTimestampPrecision.Second;
            var digits = length < Rest.Length && Rest[length] is '.' or ',' ? TimeText.DigitsAt(Rest[(length + 1)..]) : 0;
            if (digits > 0)
            {
                fraction = FractionOf(Rest.Slice(length + 1, digits));
                length += 1 + digits;
                precision = NewsTimestampPrecision.Fraction;
            }
        }
        if (length < Rest.Length && (TimeText.IsDigit(Rest[length]) || Rest[length] == ':')) return false;
        return TrySetTime(hour, minute, second, precision, fraction) && AcceptTime(length);
    }

    private readonly bool IsClockAt(int position)
    {
        var text = _text[position..];
        var hour = TimeText.DigitsAt(text);
        return hour is 1 or 2 && hour < text.Length && text[hour] is ':' or '：' && TimeText.DigitsAt(text[(hour + 1)..]) == 2;
    }

    private long FractionOf(ReadOnlySpan<char> digits)
    {
        _fractionDigits = Math.Min(digits.Length, TimestampValue.MaxFractionDigits);
        if (digits.Length > _fractionDigits) _notes |= NewsTimestampNotes.FractionTruncated;
        long ticks = TimeText.NumberOf(digits[.._fractionDigits]);
        for (var i = _fractionDigits; i < TimestampValue.MaxFractionDigits; i++) ticks *= 10;
        return ticks;
    }

    private bool TrySetTime(int hour, int minute, int second, NewsTimestampPrecision precision, long fraction)
    {
        if (HasTime || hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute | second) != 0)) return false;
        _ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute) + (second * TimeSpan.TicksPerSecond) + fraction;
        _precision = precision;
        var meridiem = _meridiem;
        _meridiem = 0;
        if (meridiem == 0 || ApplyMeridiem(meridiem)) return true;
        _ticks = -1; // "오전 20:00" is no time.
        return false;
    }

    private bool AcceptTime(int length)
    {
        Accept(length);
        return true;
    }

    // 20.15 where a time is meant: after the date or "kl.", or before "Uhr" or "p.m.".
    private bool TryDottedClock(int hourDigits)
    {
        if (HasTime || hourDigits > 2 || hourDigits >= Rest.Length || Rest[hourDigits] != '.' || TimeText.DigitsAt(Rest[(hourDigits + 1)..]) != 2) return false;
        var length = hourDigits + 3;
        var second = 0;
        var precision = NewsTimestampPrecision.Minute;
        if (length + 1 < Rest.Length && Rest[length] == '.' && TimeText.IsDigit(Rest[length + 1]))
        {
            if (!HasDate || TimeText.DigitsAt(Rest[(length + 1)..]) != 2) return false;
            second = TimeText.NumberOf(Rest.Slice(length + 1, 2));
            precision = NewsTimestampPrecision.Second;
            length += 3;
        }
        var isTime = HasDate || _isTimeExpected || _meridiem != 0 || IsUnitAt(_position + length, TimeWordKinds.Hour | Meridiems);
        if (!isTime) return false;
        return TrySetTime(TimeText.NumberOf(Rest[..hourDigits]), TimeText.NumberOf(Rest.Slice(hourDigits + 1, 2)), second, precision, 0) && AcceptTime(length);
    }

    private readonly bool IsUnitAt(int position, TimeWordKinds kinds)
    {
        while (position < _text.Length && TimeText.IsSpace(_text[position])) position++;
        return position < _text.Length && (TimeWord.At(_text[position..], _language).Kinds & kinds) != 0;
    }

    // 2025-02-13, 13.2.2025, "2025. 2. 13.", 02/13/25, 2025-02, 02/2025
    private bool TryNumericDate(int digits)
    {
        if (_year > 0 || _month > 0 || _day > 0 || digits >= Rest.Length) return false;
        var separator = Rest[digits];
        if (!separator.IsIn("-./／\u2010\u2011\u2013") && !(separator == ':' && digits == 4)) return false;
        var second = AfterSeparator(digits, separator);
        var secondDigits = TimeText.DigitsAt(Rest[second..]);
        if (secondDigits is 0 or > 4) return false;
        var a = new DateFields.Number(TimeText.NumberOf(Rest[..digits]), digits);
        var b = new DateFields.Number(TimeText.NumberOf(Rest.Slice(second, secondDigits)), secondDigits);
        if (secondDigits == 3 && b.Value <= 12) b = b with { Digits = 2 }; // 2003-012-31: a zero too many.
        var end = second + secondDigits;
        if (end < Rest.Length && Rest[end] == separator)
        {
            var third = AfterSeparator(end, separator);
            var thirdDigits = TimeText.DigitsAt(Rest[third..]);
            var isDate = thirdDigits is 1 or 2 or 4 && !(thirdDigits == 2 && separator == '.' && IsClockAt(_position + third));
            if (isDate) return TryThreeNumbers(a, b, new DateFields.Number(TimeText.NumberOf(Rest.Slice(third, thirdDigits)), thirdDigits), third + thirdDigits);
        }
        return TryMonthOfYear(a, b, end);
    }

    private bool TryThreeNumbers(DateFields.Number a, DateFields.Number b, DateFields.Number c, int length)
    {
        var isDate = DateFields.TryOrder(a, b, c, _options, out var date, out var notes);
        _notes |= notes;
        if (!isDate) return false;
        (_year, _month, _day) = (date.Year, date.Month, date.Day);
        Accept(length);
        return true;
    }

    private bool TryMonthOfYear(DateFields.Number a, DateFields.Number b, int length)
    {
        var (year, month) = a.Digits == 4 && b.Digits <= 2 ? (a.Value, b.Value) : b.Digits == 4 && a.Digits <= 2 ? (b.Value, a.Value) : (0, 0);
        if (month is < 1 or > 12) return false;
        (_year, _month) = (year, month);
        Accept(length);
        return true;
    }

    // Dots may have a space after them, as Korean and Czech write; other signs have none.
    private readonly int AfterSeparator(int separator, char sign)
    {
        var next = separator + 1;
        while (sign == '.' && next < Rest.Length && TimeText.IsSpace(Rest[next])) next++;
        return next;
    }

    // 20250213, 20250213T2000, 20250213200005
    private bool TryCompactDate(int digits)
    {
        if (_year > 0 || _month > 0 || _day > 0 || digits is not (8 or 12 or 14)) return digits == 6 && TryCompactClock();
        if (!DateFields.TryMake(TimeText.NumberOf(Rest[..4]), TimeText.NumberOf(Rest[4..6]), TimeText.NumberOf(Rest[6..8]), out var date)) return false;
        (_year, _month, _day) = (date.Year, date.Month, date.Day);
        Accept(8);
        return digits == 8 || TryCompactClock();
    }

    // 20, 2000, 200005 and 200005.25, after a T or a date without separators
    private bool TryCompactClock()
    {
        var digits = TimeText.DigitsAt(Rest);
        if (HasTime || digits is not (2 or 4 or 6) || (digits < Rest.Length && Rest[digits] == ':')) return false;
        var minute = digits > 2 ? TimeText.NumberOf(Rest[2..4]) : 0;
        var second = digits > 4 ? TimeText.NumberOf(Rest[4..6]) : 0;
        var precision = digits > 4 ? NewsTimestampPrecision.Second : NewsTimestampPrecision.Minute;
        var length = digits;
        var fraction = 0L;
        if (digits == 6 && length < Rest.Length && Rest[length] is '.' or ',' && TimeText.DigitsAt(Rest[(length + 1)..]) is > 0 and var decimals)
        {
            fraction = FractionOf(Rest.Slice(length + 1, decimals));
            length += 1 + decimals;
            precision = NewsTimestampPrecision.Fraction;
        }
        return TrySetTime(TimeText.NumberOf(Rest[..2]), minute, second, precision, fraction) && AcceptTime(length);
    }

    // 2025년, 2월, 13일, 8시, 30분, 20 Uhr, 20h00, 8 p.m., 1st
    private bool TryCounted(int digits)
    {
        var next = _position + digits;
        while (next < _text.Length && TimeText.IsSpace(_text[next])) next++;
        if (next >= _text.Length) return false;
        var isApart = next > _position + digits;
        var word = TimeWord.At(_text[next..], _language);
        var number = TimeText.NumberOf(Rest[..digits]);
        var length = next + word.Length - _position;
        var kinds = word.Kinds;
        if (kinds == 0 || (isApart && kinds.HasFlag(TimeWordKinds.Filler))) return false;
        if (kinds.HasFlag(TimeWordKinds.Ordinal) && !isApart && _day == 0 && digits <= 2) _day = number;
        else if (kinds.HasFlag(TimeWordKinds.Year) && _year == 0 && digits == 4) _year = number;
        else if (kinds.HasFlag(TimeWordKinds.Month) && _month == 0 && digits <= 2) _month = number;
        else if (kinds.HasFlag(TimeWordKinds.Day) && _day == 0 && digits <= 2) _day = number;
        else if (kinds.HasFlag(TimeWordKinds.Hour) && digits <= 2) return TryHours(number, length);
        else if (kinds.HasFlag(TimeWordKinds.Minute) && digits <= 2) return TryMinutes(number, length, TimeSpan.TicksPerMinute);
        else if (kinds.HasFlag(TimeWordKinds.Second) && digits <= 2) return TryMinutes(number, length, TimeSpan.TicksPerSecond);
        else if ((kinds & Meridiems) != 0 && digits <= 2 && !HasTime && number is >= 1 and <= 12) return TrySetTime(number, 0, 0, NewsTimestampPrecision.Minute, 0) && AcceptTime(digits);
        else return false;
        Accept(length);
        return true;
    }

    private bool TryHours(int hour, int length)
    {
        if (!TrySetTime(hour, 0, 0, NewsTimestampPrecision.Minute, 0)) return false;
        var isJoined = _position + length < _text.Length && TimeText.IsDigit(_text[_position + length]);
        Accept(length);
        var next = _position;
        while (next < _text.Length && TimeText.IsSpace(_text[next])) next++;
        if (TimeText.DigitsAt(_text[next..]) != 2 || TimeText.NumberOf(_text.Slice(next, 2)) > 59) return true;
        var isAlone = next + 2 >= _text.Length || !(Text.CodePoint.IsLetterOrDigit(_text[next + 2]) || _text[next + 2].IsIn(":./-"));
        var isMinute = isJoined || (HasDate && isAlone);
        if (!isMinute) return true;
        _ticks += TimeText.NumberOf(_text.Slice(next, 2)) * TimeSpan.TicksPerMinute;
        Accept(next + 2 - _position);
        if (TimeWord.At(Rest, _language) is { } unit && unit.Kinds.HasFlag(TimeWordKinds.Minute)) Accept(unit.Length);
        return true;
    }

    private bool TryMinutes(int number, int length, long unit)
    {
        if (!HasTime || number > 59 || _ticks % (unit * 60) != 0) return false;
        _ticks += number * unit;
        if (unit == TimeSpan.TicksPerSecond) _precision = NewsTimestampPrecision.Second;
        Accept(length);
        return true;
    }

    private bool TryPlain(int digits)
    {
        var number = TimeText.NumberOf(Rest[..digits]);
        if (digits == 4 && _year > 0 && HasDate && !HasTime && IsZoneAt(_position + 4)) return TryCompactClock();
        if (digits == 4 && _year == 0) _year = number;
        else if (digits <= 2 && _day == 0 && number is >= 1 and <= 31) _day = number;
        else if (digits == 2 && _year == 0 && _month > 0)
        {
            _year = DateFields.Century(number, _options);
            _notes |= NewsTimestampNotes.CenturyAssumed;
        }
        else return false;
        Accept(digits);
        return true;
    }

    private readonly bool IsZoneAt(int position)
    {
        while (position < _text.Length && TimeText.IsSpace(_text[position])) position++;
        var letters = TimeText.LettersAt(_text[position..]);
        return letters is > 0 and <= ZoneAbbreviations.MaxLength && ZoneAbbreviations.TryFind(_text.Slice(position, letters), _region, out _, out _);
    }

    // +09:00, -0500, +09
    private bool TryOffset(bool needsTwoDigits)
    {
        var length = 0;
        if (_offset is not null || !TryReadOffset(Rest, needsTwoDigits, out var minutes, ref length)) return false;
        SetOffset(minutes, NewsTimestampZone.Given);
        Accept(length);
        return true;
    }

    private void TrySignedOffset(ReadOnlySpan<char> text, ref int length)
    {
        var end = length;
        if (end + 1 < text.Length && text[end] == ' ' && text[end + 1].IsIn("+-\u2212")) end++;
        if (end >= text.Length || !text[end].IsIn("+-\u2212")) return;
        var read = 0;
        if (!TryReadOffset(text[end..], false, out var minutes, ref read)) return;
        SetOffset(minutes, NewsTimestampZone.Given);
        length = end + read;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, bool needsTwoDigits, out int minutes, ref int length)
    {
        var digits = TimeText.DigitsAt(text[1..]);
        minutes = 0;
        int hour, minute = 0;
        if (digits == 4) (hour, minute, length) = (TimeText.NumberOf(text[1..3]), TimeText.NumberOf(text[3..5]), 5);
        else if (digits == 3 && !needsTwoDigits) (hour, minute, length) = (TimeText.NumberOf(text[1..2]), TimeText.NumberOf(text[2..4]), 4);
        else if (digits == 2 || (digits == 1 && !needsTwoDigits)) (hour, length) = (TimeText.NumberOf(text[1..(1 + digits)]), 1 + digits);
        else return false;
        if (digits <= 2 && length < text.Length && text[length] == ':')
        {
            if (TimeText.DigitsAt(text[(length + 1)..]) != 2) return false;
            minute = TimeText.NumberOf(text.Slice(length + 1, 2));
            length += 3;
        }
        minutes = (hour * 60) + minute;
        if (minute > 59 || minutes > LocalZone.MaxOffsetMinutes) return false;
        if (text[0] != '+') minutes = -minutes;
        return true;
    }
}
