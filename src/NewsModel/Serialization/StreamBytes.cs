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
        var buffer = new ArrayBufferWriter<byte>(FirstRead);
        while (true)
        {
            var read = await stream.ReadAsync(buffer.GetMemory(FirstRead), cancellationToken).ConfigureAwait(false);
            if (read == 0) return buffer.WrittenMemory;
            buffer.Advance(read);
            if (buffer.WrittenCount > maxBytes) throw TooLong(maxBytes);
        }
    }

    internal static NewsFormatException TooLong(int maxBytes) =>
        new(NewsFormatErrorCode.LimitExceeded, $"The document is longer than the {maxBytes} bytes that the options allow.") { Position = maxBytes };
}
