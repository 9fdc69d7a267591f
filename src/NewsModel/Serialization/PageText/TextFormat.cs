namespace NewsModel.Serialization.PageText;

/// <summary>
/// The article as plain text, laid out as a page is: headline, times, by-lines, body, source and comments. Reading it follows the
/// rules of <see cref="PageTextFormat"/>, so what this format writes reads back as the article; the report names what does not.
/// </summary>
/// <remarks>Several articles are parted by a line that begins with a form feed (U+000C), as pages of a printed text are.</remarks>
public sealed class TextFormat : NewsFormat
{
    private const char PageBreak = '\f';

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override string Description => "Plain text, laid out as a page is";

    /// <inheritdoc/>
    public override ValueList<string> MediaTypes => ["text/plain"];

    /// <inheritdoc/>
    public override ValueList<string> FileEndings => [".text"];

    /// <inheritdoc/>
    public override bool HoldsMany => true;

    /// <inheritdoc/>
    /// <remarks>Whatever is plain text may be a saved page, so this format never takes a document by its first bytes.</remarks>
    public override int Sniff(ReadOnlySpan<byte> prefix) => 0;

    /// <inheritdoc/>
    public override NewsReader OpenReader(Stream stream, NewsReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new PageTextReader(stream, options ?? NewsReadOptions.Default, PageBreak);
    }

    /// <inheritdoc/>
    public override Task<ConversionReport> WriteAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        TextDocument.WriteAsync(stream, articles, PageBreak + "\n", (article, report) => Write(article, options ?? NewsWriteOptions.Default, report), cancellationToken);

    // What a page cannot say is found by reading it.
    private static string Write(Article article, NewsWriteOptions options, ConversionReport report)
    {
        var text = new TextPage(article).Write();
        report.AddRange(ArticleDifference.Find(article, PageTextFormat.Read(text).Article, "Plain text", [], options.IncludesPersonalData));
        return text;
    }
}
