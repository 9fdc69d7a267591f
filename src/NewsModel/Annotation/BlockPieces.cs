namespace NewsModel.Annotation;

/// <summary>The pieces of a block that are texts of their own: the items of a list, the cells of a table.</summary>
internal static class BlockPieces
{
    /// <summary>The pieces, as spans in the body that <paramref name="place"/> is a span in; null for a block that is one text.</summary>
    public static IEnumerable<TextSpan>? Of(Block block, TextSpan place) => block switch
    {
        ListBlock list => Follow(list.Items.Select(item => item.Text.Length), place.Start),
        TableBlock table => Follow(table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text.Length)), place.Start),
        _ => null,
    };

    // Items are parted by one line feed, cells by one tab or line feed: by one code unit each.
    private static IEnumerable<TextSpan> Follow(IEnumerable<int> lengths, int start)
    {
        foreach (var length in lengths)
        {
            yield return new TextSpan(start, length);
            start += length + 1;
        }
    }
}
