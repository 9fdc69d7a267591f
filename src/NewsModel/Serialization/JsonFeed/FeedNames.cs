using System.Text.Json;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>The names that the format gives to members which the model has no property for, and those it leaves to extensions.</summary>
internal static class FeedNames
{
    private static readonly string[] InFeed = ["user_comment", "favicon", "expired"];
    private static readonly string[] OfText = ["avatar", "banner_image", "favicon", "user_comment"];

    /// <summary>Whether a name is one of an extension: an underscore, a letter, and no full stop.</summary>
    public static bool IsExtension(string name) => name.Length > 1 && name[0] == '_' && char.IsAsciiLetter(name[1]) && !name.Contains('.', StringComparison.Ordinal);

    public static bool AllowsInAuthor(string name) => name is "avatar" || IsExtension(name);

    public static bool AllowsInItem(string name) => name is "banner_image" || (IsExtension(name) && name != JsonFeedFormat.RemainderName);

    public static bool AllowsInFeed(string name) => InFeed.Contains(name) || IsExtension(name);

    public static bool AllowsInAttachment(string name) => IsExtension(name);

    /// <summary>Whether the value of a member that is kept as it was has the type that the format asks for.</summary>
    public static bool IsValid(string name, JsonElement value) =>
        OfText.Contains(name) ? value.ValueKind == JsonValueKind.String
        : name != "expired" || value.ValueKind is JsonValueKind.True or JsonValueKind.False;
}
