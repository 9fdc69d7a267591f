using System.Buffers;
using System.Text;

namespace NewsModel.Serialization.JsonText;

/// <summary>Reads the JSON values that stand one behind the other in a text, repairing what is not quite JSON.</summary>
internal static class JsonBlocks
{
    /// <summary>How many values of one text are repaired; what is behind them is left out.</summary>
    private const int MaxRepairs = 1000;

    private static readonly SearchValues<byte> Remnants = SearchValues.Create(" \t\r\n;,]}>-/*<!"u8);

    /// <summary>The objects and arrays of the text.</summary>
    /// <param name="text">The text, in valid UTF-8; it must not change while they are in use.</param>
    /// <param name="maxDepth">How deep objects and arrays may be nested.</param>
    /// <param name="place">What the findings name as their path.</param>
    /// <param name="report">Takes the findings.</param>
    public static List<JsonSlice> Read(ReadOnlyMemory<byte> text, int maxDepth, string place, ConversionReport report)
    {
        var values = new List<JsonSlice>();
        maxDepth = Math.Min(maxDepth, ExtensionData.MaxDepth);
        if (TryParse(text, maxDepth, out var only))
        {
            values.Add(only);
            return values;
        }
        for (var repaired = 0; repaired < MaxRepairs; repaired++)
        {
            text = ReadStrictly(text, maxDepth, values);
            if (text.Span.TrimStart(" \t\r\n"u8).IsEmpty) return values;
            var json = LenientJson.Repair(text, maxDepth, out var repairs, out var consumed);
            if (!json.IsEmpty && TryParse(json, maxDepth, out var value))
            {
                values.Add(value);
                if (repairs != JsonRepairs.None) report.Add(FindingKind.Repaired, place, $"The text is not quite JSON: {Tell(repairs)}.");
            }
            else if (values.Count == 0 || !IsRemnant(text.Span))
            {
                report.Add(FindingKind.Skipped, place, "There is text that is not JSON.", Excerpt(text.Span));
            }
            text = text[consumed..];
            if (text.IsEmpty) return values;
        }
        if (!text.Span.TrimStart(" \t\r\n"u8).IsEmpty) report.Add(FindingKind.Skipped, place, $"More than {MaxRepairs} values are not JSON; the rest was left out.");
        return values;
    }

    // What is left when strict reading meets a fault starts at the faulty value.
    private static ReadOnlyMemory<byte> ReadStrictly(ReadOnlyMemory<byte> text, int maxDepth, List<JsonSlice> values)
    {
        while (IsStructure(text.Span) && JsonTree.Parse(text, maxDepth, out var value, out var end) == JsonParse.Done)
        {
            values.Add(value);
            text = text[end..];
        }
        return text;
    }

    private static bool TryParse(ReadOnlyMemory<byte> json, int maxDepth, out JsonSlice value)
    {
        value = default;
        return IsStructure(json.Span) && JsonTree.TryParse(json, maxDepth, out value);
    }

    private static bool IsStructure(ReadOnlySpan<byte> json) => json.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    // Closing marks and stray brackets behind the last value.
    private static bool IsRemnant(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Remnants);

    private static string Excerpt(ReadOnlySpan<byte> text)
    {
        var excerpt = Encoding.UTF8.GetString(text[..Math.Min(text.Length, 200)]).Trim();
        return excerpt.Length <= 80 ? excerpt : excerpt[..(char.IsHighSurrogate(excerpt[79]) ? 79 : 80)] + "…";
    }

    private static string Tell(JsonRepairs repairs)
    {
        var told = new List<string>();
        void Add(JsonRepairs repair, string text)
        {
            if ((repairs & repair) != 0) told.Add(text);
        }

        Add(JsonRepairs.Wrapper, "a comment or CDATA wrapper");
        Add(JsonRepairs.Entities, "quotation marks written as entities");
        Add(JsonRepairs.ControlCharacter, "raw control characters");
        Add(JsonRepairs.Quote, "quotation marks that are not escaped");
        Add(JsonRepairs.Escape, "escapes that JSON does not have");
        Add(JsonRepairs.Comma, "missing or surplus commas");
        Add(JsonRepairs.Key, "names without quotation marks or colon");
        Add(JsonRepairs.Value, "missing or bare values");
        Add(JsonRepairs.Bracket, "brackets that do not match");
        Add(JsonRepairs.Truncated, "the end is missing");
        return string.Join(", ", told);
    }
}
