using System.Text.Json;

namespace NewsModel.Serialization;

/// <summary>Articles in the wire form of <see cref="NewsJson"/>: the measure of what another format keeps.</summary>
internal static class ArticleWire
{
    /// <summary>The article as JSON.</summary>
    /// <param name="article">The article.</param>
    /// <param name="includesPersonalData">Whether e-mail and IP addresses of those who comment count.</param>
    public static JsonElement Of(Article article, bool includesPersonalData = true) =>
        JsonElement.Parse(
            NewsJson.SerializeToUtf8Bytes(article, new NewsJsonOptions { IncludesPersonalData = includesPersonalData, MaxDepth = NewsJsonOptions.HighestMaxDepth }),
            new JsonDocumentOptions { MaxDepth = NewsJsonOptions.HighestMaxDepth + 10 });

    /// <summary>The article of the wire form.</summary>
    /// <exception cref="NewsFormatException">It contradicts itself.</exception>
    public static Article ToArticle(ReadOnlySpan<byte> json) =>
        NewsJson.Deserialize(json, new NewsJsonOptions { MaxDepth = NewsJsonOptions.HighestMaxDepth });
}
