using System.Diagnostics.CodeAnalysis;

namespace NewsModel.Time;

/// <summary>The forms of ISO 8601 that are no calendar dates, and those of its first edition that leave the century out.</summary>
internal static class IsoDate
{
    internal static bool TryParse(string text, [NotNullWhen(true)] out NewsTimestamp? timestamp)
    {
        timestamp = null;
        var trimmed = text.AsSpan().Trim();
        if (!TryOrdinal(trimmed, out var date) && !TryWeek(trimmed, out date)) return false;
        timestamp = NewsTimestamp.FromDate(date) with { Text = text };
        return true;
    }

    // 2025-044: the 44th day.
    private static bool TryOrdinal(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 8 || text[4] != '-' || TimeText.DigitsAt(text) != 4 || TimeText.DigitsAt(text[5..]) != 3) return false;
        var (year, day) = (TimeText.NumberOf(text[..4]), TimeText.NumberOf(text[5..]));
        if (year == 0 || day < 1 || day > (DateTime.IsLeapYear(year) ? 366 : 365)) return false;
        date = new DateOnly(year, 1, 1).AddDays(day - 1);
        return true;
    }

    // 2025-W07-4 or 2025W074: Thursday of the seventh week.
    private static bool TryWeek(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var isExtended = text.Length == 10 && text[4] == '-' && text[8] == '-';
        var at = isExtended ? 5 : 4;
        if ((!isExtended && text.Length != 8) || text[at] != 'W' || TimeText.DigitsAt(text) != 4) return false;
        if (TimeText.DigitsAt(text[(at + 1)..]) != (isExtended ? 2 : 3) || TimeText.DigitsAt(text[^1..]) != 1) return false;
        var year = TimeText.NumberOf(text[..4]);
        var (week, day) = (TimeText.NumberOf(text.Slice(at + 1, 2)), TimeText.NumberOf(text[^1..]));
        if (year is 0 or 9999 || day is < 1 or > 7 || week < 1 || week > System.Globalization.ISOWeek.GetWeeksInYear(year)) return false;
        var inWeekOne = new DateOnly(year, 1, 4);
        var monday = inWeekOne.AddDays(-(((int)inWeekOne.DayOfWeek + 6) % 7));
        date = monday.AddDays(((week - 1) * 7) + day - 1);
        return true;
    }
}
