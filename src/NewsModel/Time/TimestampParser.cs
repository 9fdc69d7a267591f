using System.Diagnostics.CodeAnalysis;

namespace NewsModel.Time;

/// <summary>Reads dates and times as pages and feeds write them.</summary>
internal static class TimestampParser
{
    internal static bool TryParse(string? text, NewsTimestampOptions options, [NotNullWhen(true)] out NewsTimestamp? timestamp, out NewsTimestampNotes notes)
    {
        notes = NewsTimestampNotes.None;
        timestamp = null;
        if (!TimestampValue.TryParse(text, out var read)) return false;
        timestamp = read with { Text = text };
        return true;
    }
}
