using System.Buffers;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml;

/// <summary>The part that reads long texts itself, and lets but a mark of each through.</summary>
internal sealed partial class XmlRepairReader
{
    private const string CdataOpen = "<![CDATA[";
    private const string CdataClose = "]]>";

    // Whether a text that goes on to the end of the buffer may be had whole, once there is more of it.
    private bool MayGrow(int length) => !_isAtEnd && length < _in.Length;

    // Up to the next tag. 0 where the text is short, or must be mended.
    private int Carry(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('<');
        if (end < 0) return rest.Length >= LeastCarried && MayGrow(rest.Length) ? NeedsMore : 0;
        var text = rest[..end];
        if (end < LeastCarried || end + 2 >= rest.Length || !IsTagBehind(rest[(end + 1)..]) || text.IsWhiteSpace()
            || (_hasControls && text.ContainsAny(Controls)) || (text.Contains(']') && text.Contains(CdataClose, StringComparison.Ordinal))) return 0;
        Put(Carried.Add(Decode(text)));
        return end;
    }

    private int CarryCdata(ReadOnlySpan<char> rest)
    {
        var length = rest[CdataOpen.Length..].IndexOf(CdataClose);
        if (length < 0) return MayGrow(rest.Length) ? NeedsMore : 0;
        var text = rest.Slice(CdataOpen.Length, length);
        if (length < LeastCarried || (_hasControls && text.ContainsAny(Controls))) return 0;
        Put(Carried.Add(Lines(text.ToString())));
        return CdataOpen.Length + length + CdataClose.Length;
    }

    private static bool IsTagBehind(ReadOnlySpan<char> behind) =>
        behind[0] is '!' or '?' || IsNameStart(behind[0]) || (behind[0] == '/' && IsNameStart(behind[1]));

    // XML knows one line end.
    private static string Lines(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private string Decode(ReadOnlySpan<char> text)
    {
        if (text.Contains('\r')) text = Lines(text.ToString());
        if (!text.Contains('&')) return text.ToString();
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        while (text.IndexOf('&') is var next and >= 0)
        {
            text[..next].CopyTo(buffer.AsSpan(length));
            length += next;
            text = text[next..];
            text = text[Decode(text, buffer, ref length)..];
        }
        text.CopyTo(buffer.AsSpan(length));
        var decoded = new string(buffer, 0, length + text.Length);
        ArrayPool<char>.Shared.Return(buffer);
        return decoded;
    }

    // One reference, or an ampersand that is none; how long it is. What a reference means is never longer than it.
    private int Decode(ReadOnlySpan<char> text, char[] buffer, ref int length)
    {
        var known = PredefinedLength(text);
        if (known > 0)
        {
            buffer[length++] = text[1] switch { 'l' => '<', 'g' => '>', 'q' => '"', 'a' when text[2] == 'm' => '&', _ => '\'' };
            return known;
        }
        var read = CharacterReference.Read(text, out var codePoint);
        if (read == 0 || text[read - 1] != ';')
        {
            Repairs |= XmlRepair.Ampersands;
            buffer[length++] = '&';
            return 1;
        }
        if (text[1] != '#') Repairs |= XmlRepair.Entities;
        if (codePoint is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF) Repairs |= XmlRepair.ControlCharacters;
        else if (codePoint < 0x10000) buffer[length++] = (char)codePoint;
        else length += char.ConvertFromUtf32(codePoint).AsSpan().TryCopyTo(buffer.AsSpan(length)) ? 2 : 0;
        return read;
    }
}
