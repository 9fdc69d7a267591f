using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using NewsModel.Serialization.Json;

namespace NewsModel.Serialization;

/// <content>NDJSON: an article a line.</content>
public static partial class NewsJson
{
    /// <summary>Reads NDJSON line by line; a bad line is told and does not end the stream.</summary>
    /// <remarks>Memory is bounded by one line. Blank lines are passed over.</remarks>
    /// <param name="stream">The stream, in UTF-8; it is not disposed of.</param>
    /// <param name="options">How to read; <see cref="NewsJsonOptions.Default"/> when null. A line over its <see cref="NewsJsonOptions.MaxBytes"/> is bad.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<NewsJsonLine> ReadLinesAsync(
        Stream stream, NewsJsonOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= NewsJsonOptions.Default;
        using var frames = new LineFrames(stream, options.MaxBytes);
        while (await frames.NextAsync(cancellationToken).ConfigureAwait(false))
            if (ReadLine(frames, options) is { } line) yield return line;
    }

    /// <summary>Reads NDJSON from a pipe, which it completes.</summary>
    /// <inheritdoc cref="ReadLinesAsync(Stream, NewsJsonOptions?, CancellationToken)"/>
    public static async IAsyncEnumerable<NewsJsonLine> ReadLinesAsync(
        PipeReader pipe, NewsJsonOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        var stream = pipe.AsStream();
        await using (stream.ConfigureAwait(false))
            await foreach (var line in ReadLinesAsync(stream, options, cancellationToken).ConfigureAwait(false)) yield return line;
    }

    /// <summary>Writes articles as NDJSON, a line each, to a stream, which is flushed at the end.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="articles">The articles, taken one by one.</param>
    /// <param name="options">How to write; <see cref="NewsJsonOptions.Default"/> when null. Lines are never indented.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="NewsFormatException">An article cannot be written so that it would be read back; those before it have been.</exception>
    public static async Task WriteLinesAsync(
        Stream stream, IAsyncEnumerable<Article> articles, NewsJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(articles);
        options = (options ?? NewsJsonOptions.Default) with { Indented = false };
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using var output = JsonDoor.Write(article, options);
            output.Line();
            await stream.WriteAsync(output.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes articles as NDJSON, a line each, to a stream, which is flushed at the end.</summary>
    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{Article}, NewsJsonOptions?, CancellationToken)"/>
    public static Task WriteLinesAsync(
        Stream stream, IEnumerable<Article> articles, NewsJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return WriteLinesAsync(stream, articles.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>Writes articles as NDJSON, a line each, to a pipe, which is flushed after each.</summary>
    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{Article}, NewsJsonOptions?, CancellationToken)"/>
    public static async Task WriteLinesAsync(
        PipeWriter pipe, IAsyncEnumerable<Article> articles, NewsJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        var stream = pipe.AsStream(leaveOpen: true);
        await using (stream.ConfigureAwait(false))
            await WriteLinesAsync(stream, articles, options, cancellationToken).ConfigureAwait(false);
    }

    internal static NewsJsonLine? ReadLine(LineFrames frames, NewsJsonOptions options) =>
        frames.IsTooLong
            ? new NewsJsonLine(frames.Number, new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"The line has more than {options.MaxBytes} bytes, which is the limit.") { Line = frames.Number })
            : ReadLine(frames.Line, frames.Number, options);

    internal static NewsJsonLine? ReadLine(ReadOnlySpan<byte> text, long number, NewsJsonOptions options)
    {
        try
        {
            return text.TrimStart("\uFEFF \t\r"u8).IsEmpty ? null : new NewsJsonLine(number, JsonDoor.Read<Article>(text, options));
        }
        catch (NewsFormatException fault)
        {
            return new NewsJsonLine(number, fault.InLine(number));
        }
    }
}
