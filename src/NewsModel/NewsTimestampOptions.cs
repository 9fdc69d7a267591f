namespace NewsModel;

/// <summary>How texts are read as <see cref="NewsTimestamp"/>. Immutable and safe for all threads.</summary>
public sealed record NewsTimestampOptions
{
    /// <summary>The options that are used when none are given: no language, no order.</summary>
    public static NewsTimestampOptions Default { get; } = new();

    /// <summary>The order of numeric dates whose text allows more than one.</summary>
    /// <value>The default is null: the language decides, and without one such a date is refused.</value>
    public NewsDateOrder? DateOrder { get; init; }

    /// <summary>
    /// The BCP 47 tag of the text's language, with a region where it is known: <c>en-GB</c> tells 3/4/2025 from <c>en-US</c>,
    /// and <c>en</c> alone does not.
    /// </summary>
    /// <value>The default is null: month names of all languages are understood, numeric dates only where they are unambiguous.</value>
    public LanguageTag? Language { get; init; }

    /// <summary>The last of the hundred years that a two-digit year may stand for.</summary>
    /// <value>The default is 2030: <c>30</c> is 2030 and <c>31</c> is 1931.</value>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 99 and 9999.</exception>
    public int TwoDigitYearMax
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 99);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 9999);
            field = value;
        }
    } = 2030;
}
