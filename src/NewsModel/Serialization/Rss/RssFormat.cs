using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Rss;

/// <summary>RSS: versions 0.9x, 1.0 and 2.0 with the common modules are read, 2.0 is written.</summary>
internal sealed class RssFormat : NewsFormat
{
    /// <inheritdoc/>
    public override string Name => "rss";

    /// <inheritdoc/>
    public override string Description => "RSS 0.9x, 1.0 and 2.0 feeds; 2.0 is written";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } = ["application/rss+xml", "application/rdf+xml", "text/rss+xml", "application/x-rss+xml"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".rss", ".rss.xml", ".rdf", ".cdf"];

    /// <inheritdoc/>
    public override bool HoldsMany => true;

    /// <inheritdoc/>
    public override int Sniff(ReadOnlySpan<byte> prefix) => FeedSniffer.Sniff(prefix, RssDialect.Instance);

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new FeedReader(stream, options ?? NewsReadOptions.Default, [RssDialect.Instance, .. NewsFormats.FeedDialects]);
    }

    /// <inheritdoc/>
    public override Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        return new FeedWriter(RssWriter.Instance, options ?? NewsWriteOptions.Default).WriteAsync(stream, articles, cancellationToken);
    }
}
