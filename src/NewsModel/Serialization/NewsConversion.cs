using System.Runtime.CompilerServices;

namespace NewsModel.Serialization;

/// <summary>Converts documents from one format into another, over the model.</summary>
/// <example><code>
/// var formats = NewsFormatRegistry.Default;
/// var report = await NewsConversion.ConvertAsync(formats.Get("rss"), input, formats.Get("json-feed"), output);
/// </code></example>
public static class NewsConversion
{
    /// <summary>Reads a document and writes its articles as another, one by one.</summary>
    /// <param name="from">The format of the input.</param>
    /// <param name="input">The document; it is read from where it stands and not disposed of.</param>
    /// <param name="to">The format of the output.</param>
    /// <param name="output">Where to write; it is flushed and not disposed of.</param>
    /// <param name="readOptions">How to read; <see cref="NewsReadOptions.Default"/> when null.</param>
    /// <param name="writeOptions">
    /// How to write; <see cref="NewsWriteOptions.Default"/> when null. Where it says nothing of the feed, what the input says of itself
    /// before its first article is taken.
    /// </param>
    /// <param name="cancellationToken">Stops the conversion.</param>
    /// <returns>What reading and writing had to tell, and how many articles were written.</returns>
    /// <exception cref="NotSupportedException">One of the formats does not read, or the other does not write.</exception>
    /// <exception cref="NewsFormatException">
    /// The document cannot be read at all, an article lacks what the format requires, or there are several and it holds one.
    /// </exception>
    public static async Task<ConversionReport> ConvertAsync(
        NewsFormat from,
        Stream input,
        NewsFormat to,
        Stream output,
        NewsReadOptions? readOptions = null,
        NewsWriteOptions? writeOptions = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var report = new ConversionReport();
        var reader = from.OpenReader(input, readOptions);
        var items = reader.GetAsyncEnumerator(cancellationToken);
        await using (items.ConfigureAwait(false))
        {
            var hasFirst = await items.MoveNextAsync().ConfigureAwait(false);
            writeOptions ??= NewsWriteOptions.Default;
            if (writeOptions.Feed is null) writeOptions = writeOptions with { Feed = reader.Feed };
            var written = await to.WriteAsync(output, Articles(items, hasFirst, report, cancellationToken), writeOptions, cancellationToken).ConfigureAwait(false);
            report.Add(reader.Report);
            report.Add(written);
            for (var i = 0; i < written.ItemCount; i++) report.CountItem();
            return report;
        }
    }

    private static async IAsyncEnumerable<Article> Articles(
        IAsyncEnumerator<NewsItem> items, bool hasNext, ConversionReport report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (; hasNext; hasNext = await items.MoveNextAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            report.AddRange(items.Current.Findings);
            yield return items.Current.Article;
        }
    }
}
