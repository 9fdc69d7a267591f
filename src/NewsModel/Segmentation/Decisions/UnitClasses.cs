using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// What a code unit is to a word, as a set of bits, so that a word is read without a branch a letter: most are ASCII, and for those
/// one look-up tells.
/// </summary>
internal static class UnitClasses
{
    internal const int Upper = 1;
    internal const int Lower = 2;
    internal const int Digit = 4;

    /// <summary>A letter of a script without case.</summary>
    internal const int Other = 8;

    internal const int Letter = Upper | Lower | Other;

    internal const int Word = Letter | Digit;

    /// <summary>White space of ASCII.</summary>
    internal const int Space = 0x10;

    /// <summary>A mark that may stand inside the word before a stop, and one that may stand inside the word after it.</summary>
    internal const int InnerBefore = 0x20, InnerAfter = 0x40;

    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0x10, 0x10, 0x10, 0x10, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0x10, 0, 0x20, 0, 0, 0, 0x60, 0x60, 0, 0, 0, 0, 0x60, 0x60, 0x60, 0x20,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0x20, 0, 0, 0, 0, 0,
        0x20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0x20,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    /// <summary>The class of an ASCII unit; of others zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int OfAscii(char unit) => unit < 0x80 ? Unsafe.Add(ref MemoryMarshal.GetReference(Ascii), (nint)unit) : 0;

    /// <summary>Which of the kinds of letters the unit is, or whether a digit; zero for all else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int KindOf(char unit) => unit < 0x80 ? OfAscii(unit) & Word : KindOfWide(unit);

    /// <summary>Letters, digits and combining marks: what words are made of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWord(char unit, out int kind)
    {
        kind = KindOf(unit);
        return unit < 0x80 ? kind != 0 : kind != 0 ? !char.IsSurrogate(unit) : CodePoint.IsMark(unit);
    }

    private static int KindOfWide(char unit) => CodePoint.Category(unit) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Upper,
        UnicodeCategory.LowercaseLetter => Lower,
        UnicodeCategory.DecimalDigitNumber => Digit,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.Surrogate => Other,
        _ => 0,
    };
}
