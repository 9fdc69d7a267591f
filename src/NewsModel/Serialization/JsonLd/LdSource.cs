using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads where an article comes from and who holds the rights to it.</summary>
internal static class LdSource
{
    private static readonly SourceAttribution Nothing = new();

    public static SourceAttribution? Read(LdContext context, JsonMembers members)
    {
        var source = new SourceAttribution
        {
            Outlet = Outlet(context, members),
            CanonicalUrl = Url(context, members),
            ArticleId = Identifier(members),
            CreditLine = LdPeople.Prose(context, members, "creditText", "source.creditLine"),
            WireAgency = LdPeople.Named(context, members, "sourceOrganization", "source.wireAgency"),
            OriginallyPublishedAt = LdPeople.Link(context, members, "isBasedOn"),
        };
        return source == Nothing ? null : source;
    }

    public static Rights? Rights(LdContext context, JsonMembers members)
    {
        var holder = LdPeople.Named(context, members, "copyrightHolder", "rights.holder");
        var notice = LdPeople.Prose(context, members, "copyrightNotice", "rights.notice");
        var (usage, license) = (LdPeople.Verbatim(members, "usageInfo"), LdPeople.Link(context, members, "license"));
        return (holder ?? notice ?? usage ?? license) is null ? null : new Rights { Holder = holder, Notice = notice, UsageTerms = usage, License = license };
    }

    private static Organization? Outlet(LdContext context, JsonMembers members)
    {
        foreach (var name in (ReadOnlySpan<string>)["publisher", "provider"])
        {
            if (!members.TryPeek(name, out var value) || LdPeople.Organization(context, value, "source.outlet") is not { } outlet) continue;
            if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 1) members.Take(name);
            return outlet;
        }
        return null;
    }

    // The page an article is the main thing of has the article's address; pages that name another are kept as they are.
    private static string? Url(LdContext context, JsonMembers members)
    {
        var page = members.TryPeek("mainEntityOfPage", out var value) ? PageUrl(context, value) : null;
        var url = LdPeople.Link(context, members, "url") ?? page;
        if (page is not null && string.Equals(page, url, StringComparison.Ordinal) && SaysOnlyAddress(value)) members.Take("mainEntityOfPage");
        return url;
    }

    private static string? PageUrl(LdContext context, JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Array) value = value.GetArrayLength() > 0 ? value[0] : default;
        if (value.ValueKind == JsonValueKind.String) return IsAddress(LdContext.Text(value)) ? context.Link(value) : null;
        if (value.ValueKind != JsonValueKind.Object) return null;
        var node = context.Peek(value);
        foreach (var name in (ReadOnlySpan<string>)["url", "@id"])
            if (node.TryGetProperty(name, out var inner) && LdContext.Text(inner) is { } text && IsAddress(text)) return context.Link(inner);
        return null;
    }

    private static bool IsAddress(string? text) => text is not null && (text.Contains("://", StringComparison.Ordinal) || text.StartsWith('/'));

    private static bool SaysOnlyAddress(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.String) return true;
        if (value.ValueKind != JsonValueKind.Object) return false;
        foreach (var member in value.EnumerateObject())
            if (!member.NameEquals("@id"u8) && !(member.NameEquals("@type"u8) && LdTypes.Is(value, "WebPage"))) return false;
        return true;
    }

    private static string? Identifier(JsonMembers members)
    {
        if (!members.TryPeek("identifier", out var value) || Identifier(value) is not { } id) return null;
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number) members.Take("identifier");
        return id;
    }

    internal static string? Identifier(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value"u8, out var inner) ? LdContext.Text(inner) : LdContext.Text(value);
    }
}
