namespace NewsModel.Time;

/// <summary>Turns the three numbers of a numeric date into year, month and day, or says why not.</summary>
internal static class DateFields
{
    /// <summary>Two-digit years before this are not thought of when a date has several readings: nobody wrote feeds then.</summary>
    private const int FirstPlausibleYear = 1970;

    internal readonly record struct Number(int Value, int Digits);

    internal static bool TryOrder(Number a, Number b, Number c, NewsTimestampOptions options, out DateOnly date, out NewsTimestampNotes notes)
    {
        notes = NewsTimestampNotes.None;
        if (a.Digits == 4) return TryMake(a.Value, b.Value, c.Value, out date) && c.Digits <= 2;
        if (a.Digits > 2 || b.Digits > 2) return TryMake(0, 0, 0, out date);
        if (c.Digits == 4) return TryDayAndMonth(a.Value, b.Value, c.Value, options, out date, out notes);
        return TryTwoDigitYear(a, b, c, options, out date, out notes);
    }

    internal static int Century(int year, NewsTimestampOptions options)
    {
        var full = (options.TwoDigitYearMax / 100 * 100) + year;
        return full > options.TwoDigitYearMax ? full - 100 : full;
    }

    internal static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryDayAndMonth(int a, int b, int year, NewsTimestampOptions options, out DateOnly date, out NewsTimestampNotes notes)
    {
        notes = NewsTimestampNotes.None;
        var dayFirst = TryMake(year, b, a, out date);
        var monthFirst = TryMake(year, a, b, out var american);
        if (!dayFirst) date = american;
        if (dayFirst != monthFirst || !dayFirst || date == american) return dayFirst || monthFirst;
        switch (OrderOf(options, out notes))
        {
            case NewsDateOrder.DayMonthYear: return true;
            case NewsDateOrder.MonthDayYear: date = american; return true;
            default: notes = NewsTimestampNotes.AmbiguousDate; return false;
        }
    }

    private static bool TryTwoDigitYear(Number a, Number b, Number c, NewsTimestampOptions options, out DateOnly date, out NewsTimestampNotes notes)
    {
        notes = NewsTimestampNotes.None;
        date = default;
        if (c.Digits != 2) return false;
        Span<DateOnly?> readings = stackalloc DateOnly?[3];
        if (TryMake(Century(c.Value, options), b.Value, a.Value, out var read)) readings[(int)NewsDateOrder.DayMonthYear] = read;
        if (TryMake(Century(c.Value, options), a.Value, b.Value, out read)) readings[(int)NewsDateOrder.MonthDayYear] = read;
        if (a.Digits == 2 && TryMake(Century(a.Value, options), b.Value, c.Value, out read)) readings[(int)NewsDateOrder.YearMonthDay] = read;
        if (OrderOf(options, out notes) is { } order && readings[(int)order] is { } ordered)
        {
            date = ordered;
            notes |= NewsTimestampNotes.CenturyAssumed;
            return true;
        }
        notes = NewsTimestampNotes.CenturyAssumed;
        var any = false;
        foreach (var reading in readings)
        {
            if (reading is not { } candidate || candidate.Year < FirstPlausibleYear || (any && candidate == date)) continue;
            if (any)
            {
                notes = NewsTimestampNotes.AmbiguousDate;
                return false;
            }
            (any, date) = (true, candidate);
        }
        return any;
    }

    private static NewsDateOrder? OrderOf(NewsTimestampOptions options, out NewsTimestampNotes notes)
    {
        notes = NewsTimestampNotes.None;
        if (options.DateOrder is { } order) return order;
        if (TimeLanguage.DateOrderOf(options.Language?.Value) is not { } byLanguage) return null;
        notes = NewsTimestampNotes.DateOrderAssumed;
        return byLanguage;
    }
}
