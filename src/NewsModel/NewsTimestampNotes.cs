namespace NewsModel;

/// <summary>What a reader should know of how a text was read as a <see cref="NewsTimestamp"/>, or why it was not.</summary>
[Flags]
public enum NewsTimestampNotes
{
    /// <summary>The text says all that was read, and nothing was left over.</summary>
    None = 0,

    /// <summary>The order of day and month was decided by the language, not by the text.</summary>
    DateOrderAssumed = 1,

    /// <summary>The century of a two-digit year was supplied.</summary>
    CenturyAssumed = 2,

    /// <summary>The offset of an ambiguous zone abbreviation was decided by the language or its region.</summary>
    ZoneAssumed = 4,

    /// <summary>The text names a zone that has no certain offset; the name stays in <see cref="NewsTimestamp.Text"/>.</summary>
    ZoneNotUnderstood = 8,

    /// <summary>The weekday in the text is not that of the date; the date was read as it stands.</summary>
    WeekdayMismatch = 16,

    /// <summary>The fraction of a second has more than seven digits; the rest stays in <see cref="NewsTimestamp.Text"/>.</summary>
    FractionTruncated = 32,

    /// <summary>Refused: day and month could be either, and neither options nor language decide.</summary>
    AmbiguousDate = 64,
}
