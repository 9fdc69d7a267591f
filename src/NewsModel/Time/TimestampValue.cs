namespace NewsModel.Time;

/// <summary>The wire form of timestamps: a strict profile of ISO 8601 that keeps what was stated.</summary>
internal static class TimestampValue
{
    internal const int MaxFractionDigits = 7;

    // 2025-02-13T20:00:05.1234567+09:00
    private const int LongestValue = 33;

    internal static string Format(NewsTimestamp timestamp)
    {
        Span<char> value = stackalloc char[LongestValue];
        var date = timestamp.Date;
        var end = Put(value, 0, date.Year, 4);
        if (timestamp.Precision >= NewsTimestampPrecision.Month) end = Put(value, '-', end, date.Month);
        if (timestamp.Precision >= NewsTimestampPrecision.Day) end = Put(value, '-', end, date.Day);
        if (timestamp.Time is { } time)
        {
            end = Put(value, 'T', end, time.Hour);
            end = Put(value, ':', end, time.Minute);
            if (timestamp.Precision >= NewsTimestampPrecision.Second) end = Put(value, ':', end, time.Second);
            if (timestamp.Precision >= NewsTimestampPrecision.Fraction) end = PutFraction(value, end, time, timestamp.FractionDigits);
            end = PutOffset(value, end, timestamp.Offset);
        }
        return new string(value[..end]);
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out NewsTimestamp timestamp)
    {
        timestamp = null!;
        if (text.Length < 4 || !TryNumber(text[..4], out var year) || year == 0) return false;
        if (text.Length == 4)
        {
            timestamp = NewsTimestamp.FromYear(year);
            return true;
        }
        if (text.Length < 7 || text[4] != '-' || !TryNumber(text[5..7], out var month) || month is < 1 or > 12) return false;
        if (text.Length == 7)
        {
            timestamp = NewsTimestamp.FromMonth(year, month);
            return true;
        }
        if (text.Length < 10 || text[7] != '-' || !TryNumber(text[8..10], out var day)) return false;
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        var date = new DateOnly(year, month, day);
        if (text.Length > 10) return text[10] == 'T' && TryTime(text[11..], date, out timestamp);
        timestamp = NewsTimestamp.FromDate(date);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, DateOnly date, out NewsTimestamp timestamp)
    {
        timestamp = null!;
        if (text.Length < 5 || text[2] != ':' || !TryNumber(text[..2], out var hour) || !TryNumber(text[3..5], out var minute)) return false;
        if (hour > 23 || minute > 59) return false;
        var ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        var precision = NewsTimestampPrecision.Minute;
        var digits = 0;
        var rest = text[5..];
        if (rest.Length > 0 && rest[0] == ':')
        {
            if (rest.Length < 3 || !TryNumber(rest[1..3], out var second) || second > 59) return false;
            ticks += second * TimeSpan.TicksPerSecond;
            precision = NewsTimestampPrecision.Second;
            rest = rest[3..];
            if (rest.Length > 0 && rest[0] == '.')
            {
                if (!TryFraction(rest[1..], out digits, out var fraction)) return false;
                ticks += fraction;
                precision = NewsTimestampPrecision.Fraction;
                rest = rest[(1 + digits)..];
            }
        }
        var minutes = 0;
        if (!rest.IsEmpty && !TryOffset(rest, out minutes)) return false;
        timestamp = NewsTimestamp.Of(date, ticks, precision, digits, rest.IsEmpty ? null : minutes);
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> text, out int digits, out long ticks)
    {
        (digits, ticks) = (0, 0);
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            if (digits == MaxFractionDigits) return false;
            ticks = (ticks * 10) + (text[digits++] - '0');
        }
        for (var i = digits; i < MaxFractionDigits; i++) ticks *= 10;
        return digits > 0;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text is "Z") return true;
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':') return false;
        if (!TryNumber(text[1..3], out var hour) || !TryNumber(text[4..6], out var minute) || minute > 59) return false;
        minutes = (hour * 60) + minute;
        if (minutes > LocalZone.MaxOffsetMinutes) return false;
        if (text[0] == '-') minutes = -minutes;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9') return false;
            number = (number * 10) + digit - '0';
        }
        return true;
    }

    private static int Put(Span<char> value, char sign, int end, int number)
    {
        value[end] = sign;
        return Put(value, end + 1, number, 2);
    }

    private static int Put(Span<char> value, int end, int number, int digits)
    {
        for (var i = end + digits - 1; i >= end; i--)
        {
            value[i] = (char)('0' + (number % 10));
            number /= 10;
        }
        return end + digits;
    }

    private static int PutFraction(Span<char> value, int end, TimeOnly time, int digits)
    {
        value[end] = '.';
        Put(value, end + 1, (int)(time.Ticks % TimeSpan.TicksPerSecond), MaxFractionDigits);
        return end + 1 + digits;
    }

    private static int PutOffset(Span<char> value, int end, TimeSpan? offset)
    {
        if (offset is not { } known) return end;
        if (known == TimeSpan.Zero)
        {
            value[end] = 'Z';
            return end + 1;
        }
        var minutes = (int)(Math.Abs(known.Ticks) / TimeSpan.TicksPerMinute);
        end = Put(value, known < TimeSpan.Zero ? '-' : '+', end, minutes / 60);
        return Put(value, ':', end, minutes % 60);
    }

    internal static int DigitsOf(long ticks)
    {
        var fraction = ticks % TimeSpan.TicksPerSecond;
        if (fraction == 0) return 0;
        var digits = MaxFractionDigits;
        while (fraction % 10 == 0)
        {
            fraction /= 10;
            digits--;
        }
        return digits;
    }

    internal static NewsTimestampPrecision PrecisionOf(long ticks, int digits) =>
        digits > 0 ? NewsTimestampPrecision.Fraction
        : ticks % TimeSpan.TicksPerMinute != 0 ? NewsTimestampPrecision.Second
        : NewsTimestampPrecision.Minute;

    internal static void CheckPrecision(NewsTimestampPrecision precision, int fractionDigits)
    {
        if (precision is < NewsTimestampPrecision.Minute or > NewsTimestampPrecision.Fraction)
            throw new ArgumentOutOfRangeException(nameof(precision), precision, "A time of day is precise to the minute, the second or a fraction.");
        var fits = precision == NewsTimestampPrecision.Fraction ? fractionDigits is >= 1 and <= MaxFractionDigits : fractionDigits == 0;
        if (!fits) throw new ArgumentOutOfRangeException(nameof(fractionDigits), fractionDigits, "A fraction has 1 to 7 digits, other precisions 0.");
    }

    internal static long Cut(long ticks, NewsTimestampPrecision precision, int fractionDigits)
    {
        var unit = precision switch
        {
            NewsTimestampPrecision.Minute => TimeSpan.TicksPerMinute,
            NewsTimestampPrecision.Second => TimeSpan.TicksPerSecond,
            _ => 1L,
        };
        if (precision == NewsTimestampPrecision.Fraction)
            for (var i = fractionDigits; i < MaxFractionDigits; i++) unit *= 10;
        return ticks - (ticks % unit);
    }
}
