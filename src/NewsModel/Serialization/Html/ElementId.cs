using System.Runtime.InteropServices;

namespace NewsModel.Serialization.Html;

/// <summary>
/// The id of an element, made of the id of what it shows. Ids of different things never meet: each kind has its beginning, and
/// characters that do not belong into an address are written as <c>~</c> and their number.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ElementId
{
    private readonly char _kind;
    private readonly string? _id;
    private readonly int _number;

    private ElementId(char kind, string? id, int number) => (_kind, _id, _number) = (kind, id, number);

    /// <summary>Of a sentence: its own stable id where it looks like one (<c>s-…</c>).</summary>
    public static ElementId Sentence(string? id, int index) => new('s', id, index);

    /// <summary>Of a comment: its id, or its number among all.</summary>
    public static ElementId Comment(string? id, int number) => new('c', id, number);

    /// <summary>Of a fixed part of the page.</summary>
    public static ElementId Part([System.Diagnostics.CodeAnalysis.ConstantExpected] string name) => new('\0', name, 0);

    public void WriteTo(HtmlWriter writer)
    {
        if (_kind == '\0')
        {
            writer.Text(_id);
            return;
        }
        Span<char> kind = [_kind];
        if (_id is null)
        {
            writer.Text(kind);
            writer.Markup("~~");
            writer.Number(_number);
            return;
        }
        var rest = _id.AsSpan();
        writer.Text(kind);
        if (_kind == 's' && rest.StartsWith("s-", StringComparison.Ordinal)) rest = rest[1..];
        else writer.Markup("~");
        Encode(writer, rest);
    }

    private static void Encode(HtmlWriter writer, ReadOnlySpan<char> id)
    {
        var clean = 0;
        while (clean < id.Length && IsPlain(id[clean])) clean++;
        writer.Text(id[..clean]);
        for (var i = clean; i < id.Length; i++)
        {
            if (IsPlain(id[i]))
            {
                writer.Text(id.Slice(i, 1));
                continue;
            }
            writer.Markup("~");
            writer.Number(id[i]);
            writer.Markup(".");
        }
    }

    private static bool IsPlain(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_';
}
