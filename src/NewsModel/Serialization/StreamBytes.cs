using System.Buffers;

namespace NewsModel.Serialization;

/// <summary>A document that must be had whole, up to the caller's limit. Its memory is lent, and given back by <see cref="Dispose"/>.</summary>
internal sealed class StreamBytes : IDisposable
{
    private const int FirstRead = 16 << 10;

    private byte[] _buffer;
    private int _count;

    private StreamBytes(int length) => _buffer = ArrayPool<byte>.Shared.Rent(length);

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, _count);

    /// <summary>All bytes from where the stream stands to its end.</summary>
    /// <exception cref="NewsFormatException">There are more than <paramref name="maxBytes"/>.</exception>
    public static async ValueTask<StreamBytes> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length > maxBytes) throw TooLong(maxBytes);
        // One byte more than the length, so that the end is seen without growing.
        var bytes = new StreamBytes(length > 0 ? (int)Math.Min(Array.MaxLength, length + 1) : FirstRead);
        while (true)
        {
            var read = await stream.ReadAsync(bytes._buffer.AsMemory(bytes._count), cancellationToken).ConfigureAwait(false);
            if (read == 0) return bytes;
            bytes._count += read;
            if (bytes._count > maxBytes) throw TooLong(maxBytes);
            if (bytes._count == bytes._buffer.Length) bytes.Grow();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _count) = ([], 0);
    }

    internal static NewsFormatException TooLong(int maxBytes) =>
        new(NewsFormatErrorCode.LimitExceeded, $"The document is longer than the {maxBytes} bytes that the options allow.") { Position = maxBytes };

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, 2L * _count));
        _buffer.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
