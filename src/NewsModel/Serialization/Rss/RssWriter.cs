using System.Globalization;
using System.Xml;
using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Rss;

/// <summary>Writes RSS 2.0.</summary>
internal sealed class RssWriter : FeedWriterDialect
{
    private const string AtomContent = "{" + XmlNames.Atom + "}content";
    private const string AtomSummary = "{" + XmlNames.Atom + "}summary";

    private RssWriter()
    {
    }

    public static RssWriter Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "RSS";

    /// <inheritdoc/>
    public override FeedDialect Reader => RssDialect.Instance;

    /// <inheritdoc/>
    public override string End => "</channel></rss>";

    /// <inheritdoc/>
    public override void WriteRoot(XmlWriter writer, NewsWriteOptions options)
    {
        writer.WriteStartElement("rss");
        writer.WriteAttributeString("version", "2.0");
        foreach (var space in (ReadOnlySpan<string>)[XmlNames.Atom, XmlNames.Content, XmlNames.Dc, XmlNames.DcTerms, XmlNames.Media, XmlNames.Slash])
            writer.WriteAttributeString("xmlns", XmlNames.PrefixOf(space)!, null, space);
        writer.WriteStartElement("channel");
    }

    /// <inheritdoc/>
    public override void WriteHead(FeedItemWriter writer, Feed feed, Feed kept, Article? first)
    {
        if (feed.Title is null || feed.Title != kept.Title) writer.Text("", "title", FeedText.Written(feed.Title ?? ""));
        var home = feed.Links.FirstOrDefault(link => link is { Rel: "alternate", MediaType: null, Title: null, Extensions.IsEmpty: true });
        writer.Text("", "link", home?.Url ?? first?.Source?.CanonicalUrl ?? "");
        if (feed.Description is null || feed.Description != kept.Description) writer.Text("", "description", FeedText.Written(feed.Description ?? ""));
        if (feed.Language is { } language && language != kept.Language) writer.Text("", "language", language.Value);
        if (feed.Rights?.Notice is { } notice && notice != kept.Rights?.Notice) writer.Text("", "copyright", FeedText.Written(notice));
        if (feed.Authors != kept.Authors)
            foreach (var author in feed.Authors.Take(1)) writer.Text("", "managingEditor", PersonText.Write(author));
        if (!Equals(feed.Updated, kept.Updated) && writer.Instant(feed.Updated, "feed.updated") is { } updated) writer.Text("", "lastBuildDate", FeedItemWriter.Rfc822(updated, feed.Updated));
        foreach (var category in feed.Categories.Except(kept.Categories, StringComparer.Ordinal)) writer.Text("", "category", category);
        if (feed.Generator != kept.Generator) writer.Text("", "generator", feed.Generator);
        var hasNewIcon = feed.IconUrl is not null && feed.IconUrl != kept.IconUrl;
        if (hasNewIcon) WriteImage(writer, feed, feed.IconUrl!, home?.Url);
        if (feed.Id is not null && feed.Id != kept.Id) writer.Text(XmlNames.Atom, "id", feed.Id);
        foreach (var link in feed.Links)
            if (!ReferenceEquals(link, home)) AtomLinkText.Write(writer, link);
        // The image that was read gives way to the one that has been set since.
        writer.Kept(feed.Extensions, hasNewIcon ? "{}image" : "");
    }

    /// <inheritdoc/>
    public override void WriteKept(FeedItemWriter writer, Article article)
    {
        writer.Start("", "item");
        // A second element of a name must not be taken for the first; but a date that no time could be made of stands for itself.
        writer.Kept(article.Extensions, [.. article.Extensions.Select(member => member.Key).Where(name => name.StartsWith("{}", StringComparison.Ordinal) && name != "{}pubDate")]);
        writer.Xml.WriteFullEndElement();
    }

    /// <inheritdoc/>
    public override void WriteItem(FeedItemWriter writer, Article article, Article kept)
    {
        writer.Start("", "item");
        WriteTexts(writer, article, kept);
        WriteIdentity(writer, article, kept);
        WriteTimes(writer, article, kept);
        WritePeople(writer, article, kept);
        WriteTerms(writer, article, kept);
        WriteComments(writer, article, kept);
        WriteMedia(writer, article);
        WriteRest(writer, article, kept);
        writer.Kept(article.Extensions, RssGuid.Member);
        writer.End();
    }

    private static void WriteImage(FeedItemWriter writer, Feed feed, string icon, string? home)
    {
        writer.Start("", "image");
        writer.Text("", "url", icon);
        // Written inside another element, so the channel's own are not taken for written.
        writer.Text("", "title", feed.Title ?? "");
        writer.Text("", "link", home ?? "");
        writer.End();
    }

    private static void WriteTexts(FeedItemWriter writer, Article article, Article kept)
    {
        if (article.Headline is { } headline && headline != kept.Headline) WriteHeadline(writer, article, headline);
        var hasBody = article.Body.Blocks.Count > 0 && article.Body.Blocks != kept.Body.Blocks;
        var summary = article.Summary ?? (kept.Summary is null ? article.Subheadline : null);
        // A summary of pictures alone says nothing, and is written all the same.
        if (summary is null && SourceMarkup.OfText(article.Extensions, "summary", null) is not null) summary = "";
        if (summary is not null && summary != kept.Summary) WriteSummary(writer, article, summary, hasBody);
        else if (article.Headline is null && summary is null && !hasBody) writer.Text("", "description", "");
        if (hasBody) WriteBody(writer, article);
    }

    private static void WriteHeadline(FeedItemWriter writer, Article article, string headline)
    {
        var source = FeedItemWriter.Headline(article);
        if (source?.Type is not (SourceMarkup.Html or SourceMarkup.Xhtml)) source = null;
        WriteMarkup(writer, "", "title", source, source?.Text ?? FeedText.Written(headline));
    }

    private static void WriteSummary(FeedItemWriter writer, Article article, string summary, bool hasBody)
    {
        var source = SourceMarkup.OfText(article.Extensions, "summary", summary);
        if (source?.Type is not (SourceMarkup.Html or SourceMarkup.Xhtml or SourceMarkup.Plain)) source = null;
        var written = source?.Type == SourceMarkup.Plain ? FeedText.Written(summary) : source?.Text ?? FeedText.Written(summary);
        // What looks like the full text would be taken for the body.
        var element = source?.Element is "{}summary" or AtomSummary ? source.Element : !hasBody && RssItemReader.IsFullText(written) ? AtomSummary : "{}description";
        XmlNames.TrySplit(element, out var space, out var local);
        WriteMarkup(writer, space, local, source?.Type == SourceMarkup.Plain ? null : source, written, element == AtomSummary ? "html" : null);
    }

    private static void WriteBody(FeedItemWriter writer, Article article)
    {
        var source = SourceMarkup.OfBody(article, writer.Options.MarkupReader);
        if (source?.Type is not (SourceMarkup.Html or SourceMarkup.Xhtml) && source?.Element is null) source = null;
        var element = source?.Element ?? "{" + XmlNames.Content + "}encoded";
        XmlNames.TrySplit(element, out var space, out var local);
        var type = element == AtomContent ? source!.Type == SourceMarkup.Plain ? "text" : "html" : null;
        WriteMarkup(writer, space, local, source, source?.Text ?? MarkupWriter.Write(article.Body.Blocks), type);
    }

    private static void WriteMarkup(FeedItemWriter writer, string space, string local, SourceMarkup? source, string text, string? type = null)
    {
        writer.Start(space, local);
        writer.Attribute("type", type);
        writer.Base(source?.Base);
        if (source?.Type != SourceMarkup.Xhtml || space == XmlNames.Content || !writer.TryElements(source.Text)) writer.Xml.WriteString(XmlCharacters.Clean(text, out _));
        writer.End();
    }

    private static void WriteIdentity(FeedItemWriter writer, Article article, Article kept)
    {
        var url = article.Source?.CanonicalUrl;
        var guid = KeptElement.First(article.Extensions, RssGuid.Member);
        // The link may be said by the guid, or by a kept element, alone.
        var isLink = url is not null && url == article.Id && guid is { } said && said.Attribute("isPermaLink") is null or "true" && RssGuid.IsAddress(url);
        var hasLink = url is not null && !isLink && url != kept.Source?.CanonicalUrl;
        if (hasLink) writer.Text("", "link", url);
        if (article.Id is { } id)
        {
            writer.Start("", "guid");
            writer.Attribute("isPermaLink", guid is { } stated ? stated.Attribute("isPermaLink") : RssGuid.UsualPermaLink(id, hasLink));
            writer.Xml.WriteString(XmlCharacters.Clean(id, out _));
            writer.End();
        }
        if (article.Source?.Outlet is { } outlet && outlet != kept.Source?.Outlet && (outlet.Name is not null || outlet.Url is not null))
        {
            writer.Start("", "source");
            writer.Attribute("url", outlet.Url);
            writer.Xml.WriteString(XmlCharacters.Clean(outlet.Name ?? "", out _));
            writer.End();
        }
        if (article.Source?.ArticleId is { } number && number != kept.Source?.ArticleId) writer.Text(XmlNames.Dc, "identifier", number);
        if (article.Source?.OriginallyPublishedAt is { } original && original != kept.Source?.OriginallyPublishedAt)
            AtomLinkText.Write(writer, new FeedLink { Url = original, Rel = "via" });
    }

    private static void WriteTimes(FeedItemWriter writer, Article article, Article kept)
    {
        if (!Equals(article.Published, kept.Published) && writer.Instant(article.Published, "published") is { } published) writer.Text("", "pubDate", FeedItemWriter.Rfc822(published, article.Published));
        if (!Equals(article.Updated, kept.Updated) && writer.Instant(article.Updated, "updated") is { } updated) writer.Text(XmlNames.Atom, "updated", FeedItemWriter.Rfc3339(updated, article.Updated));
        if (!Equals(article.Created, kept.Created) && writer.Instant(article.Created, "created") is { } created) writer.Text(XmlNames.DcTerms, "created", FeedItemWriter.Rfc3339(created, article.Created));
    }

    private static void WritePeople(FeedItemWriter writer, Article article, Article kept)
    {
        if (article.Bylines == kept.Bylines) return;
        foreach (var byline in article.Bylines)
        {
            var isAuthor = RssPerson.ElementOf(byline) == RssPerson.Author;
            writer.Text(isAuthor ? "" : XmlNames.Dc, isAuthor ? "author" : "creator", PersonText.Write(byline) ?? byline.Url);
        }
    }

    private static void WriteTerms(FeedItemWriter writer, Article article, Article kept)
    {
        foreach (var keyword in article.Keywords.Except(kept.Keywords, StringComparer.Ordinal)) writer.Text("", "category", keyword);
        foreach (var subject in article.Subjects)
        {
            if ((subject.Name ?? subject.Uri) is not { } term) continue;
            writer.Start("", "category");
            writer.Attribute("domain", subject.Scheme);
            writer.Xml.WriteString(XmlCharacters.Clean(term, out _));
            writer.End();
        }
    }

    private static void WriteComments(FeedItemWriter writer, Article article, Article kept)
    {
        if (article.Comments?.Url is { } address && address != kept.Comments?.Url) writer.Text("", "comments", address);
        if (article.Comments?.Count is { } count && count != kept.Comments?.Count) writer.Text(XmlNames.Slash, "comments", count.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteMedia(FeedItemWriter writer, Article article)
    {
        foreach (var (kind, item) in FeedItemWriter.AllMedia(article))
        {
            if (item.Url is null || FeedItemWriter.IsKept(article, item)) continue;
            if (!FeedItemWriter.IsEnclosure(item, kind, titled: false))
            {
                writer.MediaContent(item, kind);
                continue;
            }
            writer.Start("", "enclosure");
            writer.Attribute("url", item.Url);
            if (!item.Extensions.TryGetValue("@length", out _)) writer.Attribute("length", item.Size ?? 0);
            writer.Attribute("type", item.MediaType);
            writer.Media(item, hasTexts: false);
            writer.End();
        }
    }

    private static void WriteRest(FeedItemWriter writer, Article article, Article kept)
    {
        if (article.Language is { } language && language != kept.Language) writer.Text(XmlNames.Dc, "language", language.Value);
        if (article.Rights?.Notice is { } notice && notice != kept.Rights?.Notice) writer.Text(XmlNames.Dc, "rights", notice);
        if (article.Rights?.Holder is { } holder && holder != kept.Rights?.Holder) writer.Text(XmlNames.DcTerms, "rightsHolder", holder);
        if (article.Rights?.License is { } license && license != kept.Rights?.License) writer.Text(XmlNames.DcTerms, "license", license);
    }
}
