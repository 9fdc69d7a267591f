namespace NewsModel.Serialization.Json;

/// <summary>NewsJson as a format: one article as one document, several as NDJSON; a list of articles is read too.</summary>
/// <remarks>Immutable, so safe for all threads.</remarks>
public sealed class JsonFormat : NewsFormat
{
    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override string Description => "NewsJson, the JSON of this library: loses nothing; several articles as NDJSON";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } =
        ["application/vnd.newsmodel+json", "application/x-ndjson", "application/jsonl", "application/json"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".newsmodel.json", ".json", ".ndjson", ".jsonl"];

    /// <inheritdoc/>
    public override bool HoldsMany => true;

    /// <inheritdoc/>
    public override int Sniff(ReadOnlySpan<byte> prefix) => JsonSniffer.Sniff(prefix);

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= NewsReadOptions.Default;
        return new JsonNewsReader(
            stream, new NewsJsonOptions { MaxBytes = options.MaxBytes, MaxDepth = Math.Min(options.MaxDepth, NewsJsonOptions.HighestMaxDepth) });
    }

    /// <inheritdoc/>
    public override async Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= NewsWriteOptions.Default;
        var writing = new JsonNewsWriting(stream, options);
        Article? held = null;
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (held is not null) await writing.WriteAsync(held, indented: false, cancellationToken).ConfigureAwait(false);
            held = article;
        }
        // Only of a single article is it known, once the source has ended, that it may take several lines.
        if (held is not null) await writing.WriteAsync(held, options.Indented && writing.Report.ItemCount == 0, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return writing.Report;
    }
}
