using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsModel.Serialization.Html;

/// <summary>
/// Writes HTML that nothing can break out of: markup goes in as constants, which the compiler holds it to, and everything else
/// is escaped on its way.
/// </summary>
internal sealed class HtmlWriter(IBufferWriter<byte> output)
{
    private const int Piece = 4096;

    // What HTML reads as something else, and what it does not allow.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
        + "\u007F\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F");

    /// <summary>How many bytes have been written.</summary>
    public long Length { get; private set; }

    /// <summary>Markup, a constant.</summary>
    public void Markup([ConstantExpected] string markup) => Write(markup);

    /// <summary>The style sheet. It is no constant: the assembly would hold it twice.</summary>
    public void Style() => Write(PageAssets.Style);

    /// <summary>The script.</summary>
    public void Script() => Write(PageAssets.Script);

    /// <summary>Text, escaped; a lone surrogate becomes U+FFFD, and so does a control character that HTML does not allow.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAny(Special);
            if (special < 0)
            {
                Write(text);
                return;
            }
            Write(text[..special]);
            Write(Escape(text[special]));
            text = text[(special + 1)..];
        }
    }

    /// <summary>A number.</summary>
    public void Number(int number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(11), out var written);
        Advance(written);
    }

    /// <summary>An attribute with a leading space, its value escaped.</summary>
    public void Attribute([ConstantExpected] string name, ReadOnlySpan<char> value)
    {
        Open(name);
        Text(value);
        Write("\"");
    }

    /// <summary>An attribute whose value may be missing; then there is no attribute.</summary>
    public void OptionalAttribute([ConstantExpected] string name, string? value)
    {
        if (value is null) return;
        Open(name);
        Text(value);
        Write("\"");
    }

    /// <summary>An attribute with a number.</summary>
    public void Attribute([ConstantExpected] string name, int value)
    {
        Open(name);
        Number(value);
        Write("\"");
    }

    /// <summary>An attribute that names an id, or with <paramref name="isReference"/> an anchor in the page.</summary>
    public void Id([ConstantExpected] string name, string prefix, ElementId id, bool isReference = false)
    {
        Open(name);
        if (isReference) Write("#");
        Write(prefix);
        id.WriteTo(this);
        Write("\"");
    }

    /// <summary>An attribute with an address that has passed the policy for links.</summary>
    public void Address([ConstantExpected] string name, PageLink link)
    {
        Open(name);
        link.WriteTo(this);
        Write("\"");
    }

    /// <summary>JSON inside a script element: what could end the element is written as an escape of JSON's own.</summary>
    public void Json(ReadOnlySpan<byte> json)
    {
        while (json.IndexOfAny((byte)'<', (byte)'>', (byte)'&') is var special and >= 0)
        {
            Write(json[..special]);
            Write(json[special] switch { (byte)'<' => "\\u003C", (byte)'>' => "\\u003E", _ => "\\u0026" });
            json = json[(special + 1)..];
        }
        Write(json);
    }

    private static string Escape(char unit) => unit switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",
        '\f' => "&#12;",
        _ => "\uFFFD",
    };

    private void Open(string name)
    {
        Write(" ");
        Write(name);
        Write("=\"");
    }

    private void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Math.Min(text.Length, Piece);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1])) length--;
            // Three bytes a unit is the most; a pair has four for two.
            Advance(Encoding.UTF8.GetBytes(text[..length], output.GetSpan(length * 3)));
            text = text[length..];
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        Length += bytes.Length;
    }

    private void Advance(int bytes)
    {
        output.Advance(bytes);
        Length += bytes;
    }
}
