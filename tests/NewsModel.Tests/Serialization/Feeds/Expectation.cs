using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsModel.Tests.Serialization.Feeds;

/// <summary>One equation of a feed suite: a path of names and indices, and the text or time it is to have.</summary>
internal sealed partial record Expectation(IReadOnlyList<string> Path, string Wanted)
{
    /// <summary>The equations of a document's first comment; conditions of any other kind are left out.</summary>
    public static IEnumerable<Expectation> In(string document)
    {
        var line = Expect().Match(document);
        if (!line.Success) yield break;
        foreach (var condition in And().Split(line.Groups[1].Value))
        {
            var equation = Equation().Match(condition.Trim().Trim('(', ')', ' '));
            if (!equation.Success) continue;
            var path = Step().Matches(equation.Groups["path"].Value).Select(step => step.Value.Trim('[', ']', '\'', '.')).ToList();
            if (Value(equation.Groups["value"].Value) is { } wanted) yield return new Expectation(path, wanted);
        }
    }

    private static string? Value(string literal)
    {
        if (Time().Match(literal) is { Success: true } time)
        {
            var parts = time.Groups[1].Value.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            return string.Create(CultureInfo.InvariantCulture, $"{parts[0]:0000}-{parts[1]:00}-{parts[2]:00}T{parts[3]:00}:{parts[4]:00}:{parts[5]:00}Z");
        }
        return Quoted().Match(literal) is { Success: true } quoted ? Unescaped(quoted.Groups["text"].Value) : null;
    }

    private static string Unescaped(string text)
    {
        var value = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                value.Append(text[i]);
                continue;
            }
            var sign = text[++i];
            var digits = sign switch { 'u' => 4, 'x' => 2, 'U' => 8, _ => 0 };
            if (digits > 0 && i + digits < text.Length)
            {
                value.Append(char.ConvertFromUtf32(int.Parse(text.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                i += digits;
            }
            else value.Append(sign switch { 'n' => '\n', 't' => '\t', 'r' => '\r', _ => sign });
        }
        return value.ToString();
    }

    [GeneratedRegex(@"Expect:[ \t]*(.+)")]
    private static partial Regex Expect();

    [GeneratedRegex(@"\band\b(?=[^']*(?:'[^']*'[^']*)*$)")]
    private static partial Regex And();

    [GeneratedRegex(@"^(?<path>(?:entries|feed)(?:\['[^']+'\]|\[\d+\]|\.\w+)*)\s*==\s*(?<value>.+)$")]
    private static partial Regex Equation();

    [GeneratedRegex(@"\['[^']+'\]|\[\d+\]|\.?\w+")]
    private static partial Regex Step();

    [GeneratedRegex(@"^\(([\d, ]+)\)$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^[ub]?(?<quote>['""])(?<text>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>$")]
    private static partial Regex Quoted();
}
