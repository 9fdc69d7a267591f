using System.Security.Cryptography;
using System.Text;

namespace NewsModel.Serialization;

/// <summary>Ids for formats that require one.</summary>
internal static class ArticleIds
{
    /// <summary>The article's own id or address; else one made from its text, which is then assumed.</summary>
    public static (string Id, bool IsMade) Of(Article article) =>
        !string.IsNullOrWhiteSpace(article.Id) ? (article.Id, false)
        : !string.IsNullOrWhiteSpace(article.Source?.CanonicalUrl) ? (article.Source.CanonicalUrl, false)
        : (Made(article), true);

    // A UUID of version 8 (RFC 9562): 122 bits of the SHA-256 of headline and text, so the same article gets the same id everywhere.
    private static string Made(Article article)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{article.Headline}\0{article.Body.Text}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}
