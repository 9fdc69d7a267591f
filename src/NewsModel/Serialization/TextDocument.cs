using System.Text;

namespace NewsModel.Serialization;

/// <summary>Writes formats that are text, article by article.</summary>
internal static class TextDocument
{
    /// <summary>Writes articles in UTF-8.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="separator">What stands between two.</param>
    /// <param name="write">Makes the text of one, and reports what it cannot say.</param>
    /// <param name="cancellationToken">Stops the writing between two articles.</param>
    /// <returns>The report.</returns>
    public static async Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, string separator, Func<Article, ConversionReport, string> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        var report = new ConversionReport();
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var text = write(article, report);
            if (report.ItemCount > 0) text = separator + text;
            report.CountItem();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        }
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return report;
    }
}
