namespace NewsModel.Tests;

/// <summary>How much is spent on a law that is held with random input.</summary>
internal static class Law
{
    // Whoever runs the laws thousands of times, over code changed each time, wants few cases a run.
    private static readonly int Most = int.TryParse(Environment.GetEnvironmentVariable("NEWSMODEL_MOST_CASES"), out var most) ? most : int.MaxValue;

    /// <summary>As many cases as are given, or as the variable <c>NEWSMODEL_MOST_CASES</c> allows.</summary>
    public static int Cases(int count) => Math.Min(count, Most);
}
