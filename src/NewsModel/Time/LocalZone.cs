namespace NewsModel.Time;

/// <summary>Offsets of local times.</summary>
internal static class LocalZone
{
    internal const int MaxOffsetMinutes = 14 * 60;

    internal static void CheckOffset(TimeSpan offset)
    {
        if (offset.Ticks % TimeSpan.TicksPerMinute != 0)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "An offset from UTC is of whole minutes.");
        if (Math.Abs(offset.Ticks) > MaxOffsetMinutes * TimeSpan.TicksPerMinute)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "An offset from UTC is at most 14 hours.");
    }

    /// <summary>
    /// The offset of a local time. In the hour that occurs twice it is the larger offset, which gives the earlier instant; in the
    /// hour that is skipped it is the offset from before, which moves the time forward.
    /// </summary>
    internal static TimeSpan OffsetOf(DateTime local, TimeZoneInfo zone)
    {
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.IsInvalidTime(local) ? BeforeTheGap(local, zone)
            : zone.GetUtcOffset(local);
        return new TimeSpan(offset.Ticks - (offset.Ticks % TimeSpan.TicksPerMinute)); // Local mean times have seconds.
    }

    // No gap of any zone is longer than a day; the hours before it are valid, and step back until one is.
    private static TimeSpan BeforeTheGap(DateTime local, TimeZoneInfo zone)
    {
        var before = local;
        for (var step = 0; step < 96 && zone.IsInvalidTime(before); step++) before = before.AddMinutes(-15);
        return zone.GetUtcOffset(before);
    }
}
