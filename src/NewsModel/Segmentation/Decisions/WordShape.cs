using System.Globalization;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>How a word looks: what of it can be known without knowing the word.</summary>
internal enum WordShape : byte
{
    /// <summary>No word.</summary>
    None,
    Lower,
    /// <summary>A capital, then small letters.</summary>
    Capitalised,
    /// <summary>One capital letter.</summary>
    SingleUpper,
    /// <summary>One small letter.</summary>
    SingleLower,
    Upper,
    /// <summary>Small first, a capital later: iPhone.</summary>
    Camel,
    /// <summary>Digits, with any marks between.</summary>
    Number,
    /// <summary>Letters and digits.</summary>
    Mixed,
    /// <summary>Letters of a script without case.</summary>
    Caseless,
}

internal static class WordShapes
{
    internal static WordShape Of(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0, others = 0;
        bool firstUpper = false, firstLower = false;
        for (var i = 0; i < word.Length; i++)
        {
            var unit = word[i];
            var category = unit < 0x80
                ? (uint)(unit - 'a') < 26 ? UnicodeCategory.LowercaseLetter
                    : (uint)(unit - 'A') < 26 ? UnicodeCategory.UppercaseLetter
                    : (uint)(unit - '0') < 10 ? UnicodeCategory.DecimalDigitNumber : UnicodeCategory.OtherPunctuation
                : CodePoint.Category(unit);
            switch (category)
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                    upper++;
                    firstUpper |= i == 0;
                    break;
                case UnicodeCategory.LowercaseLetter:
                    lower++;
                    firstLower |= i == 0;
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    digits++;
                    break;
                case UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.Surrogate:
                    others++;
                    break;
            }
        }
        var letters = upper + lower + others;
        if (digits > 0) return letters == 0 ? WordShape.Number : WordShape.Mixed;
        if (others > 0) return upper + lower == 0 ? WordShape.Caseless : firstUpper ? WordShape.Capitalised : firstLower ? WordShape.Lower : WordShape.Caseless;
        if (letters == 0) return WordShape.None;
        if (letters == 1) return upper == 1 ? WordShape.SingleUpper : WordShape.SingleLower;
        if (firstUpper) return lower == 0 ? WordShape.Upper : WordShape.Capitalised;
        return upper > 0 ? WordShape.Camel : WordShape.Lower;
    }

    /// <summary>Whether the word is a Roman number of two digits or more, in capitals.</summary>
    internal static bool IsRoman(ReadOnlySpan<char> word)
    {
        if (word.Length < 2) return false;
        foreach (var unit in word)
            if (unit is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M')) return false;
        return true;
    }

    internal static bool IsUpperish(this WordShape shape) =>
        shape is WordShape.Capitalised or WordShape.SingleUpper or WordShape.Upper;
}
