using System.Globalization;
using NewsModel.Serialization.Markup;
using NewsModel.Serialization.Xml;
using NewsModel.Serialization.Xml.Feeds;

namespace NewsModel.Serialization.Atom;

/// <summary>Reads one entry.</summary>
internal sealed partial class AtomEntryReader(FeedSession session, XmlExtensions extensions, string core)
{
    // An entry that names nobody is by the authors of the feed; of a feed with more, they are named there.
    private const int MaxInheritedAuthors = 100;

    private const string Link = "{" + XmlNames.Atom + "}link";

    private readonly XmlCursor _cursor = session.Cursor;
    private readonly ItemDraft _draft = new(session, extensions);
    private readonly List<string> _keptKeywords = [];
    private readonly List<Byline> _keptBylines = [];
    private NewsTimestamp? _keptPublished;
    private string? _keptTitle;
    private string? _keptSummary;
    private string? _keptLink;
    private string? _keptImage;

    /// <summary>Reads the entry at the cursor, which is passed; null for one that is cut off before it says anything.</summary>
    public NewsItem? Read()
    {
        var depth = _cursor.Depth;
        _draft.BaseUri = _cursor.BaseWithin(session.BaseUri);
        _draft.Language = FeedSession.Tag(_cursor.Language);
        var hasAny = false;
        if (_cursor.Enter())
            while (_cursor.ReadToChild(depth))
            {
                hasAny = true;
                if (AtomDialect.IsCore(_cursor.Namespace, core)) ReadCore();
                else ReadModule();
            }
        if (!hasAny && !_cursor.IsOpen) return null;
        Settle();
        return _draft.Build();
    }

    private void ReadCore()
    {
        switch (_cursor.Name)
        {
            case "id" when _draft.Id is null:
                _draft.Id = _cursor.ReadText();
                break;
            case "title" when _draft.Headline is null:
                if (AtomText.Read(_cursor) is { } title) _draft.SetHeadline(title.Text, title.Type);
                break;
            case "summary" when _draft.Summary is null:
                var summaryBase = _cursor.BaseWithin(_draft.BaseUri);
                if (AtomText.Read(_cursor) is { } summary) _draft.SetSummary(summary.Text, summary.Type, null, summary.Type == SourceMarkup.Plain ? null : summaryBase);
                break;
            case "content" when !_draft.HasBody && _cursor.Attribute("src") is null:
                ReadBody();
                break;
            case "link":
                ReadLink();
                break;
            case "published" or "issued" when _draft.Published is null:
                _draft.Published = _draft.Date(_cursor.ReadText(), "published", "{" + XmlNames.Atom + "}published");
                break;
            case "updated" or "modified" when _draft.Updated is null:
                _draft.Updated = _draft.Date(_cursor.ReadText(), "updated", "{" + XmlNames.Atom + "}updated");
                break;
            case "created" when _draft.Created is null:
                _draft.Created = _draft.Date(_cursor.ReadText(), "created", "{" + XmlNames.DcTerms + "}created");
                break;
            case "author":
                AddPerson(null);
                break;
            case "contributor":
                AddPerson("contributor");
                break;
            case "category":
                ReadCategory();
                break;
            case "rights" or "copyright" when _draft.RightsNotice is null:
                _draft.RightsNotice = AtomText.Read(_cursor)?.ReadText();
                break;
            case "source" when _draft.Outlet is null:
                ReadSource();
                break;
            default:
                extensions.Add(_cursor);
                break;
        }
    }

    private void ReadBody()
    {
        var outer = _draft.BaseUri;
        _draft.BaseUri = _cursor.BaseWithin(outer);
        if (_cursor.HasAttributes && FeedSession.Tag(_cursor.Language) is { } language) _draft.Language ??= language;
        var (depth, type, mode) = (_cursor.Depth, _cursor.Attribute("type")?.Trim(), _cursor.Attribute("mode"));
        if (_cursor.Enter()) ReadBody(depth, type, mode);
        _draft.BaseUri = outer;
    }

    private void ReadBody(int depth, string? type, string? mode)
    {
        if (_cursor.WholeText is { IsEmpty: false } text)
        {
            if (!text.IsWhiteSpace()) _draft.SetBody(text, AtomText.TypeOf(text, type, mode));
            _cursor.SkipRest(depth);
        }
        else if (_cursor.ReadRest(depth) is { IsEmpty: false } content)
        {
            _draft.SetBody(content.Text, content.IsMarkup ? SourceMarkup.Xhtml : AtomText.TypeOf(content.Text, type, mode));
        }
    }

    private void AddPerson(string? role)
    {
        var person = FeedPerson.Read(_cursor, _draft.BaseUri, role);
        if (person is not { Name: null, Email: null, Url: null, Extensions.IsEmpty: true }) _draft.Bylines.Add(person);
    }

    private void ReadLink()
    {
        var relation = _cursor.Attribute("rel") ?? "alternate";
        var baseUri = _cursor.BaseWithin(_draft.BaseUri);
        if (relation == "enclosure" && _draft.Media.TryAddEnclosure(_cursor, "href", baseUri)) return;
        if (_cursor.Attribute("href") is not { } href)
        {
            extensions.Add(_cursor);
            return;
        }
        var address = WebAddress.Resolve(href, baseUri);
        var isBare = !_cursor.HasAttributesBut("href", "rel")
            || _cursor.Attributes().All(attribute => attribute.Name is "href" or "rel" or "{" + XmlNames.XmlSpace + "}base");
        if (isBare && relation == "alternate" && _draft.CanonicalUrl is null) _draft.CanonicalUrl = address;
        else if (isBare && relation == "via" && _draft.OriginallyPublishedAt is null) _draft.OriginallyPublishedAt = address;
        else KeepLink(relation, address);
        _cursor.Skip();
    }

    // Kept links are resolved: they may be written where another base is in force.
    private void KeepLink(string relation, string address)
    {
        if (relation == "alternate") _keptLink ??= address;
        if (relation == "replies" && _draft.CommentsUrl is null)
        {
            _draft.CommentsUrl = address;
            _draft.CommentsCount ??= Count(_cursor.Attribute("count", XmlNames.Thread));
        }
        extensions.Add(Link, null, [.. _cursor.Attributes().Select(attribute => (attribute.Name, (string?)(attribute.Name == "href" ? address : attribute.Value)))]);
    }

    private void ReadCategory()
    {
        var (term, scheme, label) = (_cursor.Attribute("term"), _cursor.Attribute("scheme"), _cursor.Attribute("label"));
        if (term is null || _cursor.HasAttributesBut("term", "scheme", "label"))
        {
            var text = extensions.Add(_cursor);
            if ((label ?? term ?? text) is { } word) _keptKeywords.Add(word);
            return;
        }
        if (scheme is null && label is null) _draft.Keywords.Add(term);
        else _draft.Subjects.Add(new Subject { Name = label ?? term, Uri = label is null ? null : term, Scheme = scheme });
        _cursor.Skip();
    }

    private void ReadSource()
    {
        if (_cursor.HasAttributes)
        {
            session.Scratch.Add(_cursor, core);
            KeepSource();
            return;
        }
        var source = new AtomSourceReader(session.Scratch, _cursor, core);
        if (source.Read()) SetOutlet(source.Name, source.Address, _draft.BaseUri);
        else KeepSource();
    }

    // A source that says more is kept whole.
    private void KeepSource()
    {
        var source = new KeptElement(session.Scratch.Take().First().Value);
        var title = source.Children("{}title").FirstOrDefault();
        var link = source.Children("{}link").FirstOrDefault(child => child.Attribute("rel") is null or "alternate");
        var name = title.AllText is { } text ? new SourceMarkup(text, AtomText.TypeOf(text, title.Attribute("type"), title.Attribute("mode"))).ReadText() : null;
        var address = link.Attribute("href");
        var within = BaseOf(source, _draft.BaseUri);
        SetOutlet(name, address, BaseOf(link, within));
        extensions.Add(AtomSource.Member, source.Value, static (writer, element) => AtomSource.Write(writer, element));
        foreach (var author in source.Children("{}author"))
            _keptBylines.Add(new Byline { Name = author.ChildText("{}name") ?? author.Text, Email = author.ChildText("{}email"), Url = AddressOf(author, BaseOf(author, within)) });
    }

    private static string? AddressOf(KeptElement author, Uri? within)
    {
        foreach (var uri in author.Children("{}uri").Concat(author.Children("{}url")))
            if (uri.Text is { } address) return WebAddress.Resolve(address, BaseOf(uri, within));
        return null;
    }

    private static Uri? BaseOf(KeptElement element, Uri? outer) => element.Attribute("{" + XmlNames.XmlSpace + "}base") is { } inner ? WebAddress.Combine(outer, inner) : outer;

    private void SetOutlet(string? name, string? address, Uri? within)
    {
        if (name is not null || address is not null) _draft.Outlet = new Organization { Name = name, Url = address is null ? null : WebAddress.Resolve(address, within) };
    }

    private static long? Count(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
