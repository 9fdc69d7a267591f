namespace NewsModel.Serialization.Json;

/// <summary>The wire forms, by the types they are of.</summary>
internal static class Shapes
{
    /// <summary>All of them, in the order of the JSON Schema's definitions.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        ArticleShape.Instance, FeedShape.Instance, CommentSectionShape.Instance, CommentShape.Instance, AlternativeHeadlineShape.Instance,
        BylineShape.Instance, BlockShape.Instance, ParagraphShape.Instance, HeadingShape.Instance, BlockQuoteShape.Instance,
        ListBlockShape.Instance, ImageBlockShape.Instance, EmbedBlockShape.Instance, TableBlockShape.Instance, RuleBlockShape.Instance,
        UnknownBlockShape.Instance, ListItemShape.Instance, TableRowShape.Instance, TableCellShape.Instance, MarkShape.Instance,
        SentenceShape.Instance, SpeakerShape.Instance, QuoteShape.Instance, TimestampShape.Instance, DatelineShape.Instance,
        PlaceShape.Instance, EmbargoShape.Instance, SubjectShape.Instance, MediaItemShape.Instance, SourceAttributionShape.Instance,
        OrganizationShape.Instance, SyndicationHopShape.Instance, RightsShape.Instance, CorrectionShape.Instance,
        CommentGateShape.Instance, CommentAuthorShape.Instance, CommentAnchorShape.Instance, ReactionShape.Instance,
        ModerationEventShape.Instance, FeedLinkShape.Instance,
    ];

    /// <summary>The wire form of a type.</summary>
    /// <exception cref="NotSupportedException">The type has none.</exception>
    public static Shape<T> Of<T>()
        where T : notnull =>
        Holder<T>.Shape ?? throw new NotSupportedException($"{typeof(T)} has no JSON of its own; the types of the model have.");

    /// <summary>Those that have no definition of their own in the JSON Schema.</summary>
    private static readonly Shape[] Others =
        [ArticleBodyShape.Instance, ExtensionDataShape.Instance, LanguageTagShape.Instance, TextSpanShape.Instance];

    // One look through the list for each type, and none after it.
    private static class Holder<T>
        where T : notnull
    {
        public static readonly Shape<T>? Shape = All.Concat(Others).OfType<Shape<T>>().FirstOrDefault();
    }
}
