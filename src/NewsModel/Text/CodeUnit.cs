namespace NewsModel.Text;

/// <summary>What is asked of single UTF-16 code units.</summary>
internal static class CodeUnit
{
    /// <summary>Whether the code unit is one of those given: a set written as a string, which the runtime searches at once.</summary>
    internal static bool IsIn(this char unit, ReadOnlySpan<char> units) => units.Contains(unit);
}
