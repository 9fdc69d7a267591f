using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A table. Its text is that of its rows, joined by one line feed, the cells of a row by one tab.</summary>
[JsonConverter(typeof(NewsJsonConverter<TableBlock>))]
public sealed record TableBlock : Block
{
    /// <summary>The rows, in order.</summary>
    /// <value>Empty by default.</value>
    public ValueList<TableRow> Rows { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<TableRow>.Empty;

    /// <summary>The caption; it is not part of the text.</summary>
    public string? Caption { get; init => field = WellFormed.Check(value); }

    /// <inheritdoc/>
    public override string PlainText => string.Join('\n', Rows.Select(row => string.Join('\t', row.Cells.Select(cell => cell.Text))));

    internal override int TextLength =>
        Math.Max(0, Rows.Sum(row => Math.Max(0, row.Cells.Sum(cell => cell.Text.Length + 1) - 1) + 1) - 1);

    /// <summary>The kind of the block.</summary>
    public override string ToString() => nameof(TableBlock);
}
