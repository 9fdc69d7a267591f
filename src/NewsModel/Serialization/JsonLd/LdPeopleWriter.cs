using System.Text.Json;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Writes persons, organisations, places, and quotations with their speakers.</summary>
internal static class LdPeopleWriter
{
    public static void Write(Utf8JsonWriter json, Byline byline)
    {
        var type = byline.Kind switch { BylineKind.Person => "Person", BylineKind.Organization => "Organization", _ => null };
        var node = LdObjectWriter.Begin(json, type, byline.Extensions);
        node.Prose("name", byline.Name ?? (byline.Url is null && byline.Email is null ? byline.Text : null));
        node.Prose("jobTitle", byline.Role);
        node.Named("affiliation", byline.Affiliation);
        node.Link("url", byline.Url);
        node.Text("email", byline.Email);
        node.End();
    }

    public static void Write(Utf8JsonWriter json, Organization organization)
    {
        var node = LdObjectWriter.Begin(json, "Organization", organization.Extensions);
        node.Prose("name", organization.Name);
        node.Link("url", organization.Url);
        if (organization.LogoUrl is not null) WriteLogo(node, organization.LogoUrl);
        node.Texts("sameAs", organization.SameAs);
        node.End();
    }

    public static void Write(Utf8JsonWriter json, Place place)
    {
        var node = LdObjectWriter.Begin(json, "Place", place.Extensions);
        node.Text("@id", place.Uri);
        node.Prose("name", place.Name);
        if (place.Region is not null || place.Country is not null)
        {
            var address = LdObjectWriter.Begin(node.Name("address"), "PostalAddress", ExtensionData.Empty);
            address.Text("addressRegion", place.Region);
            address.Text("addressCountry", place.Country);
            address.End();
        }
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            var geo = LdObjectWriter.Begin(node.Name("geo"), "GeoCoordinates", ExtensionData.Empty);
            geo.Number("latitude", latitude);
            geo.Number("longitude", longitude);
            geo.End();
        }
        node.End();
    }

    public static void Write(Utf8JsonWriter json, Quote quote, int position, ArticleBody body)
    {
        var node = LdObjectWriter.Begin(json, "Quotation", quote.Extensions);
        node.Text("@id", LdIds.Fragment(quote.Id));
        node.Text("text", body.TextOf(quote));
        node.Whole("position", position);
        if (body.SpeakerOf(quote) is { } speaker) Write(node.Name("spokenByCharacter"), speaker);
        node.End();
    }

    // Someone without a name has a description instead.
    private static void Write(Utf8JsonWriter json, Speaker speaker)
    {
        var (type, named) = speaker.Kind switch
        {
            SpeakerKind.Organization => ("Organization", true),
            SpeakerKind.Group => ("Organization", false),
            SpeakerKind.Document => ("CreativeWork", true),
            SpeakerKind.Anonymous => ("Person", false),
            _ => ("Person", true),
        };
        var node = LdObjectWriter.Begin(json, type, speaker.Extensions);
        node.Text("@id", LdIds.Fragment(speaker.Id));
        node.Text(named ? "name" : "description", speaker.Name);
        node.Prose("jobTitle", speaker.Role);
        node.Named("affiliation", speaker.Affiliation);
        node.Texts("sameAs", speaker.SameAs);
        node.End();
    }

    private static void WriteLogo(LdObjectWriter organization, string url)
    {
        if (organization.Kept("logo", kept => kept.ValueKind == JsonValueKind.Object && kept.TryGetProperty("url"u8, out var own)
            && string.Equals(LdContext.Text(own), url, StringComparison.Ordinal))) return;
        var logo = LdObjectWriter.Begin(organization.Name("logo"), "ImageObject", ExtensionData.Empty);
        logo.Text("url", url);
        logo.End();
    }
}
