using System.Globalization;
using System.Text;

namespace NewsModel.Tests.Segmentation;

/// <summary>
/// A text and how it is taken apart, of a file <c>Traces/TAG.txt</c>: a line that begins with <c>#</c> with the options if there are
/// any, the text in one line, <c>---</c>, what <see cref="Trace"/> says of it, <c>===</c>.
/// </summary>
internal sealed record TraceFile(string Options, string Text, IReadOnlyList<string> Lines)
{
    /// <summary>Stands in a text for a byte that is no UTF-8: this and the byte.</summary>
    public const char RawByte = '\uF700';

    public static List<TraceFile> Read(string path)
    {
        var traces = new List<TraceFile>();
        var (options, lines) = ("", new List<string>());
        foreach (var line in File.ReadLines(path))
        {
            if (line == "===")
            {
                traces.Add(new TraceFile(options, Unescaped(lines[0]), lines[2..]));
                (options, lines) = ("", []);
            }
            else if (lines.Count == 0 && line.StartsWith('#')) options = line[1..].Trim();
            else if (lines.Count > 0 || line.Length > 0) lines.Add(line);
        }
        return traces;
    }

    public static void Write(string path, IEnumerable<TraceFile> traces)
    {
        var file = new StringBuilder();
        foreach (var trace in traces)
        {
            if (trace.Options.Length > 0) file.Append("# ").Append(trace.Options).Append('\n');
            file.Append(Escaped(trace.Text)).Append("\n---\n").AppendJoin('\n', trace.Lines).Append("\n===\n\n");
        }
        File.WriteAllText(path, file.ToString());
    }

    /// <summary>The text in one line, with what cannot be seen written as <c>\n</c>, <c>\u00AD</c> and the like, a byte that is no text as <c>\xC0</c>.</summary>
    public static string Escaped(string text)
    {
        var line = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            var isPair = char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (unit == '\n') line.Append("\\n");
            else if ((unit & 0xFF00) == RawByte) line.Append(CultureInfo.InvariantCulture, $"\\x{unit & 0xFF:X2}");
            else if (isPair) line.Append(unit).Append(text[++i]);
            else if (unit == '\\' || IsUnseen(unit) || (unit is ' ' or '#' or '=' && (i == 0 || i == text.Length - 1))) line.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else line.Append(unit);
        }
        return line.ToString();
    }

    private static string Unescaped(string line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\') text.Append(line[i]);
            else if (line[++i] == 'n') text.Append('\n');
            else if (line[i] == 'x') text.Append((char)(RawByte | Hexadecimal(line, ref i, 2)));
            else text.Append((char)Hexadecimal(line, ref i, 4));
        }
        return text.ToString();
    }

    private static int Hexadecimal(string line, ref int i, int digits)
    {
        var value = int.Parse(line.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        i += digits;
        return value;
    }

    private static bool IsUnseen(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned || (unit != ' ' && char.IsWhiteSpace(unit));
}
