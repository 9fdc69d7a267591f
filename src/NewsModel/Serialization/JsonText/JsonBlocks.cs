using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsModel.Serialization.JsonText;

/// <summary>Reads the JSON values that stand one behind the other in a text, repairing what is not quite JSON.</summary>
internal static class JsonBlocks
{
    /// <summary>How many values of one text are repaired; what is behind them is left out.</summary>
    private const int MaxRepairs = 1000;

    private static readonly SearchValues<byte> Remnants = SearchValues.Create(" \t\r\n;,]}>-/*<!"u8);

    /// <summary>The objects and arrays of the text; they own their bytes.</summary>
    /// <param name="text">The text, in well-formed UTF-8.</param>
    /// <param name="maxDepth">How deep objects and arrays may be nested.</param>
    /// <param name="place">What the findings name as their path.</param>
    /// <param name="report">Takes the findings.</param>
    public static List<JsonElement> Read(ReadOnlyMemory<byte> text, int maxDepth, string place, ConversionReport report)
    {
        var values = new List<JsonElement>();
        text = LoneSurrogates.Replace(text);
        maxDepth = Math.Min(maxDepth, ExtensionData.MaxDepth);
        if (TryParse(text.Span, maxDepth, out var only))
        {
            values.Add(only);
            return values;
        }
        for (var repaired = 0; repaired < MaxRepairs; repaired++)
        {
            text = ReadStrictly(text, maxDepth, values);
            if (text.Span.TrimStart(" \t\r\n"u8).IsEmpty) return values;
            var json = LenientJson.Repair(text, maxDepth, out var repairs, out var consumed);
            if (!json.IsEmpty && TryParse(json.Span, maxDepth, out var value))
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
        report.Add(FindingKind.Skipped, place, $"More than {MaxRepairs} values are not JSON; the rest was left out.");
        return values;
    }

    // What is left when strict reading meets a fault starts at the faulty value.
    private static ReadOnlyMemory<byte> ReadStrictly(ReadOnlyMemory<byte> text, int maxDepth, List<JsonElement> values)
    {
        var options = new JsonReaderOptions { AllowTrailingCommas = true, AllowMultipleValues = true, MaxDepth = maxDepth };
        var consumed = 0;
        try
        {
            var reader = new Utf8JsonReader(text.Span, options);
            while (reader.Read())
            {
                if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) break;
                var start = (int)reader.TokenStartIndex;
                if (!reader.TrySkip() || !TryParse(text.Span[start..(int)reader.BytesConsumed], maxDepth, out var value)) break;
                values.Add(value);
                consumed = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // The lenient reader goes on from the value that is broken.
        }
        return text[consumed..];
    }

    /// <summary>The value of a text that is JSON.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> json, int maxDepth) =>
        JsonElement.Parse(json.Span, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = maxDepth });

    private static bool TryParse(ReadOnlySpan<byte> json, int maxDepth, out JsonElement value)
    {
        value = default;
        if (json.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'[', ..]) return false;
        try
        {
            value = JsonElement.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = maxDepth });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

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
