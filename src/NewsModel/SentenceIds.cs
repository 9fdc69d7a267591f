using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using NewsModel.Text;

namespace NewsModel;

/// <summary>
/// The ids that sentences get from their text, version 1: <c>s-</c>, then in base32 (RFC 4648, lower case) the first 60 bits of
/// SHA-256 over the UTF-8 of the sentence with every run of white space made one space; equal sentences after the first get
/// <c>-2</c>, <c>-3</c> … in their order; an id that another sentence was given is passed over. Computed all at once, on first use, in linear time.
/// </summary>
internal sealed class SentenceIds(ArticleBody body, ValueList<Sentence> sentences)
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Letters = 12; // of 5 bits each

    private string[]? _ids;

    public string this[int index] => (_ids ??= Compute())[index];

    private string[] Compute()
    {
        var ids = new string[sentences.Count];
        var seen = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        var given = sentences.Select(sentence => sentence.GivenId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            var id = Hash(body.TextOf(sentences[i].Span));
            var ordinal = seen.GetValueOrDefault(id);
            do ids[i] = Numbered(id, ++ordinal);
            while (given.Contains(ids[i]));
            seen[id] = ordinal;
        }
        return ids;
    }

    private static string Numbered(string id, int ordinal) =>
        ordinal == 1 ? id : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{ordinal}");

    private static string Hash(ReadOnlySpan<char> sentence)
    {
        var collapsed = ArrayPool<char>.Shared.Rent(sentence.Length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(sentence.Length));
        try
        {
            var length = 0;
            foreach (var unit in sentence.Trim())
            {
                var space = CodePoint.IsWhiteSpace(unit);
                if (space && length > 0 && collapsed[length - 1] == ' ') continue;
                collapsed[length++] = space ? ' ' : unit;
            }
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(collapsed.AsSpan(0, length), bytes)), hash);

            Span<char> id = stackalloc char[2 + Letters];
            "s-".CopyTo(id);
            var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
            for (var letter = 0; letter < Letters; letter++, bits <<= 5) id[2 + letter] = Base32[(int)(bits >> 59)];
            return id.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(collapsed);
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
