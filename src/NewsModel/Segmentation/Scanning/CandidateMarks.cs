using NewsModel.Segmentation.Decisions;

namespace NewsModel.Segmentation.Scanning;

/// <summary>The marks that are looked for: stops, and line breaks.</summary>
internal static class CandidateMarks
{
    public static bool IsAscii(int unit, int extra) =>
        unit is '.' or '!' or '?' or '\n' or '\r' or '\f' || (unit == extra && extra != 0);

    /// <summary>For units from U+0080 on.</summary>
    public static bool IsWide(int unit) => unit is 0x85 or 0x2028 or 0x2029 or 0x037E || (unit <= 0xFFFF && Marks.IsStop((char)unit));

    public static bool IsLineBreak(int codePoint) => codePoint is '\n' or '\r' or '\f' or 0x85 or 0x2028 or 0x2029;
}
