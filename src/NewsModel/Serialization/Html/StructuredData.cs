namespace NewsModel.Serialization.Html;

/// <summary>The article's JSON-LD for the head of its page.</summary>
internal static class StructuredData
{
    public static ReadOnlySpan<byte> Of(Article article, HtmlOptions options)
    {
        if (options.IsFragment || !options.Shows(HtmlParts.StructuredData)) return [];
        ArgumentNullException.ThrowIfNull(article);
        return [];
    }
}
