using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>Reads subjects, the entities an item names, its other ids and where it comes from.</summary>
internal static class NinjsTopics
{
    /// <summary>The relation of a subject that is a keyword.</summary>
    public const string Keyword = "keyword";

    /// <summary>The lists of entities with the kinds of subjects they become; the first holds subjects of no kind.</summary>
    public static readonly (string Name, string? Kind)[] Lists =
        [("subjects", null), ("people", "person"), ("organisations", "organisation"), ("places", "place"), ("events", "event"), ("objects", "object")];

    public static ValueList<string> Keywords(JsonMembers members)
    {
        if (!members.TryPeek("subjects", out var value)) return [];
        var (keywords, others) = (new List<string>(), new List<JsonSlice>());
        foreach (var subject in JsonRead.Each(value))
        {
            var inner = NinjsNames.Open(subject);
            if (NinjsItem.Text(inner, "rel") == Keyword && NinjsItem.Text(inner, "name") is { } name && inner.IsEmpty) keywords.Add(name);
            else others.Add(subject);
        }
        if (keywords.Count > 0) members.Replace("subjects", JsonBuild.List(others));
        return ValueList.Of(keywords);
    }

    public static ValueList<Subject> Subjects(JsonMembers members)
    {
        var subjects = new List<Subject>();
        foreach (var (name, kind) in Lists)
        {
            if (!members.Take(name, out var value)) continue;
            foreach (var entity in JsonRead.Each(value))
                if (Subject(entity, kind) is { } subject) subjects.Add(subject);
        }
        return ValueList.Of(subjects);
    }

    private static Subject? Subject(JsonSlice entity, string? kind)
    {
        if (entity.ValueKind == JsonValueKind.String) return JsonRead.Text(entity) is { } text ? new Subject { Name = text, Kind = kind } : null;
        var members = NinjsNames.Open(entity);
        var subject = new Subject
        {
            Name = NinjsItem.Text(members, "name"),
            Uri = NinjsItem.Text(members, "uri"),
            Scheme = NinjsItem.Text(members, "scheme"),
            Kind = kind,
            Relevance = Number(members, "relevance"),
            Confidence = Number(members, "confidence"),
        };
        // Version 1.x has a code in the vocabulary where later ones have a literal.
        if (members.Take("code", out var code) && !members.TryPeek("literal", out _)) members.Add("literal", code);
        subject = subject with { Extensions = members.Rest<Subject>(NinjsNames.Prefix) };
        return subject == new Subject { Kind = kind } ? null : subject;
    }

    private static double? Number(JsonMembers members, string name)
    {
        if (!members.TryPeek(name, out var value) || JsonRead.Number(value) is not { } number) return null;
        members.Take(name);
        return number;
    }

    /// <summary>The ids that are told by their roles; others stay among the members.</summary>
    public static (string? Id, string? ArticleId, string? CanonicalUrl) AltIds(JsonMembers members)
    {
        if (!members.TryPeek("altIds", out var value)) return default;
        (string? Id, string? ArticleId, string? CanonicalUrl) ids = default;
        var others = new List<JsonSlice>();
        foreach (var (role, text, source) in AltIds(value))
        {
            if (role == "id" && ids.Id is null) ids.Id = text;
            else if (role == "articleId" && ids.ArticleId is null) ids.ArticleId = text;
            else if (role == "canonicalUrl" && ids.CanonicalUrl is null) ids.CanonicalUrl = text;
            else others.Add(source);
        }
        if (others.Count == 0) members.Take("altIds");
        else members.Replace("altIds", JsonBuild.List(others));
        return ids;
    }

    // A list with roles from version 2.0 on, an object whose names are the roles before; both come out as the list.
    private static IEnumerable<(string? Role, string? Text, JsonSlice Source)> AltIds(JsonSlice value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
            {
                var inner = NinjsNames.Open(element);
                yield return (NinjsItem.Text(inner, "role"), NinjsItem.Text(inner, "value"), element);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                yield return (member.Name, JsonRead.Text(member.Value), JsonBuild.Slice(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("role", member.Name);
                    json.WritePropertyName("value");
                    member.Value.WriteTo(json);
                    json.WriteEndObject();
                }));
            }
        }
    }

    public static SourceAttribution? Source(JsonMembers members, (string? Id, string? ArticleId, string? CanonicalUrl) ids, string? creditLine)
    {
        var source = new SourceAttribution { ArticleId = ids.ArticleId, CanonicalUrl = ids.CanonicalUrl, CreditLine = creditLine };
        if (members.TryPeek("infoSources", out var value))
        {
            var others = new List<JsonSlice>();
            foreach (var element in JsonRead.Each(value))
            {
                var inner = NinjsNames.Open(element);
                var role = NinjsItem.Text(inner, "role") ?? NinjsItem.Text(inner, "rel");
                if (IsAgency(role) && source.WireAgency is null && inner.TryPeek("name", out _)) source = source with { WireAgency = NinjsItem.Text(inner, "name") };
                else if (IsOutlet(role) && source.Outlet is null) source = source with { Outlet = Outlet(inner) };
                else others.Add(element);
            }
            if (others.Count == 0) members.Take("infoSources");
            else members.Replace("infoSources", JsonBuild.List(others));
        }
        return source == new SourceAttribution() ? null : source;
    }

    private static bool IsOutlet(string? role) => role is null || role.EndsWith("outlet", StringComparison.OrdinalIgnoreCase)
        || role.EndsWith("publisher", StringComparison.OrdinalIgnoreCase) || role.EndsWith("provider", StringComparison.OrdinalIgnoreCase);

    private static bool IsAgency(string? role) => role is not null && role.EndsWith("agency", StringComparison.OrdinalIgnoreCase);

    private static Organization Outlet(JsonMembers members)
    {
        var outlet = new Organization { Name = NinjsItem.Text(members, "name"), Url = NinjsItem.Text(members, "uri") };
        return outlet with { Extensions = members.Rest<Organization>(NinjsNames.Prefix) };
    }

    /// <summary>Drops the counts of bodies, which are what counting gives.</summary>
    public static void KeepRest(JsonMembers members)
    {
        members.Take("charCount");
        members.Take("wordCount");
    }
}
