using System.Text;
using NewsModel.Serialization.Markup;
using NewsModel.Text;

namespace NewsModel.Serialization.Markdown;

/// <summary>Writes a text with its marks. Delimiters stand where CommonMark takes them for such, white space outside of them.</summary>
internal sealed class MarkdownRuns(StringBuilder output, ConversionReport report)
{
    // Nothing to see, but neither white space nor a letter nor a delimiter: it parts what would run together.
    private const string Parting = "<!---->";

    private readonly MarkCursor _marks = new();
    private Mark? _link;
    private string? _address;

    /// <summary>Writes the text; a line break in it is written as <paramref name="lineBreak"/>.</summary>
    public void Write(string text, ValueList<Mark> marks, string lineBreak)
    {
        _marks.Start(marks, text);
        _link = null;
        var lineStart = true;
        var skipped = 0;
        for (var position = 0; position < text.Length;)
        {
            if (_marks.MoveTo(position, out var breakEnd))
            {
                CloseLink();
                output.Append(lineBreak);
                lineStart = true;
                skipped = Math.Max(skipped, breakEnd);
                continue;
            }
            var state = _marks.At(position, out var until);
            until = Math.Min(until, text.Length);
            if (position < skipped)
            {
                position = Math.Min(until, skipped);
                continue;
            }
            ChangeLink(state.Link);
            Run(state, text.AsSpan(position, until - position), lineStart, until < text.Length ? text[until] : ' ');
            lineStart = false;
            position = until;
        }
        CloseLink();
    }

    private void Run(MarkState state, ReadOnlySpan<char> text, bool lineStart, char next)
    {
        var core = text.Trim();
        if (core.IsEmpty || (!state.IsStrong && !state.IsEmphasised && !state.IsCode))
        {
            MarkdownText.Append(output, text, lineStart);
            return;
        }
        var before = text.IndexOf(core[0]);
        MarkdownText.Append(output, text[..before], lineStart);
        var delimiter = state.IsStrong ? state.IsEmphasised ? "***" : "**" : state.IsEmphasised ? "*" : "";
        var needsPartingBefore = output.Length > 0 && !char.IsWhiteSpace(output[^1]) && (IsDelimiter(output[^1]) || !IsWord(core[0]));
        if (needsPartingBefore && delimiter.Length > 0) output.Append(Parting);
        output.Append(delimiter);
        if (state.IsCode) Code(core);
        else MarkdownText.Append(output, core, atLineStart: false);
        output.Append(delimiter);
        var after = text[(before + core.Length)..];
        if (delimiter.Length > 0 && after.IsEmpty && IsWord(next) && (state.IsCode || !IsWord(core[^1]))) output.Append(Parting);
        MarkdownText.Append(output, after, atLineStart: false);
    }

    private void Code(ReadOnlySpan<char> text)
    {
        var longest = 0;
        var run = 0;
        foreach (var unit in text)
        {
            run = unit == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        var pad = text[0] == '`' || text[^1] == '`' ? " " : "";
        output.Append('`', longest + 1).Append(pad);
        foreach (var unit in text) output.Append(unit < ' ' ? ' ' : unit);
        output.Append(pad).Append('`', longest + 1);
    }

    private void ChangeLink(Mark? link)
    {
        if (ReferenceEquals(link, _link)) return;
        CloseLink();
        _link = link;
        if (link is null) return;
        _address = MarkdownLink.Of(link.Href);
        if (_address is not null) output.Append('[');
        else report.Add(FindingKind.Lost, "body.marks.href", "The address is not an absolute http, https or mailto one; there is no link.", link.Href);
    }

    private void CloseLink()
    {
        if (_link is not null && _address is not null) output.Append("](").Append(_address).Append(')');
        (_link, _address) = (null, null);
    }

    private static bool IsDelimiter(char unit) => unit is '*' or '`';

    private static bool IsWord(char unit) => CodePoint.IsLetterOrDigit(unit) || CodePoint.IsMark(unit) || char.IsSurrogate(unit);
}
