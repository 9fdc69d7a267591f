namespace NewsModel;

/// <summary>Where the texts of a body's blocks stand in its text. <c>default</c> is that of a body without blocks.</summary>
internal readonly struct BlockPlaces
{
    // Of every block. One without text has the length -1 and the start that the next text has, so starts never fall.
    private readonly int[]? _starts;
    private readonly int[]? _lengths;

    private BlockPlaces(int[] starts, int[] lengths, int textLength) => (_starts, _lengths, TextLength) = (starts, lengths, textLength);

    public int TextLength { get; }

    /// <summary>The places of these blocks; false when their text would be too long for a body.</summary>
    public static bool TryCreate(ValueList<Block> blocks, out BlockPlaces places)
    {
        var starts = new int[blocks.Count];
        var lengths = new int[blocks.Count];
        long end = -ArticleBody.BlockSeparator.Length;
        for (var i = 0; i < starts.Length; i++)
        {
            lengths[i] = blocks[i].TextLength;
            starts[i] = (int)end + ArticleBody.BlockSeparator.Length;
            if (lengths[i] < 0) continue;
            end = (long)starts[i] + lengths[i];
            if (end <= ArticleBody.MaxTextLength) continue;
            places = default;
            return false;
        }
        places = new BlockPlaces(starts, lengths, (int)Math.Max(0, end));
        return true;
    }

    public TextSpan? SpanOf(int index) => _lengths![index] < 0 ? null : new TextSpan(_starts![index], _lengths[index]);

    public int BlockOf(TextSpan span)
    {
        if (_starts is null) return -1;
        // The last block that starts at or before the span: of those that share a start it is the one with text.
        int low = 0, high = _starts.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] <= span.Start) low = middle + 1;
            else high = middle - 1;
        }
        return high >= 0 && span.End <= _starts[high] + _lengths![high] ? high : -1;
    }
}
