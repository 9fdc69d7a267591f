using System.Buffers;

namespace NewsModel.Serialization;

/// <summary>Reads documents that must be had whole, up to the caller's limit.</summary>
internal static class StreamBytes
{
    private const int FirstRead = 64 << 10;

    /// <summary>All bytes from where the stream stands to its end.</summary>
    /// <exception cref="NewsFormatException">There are more than <paramref name="maxBytes"/>.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var length = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (length > maxBytes) throw TooLong(maxBytes);
        // One byte more than the length, so that the end is seen without growing.
        var buffer = new ArrayBufferWriter<byte>((int)Math.Max(length + 1, length > 0 ? 0 : FirstRead));
        while (true)
        {
            var read = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
            if (read == 0) return buffer.WrittenMemory;
            buffer.Advance(read);
            if (buffer.WrittenCount > maxBytes) throw TooLong(maxBytes);
        }
    }

    internal static NewsFormatException TooLong(int maxBytes) =>
        new(NewsFormatErrorCode.LimitExceeded, $"The document is longer than the {maxBytes} bytes that the options allow.") { Position = maxBytes };
}
