using System.Buffers;

namespace NewsModel.Serialization.Json;

/// <summary>A document, or its beginning, in rented memory.</summary>
internal sealed class WholeDocument : IDisposable
{
    private const int InitialLength = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _length;
    private long _lines;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="NewsFormatException">It has more than <paramref name="maxBytes"/>.</exception>
    public static async Task<WholeDocument> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        var document = new WholeDocument();
        try
        {
            while (await document.FillAsync(stream, cancellationToken).ConfigureAwait(false))
                if (document._length > maxBytes)
                    throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"The document has more than {maxBytes} bytes, which is the limit.");
            return document;
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>Appends a line of this number, and line feeds for those that are left out before it.</summary>
    public void AppendLine(ReadOnlySpan<byte> line, long number)
    {
        for (_lines = Math.Max(_lines, 1); _lines < number; _lines++) Append("\n"u8);
        Append(line);
    }

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        while (_buffer.Length - _length < bytes.Length) Grow();
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Grow()
    {
        if (_buffer.Length == Array.MaxLength) throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, "The document is longer than an array can be.");
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, 2L * _buffer.Length));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (_length == _buffer.Length) Grow();
        var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
        _length += read;
        return read > 0;
    }
}
