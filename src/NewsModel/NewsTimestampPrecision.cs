namespace NewsModel;

/// <summary>The smallest unit a <see cref="NewsTimestamp"/> states.</summary>
public enum NewsTimestampPrecision
{
    /// <summary>A year alone.</summary>
    Year,

    /// <summary>A year and a month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Hours and minutes; a bare hour ("8 p.m.") is its first minute.</summary>
    Minute,

    /// <summary>Seconds.</summary>
    Second,

    /// <summary>A decimal fraction of a second, of <see cref="NewsTimestamp.FractionDigits"/> digits.</summary>
    Fraction,
}
