using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>Reads and writes authors.</summary>
internal static class FeedAuthors
{
    /// <summary>The authors of a list, or the one author; text in the place of an author is a name.</summary>
    public static ValueList<Byline> Read(JsonSlice value)
    {
        var bylines = new List<Byline>();
        foreach (var author in JsonRead.Each(value))
        {
            if (author.ValueKind == JsonValueKind.String)
            {
                if (JsonRead.Text(author) is { } text) bylines.Add(new Byline { Name = text });
                continue;
            }
            var members = new JsonMembers(author);
            var byline = new Byline { Name = Take(members, "name"), Url = Take(members, "url") };
            byline = byline with { Extensions = members.Rest<Byline>(FeedHead.Prefix) };
            if (byline != new Byline()) bylines.Add(byline);
        }
        return ValueList.Of(bylines);
    }

    public static void Write(JsonObjectWriter node, ValueList<Byline> bylines)
    {
        if (!bylines.Any(CanWrite)) return;
        var json = node.Name("authors");
        json.WriteStartArray();
        foreach (var byline in bylines.Where(CanWrite))
        {
            json.WriteStartObject();
            var author = new JsonObjectWriter(json, byline.Extensions, FeedHead.Prefix) { Allows = FeedNames.AllowsInAuthor };
            author.Text("name", byline.Name ?? byline.Text);
            author.Text("url", byline.Url);
            author.End();
        }
        json.WriteEndArray();
    }

    // An author must have a member at least.
    private static bool CanWrite(Byline byline) => (byline.Name ?? byline.Text ?? byline.Url) is not null || byline.Extensions.TryGetValue("avatar", out _);

    private static string? Take(JsonMembers members, string name)
    {
        if (!members.TryPeek(name, out var value) || JsonRead.Text(value) is not { } text) return null;
        members.Take(name);
        return text;
    }
}
