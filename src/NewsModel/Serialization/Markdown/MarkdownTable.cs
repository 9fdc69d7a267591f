using System.Text;

namespace NewsModel.Serialization.Markdown;

/// <summary>Writes tables with pipes, as GitHub reads them.</summary>
internal sealed class MarkdownTable(StringBuilder output, MarkdownRuns runs, ConversionReport report)
{
    public void Write(TableBlock table)
    {
        if (table.Rows.Count == 0) return;
        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            output.Append('\n');
            MarkdownText.Append(output, table.Caption, atLineStart: true);
            output.Append('\n');
        }
        output.Append('\n');
        var columns = table.Rows.Max(row => row.Cells.Count);
        // The first line of such a table is its head, whether the table has one or not.
        var hasHead = table.Rows[0].Cells.Any(cell => cell.IsHeader);
        if (!hasHead) Row([], columns);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (i == (hasHead ? 1 : 0)) Rule(columns);
            Row(table.Rows[i].Cells, columns);
        }
        if (hasHead && table.Rows.Count == 1) Rule(columns);
        if (table.Rows.Any(row => row.Cells.Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1)))
            report.Add(FindingKind.Approximated, "body.rows", "Cells that span others stand alone.");
    }

    private void Row(ValueList<TableCell> cells, int columns)
    {
        for (var i = 0; i < columns; i++)
        {
            output.Append("| ");
            if (i < cells.Count) runs.Write(cells[i].Text, cells[i].Marks, " ");
            output.Append(' ');
        }
        output.Append("|\n");
    }

    private void Rule(int columns)
    {
        for (var i = 0; i < columns; i++) output.Append("| --- ");
        output.Append("|\n");
    }
}
