using System.Buffers;
using System.Text.Json;
using NewsModel.Serialization.JsonText;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.JsonFeed;

/// <summary>Reads an item.</summary>
internal static class FeedItem
{
    /// <summary>The article of an item, with what this library wrote into it beside the format.</summary>
    public static Article Read(JsonSlice item, Feed feed, NewsReadOptions options, List<Finding> findings)
    {
        var members = new JsonMembers(item);
        var hasRemainder = members.Take(JsonFeedFormat.RemainderName, out var remainder);
        var article = ReadMembers(members, feed, options, findings);
        return hasRemainder ? ArticleRemainder.Merge(article, remainder.ToElement(), JsonFeedFormat.RemainderName, findings) : article;
    }

    private static Article ReadMembers(JsonMembers members, Feed feed, NewsReadOptions options, List<Finding> findings)
    {
        var language = Language(members) ?? feed.Language ?? options.Language;
        var times = language is null && options.DateOrder is null ? NewsTimestampOptions.Default
            : new NewsTimestampOptions { Language = language, DateOrder = options.DateOrder };
        var (images, audio, video) = FeedAttachments.Read(members, options);
        var article = new Article
        {
            Id = Text(members, "id"),
            Headline = Text(members, "title"),
            Summary = Text(members, "summary"),
            Language = language,
            Published = Time(members, "date_published", "published", times, findings),
            Updated = Time(members, "date_modified", "updated", times, findings),
            Bylines = Authors(members) ?? feed.Authors,
            Source = Source(members, options),
            Keywords = Tags(members),
            Images = images,
            Audio = audio,
            Video = video,
            Body = Body(members, options, findings),
            // Initialisers run in the order they stand in: all that is read has been taken.
            Extensions = members.Rest<Article>(FeedHead.Prefix),
        };
        if (article.Id is null) findings.Add(new Finding(FindingKind.Repaired, "id", "The item has no id, which every item must have; it was read all the same."));
        return article;
    }

    // The source markup stays beside the blocks: while they are not edited it is written again as it was.
    private static ArticleBody Body(JsonMembers members, NewsReadOptions options, List<Finding> findings)
    {
        if (members.TryPeek("content_html", out var html) && html.ValueKind == JsonValueKind.String && OfMarkup(html, members, options, findings) is { } body)
        {
            if (members.TryPeek("content_text", out var same) && same.ValueKind == JsonValueKind.String && same.ValueEquals(body)) members.Take("content_text");
            return body;
        }
        if (html.ValueKind is JsonValueKind.String or JsonValueKind.Null) members.Take("content_html"); // Blank; what is no text is kept as it stands.
        if (!members.TryPeek("content_text", out var text) || text.ValueKind != JsonValueKind.String) return ArticleBody.Empty;
        members.Take("content_text");
        return new ArticleBody(PlainText.Paragraphs(text.GetString()));
    }

    private static ArticleBody? OfMarkup(JsonSlice html, JsonMembers members, NewsReadOptions options, List<Finding> findings)
    {
        // The markup is read where it was unescaped: mostly the blocks are the only copy of the text.
        var buffer = ArrayPool<char>.Shared.Rent(html.LongestString);
        try
        {
            ReadOnlySpan<char> markup = buffer.AsSpan(0, html.GetString(buffer));
            if (markup.IsWhiteSpace()) return null;
            var content = SourceMarkup.ReadBody(markup, SourceMarkup.Html, options.MarkupReader, new MarkupReadOptions { BaseUri = options.BaseUri, MaxDepth = options.MaxDepth });
            foreach (var finding in content.Findings) findings.Add(new Finding(finding.Kind, "body" + finding.Path, finding.Message) { Text = finding.Text });
            if (content.DependsOnBase || WrittenMarkup.Is(content.Blocks, markup)) members.Take("content_html");
            return new ArticleBody(content.Blocks);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static SourceAttribution? Source(JsonMembers members, NewsReadOptions options)
    {
        var (url, original) = (Link(members, "url", options), Link(members, "external_url", options));
        return (url ?? original) is null ? null : new SourceAttribution { CanonicalUrl = url, OriginallyPublishedAt = original };
    }

    private static ValueList<Byline>? Authors(JsonMembers members)
    {
        // Where both the list of 1.1 and the one author of 1.0 stand, the list counts.
        var hasList = members.TryPeek("authors", out var list) && list.ValueKind == JsonValueKind.Array;
        if (hasList) members.Take("authors");
        var hasOne = members.TryPeek("author", out var one) && one.ValueKind is JsonValueKind.Object or JsonValueKind.String;
        if (hasOne) members.Take("author");
        var authors = hasList ? FeedAuthors.Read(list) : hasOne ? FeedAuthors.Read(one) : [];
        return authors.Count == 0 ? null : authors;
    }

    private static ValueList<string> Tags(JsonMembers members)
    {
        if (!members.TryPeek("tags", out var value)) return [];
        var tags = JsonRead.Each(value).Select(JsonRead.Text).OfType<string>().ToList();
        if (tags.Count == JsonRead.Each(value).Count()) members.Take("tags");
        return ValueList.Of(tags);
    }

    private static LanguageTag? Language(JsonMembers members)
    {
        if (!members.TryPeek("language", out var value) || !LanguageTag.TryParse(JsonRead.Text(value)?.Replace('_', '-'), out var tag)) return null;
        members.Take("language");
        return tag;
    }

    // A date that cannot be understood is kept as it stands.
    private static NewsTimestamp? Time(JsonMembers members, string name, string path, NewsTimestampOptions options, List<Finding> findings)
    {
        if (!members.TryPeek(name, out var value) || JsonRead.Text(value) is not { } text) return null;
        if (!StatedTime.TryRead(text, options, out var time, out _))
        {
            findings.Add(new Finding(FindingKind.Skipped, path, "The text is no date that can be understood; it was kept as it stands.") { Text = text });
            return null;
        }
        members.Take(name);
        return time;
    }

    private static string? Text(JsonMembers members, string name)
    {
        if (!members.TryPeek(name, out var value) || JsonRead.Text(value) is not { } text)
        {
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.Null) members.Take(name); // Blank.
            return null;
        }
        members.Take(name);
        return text;
    }

    private static string? Link(JsonMembers members, string name, NewsReadOptions options) =>
        Text(members, name) is not { } address ? null
        : options.BaseUri is { } @base && !Uri.TryCreate(address, UriKind.Absolute, out _) && Uri.TryCreate(@base, address, out var absolute) ? absolute.AbsoluteUri
        : address;
}
