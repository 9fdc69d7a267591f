using System.IO.Pipelines;
using NewsModel.Serialization.Json;

namespace NewsModel.Serialization;

/// <content>Streams and pipes.</content>
public static partial class NewsJson
{
    /// <summary>Writes a value as JSON in UTF-8 to a stream, which is not flushed.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">How to write; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="NewsFormatException">The value cannot be written so that it would be read back; then nothing is.</exception>
    public static async Task SerializeAsync<T>(Stream stream, T value, NewsJsonOptions? options = null, CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var output = JsonDoor.Write(value, options ?? NewsJsonOptions.Default);
        await stream.WriteAsync(output.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a value as JSON in UTF-8 to a pipe and flushes it.</summary>
    /// <inheritdoc cref="SerializeAsync{T}(Stream, T, NewsJsonOptions?, CancellationToken)"/>
    public static async Task SerializeAsync<T>(PipeWriter pipe, T value, NewsJsonOptions? options = null, CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(pipe);
        Serialize(pipe, value, options);
        await pipe.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads an article from a stream that holds one document, to its end.</summary>
    /// <inheritdoc cref="DeserializeAsync{T}(Stream, NewsJsonOptions?, CancellationToken)"/>
    public static Task<Article> DeserializeAsync(Stream stream, NewsJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        DeserializeAsync<Article>(stream, options, cancellationToken);

    /// <summary>Reads an article from a pipe that holds one document, to its end, and completes the pipe.</summary>
    /// <inheritdoc cref="DeserializeAsync{T}(Stream, NewsJsonOptions?, CancellationToken)"/>
    public static Task<Article> DeserializeAsync(PipeReader pipe, NewsJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        DeserializeAsync<Article>(pipe, options, cancellationToken);

    /// <summary>Reads a value from a stream that holds one document, to its end.</summary>
    /// <param name="stream">The stream; it is not disposed of.</param>
    /// <param name="options">How to read; <see cref="NewsJsonOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NewsFormatException">The JSON is not what it must be.</exception>
    public static async Task<T> DeserializeAsync<T>(Stream stream, NewsJsonOptions? options = null, CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= NewsJsonOptions.Default;
        using var document = await WholeDocument.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return JsonDoor.Read<T>(document.Bytes, options);
    }

    /// <summary>Reads a value from a pipe that holds one document, to its end, and completes the pipe.</summary>
    /// <inheritdoc cref="DeserializeAsync{T}(Stream, NewsJsonOptions?, CancellationToken)"/>
    public static async Task<T> DeserializeAsync<T>(PipeReader pipe, NewsJsonOptions? options = null, CancellationToken cancellationToken = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(pipe);
        var stream = pipe.AsStream();
        await using (stream.ConfigureAwait(false))
            return await DeserializeAsync<T>(stream, options, cancellationToken).ConfigureAwait(false);
    }
}
