using System.Collections.Frozen;

namespace NewsModel.Serialization.JsonLd;

/// <summary>The members of an article node that are read, to find them in the wrong case.</summary>
internal static class LdNames
{
    private static readonly FrozenSet<string> Article = new[]
    {
        "@id", "@type", "@context", "headline", "name", "alternativeHeadline", "description", "abstract", "articleSection", "articleBody", "text",
        "dateline", "locationCreated", "contentLocation", "inLanguage", "datePublished", "dateModified", "dateCreated", "author", "creator",
        "publisher", "provider", "sourceOrganization", "creditText", "isBasedOn", "url", "mainEntityOfPage", "identifier", "keywords", "about",
        "image", "video", "audio", "hasPart", "comment", "commentCount", "discussionUrl", "copyrightHolder", "copyrightNotice", "usageInfo",
        "license", "isAccessibleForFree", "digitalSourceType", "correction", "version",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name as schema.org writes it, when <paramref name="name"/> is it in another case; else null.</summary>
    public static string? Canonical(string name) =>
        !IsCommon(name) && Article.TryGetValue(name, out var canonical) && !string.Equals(canonical, name, StringComparison.Ordinal) ? canonical : null;

    // What nearly every article has needs no look-up.
    private static bool IsCommon(string name) => name is
        "@id" or "@type" or "@context" or "headline" or "description" or "articleSection" or "articleBody" or "inLanguage" or "datePublished"
        or "dateModified" or "author" or "publisher" or "url" or "mainEntityOfPage" or "keywords" or "image" or "isAccessibleForFree";
}
