namespace NewsModel.Tests.Time;

/// <summary>A line of the file of edges: text, language tag or nothing, the order of numbers or nothing, parted by " || ".</summary>
internal static class TimestampEdge
{
    /// <summary>What the text is read as, and what its beginning is read as where that is something else.</summary>
    internal static string View(string line)
    {
        var parts = line.Split(" || ");
        var options = new NewsTimestampOptions
        {
            Language = parts[1].Length > 0 ? new LanguageTag(parts[1]) : (LanguageTag?)null,
            DateOrder = parts[2].Length > 0 ? Enum.Parse<NewsDateOrder>(parts[2]) : null,
        };
        var whole = TimestampState.Of(parts[0], options);
        var isRead = NewsModel.Time.TimestampParser.TryParsePrefix(parts[0], options, out var length, out var start, out var notes);
        return isRead && (length < parts[0].Length || whole.StartsWith("refused", StringComparison.Ordinal)) ? $"{whole}; begins '{parts[0][..length]}' {start!.Value} {start.Zone} ({notes})" : whole;
    }
}
