using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>Dates in exactly the forms that feeds should have; all others are for <see cref="NewsTimestamp.TryParse(string?, NewsTimestampOptions?, out NewsTimestamp?)"/>.</summary>
internal static class FeedDate
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private const string Days = "SunMonTueWedThuFriSat";

    /// <summary>Reads <c>Thu, 13 Feb 2025 20:00:05 +0900</c> (or <c>GMT</c>) and RFC 3339; false for any other form, and where the weekday is wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="timestamp">The time, without its text, which is what is written for it.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out NewsTimestamp? timestamp)
    {
        if (text.Length is >= 20 and <= 35 && text[4] == '-' && text[10] == 'T')
            return NewsTimestamp.TryParseValue(text, null, null, out timestamp) && timestamp.Kind == NewsTimestampKind.Instant && !text.EndsWith("00:00", StringComparison.Ordinal);
        timestamp = null;
        if (text.Length is not (29 or 31) || text[3] != ',' || text[4] != ' ' || text[16] != ' ' || text[19] != ':' || text[22] != ':' || text[25] != ' ') return false;
        if (!IsDigits(text, 5, 2) || text[7] != ' ' || text[11] != ' ' || !IsDigits(text, 12, 4) || !IsDigits(text, 17, 2) || !IsDigits(text, 20, 2) || !IsDigits(text, 23, 2)) return false;
        var month = Months.IndexOf(text.Substring(8, 3), StringComparison.Ordinal);
        var weekday = Days.IndexOf(text[..3], StringComparison.Ordinal);
        if (month < 0 || month % 3 != 0 || weekday < 0 || weekday % 3 != 0 || Offset(text.AsSpan(26)) is not { } offset) return false;
        var value = string.Concat(text.AsSpan(12, 4), string.Create(CultureInfo.InvariantCulture, $"-{(month / 3) + 1:00}-"), text.AsSpan(5, 2), string.Concat("T", text.AsSpan(17, 8), offset));
        if (!NewsTimestamp.TryParseValue(value, null, null, out var read) || (int)read.Date.DayOfWeek * 3 != weekday) return false;
        timestamp = read;
        return true;
    }

    private static bool IsDigits(string text, int start, int length)
    {
        foreach (var unit in text.AsSpan(start, length))
            if (!char.IsAsciiDigit(unit)) return false;
        return true;
    }

    // "+0000" is not what is written for UTC, so its text is kept.
    private static string? Offset(ReadOnlySpan<char> zone)
    {
        if (zone is "GMT") return "Z";
        if (zone.Length != 5 || zone[0] is not ('+' or '-') || zone[1..] is "0000") return null;
        return zone[1..].ContainsAnyExceptInRange('0', '9') ? null : string.Concat(zone[..3], ":", zone[3..]);
    }
}
