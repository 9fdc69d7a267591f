using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Atom;

/// <summary>Atom: versions 0.3 and 1.0 with threading are read, 1.0 is written.</summary>
internal sealed class AtomFormat : NewsFormat
{
    /// <inheritdoc/>
    public override string Name => "atom";

    /// <inheritdoc/>
    public override string Description => "Atom 0.3 and 1.0 feeds and entries; 1.0 is written";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } = ["application/atom+xml", "text/atom+xml", "application/x-atom+xml"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".atom", ".atom.xml"];

    /// <inheritdoc/>
    public override bool HoldsMany => true;

    /// <inheritdoc/>
    public override int Sniff(ReadOnlySpan<byte> prefix) => FeedSniffer.Sniff(prefix, AtomDialect.Instance);

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new FeedReader(stream, options ?? NewsReadOptions.Default, [AtomDialect.Instance, .. NewsFormats.FeedDialects]);
    }

    /// <inheritdoc/>
    public override Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        return new FeedWriter(AtomWriter.Instance, options ?? NewsWriteOptions.Default).WriteAsync(stream, articles, cancellationToken);
    }
}
