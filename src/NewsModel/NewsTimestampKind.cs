namespace NewsModel;

/// <summary>What a <see cref="NewsTimestamp"/> states.</summary>
public enum NewsTimestampKind
{
    /// <summary>A day, a month or a year.</summary>
    Date,

    /// <summary>A date and a time of day at a place that is not stated.</summary>
    Local,

    /// <summary>A date and a time of day with an offset from UTC: a point in time.</summary>
    Instant,
}
