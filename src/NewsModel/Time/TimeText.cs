using NewsModel.Text;

namespace NewsModel.Time;

/// <summary>Digits, letters and the signs between them, as dates use them.</summary>
internal static class TimeText
{
    // Arabic; Persian and Urdu; Devanagari; Bengali; Gujarati; Tamil; Thai; Burmese; full width.
    private const string Zeros = "\u0660\u06F0\u0966\u09E6\u0AE6\u0BE6\u0E50\u1040\uFF10";

    // Zero width, left and right, embedding and isolating.
    private const string Invisible = "\u200B\u200E\u200F\u061C\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Whether the code unit is a decimal digit of a script whose dates are read.</summary>
    internal static bool IsDigit(char unit) => DigitOf(unit) >= 0;

    /// <summary>The value of a decimal digit, or -1.</summary>
    internal static int DigitOf(char unit)
    {
        if (unit < 0x80) return unit is >= '0' and <= '9' ? unit - '0' : -1;
        foreach (var zero in Zeros)
            if (unit >= zero && unit <= zero + 9) return unit - zero;
        return -1;
    }

    internal static int DigitsAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsDigit(text[length])) length++;
        return length;
    }

    /// <summary>The number of at most nine digits.</summary>
    internal static int NumberOf(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + DigitOf(digit);
        return number;
    }

    internal static int LettersAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (CodePoint.IsLetter(text[length]) || CodePoint.IsMark(text[length]))) length++;
        return length;
    }

    /// <summary>Marks of direction and width that stand between the parts of a date and say nothing.</summary>
    internal static bool IsInvisible(char unit) => unit.IsIn(Invisible);

    internal static bool IsSpace(char unit) => CodePoint.IsWhiteSpace(unit) || IsInvisible(unit);
}
