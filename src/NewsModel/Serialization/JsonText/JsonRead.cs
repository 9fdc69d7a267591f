using System.Globalization;
using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>Reads values of JSON the way tolerant readers need them: by what they mean, not by how they are typed.</summary>
internal static class JsonRead
{
    /// <summary>The text of a string or number; null for anything else and for white space.</summary>
    public static string? Text(JsonSlice value) => value.ValueKind switch
    {
        JsonValueKind.String => NullIfBlank(value.GetString()),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>A boolean, also as a string, a number or the address of a schema.org term.</summary>
    public static bool? Flag(JsonSlice value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => Flag(value.GetString()!.AsSpan().Trim()),
        JsonValueKind.Number when value.TryGetInt64(out var number) && number is 0 or 1 => number == 1,
        _ => null,
    };

    /// <summary>A whole number that is not negative, also as a string, with a unit (<c>1200px</c>) or a fraction of zero.</summary>
    public static long? Count(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return value.TryGetInt64(out var whole) ? Natural(whole) : value.TryGetDouble(out var number) && number is >= 0 and < 1e15 ? (long)Math.Round(number) : null;
        if (value.ValueKind != JsonValueKind.String) return null;
        var text = value.GetString()!.AsSpan().Trim();
        if (text.EndsWith("px", StringComparison.OrdinalIgnoreCase)) text = text[..^2].TrimEnd();
        return long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var parsed) ? Natural(parsed) : null;
    }

    /// <summary>A finite number, also as a string.</summary>
    public static double? Number(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Number) return value.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;
        return value.ValueKind == JsonValueKind.String
            && double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed) ? parsed : null;
    }

    /// <summary>The values of an array; any other value as the only one; none for null.</summary>
    public static JsonValues Each(JsonSlice value) => new(value);

    public static int? Int(JsonSlice value) => Count(value) is { } number and <= int.MaxValue ? (int)number : null;

    private static long? Natural(long number) => number >= 0 ? number : null;

    private static bool? Flag(ReadOnlySpan<char> text)
    {
        if (text.LastIndexOf('/') is var slash and >= 0) text = text[(slash + 1)..];
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text is "1" || text.Equals("yes", StringComparison.OrdinalIgnoreCase)) return true;
        return text.Equals("false", StringComparison.OrdinalIgnoreCase) || text is "0" || text.Equals("no", StringComparison.OrdinalIgnoreCase) ? false : null;
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
