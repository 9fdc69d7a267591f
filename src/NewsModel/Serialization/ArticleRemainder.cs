using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NewsModel.Serialization;

/// <summary>
/// What a format has no place for, carried in a member of its own: the members of the article's wire form that are not read back
/// as they were, so that nothing is lost. What the format itself carries is not repeated, so an edit to it counts.
/// </summary>
internal static class ArticleRemainder
{
    private const string Article = "article";
    private const string Absent = "absent";
    private const string TextHash = "text";

    private static readonly string[] BodyMembers = ["body", "sentences", "speakers", "quotes"];

    /// <summary>Writes the remainder as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="written">The wire form of the article.</param>
    /// <param name="readBack">The wire form of what is read back without a remainder.</param>
    /// <param name="bodyText">The body text that is read back; spans that are carried point into it, or into a body carried with them.</param>
    public static void Write(Utf8JsonWriter json, JsonElement written, JsonElement readBack, string bodyText)
    {
        json.WriteStartObject();
        json.WriteString(TextHash, Hash(bodyText));
        var absent = readBack.EnumerateObject().Select(member => member.Name).Where(name => !written.TryGetProperty(name, out _)).ToList();
        if (absent.Count > 0)
        {
            json.WriteStartArray(Absent);
            foreach (var name in absent) json.WriteStringValue(name);
            json.WriteEndArray();
        }
        json.WriteStartObject(Article);
        foreach (var member in written.EnumerateObject())
            if (!readBack.TryGetProperty(member.Name, out var value) || !JsonElement.DeepEquals(member.Value, value)) member.WriteTo(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The article with what the remainder carries.</summary>
    /// <param name="article">What the format itself says.</param>
    /// <param name="remainder">The remainder, as it was found.</param>
    /// <param name="name">The name of the member it was found in.</param>
    /// <param name="findings">Takes what had to be left out.</param>
    public static Article Merge(Article article, JsonElement remainder, string name, List<Finding> findings)
    {
        if (remainder.ValueKind != JsonValueKind.Object || !remainder.TryGetProperty(Article, out var members) || members.ValueKind != JsonValueKind.Object)
        {
            findings.Add(new Finding(FindingKind.Skipped, name, "The member is not one that this library writes."));
            return article;
        }
        var isSameText = remainder.TryGetProperty(TextHash, out var hash) && hash.ValueKind == JsonValueKind.String && hash.ValueEquals(Hash(article.Body.Text));
        if (!isSameText && BodyMembers.Any(member => members.TryGetProperty(member, out _)))
            findings.Add(new Finding(FindingKind.Skipped, "body", $"The text has been edited since '{name}' was written; what points into it was left out."));
        try
        {
            return ArticleWire.ToArticle(Merged(ArticleWire.Of(article), remainder, members, isSameText));
        }
        catch (NewsFormatException fault)
        {
            findings.Add(new Finding(FindingKind.Skipped, name, $"The member contradicts the article: {fault.Message}"));
            return article;
        }
    }

    private static ReadOnlySpan<byte> Merged(JsonElement article, JsonElement remainder, JsonElement members, bool isSameText)
    {
        var absent = remainder.TryGetProperty(Absent, out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.String).Select(element => element.GetString()!).ToHashSet(StringComparer.Ordinal)
            : [];
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = NewsJsonOptions.HighestMaxDepth });
        json.WriteStartObject();
        foreach (var member in article.EnumerateObject())
            if (!absent.Contains(member.Name) && !(members.TryGetProperty(member.Name, out _) && Counts(member.Name))) member.WriteTo(json);
        foreach (var member in members.EnumerateObject())
            if (Counts(member.Name)) member.WriteTo(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan;

        bool Counts(string name) => isSameText || !BodyMembers.Contains(name);
    }

    private static string Hash(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
