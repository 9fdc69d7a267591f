using System.Text.Json;

namespace NewsModel.Serialization.JsonLd;

/// <summary>Writes comments, replies inside what they reply to.</summary>
internal static class LdCommentWriter
{
    public static void Write(LdObjectWriter node, CommentSection section, NewsWriteOptions options)
    {
        node.Whole("commentCount", section.Count);
        node.Link("discussionUrl", section.Url);
        WriteAll(node, section.Items, options);
    }

    private static void WriteAll(LdObjectWriter node, ValueList<Comment> comments, NewsWriteOptions options)
    {
        if (comments.Count == 0) return;
        var json = node.Name("comment");
        json.WriteStartArray();
        foreach (var comment in comments) Write(json, comment, options);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Comment comment, NewsWriteOptions options)
    {
        var node = LdObjectWriter.Begin(json, "Comment", Shown(comment.Extensions, options));
        node.Text("@id", LdIds.Fragment(comment.Id));
        node.Prose("text", comment.Text);
        if (comment.Author is { } author) WriteAuthor(node.Name("author"), author, options);
        if (comment.Language is { } language) node.Text("inLanguage", language.Value);
        node.Time("dateCreated", comment.Created);
        node.Time("dateModified", comment.Edited);
        foreach (var reaction in comment.Reactions)
            if (reaction.Kind is "like" or "dislike") node.Whole(reaction.Kind == "like" ? "upvoteCount" : "downvoteCount", reaction.Count);
        WriteAll(node, comment.Replies, options);
        node.End();
    }

    private static void WriteAuthor(Utf8JsonWriter json, CommentAuthor author, NewsWriteOptions options)
    {
        var node = LdObjectWriter.Begin(json, "Person", Shown(author.Extensions, options));
        node.Prose("name", author.Name);
        node.Text("identifier", author.Id);
        node.Link("url", author.Url);
        if (options.IncludesPersonalData) node.Text("email", author.Email);
        node.End();
    }

    private static ExtensionData Shown(ExtensionData extensions, NewsWriteOptions options) =>
        options.IncludesPersonalData ? extensions : PersonalExtensions.Without(extensions);
}
