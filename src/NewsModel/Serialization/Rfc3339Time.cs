using System.Globalization;

namespace NewsModel.Serialization;

/// <summary>Writes times for formats that require RFC 3339: a date, a time with seconds, and an offset.</summary>
internal static class Rfc3339Time
{
    /// <summary>
    /// The time in the form of RFC 3339, or null when it has no zone and none may be assumed; then, and when one was assumed, a
    /// finding says so.
    /// </summary>
    /// <param name="time">The time.</param>
    /// <param name="assumedZone">The zone of times without one, if the caller gave one.</param>
    /// <param name="path">The member of the article.</param>
    /// <param name="findings">Takes the finding.</param>
    public static string? Format(NewsTimestamp? time, TimeZoneInfo? assumedZone, string path, List<Finding> findings)
    {
        if (time is null) return null;
        if (time.TryGetInstant(out _)) return Written(time, time.Offset!.Value, findings, path);
        if (assumedZone is null)
        {
            findings.Add(new Finding(FindingKind.Lost, path, $"The format requires a zone and '{time.Value}' has none; it was left out.") { Text = time.Text ?? time.Value });
            return null;
        }
        try
        {
            var instant = time.ToInstant(assumedZone);
            findings.Add(new Finding(FindingKind.Assumed, path, $"The time has no zone; {assumedZone.Id} was assumed.") { Text = time.Text ?? time.Value });
            return instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }
        catch (ArgumentOutOfRangeException)
        {
            findings.Add(new Finding(FindingKind.Lost, path, $"'{time.Value}' lies outside the calendar in {assumedZone.Id}; it was left out."));
            return null;
        }
    }

    // Verbatim where the source wrote RFC 3339 itself.
    private static string Written(NewsTimestamp time, TimeSpan offset, List<Finding> findings, string path)
    {
        if (time is { Precision: >= NewsTimestampPrecision.Second, Text: { } text }
            && NewsTimestamp.TryParseValue(text, null, text, out var same) && string.Equals(same.Value, time.Value, StringComparison.Ordinal)) return text;
        if (time.Precision == NewsTimestampPrecision.Minute)
        {
            var zone = offset == TimeSpan.Zero ? "Z" : time.Value[^6..];
            findings.Add(new Finding(FindingKind.Approximated, path, "The format requires seconds; the time has none, so zero stands for them."));
            return string.Concat(time.Value.AsSpan(0, time.Value.Length - zone.Length), ":00", zone);
        }
        return time.Value;
    }
}
