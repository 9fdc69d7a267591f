using System.Globalization;

namespace NewsModel.Time;

/// <summary>The wire form of timestamps: a strict profile of ISO 8601 that keeps what was stated.</summary>
internal static class TimestampValue
{
    internal const int MaxFractionDigits = 7;

    internal static string Format(NewsTimestamp timestamp)
    {
        var date = timestamp.Date;
        var value = timestamp.Precision switch
        {
            NewsTimestampPrecision.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
            NewsTimestampPrecision.Month => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        if (timestamp.Time is not { } time) return value;
        var form = timestamp.Precision switch
        {
            NewsTimestampPrecision.Minute => "HH:mm",
            NewsTimestampPrecision.Second => "HH:mm:ss",
            _ => "HH:mm:ss." + new string('f', timestamp.FractionDigits),
        };
        return value + "T" + time.ToString(form, CultureInfo.InvariantCulture) + FormatOffset(timestamp.Offset);
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
        timestamp = NewsTimestamp.FromDate(date);
        return text.Length == 10 || (text[10] == 'T' && TryTime(text[11..], date, out timestamp));
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
        var local = NewsTimestamp.FromLocal(date, new TimeOnly(ticks), precision, digits);
        timestamp = local;
        if (rest.IsEmpty) return true;
        if (!TryOffset(rest, out var minutes)) return false;
        timestamp = local.At(TimeSpan.FromMinutes(minutes), NewsTimestampZone.Given);
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

    private static string FormatOffset(TimeSpan? offset)
    {
        if (offset is not { } value) return "";
        if (value == TimeSpan.Zero) return "Z";
        var minutes = (int)Math.Abs(value.TotalMinutes);
        return string.Create(CultureInfo.InvariantCulture, $"{(value < TimeSpan.Zero ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}");
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
