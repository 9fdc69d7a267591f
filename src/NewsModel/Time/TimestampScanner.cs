using System.Diagnostics.CodeAnalysis;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Time;

/// <summary>
/// Goes through a text once and collects the parts of a date and time in whatever order they stand. Each part is understood by
/// its own shape and its neighbour; what contradicts a part already found, or means nothing, ends the run.
/// </summary>
/// <remarks>Linear: each step moves on, and looks ahead by a bounded number of code units.</remarks>
internal ref partial struct TimestampScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly NewsTimestampOptions _options;
    private readonly Language _language;
    private readonly string _region;
    private NewsTimestampNotes _notes;
    private int _position;
    private int _year;
    private int _month;
    private int _day;
    private int _weekday;
    private int _monthOrWeekday; // the weekday that the word read as month may be, as in Spanish "mar"
    private long _ticks;
    private int _fractionDigits;
    private NewsTimestampPrecision _precision;
    private TimeWordKinds _meridiem;
    private bool _isTimeExpected;
    private int? _offset;
    private bool _hasZoneName;
    private NewsTimestampZone _zone;

    internal TimestampScanner(ReadOnlySpan<char> text, NewsTimestampOptions options)
    {
        this = default;
        _text = text;
        _options = options;
        _language = TimeLanguage.Of(options.Language?.Value);
        _region = TimeLanguage.RegionOf(options.Language?.Value);
        _ticks = -1;
    }

    /// <summary>The end of the last part that was understood.</summary>
    internal int Accepted { get; private set; }

    internal readonly bool IsAtEnd => _position >= _text.Length;

    internal readonly NewsTimestampNotes Refusal => _notes & NewsTimestampNotes.AmbiguousDate;

    private readonly ReadOnlySpan<char> Rest => _text[_position..];

    private readonly bool HasTime => _ticks >= 0;

    private readonly bool HasDate => _year > 0 && _day > 0;

    /// <summary>Reads on until the end or the first thing that is no part of a date.</summary>
    internal void Run(bool isWhole)
    {
        if (isWhole && TryTruncated()) return;
        while (true)
        {
            SkipBetween();
            if (IsAtEnd) return;
            var before = _position;
            var understood = TimeText.IsDigit(_text[_position]) ? TryNumber() : TrySign() || TryWord(isWhole);
            if (understood) continue;
            _position = before;
            return;
        }
    }

    private void Accept(int length)
    {
        _position += length;
        Accepted = _position;
    }

    // -0312 and -03-12: ISO 8601 of 1988, a year of the century and a month.
    private bool TryTruncated()
    {
        var text = _text.Trim();
        if (text.Length is not (5 or 6) || text[0] != '-' || TimeText.DigitsAt(text[1..]) < 2) return false;
        if (text.Length == 6 && text[3] != '-') return false;
        if (TimeText.DigitsAt(text[^2..]) != 2) return false;
        (_year, _month) = (DateFields.Century(TimeText.NumberOf(text[1..3]), _options), TimeText.NumberOf(text[^2..]));
        _notes |= NewsTimestampNotes.CenturyAssumed;
        _position = Accepted = _text.Length;
        return true;
    }

    private void SkipBetween()
    {
        while (!IsAtEnd)
        {
            var unit = _text[_position];
            if (TimeText.IsSpace(unit) || unit.IsIn(",،、.;")) _position++;
            else if (unit.IsIn("-–—/|·•:∙") && IsSeparator()) _position++;
            else return;
        }
    }

    // A dash or slash is a separator beside a space or a letter ("13-Feb-2025", "2025-02-13 - 20:00"), else a sign.
    private readonly bool IsSeparator()
    {
        if (_position == 0) return false;
        var previous = _text[_position - 1];
        var next = _position + 1 < _text.Length ? _text[_position + 1] : ' ';
        if (_text[_position] == ':') return !TimeText.IsDigit(previous) && TimeText.IsSpace(next);
        if (TimeText.IsSpace(next)) return TimeText.IsSpace(previous);
        return Text.CodePoint.IsLetter(next) || Text.CodePoint.IsLetter(previous);
    }

    private bool TrySign()
    {
        switch (_text[_position])
        {
            case '(' or '（' or '[':
                return TryBracket();
            // "14.02.2025-10:12": what follows a day without a time is none of an offset.
            case '-' when HasDate && !HasTime && IsClockAt(_position + 1):
                _position++;
                return TryClock();
            case '+' or '-' or '\u2212' when HasTime:
                return TryOffset(needsTwoDigits: true);
            case '\'' or '’' when _month > 0 && _year == 0 && TimeText.DigitsAt(Rest[1..]) == 2:
                _year = DateFields.Century(TimeText.NumberOf(Rest[1..3]), _options);
                _notes |= NewsTimestampNotes.CenturyAssumed;
                Accept(3);
                return true;
            case 'T' or 't' when HasDate && !HasTime && _position + 1 < _text.Length && TimeText.IsDigit(_text[_position + 1]):
                _position++;
                return TryClock() || TryCompactClock();
            default:
                return false;
        }
    }

    // "(목)", "(KST)", "[Asia/Seoul]", "(Coordinated Universal Time)"
    private bool TryBracket()
    {
        var end = Rest[1..].IndexOfAny(')', '）', ']');
        if (end < 1) return false;
        var inner = Rest.Slice(1, end).Trim();
        if (!HasTime && IsClockAt(_position + 1))
        {
            _position++;
            if (!TryClock()) return false;
            if (!IsAtEnd && _text[_position].IsIn(")）]")) Accept(1);
            return true;
        }
        var word = TimeWord.At(inner, _language);
        if (word.Length == inner.Length && word.Weekday != 0 && _weekday == 0) _weekday = word.Weekday;
        else if (!TryZoneWord(inner, word, out var length) || length != inner.Length)
        {
            if (!HasTime || inner.ContainsAnyInRange('0', '9')) return false;
            if (_offset is null) NameZone();
        }
        Accept(end + 2);
        return true;
    }

    private void NameZone()
    {
        _hasZoneName = true;
        _notes |= NewsTimestampNotes.ZoneNotUnderstood;
    }

    /// <summary>Puts the parts together.</summary>
    internal bool TryFinish(string text, [NotNullWhen(true)] out NewsTimestamp? timestamp, out NewsTimestampNotes notes)
    {
        timestamp = null;
        notes = Refusal;
        if (_year == 0 || _notes.HasFlag(NewsTimestampNotes.AmbiguousDate)) return false;
        if (_day == 0)
        {
            if (HasTime || _month > 12 || _meridiem != 0) return false;
            timestamp = _month == 0 ? NewsTimestamp.FromYear(_year) : NewsTimestamp.FromMonth(_year, _month);
        }
        else
        {
            if (!DateFields.TryMake(_year, _month, _day, out var date)) return false;
            if (_weekday != 0 && (int)date.DayOfWeek != _weekday % 7) _notes |= NewsTimestampNotes.WeekdayMismatch;
            // 24:00 is the next day; nothing is later.
            if (_ticks > TimeSpan.TicksPerDay) return false;
            if (_ticks == TimeSpan.TicksPerDay)
            {
                if (date == DateOnly.MaxValue) return false;
                (date, _ticks) = (date.AddDays(1), 0);
            }
            timestamp = !HasTime ? NewsTimestamp.FromDate(date) : AtTime(date);
        }
        timestamp = timestamp with { Text = text };
        notes = _notes;
        return true;
    }

    private readonly NewsTimestamp AtTime(DateOnly date)
    {
        var local = NewsTimestamp.FromLocal(date, new TimeOnly(_ticks), _precision, _precision == NewsTimestampPrecision.Fraction ? _fractionDigits : 0);
        return _offset is { } minutes ? local.At(TimeSpan.FromMinutes(minutes), _zone) : local;
    }
}
