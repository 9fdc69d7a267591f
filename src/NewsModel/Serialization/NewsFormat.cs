namespace NewsModel.Serialization;

/// <summary>
/// A format that news travels in: its names, how to tell it, and its reader and writer. Derive from it for a format of your own
/// and put it into a <see cref="NewsFormatRegistry"/>.
/// </summary>
/// <remarks>
/// Formats are immutable and safe for all threads. Readers are tolerant and say what they repaired; writers are strict and say what
/// they lost. Content faults surface as <see cref="NewsFormatException"/>; faults of the stream and cancellation pass through.
/// </remarks>
public abstract class NewsFormat
{
    /// <summary>The name, in lower case: <c>rss</c>, <c>json-ld</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the format is, in a few words.</summary>
    public abstract string Description { get; }

    /// <summary>The media types it goes by, the preferred one first.</summary>
    public abstract ValueList<string> MediaTypes { get; }

    /// <summary>The endings of file names, with the dot, the preferred one first.</summary>
    public abstract ValueList<string> FileEndings { get; }

    /// <summary>Whether documents of this format can be read.</summary>
    public virtual bool CanRead => true;

    /// <summary>Whether documents of this format can be written.</summary>
    public virtual bool CanWrite => true;

    /// <summary>Whether a document may hold several articles.</summary>
    public virtual bool HoldsMany => false;

    /// <summary>How sure it is that a document which begins with these bytes is of this format; 0 is "no".</summary>
    /// <param name="prefix">The first bytes of the document, at most <see cref="NewsFormatRegistry.SniffedBytes"/>.</param>
    /// <returns>0 to 100. 100: the document says so itself; 50: it looks like it; 1: nothing speaks against it.</returns>
    public virtual int Sniff(ReadOnlySpan<byte> prefix) => 0;

    /// <summary>Opens a document to read article by article.</summary>
    /// <param name="stream">The document; it is read from where it stands and not disposed of.</param>
    /// <param name="options">How to read; <see cref="NewsReadOptions.Default"/> when null.</param>
    /// <exception cref="NotSupportedException">The format only writes.</exception>
    public virtual NewsReader OpenReader(Stream stream, NewsReadOptions? options = null) =>
        throw new NotSupportedException($"The format '{Name}' is only written.");

    /// <summary>Writes articles as one document.</summary>
    /// <param name="stream">Where to write; it is flushed and not disposed of.</param>
    /// <param name="articles">The articles, taken one by one.</param>
    /// <param name="options">How to write; <see cref="NewsWriteOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What was lost, approximated or assumed.</returns>
    /// <exception cref="NotSupportedException">The format only reads.</exception>
    /// <exception cref="NewsFormatException">An article lacks what the format requires, or there are several and it holds one.</exception>
    public virtual Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"The format '{Name}' is only read.");

    /// <summary>Writes one article as a document.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{Article}, NewsWriteOptions?, CancellationToken)"/>
    public Task<ConversionReport> WriteSingleAsync(
        Stream stream, Article article, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return WriteAsync(stream, new[] { article }.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
