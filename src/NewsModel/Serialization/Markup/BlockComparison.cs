using System.Globalization;

namespace NewsModel.Serialization.Markup;

/// <summary>Compares blocks with what came of them, and says what changed.</summary>
internal static class BlockComparison
{
    /// <summary>Reports what of <paramref name="blocks"/> is not in <paramref name="read"/>, or is otherwise there.</summary>
    public static void Report(ValueList<Block> blocks, ValueList<Block> read, string path, ICollection<Finding> findings)
    {
        var next = 0;
        var before = findings.Count;
        for (var i = 0; i < blocks.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            var found = next < read.Count && IsSame(blocks[i], read[next]) ? next : FindNear(blocks[i], read, next);
            if (found < 0)
            {
                findings.Add(new Finding(FindingKind.Lost, place, "The markup has no place for the block.") { Text = blocks[i].PlainText });
                continue;
            }
            ReportChange(blocks[i], read[found], place, findings);
            next = found + 1;
        }
        if (findings.Count == before && blocks.Count != read.Count) findings.Add(new Finding(FindingKind.Approximated, path, "Markup says it otherwise."));
    }

    private static bool IsSame(Block block, Block read) =>
        block.GetType() == read.GetType() && string.Equals(block.PlainText, read.PlainText, StringComparison.Ordinal);

    // A block may come back as another kind or split in two; the search goes not far, so that all stays linear.
    private static int FindNear(Block block, ValueList<Block> read, int next)
    {
        const int Distance = 4;
        for (var i = next; i < read.Count && i < next + Distance; i++)
            if (IsSame(block, read[i])) return i;
        return next < read.Count && block.PlainText is { Length: > 0 } && read[next].GetType() == block.GetType() ? next : -1;
    }

    private static void ReportChange(Block block, Block read, string place, ICollection<Finding> findings)
    {
        if (block == read) return;
        if (block.Markup is not null) findings.Add(new Finding(FindingKind.Lost, place + ".markup", "The block's own source is not kept."));
        block = block with { Markup = read.Markup };
        if (!string.Equals(block.Id, read.Id, StringComparison.Ordinal)) Add("id");
        if (block.Language != read.Language) Add("language");
        if (!block.Extensions.IsEmpty) findings.Add(new Finding(FindingKind.Lost, place, $"Markup has no place for {block.Extensions}."));
        if (!string.Equals(block.PlainText, read.PlainText, StringComparison.Ordinal)) Add(block is ImageBlock ? "image.caption" : "text");
        var plain = block with { Id = read.Id, Language = read.Language, Extensions = read.Extensions };
        if (plain == read) return;
        switch (block, read)
        {
            case (TextBlock text, TextBlock readText) when text.Marks != readText.Marks:
                Add("marks");
                break;
            case (BlockQuote quote, BlockQuote readQuote) when !string.Equals(quote.Attribution, readQuote.Attribution, StringComparison.Ordinal):
                Add("attribution");
                break;
            case (ListBlock, _):
                Add("items");
                break;
            case (TableBlock, _):
                Add("rows");
                break;
            case (ImageBlock, _):
                Add("image");
                break;
            case (EmbedBlock, _):
                Add("provider");
                break;
            case (TextBlock, _):
                Add("text");
                break;
        }

        void Add(string member) => findings.Add(new Finding(FindingKind.Approximated, $"{place}.{member}", "Markup says it otherwise."));
    }
}
