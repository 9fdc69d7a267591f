using System.Text;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Text that ought to be plain and, on one page in twenty, holds the entities or tags of HTML.</summary>
internal static class LdProse
{
    // &amp;quot; is what double escaping makes of a quotation mark; more than two rounds are not seen.
    private const int Rounds = 2;

    /// <summary>Whether the text has tags that only HTML has.</summary>
    public static bool HasTags(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('<') is var at and >= 0)
        {
            if (TagLength(text[at..]) > 0) return true;
            text = text[(at + 1)..];
        }
        return false;
    }

    /// <summary>Whether the text has character references.</summary>
    public static bool HasEntities(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is var at and >= 0)
        {
            if (CharacterReference.Read(text[at..], out _) > 0) return true;
            text = text[(at + 1)..];
        }
        return false;
    }

    /// <summary>The text without entities and tags; the same string when there are none.</summary>
    public static string Plain(string text)
    {
        if (HasTags(text)) text = WithoutTags(text);
        return Decode(text);
    }

    /// <summary>The text with its character references replaced.</summary>
    public static string Decode(string text)
    {
        for (var round = 0; round < Rounds && HasEntities(text); round++) text = CharacterReference.Decode(text);
        return text;
    }

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.IndexOf('<') is var at and >= 0)
        {
            plain.Append(rest[..at]);
            rest = rest[at..];
            var length = TagLength(rest);
            if (length == 0) plain.Append('<');
            rest = rest[Math.Max(1, length)..];
        }
        return plain.Append(rest).ToString();
    }

    // A tag is <name …> or </name …>, without another < before its end; "a < b" has none.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        var at = text.Length > 1 && text[1] == '/' ? 2 : 1;
        if (at >= text.Length || !char.IsAsciiLetter(text[at])) return 0;
        var end = text[at..].IndexOfAny('<', '>');
        return end >= 0 && text[at + end] == '>' ? at + end + 1 : 0;
    }
}
