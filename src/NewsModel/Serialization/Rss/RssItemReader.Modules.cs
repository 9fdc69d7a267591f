using System.Globalization;
using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Rss;

/// <summary>The part that reads elements of other vocabularies, and settles what fills in for what.</summary>
internal sealed partial class RssItemReader
{
    private readonly List<string> _keptKeywords = [];
    private readonly List<Byline> _keptBylines = [];
    private string? _about;
    private bool _hasGuid;
    private string? _statedPermaLink;
    private bool _isPermaLink;
    private string? _keptTitle;
    private string? _keptSummary;
    private string? _keptLink;
    private string? _keptImage;
    private string? _keptImageElement;
    private string? _keptLicense;
    private NewsTimestamp? _keptPublished;
    private NewsTimestamp? _keptUpdated;

    private void ReadModule(string space)
    {
        switch (space)
        {
            case XmlNames.Content when _cursor.Name == "encoded" && !_draft.HasBody:
                ReadBody(SourceMarkup.Html, null);
                break;
            case XmlNames.Xhtml when _cursor.Name is "body" or "div" && !_draft.HasBody:
                ReadBody(SourceMarkup.Xhtml, XmlNames.Expanded(XmlNames.Xhtml, _cursor.Name));
                break;
            case XmlNames.Dc:
                ReadDublinCore();
                break;
            case XmlNames.DcTerms:
                ReadTerms();
                break;
            case XmlNames.Atom or XmlNames.Atom03:
                ReadAtom();
                break;
            case XmlNames.Media:
                ReadMedia();
                break;
            case XmlNames.ITunes:
                ReadITunes();
                break;
            case XmlNames.Slash when _cursor.Name == "comments" && _draft.CommentsCount is null:
                ReadCount();
                break;
            case XmlNames.CreativeCommons or XmlNames.Cc when _cursor.Name == "license":
                var resource = _cursor.Attribute("resource", XmlNames.Rdf);
                _keptLicense = First(_keptLicense, Keep() ?? resource);
                break;
            case XmlNames.GeoRss when _cursor.Name == "point":
                if (Keep() is { } point) _draft.Location ??= FeedPlace.Read(point);
                break;
            default:
                Keep();
                break;
        }
    }

    private void ReadDublinCore()
    {
        var hasAttributes = _cursor.HasAttributes;
        switch (_cursor.Name)
        {
            case "creator" when !hasAttributes:
                if (_cursor.ReadText() is { } creator) _draft.Bylines.Add(RssPerson.Mark(PersonText.Read(creator), RssPerson.Creator));
                break;
            case "identifier" when !hasAttributes && _draft.ArticleId is null:
                _draft.ArticleId = _cursor.ReadText();
                break;
            case "rights" when !hasAttributes && _draft.RightsNotice is null:
                _draft.RightsNotice = _cursor.ReadText();
                break;
            case "language" when !hasAttributes:
                var language = _cursor.ReadText();
                if (FeedSession.Tag(language) is { } tag) _draft.Language = tag;
                else if (language is not null) extensions.Add("{" + XmlNames.Dc + "}language", language);
                break;
            case "title":
                _keptTitle = First(_keptTitle, Keep());
                break;
            case "description":
                _keptSummary = First(_keptSummary, Keep());
                break;
            case "date":
                _keptPublished = First(_keptPublished, _draft.Date(Keep(), "published", null));
                break;
            case "subject":
                if (Keep() is { } subject) _keptKeywords.Add(subject);
                break;
            case "author" or "creator" or "contributor":
                if (Keep() is { } author) _keptBylines.Add(PersonText.Read(author));
                break;
            default:
                Keep();
                break;
        }
    }

    private void ReadTerms()
    {
        switch (_cursor.Name)
        {
            case "created" when _draft.Created is null && !_cursor.HasAttributes:
                _draft.Created = _draft.Date(_cursor.ReadText(), "created", "{" + XmlNames.DcTerms + "}created");
                break;
            case "license" when _draft.License is null && !_cursor.HasAttributes:
                _draft.License = _cursor.ReadText();
                break;
            case "rightsHolder" when _draft.RightsHolder is null && !_cursor.HasAttributes:
                _draft.RightsHolder = _cursor.ReadText();
                break;
            case "modified":
                _keptUpdated = First(_keptUpdated, _draft.Date(Keep(), "updated", null));
                break;
            case "issued":
                _keptPublished = First(_keptPublished, _draft.Date(Keep(), "published", null));
                break;
            default:
                Keep();
                break;
        }
    }

    private void ReadAtom()
    {
        switch (_cursor.Name)
        {
            case "updated" when _draft.Updated is null && !_cursor.HasAttributes:
                _draft.Updated = _draft.Date(_cursor.ReadText(), "updated", "{" + XmlNames.Atom + "}updated");
                break;
            case "published" or "issued":
                _keptPublished = First(_keptPublished, _draft.Date(Keep(), "published", null));
                break;
            case "modified":
                _keptUpdated = First(_keptUpdated, _draft.Date(Keep(), "updated", null));
                break;
            case "content" when !_draft.HasBody:
                ReadBody(_cursor.Attribute("type") is null or "text" ? SourceMarkup.Plain : SourceMarkup.Html, "{" + XmlNames.Atom + "}content");
                break;
            case "summary" when _draft.Summary is null:
                ReadSummary("{" + XmlNames.Atom + "}summary");
                break;
            case "link":
                ReadAtomLink();
                break;
            case "category":
                if (_cursor.Attribute("term") is { } term) _keptKeywords.Add(_cursor.Attribute("label") ?? term);
                Keep();
                break;
            case "author":
                _keptBylines.AddRange(FeedPerson.ReadKept(extensions, _cursor));
                break;
            default:
                Keep();
                break;
        }
    }

    private void ReadAtomLink()
    {
        var (address, relation) = (_cursor.Attribute("href"), _cursor.Attribute("rel"));
        if (relation == "via" && address is not null && _draft.OriginallyPublishedAt is null && _cursor.Attributes().Count() == 2)
        {
            _draft.OriginallyPublishedAt = WebAddress.Resolve(address, _draft.BaseUri);
            _cursor.Skip();
            return;
        }
        if (relation is null or "alternate" && address is not null) _keptLink ??= WebAddress.Resolve(address, _draft.BaseUri);
        Keep();
    }

    private void ReadMedia()
    {
        switch (_cursor.Name)
        {
            case "content" when _draft.Media.TryAddContent(_cursor, _cursor.BaseWithin(_draft.BaseUri), titled: false):
                break;
            case "thumbnail":
                KeepImage(_cursor.Attribute("url"), "{" + XmlNames.Media + "}thumbnail");
                break;
            case "title":
                _keptTitle = First(_keptTitle, Keep());
                break;
            case "category":
                var label = _cursor.Attribute("label");
                if ((Keep() is { } term ? label ?? term : label) is { } word) _keptKeywords.Add(word);
                break;
            case "group":
                FeedMediaGroup.Keep(extensions, _cursor, _draft.Media, _draft.BaseUri);
                break;
            default:
                Keep();
                break;
        }
    }

    private void ReadITunes()
    {
        switch (_cursor.Name)
        {
            case "image":
                KeepImage(_cursor.Attribute("href"), "{" + XmlNames.ITunes + "}image");
                break;
            case "author":
                if (Keep() is { } author) _keptBylines.Add(PersonText.Read(author));
                break;
            case "summary" or "subtitle":
                _keptSummary = First(_keptSummary, Keep());
                break;
            case "category":
                foreach (var category in FeedCategories.KeepNested(extensions, _cursor, core)) _keptKeywords.Add(category);
                break;
            case "keywords":
                if (Keep() is { } words) _keptKeywords.AddRange(words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(1000));
                break;
            default:
                Keep();
                break;
        }
    }

    private void ReadCount()
    {
        var text = _cursor.ReadText();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count.ToString(CultureInfo.InvariantCulture) == text) _draft.CommentsCount = count;
        else if (text is not null) extensions.Add("{" + XmlNames.Slash + "}comments", text);
    }

    private void KeepImage(string? address, string element)
    {
        if (_keptImage is null) (_keptImage, _keptImageElement) = (address, element);
        Keep();
    }

    private string? Keep() => extensions.Add(_cursor, core);

    // What is still missing is filled in from what was kept.
    private void Settle()
    {
        SettleDescription();
        if (_draft.Headline is null && _keptTitle is not null) _draft.Headline = FeedText.Line(_keptTitle);
        if (_draft.Summary is null && _keptSummary is not null) _draft.Summary = MarkupReader.ReadText(_keptSummary);
        _draft.Published ??= _keptPublished;
        _draft.Updated ??= _keptUpdated;
        if (_hasGuid && _statedPermaLink != RssGuid.UsualPermaLink(_draft.Id!, _draft.CanonicalUrl is not null))
            extensions.Add(RssGuid.Member, null, ("isPermaLink", _statedPermaLink));
        _draft.CanonicalUrl ??= _keptLink ?? (_isPermaLink && RssGuid.IsAddress(_draft.Id!) ? _draft.Id : null);
        _draft.License ??= _keptLicense;
        _draft.Id ??= _about;
        if (_draft.Bylines.Count == 0) _draft.Bylines.AddRange(_keptBylines);
        foreach (var keyword in _keptKeywords)
            if (_draft.Keywords.Count < 1000 && !_draft.Keywords.Contains(keyword)) _draft.Keywords.Add(keyword);
        if (_draft.Media.Images.Count == 0 && _keptImageElement is not null) _draft.Media.AddKeptImage(_keptImage, _keptImageElement, _draft.BaseUri);
    }

    // Beside a full text the description sums up; alone it may be either.
    private void SettleDescription()
    {
        if (_description.IsEmpty) return;
        var type = _description.IsMarkup ? SourceMarkup.Xhtml : SourceMarkup.Html;
        if (!_draft.HasBody && (_draft.Summary is not null || IsFullText(_description.Text!)))
        {
            _draft.BaseUri = _descriptionBase;
            _draft.SetBody(_description.Text!, type, "{}description");
        }
        else if (_draft.Summary is null) _draft.SetSummary(_description.Text!, type);
        else extensions.Add("{}description", _description.Text);
    }

    /// <summary>Whether a description that stands alone is taken for the full text.</summary>
    public static bool IsFullText(string text)
    {
        if (text.Length > LongestSummary && MarkupReader.ReadText(text).Length > LongestSummary) return true;
        // Two paragraphs and more.
        return text.IndexOf("</p>", StringComparison.OrdinalIgnoreCase) is var end and >= 0
            && text.AsSpan(0, end).Contains("<p", StringComparison.OrdinalIgnoreCase)
            && text.AsSpan(end).Contains("<p", StringComparison.OrdinalIgnoreCase);
    }

    // What is read later is passed even if it is not needed.
    private static T? First<T>(T? earlier, T? later)
        where T : class => earlier ?? later;
}
