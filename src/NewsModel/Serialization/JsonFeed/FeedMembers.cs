using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>
/// Reads a feed member by member and item by item: no more than one of them is held at a time. Where the text stops being JSON,
/// the rest is read whole, up to the limit, and repaired.
/// </summary>
internal sealed class FeedMembers(Stream stream, NewsReadOptions options, ConversionReport report)
{
    private const string Items = "items";

    private readonly int _maxDepth = Math.Min(options.MaxDepth, ExtensionData.MaxDepth);
    private byte[] _buffer = new byte[FirstLength];
    private int _start;
    private int _origin;
    private int _end;
    private bool _isFinal;
    private bool _isDone;
    private Place _place = Place.Start;
    private JsonReaderState _state;

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

    /// <summary>The members of the feed in document order; each item by itself, with no name.</summary>
    public async IAsyncEnumerable<(string? Name, JsonElement Value)> ReadAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await StartAsync(cancellationToken).ConfigureAwait(false);
        while (!_isDone)
        {
            var found = false;
            (string? Name, JsonElement Value) member = default;
            var broken = false;
            try
            {
                found = TryNext(out member);
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                // Not JSON, or a name that is not UTF-8.
                broken = true;
            }
            if (broken || (!found && _isFinal && !_isDone))
            {
                foreach (var rest in Repaired(await RestAsync(cancellationToken).ConfigureAwait(false))) yield return rest;
                yield break;
            }
            if (found) yield return member;
            else if (!_isDone) await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask StartAsync(CancellationToken cancellationToken)
    {
        _state = new JsonReaderState(new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = _maxDepth });
        while (_end < 4 && !_isFinal) await FillAsync(cancellationToken).ConfigureAwait(false);
        var prefix = _buffer.AsMemory(0, _end);
        if (prefix.Span.StartsWith("\uFEFF"u8)) _start = 3;
        else if (prefix.Length >= 2 && (prefix.Span[0] >= 0xFE || prefix.Span[..2].Contains((byte)0)))
        {
            // Another encoding: the whole document, in UTF-8.
            var whole = await RestAsync(cancellationToken).ConfigureAwait(false);
            _buffer = Utf8Document.Normalize(whole, report).ToArray();
            (_start, _end, _isFinal) = (0, _buffer.Length, true);
        }
    }

    // One member or item; false when the buffer does not hold all of it.
    private bool TryNext(out (string? Name, JsonElement Value) member)
    {
        member = default;
        _origin = _start;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        while (true)
        {
            if (!reader.Read()) return false;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject when _place == Place.Start:
                    Enter(Place.Object, reader);
                    continue;
                case JsonTokenType.StartArray when _place == Place.Start:
                    Enter(Place.Items, reader); // Nothing but items, which a feed must not be.
                    continue;
                case JsonTokenType.EndArray when _place == Place.Items:
                    if (reader.CurrentDepth == 0) return End(reader);
                    Enter(Place.Object, reader);
                    continue;
                case JsonTokenType.EndObject when _place == Place.Object:
                    return End(reader);
                case JsonTokenType.PropertyName:
                    if (!TryMember(ref reader, out member)) return false;
                    if (member.Name is null) continue;
                    return true;
                default:
                    if (_place == Place.Start) throw new JsonException("A feed is an object.");
                    if (!TryValue(ref reader, out member.Value)) return false;
                    return true;
            }
        }
    }

    private bool TryMember(ref Utf8JsonReader reader, out (string? Name, JsonElement Value) member)
    {
        member = default;
        var name = reader.GetString()!;
        if (!reader.Read()) return false;
        if (name == Items && reader.TokenType == JsonTokenType.StartArray)
        {
            Enter(Place.Items, reader);
            return true;
        }
        if (!TryValue(ref reader, out member.Value)) return false;
        member.Name = name;
        return true;
    }

    private bool TryValue(ref Utf8JsonReader reader, out JsonElement value)
    {
        value = default;
        var start = (int)reader.TokenStartIndex;
        if (!reader.TrySkip()) return false;
        value = Parse(_buffer.AsMemory(_origin + start, (int)reader.BytesConsumed - start));
        Commit(reader);
        return true;
    }

    private JsonElement Parse(ReadOnlyMemory<byte> json) => JsonBlocks.Parse(LoneSurrogates.Replace(Utf8Document.Normalize(json, report)), _maxDepth);

    private void Enter(Place place, in Utf8JsonReader reader)
    {
        _place = place;
        Commit(reader);
    }

    private void Commit(in Utf8JsonReader reader)
    {
        _start = _origin + (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private bool End(in Utf8JsonReader reader)
    {
        Commit(reader);
        _isDone = true;
        return false;
    }

    // From what could not be read to the end of the stream.
    private async ValueTask<ReadOnlyMemory<byte>> RestAsync(CancellationToken cancellationToken)
    {
        while (!_isFinal) await FillAsync(cancellationToken).ConfigureAwait(false);
        return _buffer.AsMemory(_start, _end - _start);
    }

    // The rest is put into the brackets it stood in.
    private IEnumerable<(string? Name, JsonElement Value)> Repaired(ReadOnlyMemory<byte> rest)
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

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end > options.MaxBytes) throw StreamBytes.TooLong(options.MaxBytes);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, 2L * _buffer.Length));
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isFinal = read == 0;
    }
}
