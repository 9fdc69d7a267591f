namespace NewsModel.Serialization.JsonFeed;

/// <summary>JSON Feed 1.1; version 1.0 is read too.</summary>
/// <remarks>
/// Bounded by one item. What the format has no place for is carried in a member <c>_newsmodel</c> of the item, as the format
/// provides for extensions, so that a round trip loses nothing.
/// </remarks>
public sealed class JsonFeedFormat : NewsFormat
{
    internal const string RemainderName = "_newsmodel";

    /// <inheritdoc/>
    public override string Name => "json-feed";

    /// <inheritdoc/>
    public override string Description => "JSON Feed 1.1";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } = ["application/feed+json"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".feed.json", ".jsonfeed"];

    /// <inheritdoc/>
    public override bool HoldsMany => true;

    /// <inheritdoc/>
    public override int Sniff(ReadOnlySpan<byte> prefix)
    {
        if (prefix.TrimStart("\uFEFF \t\r\n"u8) is not [(byte)'{', ..]) return 0;
        return prefix.IndexOf("jsonfeed.org/version/"u8) >= 0 || prefix.IndexOf("jsonfeed.org\\/version\\/"u8) >= 0 ? 100
            : prefix.IndexOf("\"items\""u8) >= 0 && (prefix.IndexOf("\"content_html\""u8) >= 0 || prefix.IndexOf("\"content_text\""u8) >= 0 || prefix.IndexOf("\"home_page_url\""u8) >= 0) ? 80
            : 0;
    }

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new JsonFeedReader(stream, options ?? NewsReadOptions.Default);
    }

    /// <inheritdoc/>
    public override Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        return new JsonFeedWriter(stream, options ?? NewsWriteOptions.Default).WriteAsync(articles, cancellationToken);
    }
}
