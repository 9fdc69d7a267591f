using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Rss;

/// <summary>Reads what a channel says about itself, element by element between the items.</summary>
internal sealed class RssChannelReader(FeedSession session, string? core)
{
    private readonly XmlCursor _cursor = session.Cursor;
    private readonly FeedDraft _feed = session.Feed;

    /// <summary>Takes what the root says in attributes.</summary>
    public void EnterRoot()
    {
        Enter();
        if (_cursor.Attribute("href") is { } address) AddHome(address);
        _feed.Updated = session.Date(_cursor.Attribute("lastmod"), "feed.updated", session.Report.Add) ?? _feed.Updated;
    }

    /// <summary>Takes what the channel says in attributes.</summary>
    public void Enter()
    {
        session.BaseUri = _cursor.BaseWithin(session.BaseUri);
        _feed.Language ??= FeedSession.Tag(_cursor.Language);
        _feed.Id ??= _cursor.Attribute("about", XmlNames.Rdf);
    }

    /// <summary>Reads the element at hand, which is passed.</summary>
    public void Read(RssElement element)
    {
        switch (_cursor.Namespace)
        {
            case XmlNames.Dc or XmlNames.DcTerms or XmlNames.ITunes:
                ReadModule();
                break;
            case XmlNames.Atom or XmlNames.Atom03 when _cursor.Name == "link":
                ReadAtomLink();
                break;
            case XmlNames.Atom when _cursor.Name == "id" && _feed.Id is null:
                _feed.Id = _cursor.ReadText();
                break;
            default:
                ReadCore(element);
                break;
        }
    }

    private void ReadCore(RssElement element)
    {
        switch (element)
        {
            case RssElement.Title when _feed.Title is null:
                _feed.Title = Line(_cursor.ReadContent());
                break;
            case RssElement.Description when _feed.Description is null:
                _feed.Description = Text(_cursor.ReadContent());
                break;
            case RssElement.Link:
                ReadLink();
                break;
            case RssElement.Language:
                ReadLanguage();
                break;
            case RssElement.Copyright when _feed.Rights is null:
                if (Text(_cursor.ReadContent()) is { } notice) _feed.Rights = new Rights { Notice = notice };
                break;
            case RssElement.ManagingEditor when !_cursor.HasAttributes:
                if (Text(_cursor.ReadContent()) is { } editor) _feed.Editors.Add(PersonText.Read(editor));
                break;
            case RssElement.WebMaster or RssElement.Author:
                if (Keep() is { } master && !_feed.HasAuthor) _feed.Authors.Add(PersonText.Read(master));
                break;
            case RssElement.LastBuildDate:
                ReadUpdated();
                break;
            case RssElement.PubDate:
                _feed.Updated = First(_feed.Updated, session.Date(Keep(), "feed.updated", session.Report.Add));
                break;
            case RssElement.Category:
                ReadCategory();
                break;
            case RssElement.Generator when _feed.Generator is null:
                _feed.Generator = Text(_cursor.ReadContent());
                break;
            case RssElement.Image:
                ReadImage();
                break;
            default:
                _feed.Extensions.Add(_cursor, core);
                break;
        }
    }

    private void ReadModule()
    {
        var name = _cursor.Name;
        if (_cursor.Namespace == XmlNames.ITunes && name == "category")
        {
            _feed.Categories.AddRange(FeedCategories.KeepNested(_feed.Extensions, _cursor, core));
            return;
        }
        if (_cursor.Namespace == XmlNames.ITunes && (name == "image" || (name == "link" && _cursor.Attribute("rel") == "image"))) _feed.IconUrl ??= _cursor.Attribute("href");
        var text = Keep();
        if (text is null) return;
        switch (name)
        {
            case "title":
                _feed.Title ??= FeedText.Line(text);
                break;
            case "description" or "summary" or "subtitle":
                _feed.Description ??= MarkupReader.ReadText(text);
                break;
            case "language":
                _feed.Language ??= FeedSession.Tag(text);
                break;
            case "rights":
                _feed.Rights ??= new Rights { Notice = text };
                break;
            case "date" or "modified" or "issued" or "created":
                _feed.Updated ??= session.Date(text, "feed.updated", session.Report.Add);
                break;
            case "creator" or "author" when !_feed.HasAuthor:
                _feed.Authors.Add(PersonText.Read(text));
                break;
            case "subject":
                _feed.Categories.Add(text);
                break;
        }
    }

    private void ReadLink()
    {
        var address = _cursor.Attribute("href");
        var text = _cursor.ReadText() ?? address;
        if (text is not null) AddHome(text);
    }

    private void AddHome(string address) => _feed.Homes.Add(new FeedLink { Url = WebAddress.Resolve(address, session.BaseUri), Rel = "alternate" });

    private void ReadAtomLink()
    {
        if (AtomLinkText.Read(_cursor, session.BaseUri) is { } link) _feed.Links.Add(link);
        _cursor.Skip();
    }

    private void ReadLanguage()
    {
        var text = _cursor.ReadText();
        if (FeedSession.Tag(text) is { } tag) _feed.Language = tag;
        else if (text is not null) _feed.Extensions.Add("{}language", text);
    }

    private void ReadUpdated()
    {
        var text = _cursor.ReadText();
        var updated = session.Date(text, "feed.updated", session.Report.Add);
        if (text is not null && updated is not { Kind: NewsTimestampKind.Instant }) _feed.Extensions.Add("{}lastBuildDate", text);
        _feed.Updated = updated ?? _feed.Updated;
    }

    private void ReadCategory()
    {
        if (_cursor.HasAttributes)
        {
            if (Keep() is { } term) _feed.Categories.Add(term);
        }
        else if (Text(_cursor.ReadContent()) is { } category) _feed.Categories.Add(category);
    }

    private void ReadImage()
    {
        using var image = new XmlExtensions();
        image.Add(_cursor, core);
        var (name, value) = image.Take().First();
        if (new KeptElement(value).ChildText("{}url") is { } address) _feed.IconUrl = WebAddress.Resolve(address, session.BaseUri);
        _feed.Extensions.Add(name, value, static (writer, element) => element.WriteTo(writer));
    }

    private string? Keep() => _feed.Extensions.Add(_cursor, core);

    private static string? Text(XmlContent content) => content.IsEmpty ? null : MarkupReader.ReadText(content.Text!) is { Length: > 0 } text ? text : null;

    private static string? Line(XmlContent content) => Text(content)?.Replace('\n', ' ');

    // What is read later is passed even if it is not needed.
    private static T? First<T>(T? earlier, T? later)
        where T : class => earlier ?? later;
}
