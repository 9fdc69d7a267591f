using System.Globalization;
using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization;

/// <summary>Compares an article with what came of it in another format: the surest account of what was lost on the way.</summary>
internal sealed class ArticleComparison(Article written, Article read, Action<Finding> report)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Members that have been told of already; they are not told of again.</summary>
    public void Ignore(string path) => _told.Add(path);

    /// <summary>Reports every member that is lost or says otherwise.</summary>
    public void Report()
    {
        Text("id", written.Id, read.Id);
        Text("version", written.Version, read.Version);
        Text("headline", written.Headline, read.Headline);
        List("alternativeHeadlines", written.AlternativeHeadlines, read.AlternativeHeadlines);
        Text("subheadline", written.Subheadline, read.Subheadline);
        Text("summary", written.Summary, read.Summary);
        Text("section", written.Section, read.Section);
        Value("dateline", written.Dateline, read.Dateline);
        Value("location", written.Location, read.Location);
        Value("language", written.Language, read.Language);
        Time("published", written.Published, read.Published);
        Time("updated", written.Updated, read.Updated);
        Time("created", written.Created, read.Created);
        Value("embargo", written.Embargo, read.Embargo);
        Value("status", written.Status, read.Status);
        Bylines();
        Body();
        Source();
        Comments();
        List("keywords", written.Keywords, read.Keywords);
        List("subjects", written.Subjects, read.Subjects);
        Media("images", written.Images, read.Images);
        Media("audio", written.Audio, read.Audio);
        Media("video", written.Video, read.Video);
        Value("rights", written.Rights, read.Rights);
        Value("isAccessibleForFree", written.IsAccessibleForFree, read.IsAccessibleForFree);
        Text("digitalSourceType", written.DigitalSourceType, read.DigitalSourceType);
        List("corrections", written.Corrections, read.Corrections);
        Extensions("", written.Extensions, read.Extensions);
    }

    private void Body()
    {
        var findings = new List<Finding>();
        BlockComparison.Report(written.Body.Blocks, read.Body.Blocks, "body", findings);
        foreach (var finding in findings) Tell(finding);
        Value("sentences", written.Body.Sentences, read.Body.Sentences);
        Value("quotes", written.Body.Quotes, read.Body.Quotes);
        List("speakers", written.Body.Speakers, read.Body.Speakers);
    }

    private void Bylines()
    {
        for (var i = 0; i < written.Bylines.Count; i++)
        {
            var path = Item("bylines", i);
            var byline = written.Bylines[i];
            if (i >= read.Bylines.Count)
            {
                Tell(FindingKind.Lost, path);
                continue;
            }
            var other = read.Bylines[i];
            Text(path + ".name", byline.Name, other.Name);
            Text(path + ".role", byline.Role, other.Role);
            Text(path + ".affiliation", byline.Affiliation, other.Affiliation);
            Text(path + ".text", byline.Text, other.Text);
            Text(path + ".url", byline.Url, other.Url);
            Text(path + ".email", byline.Email, other.Email);
            if (byline.Kind != other.Kind) Tell(FindingKind.Lost, path + ".kind");
            Extensions(path + ".", byline.Extensions, other.Extensions);
        }
        if (read.Bylines.Count > written.Bylines.Count) Tell(FindingKind.Approximated, "bylines");
    }

    private void Source()
    {
        // A source of which nothing is said is one all the same.
        if (written.Source is not null && read.Source is null) Tell(FindingKind.Lost, "source");
        var source = written.Source ?? new SourceAttribution();
        var other = read.Source ?? new SourceAttribution();
        Value("source.outlet", source.Outlet, other.Outlet);
        Text("source.canonicalUrl", source.CanonicalUrl, other.CanonicalUrl);
        Text("source.articleId", source.ArticleId, other.ArticleId);
        Text("source.creditLine", source.CreditLine, other.CreditLine);
        Text("source.wireAgency", source.WireAgency, other.WireAgency);
        Text("source.originallyPublishedAt", source.OriginallyPublishedAt, other.OriginallyPublishedAt);
        List("source.syndicationChain", source.SyndicationChain, other.SyndicationChain);
        Text("source.license", source.License, other.License);
        Value("source.retrievedAt", source.RetrievedAt, other.RetrievedAt);
        Text("source.retrievedFrom", source.RetrievedFrom, other.RetrievedFrom);
        Text("source.contentHash", source.ContentHash, other.ContentHash);
        Extensions("source.", source.Extensions, other.Extensions);
    }

    private void Comments()
    {
        if (written.Comments is not { } comments)
        {
            if (read.Comments is not null) Tell(FindingKind.Approximated, "comments");
            return;
        }
        var other = read.Comments ?? new CommentSection();
        List("comments.items", comments.Items, other.Items);
        Value("comments.count", comments.Count, other.Count);
        Value("comments.gate", comments.Gate, other.Gate);
        Text("comments.url", comments.Url, other.Url);
        Extensions("comments.", comments.Extensions, other.Extensions);
        // A section of which nothing is said is one all the same.
        if (read.Comments is null) Tell(FindingKind.Lost, "comments");
    }

    private void Media(string path, ValueList<MediaItem> items, ValueList<MediaItem> others)
    {
        if (items == others) return;
        for (var i = 0; i < items.Count; i++)
        {
            var place = Item(path, i);
            if (i >= others.Count)
            {
                Tell(FindingKind.Lost, place);
                continue;
            }
            var (item, other) = (items[i], others[i]);
            Text(place + ".url", item.Url, other.Url);
            Text(place + ".mediaType", item.MediaType, other.MediaType);
            Text(place + ".title", item.Title, other.Title);
            Text(place + ".caption", item.Caption, other.Caption);
            Text(place + ".alternativeText", item.AlternativeText, other.AlternativeText);
            Text(place + ".credit", item.Credit, other.Credit);
            Value(place + ".width", item.Width, other.Width);
            Value(place + ".height", item.Height, other.Height);
            Value(place + ".duration", item.Duration, other.Duration);
            Value(place + ".size", item.Size, other.Size);
            Extensions(place + ".", item.Extensions, other.Extensions);
        }
        if (others.Count > items.Count) Tell(FindingKind.Approximated, path);
    }

    private void Extensions(string path, ExtensionData members, ExtensionData others)
    {
        foreach (var (name, value) in members)
            if (!others.TryGetValue(name, out var other)) Tell(FindingKind.Lost, path + name);
            else if (!System.Text.Json.JsonElement.DeepEquals(value, other)) Tell(FindingKind.Approximated, path + name);
        // How the format said it is remembered when that is not the usual way.
        foreach (var (name, _) in others)
            if (!members.TryGetValue(name, out _)) Tell(FindingKind.Approximated, path + name);
    }

    private void Time(string path, NewsTimestamp? time, NewsTimestamp? other)
    {
        if (!Equals(time, other)) Tell(other is null ? FindingKind.Lost : FindingKind.Approximated, path);
    }

    private void Text(string path, string? text, string? other)
    {
        if (!string.Equals(text, other, StringComparison.Ordinal)) Tell(other is null ? FindingKind.Lost : FindingKind.Approximated, path, text);
    }

    private void Value<T>(string path, T? value, T? other)
    {
        if (!EqualityComparer<T?>.Default.Equals(value, other)) Tell(other is null ? FindingKind.Lost : FindingKind.Approximated, path);
    }

    private void List<T>(string path, ValueList<T> items, ValueList<T> others)
    {
        if (items == others) return;
        for (var i = 0; i < items.Count; i++)
            if (i >= others.Count || !EqualityComparer<T>.Default.Equals(items[i], others[i])) Tell(i >= others.Count ? FindingKind.Lost : FindingKind.Approximated, Item(path, i));
        if (others.Count > items.Count) Tell(FindingKind.Approximated, path);
    }

    private static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private void Tell(FindingKind kind, string path, string? text = null) => Tell(new Finding(
        kind, path, kind == FindingKind.Lost ? "The format has no place for it." : "The format says it otherwise.")
    { Text = text });

    private void Tell(Finding finding)
    {
        if (_told.Add(finding.Path)) report(finding);
    }
}
