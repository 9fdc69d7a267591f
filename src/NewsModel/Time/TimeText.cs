using NewsModel.Text;

namespace NewsModel.Time;

/// <summary>Digits, letters and the signs between them, as dates use them.</summary>
internal static class TimeText
{
    /// <summary>Whether the code unit is a decimal digit of a script whose dates are read.</summary>
    internal static bool IsDigit(char unit) => DigitOf(unit) >= 0;

    /// <summary>The value of a decimal digit, or -1.</summary>
    internal static int DigitOf(char unit)
    {
        if (unit < 0x80) return unit is >= '0' and <= '9' ? unit - '0' : -1;
        var zero = unit switch
        {
            >= '\u0660' and <= '\u0669' => '\u0660', // Arabic
            >= '\u06F0' and <= '\u06F9' => '\u06F0', // Persian, Urdu
            >= '\u0966' and <= '\u096F' => '\u0966', // Devanagari
            >= '\u09E6' and <= '\u09EF' => '\u09E6', // Bengali
            >= '\u0AE6' and <= '\u0AEF' => '\u0AE6', // Gujarati
            >= '\u0BE6' and <= '\u0BEF' => '\u0BE6', // Tamil
            >= '\u0E50' and <= '\u0E59' => '\u0E50', // Thai
            >= '\u1040' and <= '\u1049' => '\u1040', // Burmese
            >= '\uFF10' and <= '\uFF19' => '\uFF10', // full width
            _ => '\0',
        };
        return zero == '\0' ? -1 : unit - zero;
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
    internal static bool IsInvisible(char unit) =>
        unit is '\u200B' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    internal static bool IsSpace(char unit) => CodePoint.IsWhiteSpace(unit) || IsInvisible(unit);
}
