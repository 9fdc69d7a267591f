namespace NewsModel.Serialization.Rss;

/// <summary>
/// The attribute of a guid that says whether it is an address. It may be there or not, which is kept: in the extension member
/// <c>{}guid</c>, when it is not what is usual for the id.
/// </summary>
internal static class RssGuid
{
    /// <summary>The extension member.</summary>
    public const string Member = "{}guid";

    /// <summary>
    /// The value for an id of which nothing is said: none, which means true, for an address beside a link; else false, since the
    /// address would be taken for the link.
    /// </summary>
    public static string? UsualPermaLink(string id, bool hasLink) => hasLink && IsAddress(id) ? null : "false";

    /// <summary>Whether the id is an address.</summary>
    public static bool IsAddress(string id) =>
        id.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || id.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
