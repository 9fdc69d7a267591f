namespace NewsModel.Serialization.JsonLd;

/// <summary>
/// News articles as JSON-LD in the vocabulary of schema.org, by themselves or in the script elements of a web page.
/// </summary>
/// <remarks>
/// Document-bounded: a document is read whole, up to <see cref="NewsReadOptions.MaxBytes"/>. References are followed inside the
/// document only; nothing is ever fetched.
/// </remarks>
public sealed class JsonLdFormat : NewsFormat
{
    // The member that holds, on request, what the vocabulary has no place for.
    internal const string RemainderName = "newsmodel";

    /// <inheritdoc/>
    public override string Name => "json-ld";

    /// <inheritdoc/>
    public override string Description => "schema.org NewsArticle as JSON-LD";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } = ["application/ld+json"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".jsonld"];

    /// <inheritdoc/>
    public override bool HoldsMany => true;

    /// <inheritdoc/>
    public override int Sniff(ReadOnlySpan<byte> prefix)
    {
        if (LdScripts.IsPage(prefix)) return LdScripts.Find(prefix.ToArray()).Count > 0 ? 60 : LdScripts.IsHtml(prefix) ? 20 : 0;
        if (prefix.TrimStart("\uFEFF \t\r\n"u8) is not [(byte)'{' or (byte)'[', ..]) return 0;
        return prefix.IndexOf("\"@context\""u8) >= 0 ? prefix.IndexOf("schema.org"u8) >= 0 ? 95 : 60
            : prefix.IndexOf("\"@type\""u8) >= 0 || prefix.IndexOf("\"@graph\""u8) >= 0 ? 60 : 0;
    }

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new JsonLdReader(stream, options ?? NewsReadOptions.Default);
    }

    /// <inheritdoc/>
    public override Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        return new JsonLdDocument(stream, options ?? NewsWriteOptions.Default).WriteAsync(articles, cancellationToken);
    }
}
