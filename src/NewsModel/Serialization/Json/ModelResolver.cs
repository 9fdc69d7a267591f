using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsModel.Serialization.Json;

/// <summary>Gives System.Text.Json the converters of the model's types without reflection.</summary>
internal sealed class ModelResolver : IJsonTypeInfoResolver
{
    public static readonly ModelResolver Instance = new();

    // Generic code that names each type, so that native compilation sees it.
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Makers = new()
    {
        [typeof(Article)] = Make<Article>,
        [typeof(Feed)] = Make<Feed>,
        [typeof(CommentSection)] = Make<CommentSection>,
        [typeof(Comment)] = Make<Comment>,
        [typeof(Block)] = Make<Block>,
        [typeof(Paragraph)] = Make<Paragraph>,
        [typeof(Heading)] = Make<Heading>,
        [typeof(BlockQuote)] = Make<BlockQuote>,
        [typeof(ListBlock)] = Make<ListBlock>,
        [typeof(ImageBlock)] = Make<ImageBlock>,
        [typeof(EmbedBlock)] = Make<EmbedBlock>,
        [typeof(TableBlock)] = Make<TableBlock>,
        [typeof(RuleBlock)] = Make<RuleBlock>,
        [typeof(UnknownBlock)] = Make<UnknownBlock>,
        [typeof(Quote)] = Make<Quote>,
        [typeof(Speaker)] = Make<Speaker>,
        [typeof(Sentence)] = Make<Sentence>,
        [typeof(Byline)] = Make<Byline>,
        [typeof(NewsTimestamp)] = Make<NewsTimestamp>,
        [typeof(Dateline)] = Make<Dateline>,
        [typeof(Place)] = Make<Place>,
        [typeof(Embargo)] = Make<Embargo>,
        [typeof(Subject)] = Make<Subject>,
        [typeof(MediaItem)] = Make<MediaItem>,
        [typeof(SourceAttribution)] = Make<SourceAttribution>,
        [typeof(Organization)] = Make<Organization>,
        [typeof(Rights)] = Make<Rights>,
        [typeof(Correction)] = Make<Correction>,
        [typeof(CommentAuthor)] = Make<CommentAuthor>,
        [typeof(AlternativeHeadline)] = Make<AlternativeHeadline>,
        [typeof(SyndicationHop)] = Make<SyndicationHop>,
        [typeof(Mark)] = Make<Mark>,
        [typeof(ListItem)] = Make<ListItem>,
        [typeof(TableCell)] = Make<TableCell>,
        [typeof(TableRow)] = Make<TableRow>,
        [typeof(Reaction)] = Make<Reaction>,
        [typeof(ModerationEvent)] = Make<ModerationEvent>,
        [typeof(CommentAnchor)] = Make<CommentAnchor>,
        [typeof(CommentGate)] = Make<CommentGate>,
        [typeof(FeedLink)] = Make<FeedLink>,
        [typeof(ArticleBody)] = Make<ArticleBody>,
        [typeof(ExtensionData)] = Make<ExtensionData>,
        [typeof(LanguageTag)] = Make<LanguageTag>,
        [typeof(TextSpan)] = Make<TextSpan>,
    };

    /// <summary>The types it resolves.</summary>
    public static IEnumerable<Type> Types => Makers.Keys;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Makers.TryGetValue(type, out var make) ? make(options) : null;

    private static JsonTypeInfo<T> Make<T>(JsonSerializerOptions options)
        where T : notnull => JsonMetadataServices.CreateValueInfo<T>(options, new NewsJsonConverter<T>());
}
