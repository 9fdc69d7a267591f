using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Atom;

/// <summary>The part that reads elements of other vocabularies, and settles what fills in for what.</summary>
internal sealed partial class AtomEntryReader
{
    private void ReadModule()
    {
        switch (_cursor.Namespace)
        {
            case XmlNames.Media:
                ReadMedia();
                break;
            case XmlNames.Thread when _cursor.Name == "total" && !_cursor.HasAttributes && _draft.CommentsCount is null:
                var text = _cursor.ReadText();
                _draft.CommentsCount = Count(text);
                if (_draft.CommentsCount is null && text is not null) extensions.Add("{" + XmlNames.Thread + "}total", text);
                break;
            case XmlNames.DcTerms:
                ReadTerms();
                break;
            case XmlNames.Dc or XmlNames.ITunes:
                ReadDublinCore();
                break;
            case XmlNames.Content when _cursor.Name == "encoded" && !_draft.HasBody:
                if (_cursor.ReadContent() is { IsEmpty: false } content) _draft.SetBody(content.Text!, content.IsMarkup ? SourceMarkup.Xhtml : SourceMarkup.Html);
                break;
            case XmlNames.GeoRss when _cursor.Name == "point":
                if (extensions.Add(_cursor) is { } point) _draft.Location ??= FeedPlace.Read(point);
                break;
            default:
                extensions.Add(_cursor);
                break;
        }
    }

    private void ReadMedia()
    {
        if (_cursor.Name == "content" && _draft.Media.TryAddContent(_cursor, _cursor.BaseWithin(_draft.BaseUri), titled: true)) return;
        if (_cursor.Name == "group")
        {
            FeedMediaGroup.Keep(extensions, _cursor, _draft.Media, _draft.BaseUri);
            return;
        }
        if (_cursor.Name == "thumbnail") _keptImage ??= _cursor.Attribute("url");
        extensions.Add(_cursor);
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
            default:
                extensions.Add(_cursor);
                break;
        }
    }

    private void ReadDublinCore()
    {
        var name = _cursor.Name;
        if (_cursor.Namespace == XmlNames.Dc && name == "identifier" && _draft.ArticleId is null && !_cursor.HasAttributes)
        {
            _draft.ArticleId = _cursor.ReadText();
            return;
        }
        if (extensions.Add(_cursor) is not { } text) return;
        switch (name)
        {
            case "title":
                _keptTitle ??= text;
                break;
            case "description" or "summary":
                _keptSummary ??= text;
                break;
            case "date":
                _keptPublished ??= _draft.Date(text, "published", null);
                break;
            case "subject":
                _keptKeywords.Add(text);
                break;
            case "creator" or "author" or "contributor":
                _keptBylines.Add(PersonText.Read(text));
                break;
            case "language":
                _draft.Language ??= FeedSession.Tag(text);
                break;
            case "rights":
                _draft.RightsNotice ??= text;
                break;
        }
    }

    // What is still missing is filled in from what was kept; an entry without an author has the feed's.
    private void Settle()
    {
        _draft.Headline ??= _keptTitle;
        _draft.Summary ??= _keptSummary is null ? null : MarkupReader.ReadText(_keptSummary);
        _draft.Published ??= _keptPublished;
        _draft.CanonicalUrl ??= _keptLink;
        if (_draft.Bylines.Count == 0) _draft.Bylines.AddRange(_keptBylines);
        if (_draft.Bylines.Count == 0) _draft.Bylines.AddRange(session.Feed.Authors.Take(MaxInheritedAuthors));
        foreach (var keyword in _keptKeywords)
            if (_draft.Keywords.Count < 1000 && !_draft.Keywords.Contains(keyword)) _draft.Keywords.Add(keyword);
        if (_draft.Media.Images.Count == 0 && _keptImage is not null) _draft.Media.AddKeptImage(_keptImage, "{" + XmlNames.Media + "}thumbnail", _draft.BaseUri);
    }
}
