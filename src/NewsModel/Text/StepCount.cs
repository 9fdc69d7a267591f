using System.Diagnostics;

namespace NewsModel.Text;

/// <summary>
/// Counts, in DEBUG builds only, every loop step whose number depends on the text, so that tests can assert linear time exactly and
/// without a clock. A step looks at no more than a constant number of code units, of a page at one line, of JSON at one value.
/// </summary>
internal static class StepCount
{
    [ThreadStatic]
    private static long _steps;

    [ThreadStatic]
    private static long _decisions;

    public static long Current => _steps;

    /// <summary>How often a decider was asked about a stop or a line break, since no shortcut decided it.</summary>
    public static long Decisions => _decisions;

    [Conditional("DEBUG")]
    public static void Add(int steps = 1) => _steps += steps;

    [Conditional("DEBUG")]
    public static void AddDecision() => _decisions++;
}
