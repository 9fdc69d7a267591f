using System.Buffers;
using System.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>Brings a document of any encoding to well-formed UTF-8 without a byte order mark.</summary>
internal static class Utf8Document
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:");

    private const int CharsetPrefix = 1024;
    private const int Windows1252 = 1252;

    /// <summary>The document in UTF-8; a finding says when that took more than removing a byte order mark.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="report">Takes the finding.</param>
    /// <param name="declaresCharset">Whether the document may be HTML, which names its encoding itself.</param>
    public static ReadOnlyMemory<byte> Normalize(ReadOnlyMemory<byte> bytes, ConversionReport report, bool declaresCharset = false)
    {
        var span = bytes.Span;
        if (span.StartsWith("\uFEFF"u8)) return FromUtf8(bytes[3..], report);
        if (WideEncoding(span) is { } wide) return Encoding.UTF8.GetBytes(wide.GetString(span).TrimStart('\uFEFF'));
        if (declaresCharset && !System.Text.Unicode.Utf8.IsValid(span) && DeclaredEncoding(span) is { } declared && IsMeant(declared, span))
            return Encoding.UTF8.GetBytes(declared.GetString(span));
        return FromUtf8(bytes, report);
    }

    private static ReadOnlyMemory<byte> FromUtf8(ReadOnlyMemory<byte> bytes, ConversionReport report)
    {
        var span = bytes.Span;
        if (System.Text.Unicode.Utf8.IsValid(span)) return bytes;
        if (Utf8IsEvident(span))
        {
            report.Add(FindingKind.Repaired, "", "Bytes that are not UTF-8 were replaced by U+FFFD.");
            return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(span));
        }
        report.Add(FindingKind.Assumed, "", "The document is not UTF-8 and names no encoding; it was read as windows-1252.");
        return Encoding.UTF8.GetBytes(CodePage(Windows1252).GetString(span));
    }

    // Pages that are mostly UTF-8 name a wrong encoding too, but of one byte a letter, as servers add it.
    private static bool IsMeant(Encoding declared, ReadOnlySpan<byte> bytes) =>
        declared.CodePage != Encoding.UTF8.CodePage && (!declared.IsSingleByte || !Utf8IsEvident(bytes));

    // A text in another encoding hardly ever has a sequence of bytes that is a character in UTF-8.
    private static bool Utf8IsEvident(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var high = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (high < 0) return false;
            bytes = bytes[high..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done) return true;
            bytes = bytes[length..];
        }
    }

    private static UnicodeEncoding? WideEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2) return null;
        return (bytes[0], bytes[1]) switch
        {
            (0xFF, 0xFE) => new UnicodeEncoding(false, false),
            (0xFE, 0xFF) => new UnicodeEncoding(true, false),
            (not 0, 0) => new UnicodeEncoding(false, false),
            (0, not 0) => new UnicodeEncoding(true, false),
            _ => null,
        };
    }

    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var prefix = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, CharsetPrefix)]);
        var at = prefix.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var name = prefix.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = name.IndexOfAnyExcept(NameLetters);
        return Named((end < 0 ? name : name[..end]).ToString());
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.Latin1;
}
