using NewsModel.Serialization;

namespace NewsModel.Tool.Commands;

/// <summary>A stream whose first bytes can be looked at before it is read; it need not be able to seek.</summary>
internal sealed class SniffedStream : Stream
{
    private readonly Stream _source;
    private readonly byte[] _prefix;
    private int _position;

    private SniffedStream(Stream source, byte[] prefix) => (_source, _prefix) = (source, prefix);

    public static async Task<SniffedStream> OpenAsync(Stream source, CancellationToken cancellationToken)
    {
        var buffer = new byte[NewsFormatRegistry.SniffedBytes];
        var length = await source.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return new SniffedStream(source, buffer[..length]);
    }

    /// <summary>The first bytes, whether read already or not.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => TakePrefix(buffer) is var taken and > 0 ? taken : _source.Read(buffer);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakePrefix(buffer.Span) is var taken and > 0 ? taken : await _source.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _source.Dispose();
        base.Dispose(disposing);
    }

    private int TakePrefix(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _prefix.Length - _position);
        _prefix.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
