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
    private const int Upper = 1;
    private const int Lower = 2;
    private const int Digit = 4;
    private const int Other = 8;
    private const int Letter = Upper | Lower | Other;

    internal static WordShape Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return WordShape.None;
        int all = 0, letters = 0;
        foreach (var unit in word)
        {
            var kind = KindOf(unit);
            all |= kind;
            if ((kind & Letter) != 0) letters++;
        }
        return Of(all, letters, KindOf(word[0]));
    }

    private static WordShape Of(int all, int letters, int first)
    {
        if ((all & Digit) != 0) return letters == 0 ? WordShape.Number : WordShape.Mixed;
        if ((all & Other) != 0) return first == Upper ? WordShape.Capitalised : first == Lower ? WordShape.Lower : WordShape.Caseless;
        if (letters == 0) return WordShape.None;
        if (letters == 1) return all == Upper ? WordShape.SingleUpper : WordShape.SingleLower;
        if (first == Upper) return (all & Lower) == 0 ? WordShape.Upper : WordShape.Capitalised;
        return (all & Upper) != 0 ? WordShape.Camel : WordShape.Lower;
    }

    private static int KindOf(char unit)
    {
        if (unit < 0x80) return (uint)(unit - 'a') < 26 ? Lower : (uint)(unit - 'A') < 26 ? Upper : (uint)(unit - '0') < 10 ? Digit : 0;
        return CodePoint.Category(unit) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Upper,
            UnicodeCategory.LowercaseLetter => Lower,
            UnicodeCategory.DecimalDigitNumber => Digit,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.Surrogate => Other,
            _ => 0,
        };
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
