using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>A line of a page, or the lines of a hard-wrapped paragraph joined to one.</summary>
internal sealed class PageLine(int number, string raw)
{
    /// <summary>Longer lines are text: no line of a page's furniture is as long.</summary>
    internal const int MaxShort = 400;

    private string? _folded;

    /// <summary>The number of the line in the document, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The line verbatim, without its line end; joined lines keep their ends.</summary>
    public string Raw { get; private set; } = raw;

    /// <summary>The line without white space around it.</summary>
    public string Text
    {
        get
        {
            StepCount.Add();
            return field;
        }
        private set;
    } = Trim(raw);

    /// <summary>How far it is indented; a tab counts as four.</summary>
    public int Indent { get; } = IndentOf(raw);

    public LineKind Kind { get; set; } = LineKind.Plain;

    /// <summary>Whether a blank line stands before it.</summary>
    public bool FollowsBlank { get; set; }

    /// <summary>What was read out of the line, by its kind.</summary>
    public object? Value { get; set; }

    /// <summary>What the line says about commenting, if it says anything.</summary>
    public CommentGateKind Gate { get; set; }

    /// <summary>Whether the line is spoken for: it is in the article or in the report.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether the last line before the next blank one ends a sentence.</summary>
    public bool IsOfProse { get; set; }

    public bool IsBlank => Text.Length == 0;

    public bool IsShort => Text.Length <= MaxShort;

    /// <summary>The text in simple lower case, as the word tables fold it; empty for long lines.</summary>
    public string Folded => _folded ??= IsShort ? PageWords.Fold(Text) : "";

    /// <summary>Appends the next line of a hard-wrapped paragraph.</summary>
    public static PageLine Join(IReadOnlyList<PageLine> lines)
    {
        if (lines.Count == 1) return lines[0];
        var text = new System.Text.StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            var isUnspaced = CodePoint.IsUnspaced(lines[i - 1].Text[^1]) && CodePoint.IsUnspaced(lines[i].Text[0]);
            var isHyphenated = text[^1] == '-' && PageShape.StartsLower(lines[i].Text);
            if (!isUnspaced && !isHyphenated) text.Append(' ');
            text.Append(lines[i].Text);
        }
        return new PageLine(lines[0].Number, lines[0].Raw)
        {
            Raw = string.Join('\n', lines.Select(line => line.Raw)),
            Text = text.ToString(),
            FollowsBlank = lines[0].FollowsBlank,
        };
    }

    public override string ToString() => $"{Number} {Kind}: {Text}";

    private static string Trim(string raw)
    {
        int start = 0, end = raw.Length;
        while (start < end && IsEmpty(raw[start])) start++;
        while (end > start && IsEmpty(raw[end - 1])) end--;
        return raw[start..end];
    }

    private static bool IsEmpty(char unit) => CodePoint.IsWhiteSpace(unit) || unit.IsIn("\u200B\uFEFF\u200E\u200F\u2060");

    private static int IndentOf(string raw)
    {
        var indent = 0;
        foreach (var unit in raw)
        {
            if (unit == '\t') indent += 4;
            else if (IsEmpty(unit)) indent++;
            else break;
        }
        return indent;
    }
}
