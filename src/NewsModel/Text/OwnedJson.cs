using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsModel.Text;

/// <summary>Copies of JSON values that every JSON reader understands alike: no lone surrogates, no member twice, not too deep.</summary>
internal static class OwnedJson
{
    /// <summary>Copies a JSON value; else says what is wrong with it.</summary>
    public static (NewsFormatErrorCode Code, string Message)? TryCopy(ReadOnlySpan<byte> json, int maxDepth, out JsonElement copy)
    {
        copy = default;
        try
        {
            if (!Utf8.IsValid(json)) return (NewsFormatErrorCode.InvalidValue, "A string inside the value has bytes that are not UTF-8.");
            if (!IsWellFormed(json, maxDepth)) return (NewsFormatErrorCode.InvalidValue, "A string inside the value has a lone surrogate.");
            copy = JsonElement.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = maxDepth });
            return null;
        }
        catch (JsonException exception)
        {
            // The text has been read before: what is left is a member that stands there twice, or a stricter limit of depth.
            return exception is { Message: var message } && message.Contains("depth", StringComparison.Ordinal)
                ? (NewsFormatErrorCode.LimitExceeded, $"The value is nested deeper than {maxDepth}.")
                : (NewsFormatErrorCode.Duplicate, "A member inside the value stands there twice.");
        }
    }

    // Only an escape can make a lone surrogate where the bytes are valid UTF-8, so most values need but one search.
    private static bool IsWellFormed(ReadOnlySpan<byte> json, int maxDepth)
    {
        if (json.IndexOf("\\u"u8) < 0) return true;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var buffer = ArrayPool<byte>.Shared.Rent(json.Length);
        try
        {
            while (reader.Read())
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
