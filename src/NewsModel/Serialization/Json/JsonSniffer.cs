using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>
/// Tells NewsJson from other JSON by the members of its first object: times are objects, the body and the annotations are lists.
/// JSON-LD, JSON Feed and ninjs each have members that NewsJson never has.
/// </summary>
internal static class JsonSniffer
{
    private const int Sure = 95;
    private const int Likely = 40;
    private const int Possible = 2;

    public static int Sniff(ReadOnlySpan<byte> prefix)
    {
        if (prefix.StartsWith("\uFEFF"u8)) prefix = prefix[3..];
        var reader = new Utf8JsonReader(prefix, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
        var confidence = 0;
        try
        {
            if (!reader.Read()) return 0;
            if (reader.TokenType == JsonTokenType.StartArray && !reader.Read()) return 0;
            if (reader.TokenType != JsonTokenType.StartObject) return 0;
            confidence = Possible;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = Weigh(ref reader);
                if (found == 0) return 0;
                confidence = Math.Max(confidence, found);
                if (!reader.TrySkip()) break;
            }
        }
        catch (JsonException)
        {
            // What was seen before the fault still counts: it may be one of ours that is broken.
        }
        return confidence;
    }

    // What a member speaks for; 0 when it is another format's. Leaves the reader at the name or at its value.
    private static int Weigh(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped) return Possible;
        var index = ArticleShape.Instance.Find(reader.ValueSpan, 0);
        if (index < 0) return IsForeign(reader.ValueSpan) ? 0 : Possible;
        var member = ArticleShape.Instance.Members[index];
        if (!reader.Read()) return Possible;
        if (member.Name == "version" && reader.TokenType == JsonTokenType.String && reader.ValueSpan.IndexOf("jsonfeed.org"u8) >= 0) return 0;
        var begin = reader.TokenType switch
        {
            JsonTokenType.StartObject => "{\"$ref\"",
            JsonTokenType.StartArray => "{\"type\":\"array\"",
            JsonTokenType.String => "{\"type\":\"string\"",
            _ => "-",
        };
        if (!member.Schema.StartsWith(begin, StringComparison.Ordinal)) return Possible;
        return reader.TokenType == JsonTokenType.String || member.Name == "keywords" ? Likely : Sure;
    }

    private static bool IsForeign(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("@context"u8) || name.SequenceEqual("@graph"u8) || name.SequenceEqual("@type"u8) // JSON-LD
        || name.SequenceEqual("uri"u8) || name.SequenceEqual("bodies"u8) || name.SequenceEqual("headlines"u8) // ninjs
        || name.SequenceEqual("standard"u8) || name.SequenceEqual("$standard"u8);
}
