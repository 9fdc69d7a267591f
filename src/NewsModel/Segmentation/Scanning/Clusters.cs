using System.Globalization;
using NewsModel.Text;

namespace NewsModel.Segmentation.Scanning;

/// <summary>Which code points cannot be parted: a conservative reading of the grapheme clusters of UAX #29.</summary>
internal static class Clusters
{
    private const int Joiner = 0x200D;

    /// <summary>Whether the code point goes with the one before it: marks, joiners, tags, emoji modifiers.</summary>
    public static bool Extends(int codePoint)
    {
        if (codePoint < 0x0300) return false;
        return codePoint is 0x200C or Joiner or 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F)
            || CodePoint.IsMark(codePoint);
    }

    /// <summary>Whether the code point goes with the one after it.</summary>
    public static bool Prepends(int codePoint) => codePoint switch
    {
        < 0x0600 => false,
        <= 0x0605 or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x0D4E => true,
        < 0x110BD => false,
        0x110BD or 0x110CD or 0x111C2 or 0x111C3 or 0x113D1 or 0x1193F or 0x11941 or 0x11D46 or 0x11F02 => true,
        _ => codePoint is >= 0x11A84 and <= 0x11A89,
    };

    /// <summary>Whether it is a control, which nothing joins: line breaks and tabs, not spaces.</summary>
    public static bool IsControl(int codePoint) => codePoint is < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029;

    /// <summary>Whether a cut between the two is surely between clusters. Flags, Hangul and conjuncts are left whole when in doubt.</summary>
    public static bool CanPart(int before, int after)
    {
        if (before == '\r' && after == '\n') return false;
        if (IsControl(before) || IsControl(after)) return true;
        if (Extends(after) || Prepends(before)) return false;
        if (before == Joiner) return !IsPictograph(after);
        if (IsFlagHalf(before) && IsFlagHalf(after)) return false;
        if (IsHangul(before) && IsHangul(after)) return IsSyllable(before) && IsSyllable(after);
        return !(CodePoint.IsMark(before) && CodePoint.IsLetter(after));
    }

    /// <summary>Whether a joiner before it ties it to what came before.</summary>
    public static bool IsPictograph(int codePoint) => codePoint is 0xA9 or 0xAE || CodePoint.Category(codePoint) is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.MathSymbol or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation;

    private static bool IsFlagHalf(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsHangul(int codePoint) => codePoint is (>= 0x1100 and <= 0x11FF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF);

    private static bool IsSyllable(int codePoint) => codePoint is >= 0xAC00 and <= 0xD7A3;
}
