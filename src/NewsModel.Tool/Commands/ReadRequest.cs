using System.Globalization;

namespace NewsModel.Tool.Commands;

/// <summary>The command line of <c>newsmodel read</c>, as it was typed.</summary>
internal sealed record ReadRequest(string File, string? From, string? To, string? Output, string? Language, string? Zone, bool IncludesExtensions, bool Annotate)
{
    public LanguageTag? LanguageTag => Language is null ? default(LanguageTag?)
        : NewsModel.LanguageTag.TryParse(Language, out var tag) ? tag
        : throw new ArgumentException($"'{Language}' is not a language tag; write one like en or pt-BR.");

    public TimeZoneInfo? TimeZone
    {
        get
        {
            if (Zone is null) return null;
            if (Zone is "Z" or "z") return TimeZoneInfo.Utc;
            if (Zone[0] is not ('+' or '-')) return TimeZoneInfo.FindSystemTimeZoneById(Zone);
            return TimeSpan.TryParseExact(Zone[1..], [@"hh\:mm", "hhmm", "hh"], CultureInfo.InvariantCulture, out var offset)
                ? TimeZoneInfo.CreateCustomTimeZone(Zone, Zone[0] == '-' ? -offset : offset, Zone, Zone)
                : throw new ArgumentException($"'{Zone}' is not an offset; write one like +09:00.");
        }
    }
}
