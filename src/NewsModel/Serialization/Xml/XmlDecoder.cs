using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsModel.Serialization.Xml;

/// <summary>
/// Decodes the bytes of an XML document. In UTF-8, a byte that fits nowhere is taken for Windows-1252: pages of mixed origin
/// come out right, and those of a wrong declaration mostly.
/// </summary>
internal sealed class XmlDecoder
{
    private const int BufferSize = 16 * 1024;

    private readonly Stream _stream;
    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(BufferSize);
    private readonly Decoder? _decoder;
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _isDisposed;

    /// <summary>Reads the first bytes of the stream to tell its encoding.</summary>
    public XmlDecoder(Stream stream)
    {
        _stream = stream;
        while (_end < XmlEncoding.PrefixLength && !_isAtEnd) Fill();
        var encoding = XmlEncoding.Detect(_bytes.AsSpan(0, Math.Min(_end, XmlEncoding.PrefixLength)), out _start, out var fault);
        _decoder = encoding?.GetDecoder();
        Fault = fault;
    }

    /// <summary>What is wrong with the declaration of the encoding, or null.</summary>
    public string? Fault { get; }

    /// <summary>How many bytes fitted nowhere and were taken for Windows-1252.</summary>
    public long RepairedBytes { get; private set; }

    /// <summary>Decodes into <paramref name="chars"/>, which has room for at least 16; 0 at the end.</summary>
    public int Read(Span<char> chars)
    {
        while (true)
        {
            if (_start == _end && !_isAtEnd) Fill();
            var written = _decoder is null ? ReadUtf8(chars) : ReadOther(chars, _decoder);
            if (written > 0 || (_isAtEnd && _start == _end)) return written;
            // Half a character stands at the end of the buffer.
            Fill();
        }
    }

    /// <summary>Gives the buffer back; there is nothing more to read then. The stream stays open.</summary>
    public void Release()
    {
        if (!_isDisposed) ArrayPool<byte>.Shared.Return(_bytes);
        (_isDisposed, _isAtEnd, _start, _end) = (true, true, 0, 0);
    }

    private void Fill()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_bytes, _start, _bytes, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _bytes.Length) return;
        var read = _stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += read;
        _isAtEnd |= read == 0;
    }

    private int ReadOther(Span<char> chars, Decoder decoder)
    {
        decoder.Convert(_bytes.AsSpan(_start, _end - _start), chars, _isAtEnd, out var used, out var written, out _);
        _start += used;
        return written;
    }

    private int ReadUtf8(Span<char> chars)
    {
        var total = 0;
        while (_start < _end && total < chars.Length)
        {
            var status = Utf8.ToUtf16(_bytes.AsSpan(_start, _end - _start), chars[total..], out var used, out var written, replaceInvalidSequences: false, isFinalBlock: _isAtEnd);
            _start += used;
            total += written;
            if (status is OperationStatus.Done or OperationStatus.DestinationTooSmall or OperationStatus.NeedMoreData || total == chars.Length) break;
            chars[total++] = XmlEncoding.FromWindows(_bytes[_start++]);
            RepairedBytes++;
        }
        return total;
    }
}
