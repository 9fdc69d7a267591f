using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.Ninjs;

/// <summary>Reads those who made an item: people and organisations that are its authors, else the byline.</summary>
internal static class NinjsPeople
{
    /// <summary>The relation of those who made an item to it.</summary>
    public const string Author = "author";

    private static readonly string[] Relations = [Author, "creator", "byline", "reporter", "writer"];

    public static ValueList<Byline> Bylines(JsonMembers members)
    {
        var bylines = new List<Byline>();
        AddAuthors(members, "people", BylineKind.Person, bylines);
        AddAuthors(members, "organisations", BylineKind.Organization, bylines);
        if (NinjsItem.Text(members, "by") is not { } by) return ValueList.Of(bylines);
        if (bylines.Count == 0) bylines.Add(new Byline { Name = by });
        else if (!string.Equals(Line(ValueList.Of(bylines)), by, StringComparison.Ordinal)) bylines[0] = bylines[0] with { Text = by };
        return ValueList.Of(bylines);
    }

    /// <summary>The byline of an item as one line.</summary>
    public static string? Line(ValueList<Byline> bylines)
    {
        var line = string.Join(", ", bylines.Select(byline => byline.Text ?? byline.Name).Where(text => !string.IsNullOrWhiteSpace(text)));
        return line.Length == 0 ? null : line;
    }

    /// <summary>Whether a relation is that of one who made the item.</summary>
    public static bool IsAuthor(JsonSlice entity)
    {
        if (entity.ValueKind != JsonValueKind.Object || !entity.TryGetProperty("rel"u8, out var value) || JsonRead.Text(value) is not { } rel) return false;
        var end = rel.LastIndexOfAny(['/', '#', ':']);
        return Relations.Contains(end < 0 ? rel : rel[(end + 1)..], StringComparer.OrdinalIgnoreCase);
    }

    private static void AddAuthors(JsonMembers members, string name, BylineKind kind, List<Byline> bylines)
    {
        if (!members.TryPeek(name, out var value)) return;
        var others = new List<JsonSlice>();
        foreach (var entity in JsonRead.Each(value))
        {
            if (!IsAuthor(entity))
            {
                others.Add(entity);
                continue;
            }
            var inner = NinjsNames.Open(entity);
            var rel = NinjsItem.Text(inner, "rel");
            var byline = new Byline { Name = NinjsItem.Text(inner, "name"), Kind = kind, Url = NinjsItem.Text(inner, "uri"), Role = rel == Author ? null : rel };
            bylines.Add(byline with { Extensions = inner.Rest<Byline>(NinjsNames.Prefix) });
        }
        if (others.Count == 0) members.Take(name);
        else members.Replace(name, JsonBuild.List(others));
    }
}
