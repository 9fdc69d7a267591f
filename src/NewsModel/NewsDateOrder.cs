namespace NewsModel;

/// <summary>The order in which a numeric date such as <c>03/04/2025</c> is written.</summary>
public enum NewsDateOrder
{
    /// <summary>4 March 2025 is written 4/3/2025.</summary>
    DayMonthYear,

    /// <summary>4 March 2025 is written 3/4/2025.</summary>
    MonthDayYear,

    /// <summary>4 March 2025 is written 25/3/4.</summary>
    YearMonthDay,
}
