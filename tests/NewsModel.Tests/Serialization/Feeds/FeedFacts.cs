using System.Globalization;
using NewsModel.Serialization.Markup;

namespace NewsModel.Tests.Serialization.Feeds;

/// <summary>What the model says of a feed, by the names that suites of feed readers use.</summary>
internal static class FeedFacts
{
    /// <summary>The text of a path; null for what the model has no member for.</summary>
    public static string? Find(IReadOnlyList<string> path, Feed feed, IReadOnlyList<Article> articles)
    {
        if (path[0] == "feed") return path.Count < 2 ? null : OfFeed([.. path.Skip(1)], feed);
        if (path.Count < 3 || !int.TryParse(path[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        return index < articles.Count ? OfArticle([.. path.Skip(2)], articles[index]) : "";
    }

    /// <summary>
    /// Whether a text of the model says what is wanted: white space apart, and without the markup that suites leave in it. They
    /// escape what stands in texts that are markup; the model's texts are plain.
    /// </summary>
    public static bool Says(string found, string wanted)
    {
        var text = Collapsed(found);
        var once = MarkupReader.ReadText(wanted);
        return text == Collapsed(wanted) || text == Collapsed(once) || text == Collapsed(System.Net.WebUtility.HtmlDecode(once)) || text == Collapsed(MarkupReader.ReadText(once));
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An instant as it is in UTC.</summary>
    public static string Utc(NewsTimestamp? time) =>
        time is null ? ""
        : time.TryGetInstant(out var instant) ? instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : time.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T" + (time.Time ?? default).ToString("HH:mm:ss", CultureInfo.InvariantCulture) + "Z";

    private static string? OfFeed(string[] path, Feed feed) => path switch
    {
        ["title"] or ["title_detail", "value"] => feed.Title ?? "",
        ["subtitle" or "description" or "tagline"] or ["subtitle_detail", "value"] => feed.Description ?? "",
        ["link"] => Link(feed, "alternate"),
        ["id"] => feed.Id ?? "",
        ["language"] => feed.Language?.Value ?? "",
        ["rights" or "copyright"] or ["rights_detail", "value"] => feed.Rights?.Notice ?? "",
        ["updated_parsed" or "modified_parsed"] => Utc(feed.Updated),
        ["generator"] or ["generator_detail", "name"] => feed.Generator ?? "",
        ["image", "href" or "url"] or ["logo" or "icon"] => feed.IconUrl ?? "",
        ["links", var index, "href"] => feed.Links.ElementAtOrDefault(Int(index))?.Url ?? "",
        ["links", var index, "rel"] => feed.Links.ElementAtOrDefault(Int(index))?.Rel ?? "alternate",
        ["links", var index, "type"] => feed.Links.ElementAtOrDefault(Int(index))?.MediaType ?? "",
        ["tags", var index, "term"] => feed.Categories.ElementAtOrDefault(Int(index)) ?? "",
        ["author_detail", var member] => Person(feed.Authors.FirstOrDefault(), member),
        _ => null,
    };

    private static string? OfArticle(string[] path, Article article) => path switch
    {
        ["title"] or ["title_detail", "value"] => article.Headline ?? "",
        // One text, wherever it stands, is the summary or the body by its length.
        ["summary" or "description"] or ["summary_detail", "value"] => article.Summary ?? article.Body.Text,
        ["content", "0", "value"] => article.Body.Blocks.Count > 0 ? article.Body.Text : article.Summary ?? "",
        ["link"] => article.Source?.CanonicalUrl ?? "",
        ["id" or "guid"] => article.Id ?? "",
        ["published_parsed" or "issued_parsed"] => Utc(article.Published),
        ["updated_parsed" or "modified_parsed"] => Utc(article.Updated ?? article.Published),
        ["created_parsed"] => Utc(article.Created ?? article.Published),
        ["rights" or "copyright"] or ["rights_detail", "value"] => article.Rights?.Notice ?? "",
        ["license"] => article.Rights?.License ?? "",
        ["comments"] => article.Comments?.Url ?? "",
        ["slash_comments" or "thr_total"] => article.Comments?.Count?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["source", "title"] => article.Source?.Outlet?.Name ?? "",
        ["source", "href"] => article.Source?.Outlet?.Url ?? "",
        ["author_detail", var member] => Person(article.Bylines.FirstOrDefault(byline => byline.Role is null), member),
        ["contributors", var index, var member] => Person(article.Bylines.Where(byline => byline.Role == "contributor").ElementAtOrDefault(Int(index)), member),
        ["authors", var index, var member] => Person(article.Bylines.ElementAtOrDefault(Int(index)), member),
        ["tags", var index, var member] => Tag(article, Int(index), member),
        ["enclosures", var index, "href" or "url"] => Media(article).ElementAtOrDefault(Int(index))?.Url ?? "",
        ["enclosures", var index, "type"] => Media(article).ElementAtOrDefault(Int(index))?.MediaType ?? "",
        ["enclosures", var index, "length"] => Media(article).ElementAtOrDefault(Int(index))?.Size?.ToString(CultureInfo.InvariantCulture) ?? "",
        _ => null,
    };

    private static string? Person(Byline? byline, string member) => member switch
    {
        "name" => byline?.Name ?? "",
        "email" => byline?.Email ?? "",
        "href" or "url" => byline?.Url ?? "",
        _ => null,
    };

    private static string? Tag(Article article, int index, string member)
    {
        var tags = article.Subjects.Concat(article.Keywords.Select(keyword => new Subject { Name = keyword })).ToList();
        // The two lists of the model keep their own orders.
        if (index >= tags.Count) return "";
        return member switch
        {
            "term" => tags[index].Uri ?? tags[index].Name ?? "",
            "scheme" => tags[index].Scheme ?? "",
            "label" => tags[index].Name ?? "",
            _ => null,
        };
    }

    private static IEnumerable<MediaItem> Media(Article article) => article.Images.Concat(article.Audio).Concat(article.Video);

    private static string Link(Feed feed, string rel) => feed.Links.FirstOrDefault(link => link.Rel == rel || (rel == "alternate" && link.Rel is null))?.Url ?? "";

    private static int Int(string index) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
