using System.Text;
using System.Text.Unicode;

namespace NewsModel.Serialization.PageText;

/// <summary>
/// Decodes a text document: UTF-8, or UTF-16 and UTF-32 with a byte order mark. Bytes that are no UTF-8 are read in the code page whose
/// pattern they fit: Korean, Japanese, else Western European.
/// </summary>
internal static class PageBytes
{
    private const int Korean = 949;
    private const int Japanese = 932;
    private const int WesternEuropean = 1252;

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
            _ => (WithoutMark(bytes, report), 0),
        };
        var text = encoding.GetString(bytes[skip..]);
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) report.Add(FindingKind.Repaired, "", "Bytes that are no text in the document's encoding were read as U+FFFD.");
        return text;
    }

    private static Encoding WithoutMark(ReadOnlySpan<byte> bytes, ConversionReport report)
    {
        if (Utf8.IsValid(bytes) || IsDamagedUtf8(bytes)) return Encoding.UTF8;
        var page = CodePageOf(bytes);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        report.Add(FindingKind.Assumed, "", $"The bytes are no UTF-8 and fit the pattern of {encoding.WebName}; they were read as that.");
        return encoding;
    }

    // A page of UTF-8 with a few bad bytes stays one: its sequences outnumber what is none.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (sequences, bad) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done) sequences++;
            else bad++;
            bytes = bytes[length..];
        }
        return sequences > bad * 2;
    }

    // Hangul stands at B0-C8 A1-FE in EUC-KR, Hiragana at 82 9F-F1 and Katakana at 83 40-96 in Shift_JIS. Where letters of Western
    // languages are, a byte above 7F seldom stands beside another.
    private static int CodePageOf(ReadOnlySpan<byte> bytes)
    {
        var (high, hangul, kana) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            high++;
            if (i + 1 == bytes.Length) break;
            var (lead, trail) = (bytes[i], bytes[i + 1]);
            if (lead is >= 0xB0 and <= 0xC8 && trail is >= 0xA1 and <= 0xFE)
            {
                hangul++;
                i++;
            }
            else if ((lead == 0x82 && trail is >= 0x9F and <= 0xF1) || (lead == 0x83 && trail is >= 0x40 and <= 0x96))
            {
                kana++;
                i++;
            }
        }
        return hangul * 2 > high ? Korean : kana * 4 > high ? Japanese : WesternEuropean;
    }
}
