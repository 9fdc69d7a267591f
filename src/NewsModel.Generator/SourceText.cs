using System.Globalization;
using System.Text;

namespace NewsModel.Generator;

/// <summary>Writes C# literals the way the compiler turns into read-only data: no start-up cost, no allocation.</summary>
internal static class SourceText
{
    public static string Numbers<T>(IEnumerable<T> values) where T : IFormattable
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var value in values)
        {
            var word = value.ToString(null, CultureInfo.InvariantCulture);
            if (column == 0 || column + word.Length + 1 > 150)
            {
                text.Append("\n        ");
                column = 8;
            }
            text.Append(word).Append(',');
            column += word.Length + 1;
        }
        return text.ToString();
    }

    public static string Literal(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var unit in value)
        {
            if (unit is '"' or '\\') text.Append('\\').Append(unit);
            else if (unit < ' ' || (unit > '~' && !char.IsLetter(unit))) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else text.Append(unit);
        }
        return text.Append('"').ToString();
    }

    /// <summary><c>read-also</c> becomes <c>ReadAlso</c>.</summary>
    public static string Identifier(string kebab) =>
        string.Concat(kebab.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
