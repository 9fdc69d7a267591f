using System.Text;

namespace NewsModel.Serialization.Json;

/// <summary>A closed list of words, in the order of the values of the enum they stand for.</summary>
internal sealed class Words(params string[] words)
{
    public static readonly Words Zone = new("unknown", "given", "assumed");
    public static readonly Words Status = new("usable", "withheld", "cancelled");
    public static readonly Words Byline = new("unknown", "person", "organization");
    public static readonly Words Quote = new("direct", "mixed", "indirect");
    public static readonly Words Speaker = new("person", "organization", "group", "document", "anonymous");
    public static readonly Words Provenance = new("asserted", "extracted");
    public static readonly Words Gate = new("unknown", "open", "login-required", "subscribers-only", "moderated", "closed", "disabled");
    public static readonly Words Moderation = new("unknown", "pending", "approved", "rejected", "withheld", "spam", "deleted");
    public static readonly Words Mark = new("unknown", "link", "emphasis", "strong", "code", "line-break");
    public static readonly Words Block = new("paragraph", "heading", "quote", "list", "image", "embed", "table", "rule");

    private readonly byte[][] _utf8 = [.. words.Select(Encoding.UTF8.GetBytes)];

    public IReadOnlyList<string> All => words;

    public int Count => words.Length;

    /// <summary>The bytes of a word; empty for a value that the enum does not define.</summary>
    public ReadOnlySpan<byte> this[int index] => (uint)index < (uint)_utf8.Length ? _utf8[index] : [];

    public int IndexOf(ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < _utf8.Length; i++)
            if (word.SequenceEqual(_utf8[i])) return i;
        return -1;
    }

    public int IndexOf(string word) => Array.IndexOf(words, word);

    public override string ToString() => string.Join(", ", words);
}
