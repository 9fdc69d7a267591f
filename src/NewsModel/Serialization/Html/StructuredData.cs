using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsModel.Serialization.JsonLd;

namespace NewsModel.Serialization.Html;

/// <summary>The article's JSON-LD for its page: what the page shows, and no more.</summary>
internal static class StructuredData
{
    // Letters of every script stay readable; what could end the script element is escaped where it is written into it.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 2000 };

    /// <summary>The JSON, or nothing when it is not asked for.</summary>
    public static ReadOnlySpan<byte> Of(Article article, HtmlOptions options)
    {
        if (options.IsFragment || !options.Shows(HtmlParts.StructuredData)) return [];
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Writing);
        var writing = new NewsWriteOptions { IncludesPersonalData = options.IncludesPersonalData };
        LdWriter.Write(json, Shown(article, options), writing, context => context.WriteStringValue("https://schema.org"), null);
        json.Flush();
        return buffer.WrittenSpan;
    }

    private static Article Shown(Article article, HtmlOptions options)
    {
        if (!options.IncludesPersonalData && article.Bylines.Any(byline => byline.Email is not null))
            article = article with { Bylines = [.. article.Bylines.Select(byline => byline with { Email = null })] };
        if (article.Comments is not { } comments) return article;
        if (!options.Shows(HtmlParts.Comments)) return article with { Comments = null };
        return comments.Flatten().All(CommentsView.IsShown) ? article : article with { Comments = comments with { Items = Shown(comments.Items) } };
    }

    // The words of a comment that moderation holds back are held back here too; its place in the thread stays.
    private static ValueList<Comment> Shown(ValueList<Comment> comments) =>
        [.. comments.Select(comment => comment with
        {
            Text = CommentsView.IsShown(comment) ? comment.Text : null,
            About = CommentsView.IsShown(comment) ? comment.About : null,
            Replies = Shown(comment.Replies),
        })];
}
