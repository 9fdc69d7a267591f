using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;
using NewsModel.Text;

namespace NewsModel.Serialization.Atom;

/// <summary>Writes Atom 1.0.</summary>
internal sealed class AtomWriter : FeedWriterDialect
{
    private AtomWriter()
    {
    }

    public static AtomWriter Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "Atom";

    /// <inheritdoc/>
    public override FeedDialect Reader => AtomDialect.Instance;

    /// <inheritdoc/>
    public override string End => "</feed>";

    /// <inheritdoc/>
    public override void WriteRoot(XmlWriter writer, NewsWriteOptions options)
    {
        writer.WriteStartElement("", "feed", XmlNames.Atom);
        foreach (var space in (ReadOnlySpan<string>)[XmlNames.Dc, XmlNames.DcTerms, XmlNames.Media, XmlNames.Thread])
            writer.WriteAttributeString("xmlns", XmlNames.PrefixOf(space)!, null, space);
        if (options.Feed?.Language is { } language) writer.WriteAttributeString("xml", "lang", XmlNames.XmlSpace, language.Value);
    }

    /// <inheritdoc/>
    public override void WriteHead(FeedItemWriter writer, Feed feed, Feed kept, Article? first)
    {
        var home = feed.Links.FirstOrDefault(link => link.Rel is "alternate" or null)?.Url;
        writer.Text(XmlNames.Atom, "id", feed.Id ?? Address(feed.Links.FirstOrDefault(link => link.Rel == "self")?.Url) ?? Address(home) ?? Urn(feed.Title ?? first?.Id ?? ""));
        writer.Text(XmlNames.Atom, "title", feed.Title ?? "");
        if (feed.Description is not null) writer.Text(XmlNames.Atom, "subtitle", feed.Description);
        var updated = Equals(feed.Updated, kept.Updated) && feed.Updated is not null ? null : Updated(writer, feed, first);
        if (updated is not null) writer.Text(XmlNames.Atom, "updated", updated);
        foreach (var author in feed.Authors) WritePerson(writer, "author", author);
        // Entries without an author have the feed's, so it must have one; a name that nobody said would become theirs.
        if (feed.Authors.Count == 0 && first is null or { Bylines.Count: 0 }) WritePerson(writer, "author", new Byline());
        foreach (var link in feed.Links) AtomLinkText.Write(writer, link);
        foreach (var category in feed.Categories.Except(kept.Categories, StringComparer.Ordinal)) WriteCategory(writer, category, null, null);
        if (feed.IconUrl is { } icon && icon != kept.IconUrl) writer.Text(XmlNames.Atom, "logo", icon);
        if (feed.Rights?.Notice is { } notice && notice != kept.Rights?.Notice) writer.Text(XmlNames.Atom, "rights", notice);
        if (feed.Generator != kept.Generator) writer.Text(XmlNames.Atom, "generator", feed.Generator);
        writer.Kept(feed.Extensions);
    }

    /// <inheritdoc/>
    public override void WriteKept(FeedItemWriter writer, Article article)
    {
        writer.Start(XmlNames.Atom, "entry");
        writer.Kept(article.Extensions, "{}guid");
        writer.Xml.WriteFullEndElement();
    }

    /// <inheritdoc/>
    public override void WriteItem(FeedItemWriter writer, Article article, Article kept)
    {
        writer.Start(XmlNames.Atom, "entry");
        if (article.Language is { } language && language != kept.Language) writer.Xml.WriteAttributeString("xml", "lang", XmlNames.XmlSpace, language.Value);
        WriteIdentity(writer, article, kept);
        WriteTimes(writer, article, kept);
        WriteTexts(writer, article, kept);
        if (article.Bylines != kept.Bylines)
            foreach (var byline in article.Bylines) WritePerson(writer, byline.Role == "contributor" ? "contributor" : "author", byline);
        foreach (var keyword in article.Keywords.Except(kept.Keywords, StringComparer.Ordinal)) WriteCategory(writer, keyword, null, null);
        foreach (var subject in article.Subjects) WriteCategory(writer, subject.Uri ?? subject.Name, subject.Scheme, subject.Uri is null ? null : subject.Name);
        WriteMedia(writer, article);
        WriteRest(writer, article, kept);
        writer.Kept(article.Extensions, "{}guid");
        writer.End();
    }

    private static void WriteIdentity(FeedItemWriter writer, Article article, Article kept)
    {
        var url = article.Source?.CanonicalUrl;
        var id = article.Id;
        if (id is null)
        {
            id = Address(url) ?? Urn(article.Headline + "\n" + article.Body.Text);
            writer.Tell(FindingKind.Assumed, "id", "An entry needs an id; one was made of its address or its text.", id);
        }
        writer.Text(XmlNames.Atom, "id", id);
        if (url is not null && url != kept.Source?.CanonicalUrl) WriteLink(writer, "alternate", url);
        if (article.Source?.OriginallyPublishedAt is { } original && original != kept.Source?.OriginallyPublishedAt) WriteLink(writer, "via", original);
    }

    private static void WriteTimes(FeedItemWriter writer, Article article, Article kept)
    {
        if (article.Published is not null && !Equals(article.Published, kept.Published) && writer.Instant(article.Published, "published") is { } published)
            writer.Text(XmlNames.Atom, "published", FeedItemWriter.Rfc3339(published, article.Published));
        if (article.Created is not null && !Equals(article.Created, kept.Created) && writer.Instant(article.Created, "created") is { } created)
            writer.Text(XmlNames.DcTerms, "created", FeedItemWriter.Rfc3339(created, article.Created));
        if (article.Updated is not null && Equals(article.Updated, kept.Updated)) return;
        var updated = writer.Instant(article.Updated, "updated");
        if (updated is null)
        {
            updated = (article.Published ?? article.Created) is { } other && other.TryGetInstant(out var instant) ? instant
                : writer.Options.AssumedZone is { } zone && (article.Published ?? article.Created) is { } local ? local.ToInstant(zone) : null;
            if (updated is null && kept.Updated is not null) return;
            if (updated is null) throw new NewsFormatException(NewsFormatErrorCode.Missing, "An entry of Atom needs a time with a zone, and the article states none.") { Path = "updated" };
            writer.Tell(article.Updated is null ? FindingKind.Assumed : FindingKind.Approximated, "updated", "An entry needs the time of its last change; that of its publication was taken.");
        }
        writer.Text(XmlNames.Atom, "updated", FeedItemWriter.Rfc3339(updated.Value, article.Updated ?? article.Published ?? article.Created));
    }

    private static void WriteTexts(FeedItemWriter writer, Article article, Article kept)
    {
        WriteText(writer, "title", FeedItemWriter.Headline(article), article.Headline ?? "");
        var summary = article.Summary ?? (kept.Summary is null ? article.Subheadline : null);
        if (summary is null && SourceMarkup.OfText(article.Extensions, "summary", null) is not null) summary = "";
        if (summary is not null && summary != kept.Summary) WriteText(writer, "summary", SourceMarkup.OfText(article.Extensions, "summary", summary), summary);
        if (article.Body.Blocks.Count == 0 || article.Body.Blocks == kept.Body.Blocks) return;
        var source = SourceMarkup.OfBody(article, writer.Options.MarkupReader) ?? new SourceMarkup(MarkupWriter.Write(article.Body.Blocks));
        WriteText(writer, "content", source, source.Text);
    }

    private static void WriteText(FeedItemWriter writer, string name, SourceMarkup? source, string text)
    {
        writer.Start(XmlNames.Atom, name);
        var type = source?.Type ?? SourceMarkup.Plain;
        writer.Attribute("type", type == SourceMarkup.Xhtml && !IsElements(source!.Text) ? SourceMarkup.Html : type);
        writer.Base(source?.Base);
        if (type != SourceMarkup.Xhtml || !writer.TryElements(InDivision(source!.Text))) writer.Xml.WriteString(XmlCharacters.Clean(source?.Text ?? text, out _));
        writer.End();
    }

    private static bool IsElements(string markup)
    {
        var buffer = new StringBuilder();
        using var writer = XmlWriter.Create(buffer, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment });
        return new FeedItemWriter(writer, NewsWriteOptions.Default, _ => { }).TryElements(InDivision(markup));
    }

    // XHTML in Atom stands in a <div> that says whose it is.
    private static string InDivision(string markup)
    {
        const string Named = "<div xmlns=\"" + XmlNames.Xhtml + "\"";
        var trimmed = markup.Trim();
        if (trimmed.StartsWith("<div", StringComparison.Ordinal) && trimmed.Length > 4 && trimmed[4].IsIn("> /") && trimmed.EndsWith("</div>", StringComparison.Ordinal)
            && trimmed.LastIndexOf("<div", StringComparison.Ordinal) == 0)
            return Named + trimmed[4..];
        return Named + ">" + markup + "</div>";
    }

    private static void WritePerson(FeedItemWriter writer, string name, Byline person)
    {
        writer.Start(XmlNames.Atom, name);
        writer.Text(XmlNames.Atom, "name", person.Name ?? person.Text ?? (person.Email is null && person.Url is null ? "" : null));
        writer.Text(XmlNames.Atom, "uri", person.Url);
        writer.Text(XmlNames.Atom, "email", person.Email);
        foreach (var (member, value) in person.Extensions)
            if (XmlExtensionWriter.IsElement(member)) XmlExtensionWriter.Write(writer.Xml, member, value);
        writer.End();
    }

    private static void WriteCategory(FeedItemWriter writer, string? term, string? scheme, string? label)
    {
        if (term is null) return;
        writer.Start(XmlNames.Atom, "category");
        writer.Attribute("term", term);
        writer.Attribute("scheme", scheme);
        writer.Attribute("label", label);
        writer.End();
    }

    private static void WriteLink(FeedItemWriter writer, string relation, string address) =>
        AtomLinkText.Write(writer, new FeedLink { Url = address, Rel = relation });

    private static void WriteMedia(FeedItemWriter writer, Article article)
    {
        foreach (var (kind, item) in FeedItemWriter.AllMedia(article))
        {
            if (item.Url is null || FeedItemWriter.IsKept(article, item)) continue;
            if (!FeedItemWriter.IsEnclosure(item, kind, titled: true))
            {
                writer.MediaContent(item, kind);
                continue;
            }
            XmlExtensionWriter.Start(writer.Xml, XmlNames.Atom, "link");
            writer.Attribute("rel", "enclosure");
            writer.Attribute("href", item.Url);
            writer.Attribute("type", item.MediaType);
            writer.Attribute("length", item.Size);
            writer.Attribute("title", item.Title);
            writer.Media(item, hasTexts: false);
            writer.End();
        }
    }

    private static void WriteRest(FeedItemWriter writer, Article article, Article kept)
    {
        if (article.Source?.Outlet is { } outlet && outlet != kept.Source?.Outlet && (outlet.Name is not null || outlet.Url is not null))
        {
            writer.Start(XmlNames.Atom, "source");
            if (outlet.Name is not null) writer.Text(XmlNames.Atom, "title", outlet.Name);
            if (outlet.Url is not null) WriteLink(writer, "alternate", outlet.Url);
            writer.End();
        }
        if (article.Source?.ArticleId is { } number && number != kept.Source?.ArticleId) writer.Text(XmlNames.Dc, "identifier", number);
        if (article.Rights?.Notice is { } notice && notice != kept.Rights?.Notice) writer.Text(XmlNames.Atom, "rights", notice);
        if (article.Rights?.Holder is { } holder && holder != kept.Rights?.Holder) writer.Text(XmlNames.DcTerms, "rightsHolder", holder);
        if (article.Rights?.License is { } license && license != kept.Rights?.License) writer.Text(XmlNames.DcTerms, "license", license);
        if (article.Comments?.Url is { } address && address != kept.Comments?.Url) WriteLink(writer, "replies", address);
        if (article.Comments?.Count is { } count && count != kept.Comments?.Count) writer.Text(XmlNames.Thread, "total", count.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Updated(FeedItemWriter writer, Feed feed, Article? first)
    {
        var updated = writer.Instant(feed.Updated, "feed.updated");
        foreach (var time in (ReadOnlySpan<NewsTimestamp?>)[first?.Updated, first?.Published, first?.Created])
            if (updated is null && time is not null && time.TryGetInstant(out var instant)) updated = instant;
        if (updated is null && writer.Options.AssumedZone is { } zone) updated = (first?.Updated ?? first?.Published ?? first?.Created)?.ToInstant(zone);
        if (updated is null) writer.Tell(FindingKind.Assumed, "feed.updated", "A feed needs the time of its last change, and nothing states one; the earliest was taken.");
        return FeedItemWriter.Rfc3339(updated ?? DateTimeOffset.UnixEpoch, feed.Updated);
    }

    private static string? Address(string? text) => WebAddress.HasScheme(text) ? text : null;

    // Ids must last: one that is made is the same for the same text.
    private static string Urn(string text) => "urn:sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16]);
}
