namespace NewsModel.Tests.Model;

/// <content>Articles, feeds and comments.</content>
internal sealed partial class ModelMaker
{
    private int _comments;

    public Article Article() => new()
    {
        Id = MaybeText(),
        Version = MaybeText(),
        Headline = MaybeText(),
        AlternativeHeadlines = List(() => new AlternativeHeadline { Text = Text(), Role = MaybeText(), Extensions = Extensions() }),
        Subheadline = MaybeText(),
        Summary = MaybeText(),
        Section = MaybeText(),
        Dateline = Maybe(() => new Dateline { Text = MaybeText(), Place = Maybe(Place), Date = Maybe(Timestamp), Agency = MaybeText(), Extensions = Extensions() }),
        Location = Maybe(Place),
        Language = MaybeValue(Language),
        Published = Maybe(Timestamp),
        Updated = Maybe(Timestamp),
        Created = Maybe(Timestamp),
        Embargo = Maybe(() => new Embargo { Until = Maybe(Timestamp), Note = MaybeText(), Extensions = Extensions() }),
        Status = MaybeValue(Pick<PublicationStatus>),
        Bylines = List(Byline),
        Body = Body(),
        Source = Maybe(Source),
        Comments = Maybe(Comments),
        Keywords = List(Text),
        Subjects = List(Subject),
        Images = List(Media),
        Audio = List(Media),
        Video = List(Media),
        Rights = Maybe(Rights),
        IsAccessibleForFree = MaybeValue(() => Coin),
        DigitalSourceType = MaybeText(),
        Corrections = List(() => new Correction { Text = Text(), Date = Maybe(Timestamp), Kind = MaybeText(), Extensions = Extensions() }),
        Extensions = Extensions(),
    };

    public Feed Feed() => new()
    {
        Id = MaybeText(),
        Title = MaybeText(),
        Description = MaybeText(),
        Links = List(() => new FeedLink { Url = Address(), Rel = MaybeText(), MediaType = MaybeText(), Title = MaybeText(), Extensions = Extensions() }),
        Language = MaybeValue(Language),
        Updated = Maybe(Timestamp),
        Rights = Maybe(Rights),
        Authors = List(Byline),
        Categories = List(Text),
        IconUrl = MaybeAddress(),
        Generator = MaybeText(),
        Extensions = Extensions(),
    };

    public CommentSection Comments() => new()
    {
        Items = List(() => Comment(3)),
        Count = MaybeValue(() => _random.NextInt64()),
        Gate = Maybe(() => new CommentGate { Kind = Pick<CommentGateKind>(), Message = MaybeText(), Until = Maybe(Timestamp), Extensions = Extensions() }),
        Url = MaybeAddress(),
        Extensions = Extensions(),
    };

    public Comment Comment(int depth) => new()
    {
        Id = Maybe(() => $"c{++_comments}"),
        Author = Maybe(Author),
        Text = MaybeText(),
        Language = MaybeValue(Language),
        Created = Maybe(Timestamp),
        Edited = Maybe(Timestamp),
        Replies = depth == 0 ? [] : List(() => Comment(depth - 1)),
        Moderation = Pick<ModerationState>(),
        ModerationHistory = List(() => new ModerationEvent { State = Pick<ModerationState>(), Time = Maybe(Timestamp), By = Maybe(Author), Reason = MaybeText(), Extensions = Extensions() }),
        Reactions = List(() => new Reaction { Kind = Text(), Count = _random.NextInt64(), Extensions = Extensions() }),
        About = Maybe(() => new CommentAnchor { SentenceId = MaybeText(), QuoteId = MaybeText(), Exact = MaybeText(), Prefix = MaybeText(), Suffix = MaybeText(), Extensions = Extensions() }),
        Extensions = Extensions(),
    };

    public CommentAuthor Author() => new()
    {
        Name = MaybeText(),
        Id = MaybeText(),
        Url = MaybeAddress(),
        Email = Maybe(() => "reader@example.org"),
        IpAddress = Maybe(() => "192.0.2.1"),
        Extensions = Extensions(),
    };

    private Byline Byline() => new()
    {
        Name = MaybeText(),
        Kind = Pick<BylineKind>(),
        Role = MaybeText(),
        Affiliation = MaybeText(),
        Text = MaybeText(),
        Url = MaybeAddress(),
        Email = MaybeText(),
        Extensions = Extensions(),
    };

    private Place Place() => new()
    {
        Name = MaybeText(),
        Region = MaybeText(),
        Country = MaybeText(),
        Latitude = MaybeValue(Double),
        Longitude = MaybeValue(Double),
        Uri = MaybeAddress(),
        Extensions = Extensions(),
    };

    private Organization Organization() =>
        new() { Name = MaybeText(), Url = MaybeAddress(), LogoUrl = MaybeAddress(), SameAs = List(Address), Extensions = Extensions() };

    private Rights Rights() =>
        new() { Holder = MaybeText(), Notice = MaybeText(), UsageTerms = MaybeText(), License = MaybeText(), Extensions = Extensions() };

    private Subject Subject() => new()
    {
        Name = MaybeText(),
        Uri = MaybeAddress(),
        Scheme = MaybeText(),
        Kind = MaybeText(),
        Relevance = MaybeValue(Double),
        Confidence = MaybeValue(Double),
        Extensions = Extensions(),
    };

    private SourceAttribution Source() => new()
    {
        Outlet = Maybe(Organization),
        CanonicalUrl = MaybeAddress(),
        ArticleId = MaybeText(),
        CreditLine = MaybeText(),
        WireAgency = MaybeText(),
        OriginallyPublishedAt = MaybeText(),
        SyndicationChain = List(() => new SyndicationHop { Name = MaybeText(), Url = MaybeAddress(), Id = MaybeText(), Time = Maybe(Timestamp), Extensions = Extensions() }),
        License = MaybeText(),
        RetrievedAt = MaybeValue(() => new DateTimeOffset(_random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(_random.Next(-840, 841)))),
        RetrievedFrom = MaybeText(),
        ContentHash = MaybeText(),
        Extensions = Extensions(),
    };
}
