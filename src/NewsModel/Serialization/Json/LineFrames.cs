using System.Buffers;

namespace NewsModel.Serialization.Json;

/// <summary>
/// Cuts a stream into lines, holding no more than one. A line that is too long is passed over and told, so neither it nor any
/// other bad line ends the stream.
/// </summary>
internal sealed class LineFrames(Stream stream, int maxBytes) : IDisposable
{
#if DEBUG
    // So small that tests see lines over many reads.
    private const int InitialLength = 64;
#else
    private const int InitialLength = 32 * 1024;
#endif

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialLength);
    private int _start;
    private int _searched;
    private int _end;
    private int _lineEnd;
    private bool _ended;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its end; empty when it was too long. Valid until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Line => IsTooLong ? [] : _buffer.AsSpan(_start, _lineEnd - _start);

    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end of the stream.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        if (Number > 0) _start = _searched = Math.Min(_lineEnd + 1, _end);
        IsTooLong = false;
        while (true)
        {
            var feed = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            if (feed >= 0 || (_ended && (_end > _start || IsTooLong)))
            {
                _lineEnd = feed >= 0 ? _searched + feed : _end;
                IsTooLong |= _lineEnd - _start > maxBytes;
                Number++;
                return true;
            }
            if (_ended) return false;
            _searched = _end;
            if (_end - _start > maxBytes)
            {
                IsTooLong = true;
                _start = _searched = _end = 0;
            }
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _start = _searched = _end = _lineEnd = 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _ended = read == 0;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length) return;
        var line = _buffer.AsSpan(_start, _end - _start);
        var target = _buffer;
        // Moving is worth it only when it frees half: else a line would be moved at each read.
        if (line.Length > _buffer.Length / 2) target = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, 2L * _buffer.Length));
        line.CopyTo(target);
        if (!ReferenceEquals(target, _buffer)) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = target;
        _searched -= _start;
        _end -= _start;
        _start = 0;
    }
}
