namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>What a feed says about itself, while it is read.</summary>
internal sealed class FeedDraft : IDisposable
{
    // How often a feed that says more about itself between its items is built anew without asking how much it has grown.
    private const int FreeBuilds = 100;

    private Feed _feed = new();
    private ExtensionData _kept = ExtensionData.Empty;
    private bool _isChanged;
    private int _builds;
    private int _builtCount;

    /// <summary>Elements without a member.</summary>
    public XmlExtensions Extensions { get; } = new();

    public string? Id { get; set => Set(ref field, value); }
    public string? Title { get; set => Set(ref field, value); }
    public string? Description { get; set => Set(ref field, value); }
    public LanguageTag? Language { get; set => Set(ref field, value); }
    public NewsTimestamp? Updated { get; set => Set(ref field, value); }
    public Rights? Rights { get; set => Set(ref field, value); }
    public string? IconUrl { get; set => Set(ref field, value); }
    public string? Generator { get; set => Set(ref field, value); }

    /// <summary>The pages the feed belongs to; they come before <see cref="Links"/>, whatever their place.</summary>
    public List<FeedLink> Homes { get; } = [];

    public List<FeedLink> Links { get; } = [];

    /// <summary>Those who answer for the feed; they come before <see cref="Authors"/>.</summary>
    public List<Byline> Editors { get; } = [];

    public List<Byline> Authors { get; } = [];
    public List<string> Categories { get; } = [];

    /// <summary>Whether anybody is known to answer for the feed or to write it.</summary>
    public bool HasAuthor => Editors.Count + Authors.Count > 0;

    private int Count => Homes.Count + Links.Count + Editors.Count + Authors.Count + Categories.Count;

    /// <summary>
    /// The facts read up to an item; the same object while nothing is added. A feed that has said more about itself before a
    /// hundred of its items is built anew only when it has doubled, so that a document takes time in line with its length.
    /// </summary>
    public Feed BuildAtItem() => _builds < FreeBuilds || Count >= 2 * _builtCount + FreeBuilds ? Build() : _feed;

    /// <summary>All facts read so far; the same object while nothing is added.</summary>
    public Feed Build()
    {
        if (!_isChanged && Extensions.IsEmpty && Count == _builtCount) return _feed;
        if (!Extensions.IsEmpty) _kept = Merge(_kept, Extensions.Take());
        _isChanged = false;
        _builds++;
        _builtCount = Count;
        return _feed = new Feed
        {
            Id = Id,
            Title = Title,
            Description = Description,
            Links = [.. Homes, .. Links],
            Language = Language,
            Updated = Updated,
            Rights = Rights,
            Authors = [.. Editors, .. Authors],
            Categories = ValueList.Of(Categories),
            IconUrl = IconUrl,
            Generator = Generator,
            Extensions = _kept,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => Extensions.Dispose();

    private static ExtensionData Merge(ExtensionData earlier, ExtensionData later) =>
        earlier.IsEmpty ? later : ExtensionData.Create(earlier.Where(member => !later.TryGetValue(member.Key, out _)).Concat(later));

    private void Set<T>(ref T field, T value)
    {
        field = value;
        _isChanged = true;
    }
}
