using System.Buffers;

namespace NewsModel.Text;

/// <summary>What is asked of single UTF-16 code units.</summary>
internal static class CodeUnit
{
    /// <summary>Controls, and the separators of lines and paragraphs: what stands in no address, and in no line that is meant to be one.</summary>
    internal static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Append(0x2028).Append(0x2029).Select(unit => (char)unit)]);

    /// <summary>Whether the code unit is one of those given: a set written as a string, which the runtime searches at once.</summary>
    internal static bool IsIn(this char unit, ReadOnlySpan<char> units) => units.Contains(unit);
}
