using System.IO.Pipelines;

namespace NewsModel.Serialization.Html;

/// <summary>
/// The article as a page to read, with Sentences Mode; written only. Several articles stand on one page one after the other.
/// </summary>
/// <param name="options">How to write; <see cref="HtmlOptions.Default"/> when null.</param>
public sealed class HtmlFormat(HtmlOptions? options = null) : NewsFormat
{
    private readonly HtmlOptions _options = options ?? HtmlOptions.Default;

    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override string Description => "a page to read, with Sentences Mode";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes { get; } = ["text/html"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings { get; } = [".html", ".htm"];

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
        var html = options.IncludesPersonalData ? _options with { IncludesPersonalData = true } : _options;
        var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        var report = await NewsHtml.WriteAsync(pipe, articles, html, options.Feed?.Title, cancellationToken).ConfigureAwait(false);
        await pipe.CompleteAsync().ConfigureAwait(false);
        return report;
    }
}
