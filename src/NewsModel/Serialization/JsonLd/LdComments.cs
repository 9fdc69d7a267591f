using System.Text.Json;
using NewsModel.Serialization.JsonText;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Reads comments: nested, or flat with the comment each replies to.</summary>
internal sealed class LdComments(LdContext context)
{
    private readonly List<(Comment Comment, string? Key, string? Parent)> _flat = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The comment section, or null when the node says nothing of comments.</summary>
    public static CommentSection? Section(LdContext context, JsonMembers members)
    {
        long? count = null;
        if (members.TryPeek("commentCount", out var value) && JsonRead.Count(value) is { } claimed)
        {
            members.Take("commentCount");
            count = claimed;
        }
        var url = LdPeople.Link(context, members, "discussionUrl");
        var items = members.Take("comment", out var comments) ? new LdComments(context).Threads(comments) : [];
        return count is null && url is null && items.Count == 0 ? null : new CommentSection { Count = count, Url = url, Items = items };
    }

    private ValueList<Comment> Threads(JsonSlice value)
    {
        foreach (var node in JsonRead.Each(value)) Add(node, null, 1);
        return CommentThreads.Build(_flat, finding => context.Tell(finding.Kind, finding.Path, finding.Message, finding.Text));
    }

    private void Add(JsonSlice value, string? parent, int depth)
    {
        var node = Whole(value);
        if (node.ValueKind != JsonValueKind.Object) return;
        var members = new JsonMembers(node);
        LdPath path = "comments";
        var id = Id(members);
        if (id is not null && !_ids.Add(id))
        {
            context.Tell(FindingKind.Repaired, path, $"Two comments have the id '{id}'; the second lost it.");
            id = null;
        }
        var comment = new Comment
        {
            Id = id,
            Author = members.TryPeek("author", out var author) ? Author(author, members) : null,
            Text = LdPeople.Prose(context, members, "text", path) ?? LdPeople.Prose(context, members, "description", path),
            Language = LdArticle.Language(members),
            Created = Time(members, "dateCreated", path) ?? Time(members, "datePublished", path),
            Edited = Time(members, "dateModified", path),
            Reactions = Reactions(members),
        };
        LdPeople.TakeType(members, "Comment");
        var replyTo = parent;
        if (members.TryPeek("parentItem", out var item) && (IdOf(item) ?? context.Link(item)) is { } named)
        {
            replyTo = LdIds.Own(named);
            members.Take("parentItem");
        }
        members.Take("comment", out var replies);
        // A key that no id can be: none holds NUL.
        var key = id ?? $"\0{_flat.Count}";
        _flat.Add((comment with { Extensions = members.Rest<Comment>(LdObjectWriter.Prefix) }, key, replyTo));
        if (depth > context.Options.MaxDepth) return;
        foreach (var reply in JsonRead.Each(replies)) Add(reply, key, depth + 1);
    }

    // A comment that says something other than the node with its id is another comment, whose id is a mistake.
    private JsonSlice Whole(JsonSlice value)
    {
        var node = context.Resolve(value);
        if (value.ValueKind != JsonValueKind.Object || node.GetPropertyCount() == value.GetPropertyCount()) return node;
        var members = new JsonMembers(node);
        foreach (var member in value.EnumerateObject())
            if (!members.TryPeek(member.Name, out var said) || said.GetRawText() != member.Value.GetRawText()) return value;
        return node;
    }

    // Ids of a document's own nodes are written as fragments: #c1.
    private static string? Id(JsonMembers members) => LdPeople.Verbatim(members, "@id") is { } id ? LdIds.Own(id) : null;

    // As it stands: of a node of the document it is a fragment, which is no address to be resolved.
    private static string? IdOf(JsonSlice node) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty("@id"u8, out var id) ? LdContext.Text(id) : null;

    private NewsTimestamp? Time(JsonMembers members, string name, LdPath path)
    {
        if (!members.TryPeek(name, out var value) || context.Time(value, path) is not { } time) return null;
        members.Take(name);
        return time;
    }

    private CommentAuthor? Author(JsonSlice value, JsonMembers members)
    {
        if (value.ValueKind == JsonValueKind.Array) value = value.GetArrayLength() == 1 ? value[0] : default;
        if (value.ValueKind == JsonValueKind.String)
        {
            members.Take("author");
            return context.Prose(value, "comments") is { } text ? new CommentAuthor { Name = text } : null;
        }
        if (value.ValueKind != JsonValueKind.Object) return null;
        members.Take("author");
        var inner = new JsonMembers(context.Resolve(value));
        var author = new CommentAuthor
        {
            Name = LdPeople.Prose(context, inner, "name", "comments"),
            Id = LdPeople.Verbatim(inner, "identifier"),
            Url = LdPeople.Link(context, inner, "url"),
            Email = LdPeople.Verbatim(inner, "email"),
        };
        LdPeople.TakeType(inner, "Person");
        author = author with { Extensions = inner.Rest<CommentAuthor>(LdObjectWriter.Prefix) };
        return author == new CommentAuthor() ? null : author;
    }

    private static ValueList<Reaction> Reactions(JsonMembers members)
    {
        var reactions = new List<Reaction>();
        foreach (var (name, kind) in (ReadOnlySpan<(string, string)>)[("upvoteCount", "like"), ("downvoteCount", "dislike")])
        {
            if (!members.TryPeek(name, out var value) || JsonRead.Count(value) is not { } count) continue;
            members.Take(name);
            reactions.Add(new Reaction { Kind = kind, Count = count });
        }
        return ValueList.Of(reactions);
    }
}
