namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>What a feed says about itself, while it is read.</summary>
internal sealed class FeedDraft : IDisposable
{
    private Feed _feed = new();
    private ExtensionData _kept = ExtensionData.Empty;
    private bool _isChanged;

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

    public List<FeedLink> Links { get; } = [];
    public List<Byline> Authors { get; } = [];
    public List<string> Categories { get; } = [];

    /// <summary>The facts read so far; the same object while nothing is added.</summary>
    public Feed Build()
    {
        if (!_isChanged && Extensions.IsEmpty && Links.Count == _feed.Links.Count && Authors.Count == _feed.Authors.Count && Categories.Count == _feed.Categories.Count)
            return _feed;
        if (!Extensions.IsEmpty) _kept = Merge(_kept, Extensions.Take());
        _isChanged = false;
        return _feed = new Feed
        {
            Id = Id,
            Title = Title,
            Description = Description,
            Links = ValueList.Of(Links),
            Language = Language,
            Updated = Updated,
            Rights = Rights,
            Authors = ValueList.Of(Authors),
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
