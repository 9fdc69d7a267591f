namespace NewsModel.Serialization;

/// <summary>
/// Reads a document article by article: enumerate it, once. <see cref="Report"/> and <see cref="Feed"/> grow with the reading and are
/// final at its end.
/// </summary>
/// <remarks>Not safe for several threads at once. Memory is bounded by one item, or by the document for formats that say so.</remarks>
public abstract class NewsReader : IAsyncEnumerable<NewsItem>
{
    private bool _started;

    /// <summary>What there is to tell about the document as a whole; what concerns one article is with its item.</summary>
    public ConversionReport Report { get; } = new();

    /// <summary>What the document says about itself; null for formats that say nothing.</summary>
    public Feed? Feed { get; protected set; }

    /// <summary>Enumerates the items.</summary>
    /// <exception cref="InvalidOperationException">The document has been enumerated before.</exception>
    /// <exception cref="NewsFormatException">The document cannot be read at all.</exception>
    public IAsyncEnumerator<NewsItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_started) throw new InvalidOperationException("A document is read once.");
        _started = true;
        return ReadItems(cancellationToken);
    }

    /// <summary>Reads a document that must hold exactly one article.</summary>
    /// <exception cref="NewsFormatException">It holds none, or several.</exception>
    public async Task<NewsItem> ReadSingleAsync(CancellationToken cancellationToken = default)
    {
        NewsItem? single = null;
        await foreach (var item in this.WithCancellation(cancellationToken).ConfigureAwait(false))
            single = single is null ? item : throw new NewsFormatException(NewsFormatErrorCode.InvalidValue, "The document holds several articles where one was expected.");
        return single ?? throw new NewsFormatException(NewsFormatErrorCode.Missing, "The document holds no article.");
    }

    /// <summary>Yields the items; a format of your own overrides this, and counts each in <see cref="Report"/>.</summary>
    protected abstract IAsyncEnumerator<NewsItem> ReadItems(CancellationToken cancellationToken);
}
