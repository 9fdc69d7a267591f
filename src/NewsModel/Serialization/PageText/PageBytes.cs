using System.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Decodes a text document: UTF-8, or UTF-16 and UTF-32 with a byte order mark.</summary>
internal static class PageBytes
{
    internal static async Task<string> ReadAsync(Stream stream, int maxBytes, ConversionReport report, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + read > maxBytes) throw new NewsFormatException(NewsFormatErrorCode.LimitExceeded, $"The document has more than {maxBytes} bytes.");
            buffer.Write(chunk.AsSpan(0, read));
        }
        return Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), report);
    }

    private static string Decode(ReadOnlySpan<byte> bytes, ConversionReport report)
    {
        var (encoding, skip) = bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (Encoding.UTF8, 0),
        };
        var text = encoding.GetString(bytes[skip..]);
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) report.Add(FindingKind.Repaired, "", "Bytes that are no text in the document's encoding were read as U+FFFD.");
        return text;
    }
}
