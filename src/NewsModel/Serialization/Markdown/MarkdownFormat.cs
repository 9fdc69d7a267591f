using System.Text;

namespace NewsModel.Serialization.Markdown;

/// <summary>
/// The article as CommonMark with front matter (headline, times as stated, source, keywords in YAML); written only. Several
/// articles are documents one after the other, each with its own front matter.
/// </summary>
public sealed class MarkdownFormat : NewsFormat
{
    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override string Description => "CommonMark with front matter";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } = ["text/markdown"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool HoldsMany => true;

    /// <inheritdoc/>
    public override async Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= NewsWriteOptions.Default;
        var report = new ConversionReport();
        var text = new StringBuilder();
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (report.ItemCount > 0) text.Append('\n');
            new MarkdownArticle(text, article, options, report).Write();
            report.CountItem();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken).ConfigureAwait(false);
            text.Clear();
        }
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return report;
    }
}
