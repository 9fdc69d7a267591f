using System.Text;
using System.Text.Unicode;

namespace NewsModel.Serialization.Xml;

/// <summary>Tells the encoding of an XML document from its first bytes.</summary>
internal static class XmlEncoding
{
    /// <summary>How many bytes are looked at.</summary>
    public const int PrefixLength = 4096;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>
    /// The encoding of a document that begins with these bytes; null for UTF-8, which is also what an unknown or impossible
    /// declaration is taken for.
    /// </summary>
    /// <param name="prefix">The first bytes.</param>
    /// <param name="markLength">The length of the byte order mark.</param>
    /// <param name="fault">What is wrong with the declaration, or null.</param>
    public static Encoding? Detect(ReadOnlySpan<byte> prefix, out int markLength, out string? fault)
    {
        fault = null;
        if (ByMark(prefix, out var marked, out markLength)) return marked;
        if (ByPattern(prefix) is { } wide) return wide;
        var name = DeclaredName(prefix);
        if (name is null) return null;
        var declared = Find(name, out var isKnown);
        if (!isKnown) fault = $"The encoding '{name}' is unknown, or cannot be the document's; it was read as UTF-8.";
        return declared;
    }

    /// <summary>What a byte that is no UTF-8 most likely means.</summary>
    public static char FromWindows(byte value) => (char)Markup.CharacterReference.FromWindows(value);

    /// <summary>Whether the bytes are UTF-8 as far as they go.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    private static bool ByMark(ReadOnlySpan<byte> prefix, out Encoding? encoding, out int length)
    {
        (encoding, length) = prefix switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (null, 3),
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(false, false), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, false), 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return length > 0;
    }

    // The first sign of a document is <, so a wide encoding shows by its zeros.
    private static Encoding? ByPattern(ReadOnlySpan<byte> prefix) => prefix switch
    {
        [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(true, false),
        [(byte)'<', 0, 0, 0, ..] => new UTF32Encoding(false, false),
        [0, (byte)'<', 0, _, ..] => Encoding.BigEndianUnicode,
        [(byte)'<', 0, _, 0, ..] => Encoding.Unicode,
        [0x4C, 0x6F, 0xA7, 0x94, ..] => CodePagesEncodingProvider.Instance.GetEncoding(37),
        _ => null,
    };

    private static string? DeclaredName(ReadOnlySpan<byte> prefix)
    {
        var start = prefix.IndexOf("<?xml"u8);
        if (start < 0) return null;
        var declaration = prefix[start..];
        var end = declaration.IndexOf("?>"u8);
        declaration = end < 0 ? declaration[..Math.Min(declaration.Length, 200)] : declaration[..end];
        var name = declaration.IndexOf("encoding"u8);
        if (name < 0) return null;
        var rest = declaration[(name + 8)..].TrimStart(" \t\r\n="u8);
        if (rest.IsEmpty || rest[0] is not ((byte)'"' or (byte)'\'')) return null;
        var close = rest[1..].IndexOf(rest[0]);
        return close is < 1 or > 40 ? null : Encoding.ASCII.GetString(rest.Slice(1, close)).Trim();
    }

    private static readonly string[] Utf8Names = ["utf-8", "utf8", "unicode-1-1-utf-8"];
    private static readonly string[] WideNames = ["utf-16", "utf-16le", "utf-16be", "ucs-2", "utf-32", "utf-32le", "utf-32be", "iso-10646-ucs-2", "unicode", "utf-7"];

    // As browsers do: what claims to be Latin-1 was mostly written on Windows.
    private static readonly string[] LatinNames = ["us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252"];
    private static readonly string[] ChineseNames = ["gb2312", "gbk", "gb18030"];

    // The declaration itself was readable as ASCII, so a wide encoding cannot be meant.
    private static Encoding? Find(string name, out bool isKnown)
    {
        isKnown = true;
        var lower = name.ToLowerInvariant();
        if (Utf8Names.Contains(lower)) return null;
        if (WideNames.Contains(lower))
        {
            isKnown = false;
            return null;
        }
        if (LatinNames.Contains(lower)) return Windows1252;
        if (ChineseNames.Contains(lower)) return CodePagesEncodingProvider.Instance.GetEncoding(54936);
        var found = TryGet(name);
        isKnown = found is not null;
        return found is { IsSingleByte: true } or null || found.GetByteCount("<") == 1 ? found : null;
    }

    private static Encoding? TryGet(string name)
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
}
