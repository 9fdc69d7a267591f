using System.Collections.Frozen;
using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>The types of nodes: their names without vocabulary and case, as pages write <c>schema:NewsArticle</c> and <c>newsArticle</c>.</summary>
internal static class LdTypes
{
    public const string Default = "NewsArticle";

    // Article and everything schema.org derives from it.
    private static readonly FrozenSet<string> Articles = new[]
    {
        "Article", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
        "ReportageNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "Report", "ScholarlyArticle",
        "MedicalScholarlyArticle", "TechArticle", "APIReference", "SocialMediaPosting", "BlogPosting", "LiveBlogPosting",
        "DiscussionForumPosting",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsArticle(JsonSlice node) => Has(node, Articles);

    public static bool Is(JsonSlice node, string type)
    {
        if (!node.TryGetProperty("@type"u8, out var value)) return false;
        if (value.ValueKind == JsonValueKind.String) return Matches(value.GetName(), type);
        if (value.ValueKind != JsonValueKind.Array) return false;
        foreach (var element in value.EnumerateArray())
            if (element.ValueKind == JsonValueKind.String && Matches(element.GetName(), type)) return true;
        return false;
    }

    /// <summary>Whether a type names an organisation of whatever kind.</summary>
    public static bool IsOrganization(JsonSlice node) =>
        node.TryGetProperty("@type"u8, out var value) && AnyOf(value, type => type.EndsWith("Organization", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("Corporation", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Organisation", StringComparison.OrdinalIgnoreCase));

    private static bool Matches(string value, string type) => LocalName(value).Equals(type, StringComparison.OrdinalIgnoreCase);

    private static bool Has(JsonSlice node, FrozenSet<string> types)
    {
        if (!node.TryGetProperty("@type"u8, out var value)) return false;
        var lookup = types.GetAlternateLookup<ReadOnlySpan<char>>();
        if (value.ValueKind == JsonValueKind.String) return lookup.Contains(LocalName(value.GetName()));
        if (value.ValueKind != JsonValueKind.Array) return false;
        foreach (var element in value.EnumerateArray())
            if (element.ValueKind == JsonValueKind.String && lookup.Contains(LocalName(element.GetName()))) return true;
        return false;
    }

    private static bool AnyOf(JsonSlice value, Func<string, bool> matches)
    {
        if (value.ValueKind == JsonValueKind.String) return matches(value.GetName());
        if (value.ValueKind != JsonValueKind.Array) return false;
        foreach (var element in value.EnumerateArray())
            if (element.ValueKind == JsonValueKind.String && matches(element.GetName())) return true;
        return false;
    }

    private static ReadOnlySpan<char> LocalName(string type)
    {
        var name = type.AsSpan().Trim();
        var end = name.LastIndexOfAny("/#:");
        return end < 0 ? name : name[(end + 1)..];
    }
}
