using System.Text;

namespace NewsModel.Serialization.Markup;

/// <summary>Reads character references: <c>&amp;eacute;</c>, <c>&amp;#233;</c>, <c>&amp;#xE9;</c>.</summary>
internal static class CharacterReference
{
    /// <summary>No reference that is understood is longer, ampersand and semicolon included.</summary>
    public const int MaxLength = 16;

    // What the numbers 128 to 159 mean where a Windows program wrote them; 0 where nothing does.
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Reads the reference at the start of <paramref name="text"/>, which is an ampersand.</summary>
    /// <param name="text">The text from the ampersand on.</param>
    /// <param name="codePoint">The code point; U+FFFD for one that no text may have.</param>
    /// <returns>The length of the reference, or 0 when there is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out int codePoint)
    {
        codePoint = 0;
        if (text.Length < 3) return 0;
        return text[1] == '#' ? ReadNumber(text, out codePoint) : ReadName(text, out codePoint);
    }

    /// <summary>The text with its references replaced; the same string when there are none.</summary>
    public static string Decode(string text)
    {
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0) return text;
        var decoded = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while ((next = rest.IndexOf('&')) >= 0)
        {
            decoded.Append(rest[..next]);
            rest = rest[next..];
            var length = Read(rest, out var codePoint);
            if (length == 0) decoded.Append('&');
            else Append(decoded, codePoint);
            rest = rest[Math.Max(1, length)..];
        }
        return decoded.Append(rest).ToString();
    }

    /// <summary>Appends a code point.</summary>
    public static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint < 0x10000) text.Append((char)codePoint);
        else text.Append(char.ConvertFromUtf32(codePoint));
    }

    /// <summary>What Windows means by 128 to 159; other numbers are themselves.</summary>
    public static int FromWindows(int codePoint) =>
        codePoint is >= 0x80 and <= 0x9F && Windows1252[codePoint - 0x80] is var meant and not '\0' ? meant : codePoint;

    private static int ReadNumber(ReadOnlySpan<char> text, out int codePoint)
    {
        var isHexadecimal = text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        long value = 0;
        while (end < text.Length && end < start + MaxLength && Digit(text[end], isHexadecimal) is var digit and >= 0)
        {
            value = Math.Min((value * (isHexadecimal ? 16 : 10)) + digit, 0x110000);
            end++;
        }
        codePoint = value is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? 0xFFFD : FromWindows((int)value);
        if (end == start) return 0;
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static int Digit(char unit, bool isHexadecimal) =>
        char.IsAsciiDigit(unit) ? unit - '0' : isHexadecimal && char.IsAsciiHexDigit(unit) ? (unit | 0x20) - 'a' + 10 : -1;

    private static int ReadName(ReadOnlySpan<char> text, out int codePoint)
    {
        var end = 1;
        while (end < text.Length && end <= EntityNames.LongestName + 1 && char.IsAsciiLetterOrDigit(text[end])) end++;
        codePoint = text[1..end] switch { "amp" => '&', "quot" => '"', "lt" => '<', "gt" => '>', "nbsp" => 0xA0, var name => EntityNames.Find(name) };
        if (codePoint < 0) return 0;
        if (end < text.Length && text[end] == ';') return end + 1;
        // "&copy=1" in an address is no reference.
        return EntityNames.NeedsNoSemicolon(codePoint) && (end == text.Length || text[end] != '=') ? end : 0;
    }
}
