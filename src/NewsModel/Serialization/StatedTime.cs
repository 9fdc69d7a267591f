using System.Diagnostics.CodeAnalysis;

namespace NewsModel.Serialization;

/// <summary>Reads times of formats that ask for RFC 3339 or ISO 8601, and forgives all others.</summary>
internal static class StatedTime
{
    // The only offset that is read and not written.
    private const string WrittenAsZ = "00:00";

    /// <summary>Reads a time, with its text; an instant whose text is just what the model writes for it needs none.</summary>
    public static bool TryRead(string text, NewsTimestampOptions options, [NotNullWhen(true)] out NewsTimestamp? time, out NewsTimestampNotes notes)
    {
        notes = default;
        if (!NewsTimestamp.TryParseValue(text, null, null, out time)) return NewsTimestamp.TryParse(text, options, out time, out notes);
        if (time.Kind != NewsTimestampKind.Instant || text.EndsWith(WrittenAsZ, StringComparison.Ordinal)) time = time with { Text = text };
        return true;
    }
}
