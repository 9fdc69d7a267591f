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
    public override Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        TextDocument.WriteAsync(stream, articles, "\n", (article, report) => Write(article, options ?? NewsWriteOptions.Default, report), cancellationToken);

    private static string Write(Article article, NewsWriteOptions options, ConversionReport report)
    {
        var text = new StringBuilder();
        new MarkdownArticle(text, article, options, report).Write();
        return text.ToString();
    }
}
