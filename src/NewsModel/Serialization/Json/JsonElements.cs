using System.Text.Json;

namespace NewsModel.Serialization.Json;

/// <summary>Goes through the articles of a JSON list. Each is looked through twice: for its end, and to read it.</summary>
internal sealed class JsonElements(NewsJsonOptions options)
{
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = options.MaxDepth });
    private int _offset;

    /// <summary>The index of the element that was read last.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Reads the next element, or says what is wrong with it; false at the end of the list.</summary>
    /// <exception cref="NewsFormatException">The list itself is not JSON.</exception>
    public bool Next(ReadOnlySpan<byte> list, out Article? article, out NewsFormatException? fault)
    {
        (article, fault) = (null, null);
        if (Index < 0 && list.StartsWith("\uFEFF"u8)) _offset = 3;
        var from = Advance(list);
        if (from.End.Value == 0) return false;
        Index++;
        try
        {
            article = JsonDoor.Read<Article>(list[from], options);
        }
        catch (NewsFormatException exception)
        {
            fault = exception.Within(list[..from.Start.Value], $"[{Index}]");
        }
        return true;
    }

    // The place of the next element; the empty range at the end.
    private Range Advance(ReadOnlySpan<byte> list)
    {
        var reader = new Utf8JsonReader(list[_offset..], isFinalBlock: true, _state);
        try
        {
            if (Index < 0) reader.Read();
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                reader.Read(); // throws if there is more
                return ..0;
            }
            var start = _offset + (int)reader.TokenStartIndex;
            reader.Skip();
            _offset += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            return start.._offset;
        }
        catch (JsonException)
        {
            // Reading the whole as one value tells what is wrong, and where.
            throw JsonDoor.FaultIn(list, options);
        }
    }
}
