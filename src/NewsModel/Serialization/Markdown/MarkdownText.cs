using System.Text;
using NewsModel.Text;

namespace NewsModel.Serialization.Markdown;

/// <summary>Writes text so that CommonMark reads the same letters again, whatever stands in it.</summary>
internal static class MarkdownText
{
    /// <summary>Appends text on one line; what would be markup is escaped, line breaks become spaces.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="atLineStart">Whether the text begins a line, where more is markup.</param>
    public static void Append(StringBuilder output, ReadOnlySpan<char> text, bool atLineStart)
    {
        if (atLineStart) text = Start(output, text);
        foreach (var unit in text)
        {
            if (IsLineBreak(unit)) output.Append(' ');
            else if (unit < ' ' && unit != '\t') output.Append('\uFFFD');
            else if (unit.IsIn("\\`*_[]<>&|~$")) output.Append('\\').Append(unit);
            else output.Append(unit);
        }
    }

    /// <summary>A string of YAML in double quotes.</summary>
    public static void AppendQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var unit in text)
        {
            if (unit.IsIn("\"\\")) output.Append('\\').Append(unit);
            else if (unit == '\n') output.Append("\\n");
            else if (CodeUnit.Controls.Contains(unit) || unit.IsIn("\uFEFF\uFFFE\uFFFF"))
                output.Append("\\u").Append(((int)unit).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            else output.Append(unit);
        }
        output.Append('"');
    }

    // Markup that is one only at the start of a line: headings, lists, rules, quotations, and indented code.
    private static ReadOnlySpan<char> Start(StringBuilder output, ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.IsEmpty) return text;
        if (text[0].IsIn("#+-=:"))
        {
            output.Append('\\').Append(text[0]);
            return text[1..];
        }
        var digits = 0;
        while (digits < text.Length && digits < 10 && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == 0 || digits >= text.Length || !text[digits].IsIn(".)")) return text;
        output.Append(text[..digits]).Append('\\').Append(text[digits]);
        return text[(digits + 1)..];
    }

    private static bool IsLineBreak(char unit) => unit.IsIn("\n\r\u000B\f\u0085\u2028\u2029");
}
