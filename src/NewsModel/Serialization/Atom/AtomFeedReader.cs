using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Atom;

/// <summary>Reads what a feed says about itself, element by element between the entries.</summary>
internal sealed class AtomFeedReader(FeedSession session, string core)
{
    private readonly XmlCursor _cursor = session.Cursor;
    private readonly FeedDraft _feed = session.Feed;

    /// <summary>Takes what the root says in attributes.</summary>
    public void Enter()
    {
        session.BaseUri = _cursor.BaseWithin(session.BaseUri);
        _feed.Language = FeedSession.Tag(_cursor.Language);
    }

    /// <summary>Reads the element at hand, which is passed.</summary>
    public void Read()
    {
        if (AtomDialect.IsCore(_cursor.Namespace, core)) ReadCore();
        else ReadModule();
    }

    private void ReadCore()
    {
        switch (_cursor.Name)
        {
            case "id" when _feed.Id is null:
                _feed.Id = _cursor.ReadText();
                break;
            case "title" when _feed.Title is null:
                _feed.Title = Line();
                break;
            case "subtitle" or "tagline" when _feed.Description is null:
                _feed.Description = AtomText.Read(_cursor)?.ReadText();
                break;
            case "link":
                if (AtomLinkText.Read(_cursor, session.BaseUri) is { } link) _feed.Links.Add(link);
                _cursor.Skip();
                break;
            case "updated" or "modified" when _feed.Updated is null:
                ReadUpdated();
                break;
            case "author":
                var author = FeedPerson.Read(_cursor, session.BaseUri);
                if (author is not { Name: null, Email: null, Url: null, Extensions.IsEmpty: true }) _feed.Authors.Add(author);
                break;
            case "category":
                ReadCategory();
                break;
            case "generator" when _feed.Generator is null:
                _feed.Generator = _cursor.HasAttributes ? Keep() : _cursor.ReadText();
                break;
            case "logo":
                _feed.IconUrl = Address() ?? _feed.IconUrl;
                break;
            case "icon":
                var icon = Keep();
                if (icon is not null) _feed.IconUrl ??= WebAddress.Resolve(icon, session.BaseUri);
                break;
            case "rights" or "copyright" when _feed.Rights is null:
                if (AtomText.Read(_cursor)?.ReadText() is { Length: > 0 } notice) _feed.Rights = new Rights { Notice = notice };
                break;
            default:
                Keep();
                break;
        }
    }

    private void ReadModule()
    {
        var (space, name) = (_cursor.Namespace, _cursor.Name);
        var text = Keep();
        if (text is null || space is not (XmlNames.Dc or XmlNames.ITunes)) return;
        switch (name)
        {
            case "title":
                _feed.Title ??= text;
                break;
            case "language":
                _feed.Language ??= FeedSession.Tag(text);
                break;
            case "creator" or "author" when _feed.Authors.Count == 0:
                _feed.Authors.Add(PersonText.Read(text));
                break;
            case "subject":
                _feed.Categories.Add(text);
                break;
            case "rights":
                _feed.Rights ??= new Rights { Notice = text };
                break;
        }
    }

    private void ReadUpdated()
    {
        var text = _cursor.ReadText();
        _feed.Updated = session.Date(text, "feed.updated", session.Report.Add);
        if (text is not null && _feed.Updated is not { Kind: NewsTimestampKind.Instant }) _feed.Extensions.Add("{" + XmlNames.Atom + "}updated", text);
    }

    private void ReadCategory()
    {
        var (term, label) = (_cursor.Attribute("term"), _cursor.Attribute("label"));
        var isPlain = _cursor.Attributes().All(attribute => attribute.Name == "term");
        if (term is not null || label is not null) _feed.Categories.Add(label ?? term!);
        if (isPlain) _cursor.Skip();
        else Keep();
    }

    private string? Line() => AtomText.Read(_cursor) is { } source && FeedText.Line(source) is { Length: > 0 } line ? line : null;

    private string? Address()
    {
        var baseUri = _cursor.BaseWithin(session.BaseUri);
        return _cursor.ReadText() is { } address ? WebAddress.Resolve(address, baseUri) : null;
    }

    private string? Keep() => _feed.Extensions.Add(_cursor);
}
