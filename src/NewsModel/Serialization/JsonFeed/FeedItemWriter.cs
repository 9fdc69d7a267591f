using System.Text.Json;
using NewsModel.Serialization.JsonText;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>Writes an item.</summary>
internal static class FeedItemWriter
{
    public static void Write(Utf8JsonWriter json, Article article, NewsWriteOptions options, Action<Utf8JsonWriter>? remainder, List<Finding> findings)
    {
        json.WriteStartObject();
        var node = new JsonObjectWriter(json, article.Extensions, FeedHead.Prefix) { Allows = FeedNames.AllowsInItem };
        var (id, isMade) = ArticleIds.Of(article);
        if (isMade) findings.Add(new Finding(FindingKind.Assumed, "id", "An item must have an id; one was made from headline and text.") { Text = id });
        node.Text("id", id);
        node.Text("url", NotBlank(article.Source?.CanonicalUrl));
        node.Text("external_url", NotBlank(article.Source?.OriginallyPublishedAt));
        node.Text("title", NotBlank(article.Headline));
        WriteContent(node, article);
        node.Text("summary", NotBlank(article.Summary ?? article.Subheadline));
        node.Text("date_published", Rfc3339Time.Format(article.Published, options.AssumedZone, "published", findings));
        node.Text("date_modified", Rfc3339Time.Format(article.Updated, options.AssumedZone, "updated", findings));
        FeedAuthors.Write(node, article.Bylines);
        node.Texts("tags", article.Keywords);
        node.Text("language", article.Language?.Value);
        FeedAttachments.Write(node, article);
        if (remainder is not null) remainder(node.Name(JsonFeedFormat.RemainderName));
        node.End();
    }

    // One paragraph without marks is text; what has a structure is HTML, and text as well where that says the same.
    private static void WriteContent(JsonObjectWriter node, Article article)
    {
        var blocks = article.Body.Blocks;
        var isPlain = blocks.All(block => block is Paragraph { Marks.Count: 0 } paragraph && !paragraph.Text.Contains('\n', StringComparison.Ordinal));
        var isKept = node.Kept("content_html", kept => kept.ValueKind == JsonValueKind.String && MarkupReader.Default.Read(kept.GetString()!).Blocks == blocks);
        if (!isKept && blocks.Count > 0 && (blocks.Count > 1 || !isPlain)) node.Text("content_html", MarkupWriter.Write(blocks));
        if (isKept && node.Kept("content_text", kept => kept.ValueKind == JsonValueKind.String)) return;
        if (isPlain || (blocks.Count > 0 && article.Body.TextLength > 0)) node.Text("content_text", article.Body.Text);
    }

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
