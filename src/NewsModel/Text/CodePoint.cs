using System.Globalization;

namespace NewsModel.Text;

/// <summary>
/// Properties of code points from the library's own tables, so that results do not change with the runtime's Unicode version.
/// A UTF-16 code unit is a code point of the Basic Multilingual Plane; a lone surrogate is neither letter, digit nor space.
/// </summary>
internal static class CodePoint
{
    private const int LetterMask = 0x1F; // UppercaseLetter … OtherLetter are categories 0 to 4.

    public static UnicodeCategory Category(int codePoint)
    {
        if ((uint)codePoint > 0x10FFFF) return UnicodeCategory.OtherNotAssigned;
        var block = UnicodeTables.CategoryIndex[codePoint >> UnicodeTables.BlockBits];
        return (UnicodeCategory)UnicodeTables.CategoryBlocks[
            (block << UnicodeTables.BlockBits) | (codePoint & ((1 << UnicodeTables.BlockBits) - 1))];
    }

    public static bool IsLetter(int codePoint) => (1 << (int)Category(codePoint) & LetterMask) != 0;

    public static bool IsUpper(int codePoint) => Category(codePoint) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    public static bool IsLower(int codePoint) => Category(codePoint) is UnicodeCategory.LowercaseLetter;

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(int codePoint) => Category(codePoint) is UnicodeCategory.DecimalDigitNumber;

    public static bool IsLetterOrDigit(int codePoint)
    {
        if ((uint)codePoint < 0x80) return char.IsAsciiLetterOrDigit((char)codePoint);
        var category = Category(codePoint);
        return (1 << (int)category & LetterMask) != 0 || category is UnicodeCategory.DecimalDigitNumber;
    }

    public static bool IsMark(int codePoint) =>
        Category(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The White_Space property of the Unicode Character Database: what <see cref="char.IsWhiteSpace(char)"/> tests.</summary>
    public static bool IsWhiteSpace(int codePoint) => codePoint switch
    {
        <= 0x20 => codePoint is 0x20 or (>= 0x09 and <= 0x0D),
        < 0x1680 => codePoint is 0x85 or 0xA0,
        _ => codePoint is 0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000,
    };

    /// <summary>Whether the script of the code point is written without spaces between words: Han, Kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(int codePoint) => codePoint switch
    {
        < 0x0E00 => false,
        <= 0x0EFF => true,
        >= 0x1000 and <= 0x109F => true,
        >= 0x1780 and <= 0x17FF => true,
        >= 0x2E80 and <= 0x30FF => true,
        >= 0x3400 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFF66 and <= 0xFF9F => true,
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };

    /// <summary>The simple lower-case mapping of a code unit; surrogates map to themselves.</summary>
    public static char ToLower(char unit)
    {
        if (unit < 0x80) return (uint)(unit - 'A') < 26 ? (char)(unit | 0x20) : unit;
        var block = UnicodeTables.LowerIndex[unit >> UnicodeTables.BlockBits];
        return (char)(unit + UnicodeTables.LowerBlocks[
            (block << UnicodeTables.BlockBits) | (unit & ((1 << UnicodeTables.BlockBits) - 1))]);
    }
}
