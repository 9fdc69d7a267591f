using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>
/// Reads a feed member by member and item by item: no more than one of them is held at a time. Where the text stops being JSON,
/// the rest is read whole, up to the limit, and repaired.
/// </summary>
internal sealed class FeedMembers(Stream stream, NewsReadOptions options, ConversionReport report) : IDisposable
{
    private const string Items = "items";

    private readonly int _maxDepth = Math.Min(options.MaxDepth, ExtensionData.MaxDepth);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _start;
    private int _end;
    private bool _isFinal;
    private bool _isDone;
    private bool _needsComma;
    private bool _isBareList;
    private Place _place = Place.Start;

    private enum Place
    {
        Start,
        Object,
        Items,
    }

#if DEBUG
    private const int FirstLength = 64; // To stress growing and refilling.
#else
    private const int FirstLength = 64 << 10;
#endif

    /// <summary>
    /// The members of the feed in document order; each item by itself, with no name. A value is valid until the next is asked for.
    /// </summary>
    public async IAsyncEnumerable<(string? Name, JsonSlice Value)> ReadAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await StartAsync(cancellationToken).ConfigureAwait(false);
        while (!_isDone)
        {
            var found = TryNext(out var member);
            if (found == JsonParse.Done)
            {
                yield return member;
                member.Value.Release();
            }
            else if (found == JsonParse.Invalid || (found == JsonParse.Incomplete && _isFinal))
            {
                foreach (var rest in Repaired(await RestAsync(cancellationToken).ConfigureAwait(false))) yield return rest;
                yield break;
            }
            else if (found == JsonParse.Incomplete) await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Gives back the memory that was lent; no value may be used then.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private async ValueTask StartAsync(CancellationToken cancellationToken)
    {
        while (_end < 4 && !_isFinal) await FillAsync(cancellationToken).ConfigureAwait(false);
        var prefix = _buffer.AsMemory(0, _end);
        if (prefix.Span.StartsWith("\uFEFF"u8)) _start = 3;
        else if (prefix.Length >= 2 && (prefix.Span[0] >= 0xFE || prefix.Span[..2].Contains((byte)0)))
        {
            // Another encoding: the whole document, in UTF-8.
            var whole = await RestAsync(cancellationToken).ConfigureAwait(false);
            var text = Utf8Document.Normalize(whole, report);
            Dispose();
            _buffer = ArrayPool<byte>.Shared.Rent(text.Length);
            text.CopyTo(_buffer);
            (_start, _end, _isFinal) = (0, text.Length, true);
        }
    }

    // One member or item. Closed at the end of the feed or of its list of items.
    private JsonParse TryNext(out (string? Name, JsonSlice Value) member)
    {
        member = default;
        if (!SkipSpace()) return JsonParse.Incomplete;
        if (_place == Place.Start) return Enter();
        var sign = _buffer[_start];
        if (sign == (_place == Place.Object ? '}' : ']')) return Leave();
        if (sign == ',' && _needsComma)
        {
            _needsComma = false;
            _start++;
            return TryNext(out member);
        }
        if (_needsComma) return JsonParse.Invalid;
        return _place == Place.Items ? TryValue(_start, out member.Value) : TryMember(out member);
    }

    private JsonParse Enter()
    {
        _isBareList = _buffer[_start] == '['; // Nothing but items, which a feed must not be.
        if (!_isBareList && _buffer[_start] != '{') return JsonParse.Invalid;
        _place = _isBareList ? Place.Items : Place.Object;
        _start++;
        return JsonParse.Closed;
    }

    private JsonParse Leave()
    {
        _start++;
        _isDone = _place == Place.Object || _isBareList;
        (_place, _needsComma) = (Place.Object, true);
        return JsonParse.Closed;
    }

    private JsonParse TryMember(out (string? Name, JsonSlice Value) member)
    {
        member = default;
        if (_buffer[_start] != '"') return JsonParse.Invalid;
        var found = JsonTree.Parse(Rest(_start), _maxDepth, out var name, out var end);
        if (found != JsonParse.Done) return found;
        var at = SkipSpace(_start + end);
        if (at == _end) return JsonParse.Incomplete;
        if (_buffer[at] != ':') return JsonParse.Invalid;
        at = SkipSpace(at + 1);
        if (at == _end) return JsonParse.Incomplete;
        if (_buffer[at] == '[' && name.ValueEquals("items"u8))
        {
            _place = Place.Items;
            _start = at + 1;
            return JsonParse.Closed;
        }
        var text = name.GetString();
        name.Release();
        found = TryValue(at, out member.Value);
        if (found == JsonParse.Done) member.Name = text;
        return found;
    }

    private JsonParse TryValue(int at, out JsonSlice value)
    {
        var found = JsonTree.Parse(Rest(at), _maxDepth, out value, out var length);
        if (found != JsonParse.Done) return found;
        if (length > options.MaxBytes) throw StreamBytes.TooLong(options.MaxBytes);
        _start = at + length;
        _needsComma = true;
        var json = _buffer.AsMemory(at, length);
        return Utf8.IsValid(json.Span) ? found : JsonTree.Parse(Utf8Document.Normalize(json, report), _maxDepth, out value, out _);
    }

    private ReadOnlyMemory<byte> Rest(int at) => _buffer.AsMemory(at, _end - at);

    private bool SkipSpace() => (_start = SkipSpace(_start)) < _end;

    private int SkipSpace(int at)
    {
        while (at < _end && _buffer[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        return at;
    }

    // From what could not be read to the end of the stream.
    private async ValueTask<ReadOnlyMemory<byte>> RestAsync(CancellationToken cancellationToken)
    {
        while (!_isFinal) await FillAsync(cancellationToken).ConfigureAwait(false);
        return _buffer.AsMemory(_start, _end - _start);
    }

    // The rest is put into the brackets it stood in.
    private IEnumerable<(string? Name, JsonSlice Value)> Repaired(ReadOnlyMemory<byte> rest)
    {
        if (rest.Span.TrimStart(" \t\r\n"u8).IsEmpty && _place == Place.Start) yield break;
        byte[] text = _place switch
        {
            Place.Items => [(byte)'[', .. rest.Span.TrimStart(" \t\r\n,"u8)],
            Place.Object => [(byte)'{', .. rest.Span.TrimStart(" \t\r\n,"u8)],
            _ => rest.ToArray(),
        };
        var values = JsonBlocks.Read(Utf8Document.Normalize(text, report), _maxDepth, _place == Place.Items ? "items" : "", report);
        if (values.Count == 0) yield break;
        if (values[0].ValueKind == JsonValueKind.Array)
        {
            foreach (var item in values[0].EnumerateArray()) yield return (null, item);
            yield break;
        }
        foreach (var member in values[0].EnumerateObject())
        {
            if (member.Name != Items || member.Value.ValueKind != JsonValueKind.Array) yield return (member.Name, member.Value);
            else
                foreach (var item in member.Value.EnumerateArray()) yield return (null, item);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, 2L * _buffer.Length));
        _buffer.AsSpan(0, _end).CopyTo(larger);
        Dispose();
        _buffer = larger;
    }

    // What is too short is read again from its start when there is twice as much, so that the work stays linear.
    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end > options.MaxBytes) throw StreamBytes.TooLong(options.MaxBytes);
        var enough = 2 * _end;
        do
        {
            if (_end == _buffer.Length) Grow();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            _isFinal = read == 0;
        }
        while (!_isFinal && _end < enough);
    }
}
