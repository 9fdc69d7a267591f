using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Rss;

/// <summary>Reads one item.</summary>
/// <remarks>
/// What RSS itself says comes first. Elements of other vocabularies that say the same are kept as extension members, and fill in
/// where RSS says nothing.
/// </remarks>
internal sealed partial class RssItemReader(FeedSession session, XmlExtensions extensions, string? core)
{
    // A description this long, or of several paragraphs, is the text itself where no other element is.
    private const int LongestSummary = 2000;

    private readonly XmlCursor _cursor = session.Cursor;
    private readonly ItemDraft _draft = new(session, extensions);
    private XmlContent _description;
    private Uri? _descriptionBase;

    /// <summary>Reads the item at the cursor, which is passed; null for one that is cut off before it says anything.</summary>
    public NewsItem? Read()
    {
        var depth = _cursor.Depth;
        _draft.BaseUri = _cursor.BaseWithin(session.BaseUri);
        if (_cursor.HasAttributes) ReadAttributes();
        var hasAny = false;
        if (_cursor.Enter())
            while (_cursor.ReadToChild(depth))
            {
                hasAny = true;
                ReadElement();
            }
        if (!hasAny && !_cursor.IsOpen) return null;
        Settle();
        return _draft.Build();
    }

    private void ReadAttributes()
    {
        _draft.Language = FeedSession.Tag(_cursor.Language);
        _about = _cursor.Attribute("about", XmlNames.Rdf);
        if (_cursor.Attribute("href") is { } address) _draft.CanonicalUrl = WebAddress.Resolve(address, _draft.BaseUri);
        if (_cursor.Attribute("lastmod") is { } modified) _draft.Updated = _draft.Date(modified, "updated", null);
    }

    private void ReadElement()
    {
        var space = _cursor.Namespace;
        if (RssDialect.IsCore(space, core)) ReadCore(RssNames.Find(_cursor.Name));
        else ReadModule(space);
    }

    private void ReadCore(RssElement element)
    {
        switch (element)
        {
            case RssElement.Title when _draft.Headline is null:
                ReadTitle();
                break;
            case RssElement.Link:
                ReadLink();
                break;
            case RssElement.Description when _description.Text is null:
                _descriptionBase = _cursor.BaseWithin(_draft.BaseUri);
                _description = _cursor.ReadContent();
                break;
            case RssElement.Summary when _draft.Summary is null:
                ReadSummary("{}summary");
                break;
            case RssElement.FullItem when !_draft.HasBody:
                ReadBody(SourceMarkup.Html, "{}fullitem");
                break;
            case RssElement.Guid when _draft.Id is null:
                ReadGuid();
                break;
            case RssElement.PubDate when _draft.Published is null:
                _draft.Published = _draft.Date(_cursor.ReadText(), "published", "{}pubDate");
                break;
            case RssElement.Author when !_cursor.HasAttributes:
                ReadAuthor();
                break;
            case RssElement.Category:
                ReadCategory();
                break;
            case RssElement.Comments when _draft.CommentsUrl is null && !_cursor.HasAttributes:
                _draft.CommentsUrl = _cursor.ReadText() is { } comments ? WebAddress.Resolve(comments, _draft.BaseUri) : null;
                break;
            case RssElement.Enclosure when _draft.Media.TryAddEnclosure(_cursor, "url", _cursor.BaseWithin(_draft.BaseUri)):
                break;
            case RssElement.Source when _draft.Outlet is null:
                ReadSource();
                break;
            default:
                extensions.Add(_cursor, core);
                break;
        }
    }

    private void ReadTitle()
    {
        var content = _cursor.ReadContent();
        if (!content.IsEmpty) _draft.SetHeadline(content.Text!, content.IsMarkup ? SourceMarkup.Xhtml : SourceMarkup.Html);
    }

    private void ReadLink()
    {
        if (_draft.CanonicalUrl is not null)
        {
            extensions.Add(_cursor, core);
            return;
        }
        var address = _cursor.Attribute("href");
        var baseUri = _cursor.BaseWithin(_draft.BaseUri);
        if ((_cursor.ReadText() ?? address) is { } link) _draft.CanonicalUrl = WebAddress.Resolve(link, baseUri);
    }

    private void ReadGuid()
    {
        var isPermaLink = _cursor.Attribute("isPermaLink");
        _draft.Id = _cursor.ReadText();
        if (_draft.Id is null) return;
        (_hasGuid, _statedPermaLink) = (true, isPermaLink);
        _isPermaLink = isPermaLink is null || isPermaLink.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    private void ReadAuthor()
    {
        if (_cursor.ReadText() is { } author) _draft.Bylines.Add(RssPerson.Mark(PersonText.Read(author), RssPerson.Author));
    }

    private void ReadCategory()
    {
        var domain = _cursor.Attribute("domain");
        if (_cursor.HasAttributesBut("domain"))
        {
            if (extensions.Add(_cursor, core) is { } kept) _keptKeywords.Add(kept);
            return;
        }
        if (_cursor.ReadText() is not { } term) return;
        if (domain is null) _draft.Keywords.Add(term);
        else _draft.Subjects.Add(new Subject { Name = term, Scheme = domain });
    }

    private void ReadSource()
    {
        var address = _cursor.Attribute("url");
        var name = _cursor.ReadText();
        if (name is not null || address is not null) _draft.Outlet = new Organization { Name = name, Url = address is null ? null : WebAddress.Resolve(address, _draft.BaseUri) };
    }

    private void ReadSummary(string? element)
    {
        var type = _cursor.Attribute("type");
        var content = _cursor.ReadContent();
        if (!content.IsEmpty) _draft.SetSummary(content.Text!, TypeOf(content, type), element);
    }

    private void ReadBody(string type, string? element)
    {
        var outer = _draft.BaseUri;
        _draft.BaseUri = _cursor.BaseWithin(outer);
        if (FeedSession.Tag(_cursor.Language) is { } language) _draft.Language = language;
        var depth = _cursor.Depth;
        if (_cursor.Enter()) ReadBody(depth, type, element);
        _draft.BaseUri = outer;
    }

    private void ReadBody(int depth, string type, string? element)
    {
        if (_cursor.WholeText is { IsEmpty: false } text)
        {
            if (!text.IsWhiteSpace()) _draft.SetBody(text, type, element);
            _cursor.SkipRest(depth);
        }
        else if (_cursor.ReadRest(depth) is { IsEmpty: false } content)
        {
            _draft.SetBody(content.Text, content.IsMarkup ? SourceMarkup.Xhtml : type, element);
        }
    }

    private static string TypeOf(XmlContent content, string? type) =>
        content.IsMarkup ? SourceMarkup.Xhtml : type is "text" or "text/plain" ? SourceMarkup.Plain : SourceMarkup.Html;
}
