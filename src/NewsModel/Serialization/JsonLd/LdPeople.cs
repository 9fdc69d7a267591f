using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads persons, organisations and places.</summary>
internal static class LdPeople
{
    private static readonly Organization Nothing = new();

    /// <summary>The bylines of an <c>author</c> in any of its shapes: text, node, reference, or a list of them.</summary>
    public static ValueList<Byline> Bylines(LdContext context, JsonSlice value)
    {
        var bylines = new List<Byline>();
        Add(context, value, bylines, 0);
        return ValueList.Of(bylines);
    }

    private static void Add(LdContext context, JsonSlice value, List<Byline> bylines, int depth)
    {
        if (depth > 4) return;
        foreach (var element in JsonRead.Each(value))
        {
            var path = LdPath.Of("bylines", bylines.Count);
            if (element.ValueKind == JsonValueKind.Array) Add(context, element, bylines, depth + 1);
            else if (element.ValueKind == JsonValueKind.String)
            {
                if (Named(context, element, path) is { } byline) bylines.Add(byline);
            }
            else if (element.ValueKind == JsonValueKind.Object) AddNode(context, context.Resolve(element), bylines, depth, path);
        }
    }

    private static void AddNode(LdContext context, JsonSlice node, List<Byline> bylines, int depth, LdPath path)
    {
        if (node.TryGetProperty("@list"u8, out var list) || node.TryGetProperty("@value"u8, out list))
        {
            Add(context, list, bylines, depth + 1);
            return;
        }
        // One node for several people, as some programs write: a list in the place of the name.
        if (node.TryGetProperty("name"u8, out var name) && name.ValueKind == JsonValueKind.Array && name.GetArrayLength() > 1)
        {
            var kind = KindOf(node);
            foreach (var element in name.EnumerateArray())
                if (Named(context, element, path) is { } byline) bylines.Add(byline with { Kind = kind });
            return;
        }
        if (FromNode(context, node, path) is { } read) bylines.Add(read);
    }

    private static Byline? Named(LdContext context, JsonSlice value, LdPath path)
    {
        if (context.Prose(value, path + ".name") is not { } text) return null;
        return text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)
            ? new Byline { Url = text }
            : new Byline { Name = text };
    }

    private static Byline? FromNode(LdContext context, JsonSlice node, LdPath path)
    {
        var members = new JsonMembers(node);
        var byline = new Byline
        {
            Kind = KindOf(node),
            Name = Prose(context, members, "name", path + ".name"),
            Role = Prose(context, members, "jobTitle", path + ".role"),
            Affiliation = Named(context, members, "affiliation", path + ".affiliation") ?? Named(context, members, "worksFor", path + ".affiliation"),
            Url = Link(context, members, "url"),
            Email = Verbatim(members, "email"),
        };
        TakeType(members, byline.Kind == BylineKind.Unknown ? null : byline.Kind.ToString());
        var rest = members.Rest<Byline>(LdObjectWriter.Prefix);
        if (byline.Name is null && byline.Url is null && byline.Email is null)
        {
            var id = rest.TryGetValue("@id", out var reference) ? LdContext.Text(JsonSlice.Of(reference)) : null;
            if (id is null) return null;
            return byline with { Url = id, Extensions = rest.Without("@id") };
        }
        return rest.IsEmpty ? byline : byline with { Extensions = rest };
    }

    private static BylineKind KindOf(JsonSlice node) =>
        LdTypes.Is(node, "Person") ? BylineKind.Person : LdTypes.IsOrganization(node) ? BylineKind.Organization : BylineKind.Unknown;

    /// <summary>An organisation, or null when nothing is said of it.</summary>
    public static Organization? Organization(LdContext context, JsonSlice value, LdPath path)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                if (Organization(context, element, path) is { } first) return first;
            return null;
        }
        if (value.ValueKind == JsonValueKind.String)
            return context.Prose(value, path + ".name") is { } text ? new Organization { Name = text } : null;
        if (value.ValueKind != JsonValueKind.Object) return null;
        var members = new JsonMembers(context.Resolve(value));
        var organization = new Organization
        {
            Name = Prose(context, members, "name", path + ".name"),
            Url = Link(context, members, "url"),
            LogoUrl = Logo(context, members),
            SameAs = Links(members, "sameAs"),
        };
        TakeType(members, "Organization");
        if (members.Rest<Organization>(LdObjectWriter.Prefix) is { IsEmpty: false } rest) organization = organization with { Extensions = rest };
        return organization == Nothing ? null : organization;
    }

    /// <summary>The logo; an image node that says more than its address is kept whole beside it.</summary>
    private static string? Logo(LdContext context, JsonMembers members)
    {
        if (!members.TryPeek("logo", out var logo) || context.Link(context.Peek(logo)) is not { } url) return null;
        if (logo.ValueKind == JsonValueKind.String || IsPlainImage(logo)) members.Take("logo");
        return url;
    }

    private static bool IsPlainImage(JsonSlice node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty("url"u8, out _)) return false;
        foreach (var member in node.EnumerateObject())
            if (!member.NameEquals("url"u8) && !(member.NameEquals("@type"u8) && LdTypes.Is(node, "ImageObject"))) return false;
        return true;
    }

    /// <summary>A place, or null when nothing is said of it.</summary>
    public static Place? Place(LdContext context, JsonSlice value, LdPath path)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.GetArrayLength() > 0 ? Place(context, value[0], path) : null;
        if (value.ValueKind == JsonValueKind.String)
            return context.Prose(value, path + ".name") is { } text ? new Place { Name = text } : null;
        if (value.ValueKind != JsonValueKind.Object) return null;
        var members = new JsonMembers(context.Resolve(value));
        var place = new Place { Name = Prose(context, members, "name", path + ".name"), Uri = Verbatim(members, "@id") };
        if (members.TryPeek("address", out var address) && Address(context, address, path) is var (region, country) && (region ?? country) is not null)
        {
            place = place with { Region = region, Country = country };
            if (HasOnly(address, "@type", "addressRegion", "addressCountry")) members.Take("address");
        }
        if (members.TryPeek("geo", out var geo) && geo.ValueKind == JsonValueKind.Object
            && geo.TryGetProperty("latitude"u8, out var latitude) && geo.TryGetProperty("longitude"u8, out var longitude))
        {
            place = place with { Latitude = JsonRead.Number(latitude), Longitude = JsonRead.Number(longitude) };
            if (HasOnly(geo, "@type", "latitude", "longitude")) members.Take("geo");
        }
        TakeType(members, "Place");
        place = place with { Extensions = members.Rest<Place>(LdObjectWriter.Prefix) };
        return place == new Place() ? null : place;
    }

    private static (string? Region, string? Country) Address(LdContext context, JsonSlice address, LdPath path) =>
        address.ValueKind != JsonValueKind.Object ? default
        : (address.TryGetProperty("addressRegion"u8, out var region) ? context.Prose(region, path + ".region") : null,
           address.TryGetProperty("addressCountry"u8, out var country) ? context.Prose(country, path + ".country") : null);

    private static bool HasOnly(JsonSlice node, params ReadOnlySpan<string> names)
    {
        if (node.ValueKind != JsonValueKind.Object) return false;
        foreach (var member in node.EnumerateObject())
            if (!names.Contains(member.Name)) return false;
        return true;
    }

    internal static string? Prose(LdContext context, JsonMembers members, string name, LdPath path) =>
        members.TryPeek(name, out var value) ? Keep(context, members, name, value, context.Prose(value, path)) : null;

    internal static string? Link(LdContext context, JsonMembers members, string name) =>
        members.TryPeek(name, out var value) ? Keep(context, members, name, value, context.Link(value)) : null;

    internal static string? Verbatim(JsonMembers members, string name) =>
        members.TryPeek(name, out var value) ? Keep(null, members, name, value, LdContext.Text(value)) : null;

    /// <summary>The name of an organisation of which nothing else is modelled; a node that says more is kept beside it.</summary>
    internal static string? Named(LdContext context, JsonMembers members, string name, LdPath path)
    {
        var text = Prose(context, members, name, path);
        if (text is not null && members.TryPeek(name, out var node) && HasOnly(node, "@type", "name") && LdTypes.Is(node, "Organization")) members.Take(name);
        return text;
    }

    internal static ValueList<string> Links(JsonMembers members, string name)
    {
        if (!members.TryPeek(name, out var value)) return [];
        var links = new List<string>();
        foreach (var element in JsonRead.Each(value))
            if (element.ValueKind == JsonValueKind.String && LdContext.Text(element) is { } link) links.Add(link);
            else if (element.ValueKind != JsonValueKind.String) return [];
        members.Take(name);
        return ValueList.Of(links);
    }

    /// <summary>Takes the type, when it says no more than the model does.</summary>
    internal static void TakeType(JsonMembers members, string? type)
    {
        if (members.TryPeek("@context", out var context) && IsSchemaOrg(context)) members.Take("@context");
        if (members.TryPeek("@type", out var value) && value.ValueKind == JsonValueKind.String && string.Equals(value.GetName(), type, StringComparison.Ordinal))
            members.Take("@type");
    }

    /// <summary>Whether a context is schema.org and nothing else.</summary>
    internal static bool IsSchemaOrg(JsonSlice context)
    {
        if (context.ValueKind == JsonValueKind.Array) return context.GetArrayLength() > 0 && AreAll(context);
        if (context.ValueKind != JsonValueKind.String) return false;
        var address = context.GetName().AsSpan().Trim();
        var slashes = address.IndexOf("//");
        if (slashes >= 0) address = address[(slashes + 2)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        return address.TrimEnd('/').Equals("schema.org", StringComparison.OrdinalIgnoreCase);
    }

    // What this library adds to name its own member.
    private static bool IsOwn(JsonSlice context) =>
        context.ValueKind == JsonValueKind.Object && context.GetPropertyCount() == 1 && context.TryGetProperty(JsonLdFormat.RemainderName, out _);

    private static bool AreAll(JsonSlice contexts)
    {
        foreach (var element in contexts.EnumerateArray())
            if (!IsSchemaOrg(element) && !IsOwn(element)) return false;
        return true;
    }

    // A value that said more than was read stays among the extensions, with the node in the place of a reference; blank ones say nothing.
    private static string? Keep(LdContext? context, JsonMembers members, string name, JsonSlice value, string? read)
    {
        var isPlain = value.ValueKind is JsonValueKind.String or JsonValueKind.Number;
        if (isPlain ? read is not null || LdContext.Text(value) is null : IsNothing(value)) members.Take(name);
        else if (context is not null) members.Replace(name, context.Resolve(value));
        return read;
    }

    private static bool IsNothing(JsonSlice value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);
}
