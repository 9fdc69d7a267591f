namespace NewsModel;

/// <summary>What is known of the time zone of a <see cref="NewsTimestamp"/>.</summary>
public enum NewsTimestampZone
{
    /// <summary>Nothing: the source stated a date or a local time, and no offset.</summary>
    Unknown,

    /// <summary>The source stated the offset, as a number or as an unambiguous abbreviation.</summary>
    Given,

    /// <summary>Somebody other than the source supplied the offset: the caller, or the language of the text.</summary>
    Assumed,
}
