using System.Collections.Frozen;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>The names of all versions, brought to those of version 3.1: 1.x and 2.x write them in lower case, and 1.x has some of its own.</summary>
internal static class NinjsNames
{
    /// <summary>What stands before extension names that would clash in the model.</summary>
    public const string Prefix = "ninjs:";

    private static readonly FrozenDictionary<string, string> Canonical = new[]
    {
        "uri", "type", "representationType", "profile", "version", "firstCreated", "versionCreated", "contentCreated", "embargoedUntil",
        "pubStatus", "urgency", "copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language", "descriptions", "bodies",
        "headlines", "people", "organisations", "places", "subjects", "events", "objects", "infoSources", "title", "by", "slugline",
        "located", "renditions", "associations", "altIds", "trustIndicators", "standard", "genres", "expires", "rightsInfo",
        "digitalSourceType", "eventDetails", "plannedCoverage", "contactInfo", "contentType", "charCount", "wordCount", "sizeInBytes",
        "symbolType", "langId", "linkedRights", "encodedRights", "geoJSON", "href", "duration", "width", "height", "name", "rel", "role",
        "literal", "value", "relevance", "confidence", "creator", "symbols", "exchange", "symbol", "aspectRatio", "videoCodec", "frameRate",
    }
    .Select(name => KeyValuePair.Create(name, name))
    .Concat(
    [
        KeyValuePair.Create("person", "people"), KeyValuePair.Create("organisation", "organisations"), KeyValuePair.Create("place", "places"),
        KeyValuePair.Create("subject", "subjects"), KeyValuePair.Create("event", "events"), KeyValuePair.Create("object", "objects"),
        KeyValuePair.Create("infosource", "infoSources"), KeyValuePair.Create("byline", "by"), KeyValuePair.Create("mimetype", "contentType"),
        KeyValuePair.Create("$standard", "standard"), KeyValuePair.Create("genre", "genres"), KeyValuePair.Create("trustindicator", "trustIndicators"),
        KeyValuePair.Create("embargoed", "embargoedUntil"),
    ])
    .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
    .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The members of an object, by the names of version 3.1.</summary>
    public static JsonMembers Open(JsonSlice element) => new(element, Of);

    /// <summary>Whether version 3.1 has a member of this name.</summary>
    public static bool IsKnown(string name) => Canonical.ContainsKey(name);

    private static string Of(string name) => Canonical.TryGetValue(name, out var canonical) ? canonical : name;
}
