using System.Diagnostics.CodeAnalysis;
using NewsModel.Text;

namespace NewsModel.Time;

/// <summary>Reads dates and times as pages and feeds write them: alone, or at the start of a longer text.</summary>
internal static class TimestampParser
{
    /// <summary>No stated time is longer; a longer text is none, and is refused unread.</summary>
    internal const int MaxLength = 200;

    /// <summary>Reads a text that is a timestamp from end to end.</summary>
    internal static bool TryParse(string? text, NewsTimestampOptions options, [NotNullWhen(true)] out NewsTimestamp? timestamp, out NewsTimestampNotes notes)
    {
        timestamp = null;
        notes = NewsTimestampNotes.None;
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength || WellFormed.IndexOfLoneSurrogate(text) >= 0) return false;
        if (IsoDate.TryParse(text, out timestamp)) return true;
        var scanner = new TimestampScanner(text, options);
        scanner.Run(isWhole: true);
        if (scanner.IsAtEnd) return scanner.TryFinish(text, out timestamp, out notes);
        notes = scanner.Refusal;
        return false;
    }

    /// <summary>Reads the timestamp that a text starts with, as far as it goes.</summary>
    /// <param name="text">The text; white space in front is passed over.</param>
    /// <param name="options">The language and the order of numeric dates.</param>
    /// <param name="length">The code units read, with the white space in front.</param>
    /// <param name="timestamp">The timestamp, or null.</param>
    /// <param name="notes">What was assumed, or that the date is ambiguous.</param>
    internal static bool TryParsePrefix(
        ReadOnlySpan<char> text, NewsTimestampOptions options, out int length, [NotNullWhen(true)] out NewsTimestamp? timestamp, out NewsTimestampNotes notes)
    {
        timestamp = null;
        notes = NewsTimestampNotes.None;
        var start = 0;
        while (start < text.Length && TimeText.IsSpace(text[start])) start++;
        var rest = text.Slice(start, Math.Min(MaxLength, text.Length - start));
        var scanner = new TimestampScanner(rest, options);
        scanner.Run(isWhole: false);
        length = start + scanner.Accepted;
        if (WellFormed.IndexOfLoneSurrogate(rest[..scanner.Accepted]) >= 0) return false;
        return scanner.TryFinish(rest[..scanner.Accepted].ToString(), out timestamp, out notes);
    }
}
