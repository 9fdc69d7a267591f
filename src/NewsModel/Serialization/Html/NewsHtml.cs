using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace NewsModel.Serialization.Html;

/// <summary>
/// Writes articles as accessible HTML with Sentences Mode: one sentence a row, numbered, under its stable id, with the name of
/// whoever is quoted in it.
/// </summary>
/// <remarks>
/// <para>
/// All that an article says is escaped, links lead only to absolute http, https and mailto addresses, and a page loads nothing:
/// its Content-Security-Policy allows its own style and script by their hashes and, when asked for, images.
/// </para>
/// <para>Safe for all threads. Takes time linear in the article; memory is that of one block when writing to a pipe or stream.</para>
/// </remarks>
public static class NewsHtml
{
    // A pipe is flushed when this much waits in it.
    private const int FlushedBytes = 32 * 1024;

    /// <summary>The style of the page, for hosts of fragments; it concerns nothing outside of them.</summary>
    public static string Style => PageAssets.Style;

    /// <summary>The script of the page, for hosts of fragments: keys, announcements and the current sentence.</summary>
    public static string Script => PageAssets.Script;

    /// <summary>How a Content-Security-Policy names <see cref="Style"/>: <c>sha256-…</c>.</summary>
    public static string StyleHash => PageAssets.StyleHash;

    /// <summary>How a Content-Security-Policy names <see cref="Script"/>: <c>sha256-…</c>.</summary>
    public static string ScriptHash => PageAssets.ScriptHash;

    /// <summary>The article as a page or fragment.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How to write it; <see cref="HtmlOptions.Default"/> when null.</param>
    public static string ToHtml(Article article, HtmlOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, article, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes an article as a page or fragment, in UTF-8.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How to write it; <see cref="HtmlOptions.Default"/> when null.</param>
    /// <returns>What was lost or approximated.</returns>
    public static ConversionReport Write(IBufferWriter<byte> output, Article article, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        options ??= HtmlOptions.Default;
        var report = new ConversionReport();
        var document = new HtmlDocument(new HtmlWriter(output), options, report);
        if (!options.IsFragment) document.Open(article, null);
        foreach (var _ in document.Write(article))
        {
            // A buffer takes it all.
        }
        if (!options.IsFragment) document.Close();
        return report;
    }

    /// <summary>Writes an article as a page or fragment, in UTF-8, and flushes as it goes.</summary>
    /// <param name="output">Where to write; it is flushed and not completed.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How to write it; <see cref="HtmlOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What was lost or approximated.</returns>
    public static Task<ConversionReport> WriteAsync(PipeWriter output, Article article, HtmlOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        return WriteAsync(output, new[] { article }.ToAsyncEnumerable(), options ?? HtmlOptions.Default, null, cancellationToken);
    }

    /// <summary>Writes an article as a page or fragment, in UTF-8.</summary>
    /// <param name="output">Where to write; it is flushed and not disposed of.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">How to write it; <see cref="HtmlOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What was lost or approximated.</returns>
    public static async Task<ConversionReport> WriteAsync(Stream output, Article article, HtmlOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        var pipe = PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true));
        var report = await WriteAsync(pipe, article, options, cancellationToken).ConfigureAwait(false);
        await pipe.CompleteAsync().ConfigureAwait(false);
        return report;
    }

    internal static async Task<ConversionReport> WriteAsync(
        PipeWriter output, IAsyncEnumerable<Article> articles, HtmlOptions options, string? title, CancellationToken cancellationToken)
    {
        var report = new ConversionReport();
        var writer = new HtmlWriter(output);
        var document = new HtmlDocument(writer, options, report);
        var isOpen = options.IsFragment;
        long flushed = 0;
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!isOpen) document.Open(article, title);
            isOpen = true;
            foreach (var _ in document.Write(article))
            {
                if (writer.Length - flushed < FlushedBytes) continue;
                flushed = writer.Length;
                await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        if (!isOpen) document.Open(null, title);
        if (!options.IsFragment) document.Close();
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return report;
    }
}
