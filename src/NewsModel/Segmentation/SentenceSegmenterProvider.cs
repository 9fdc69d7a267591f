namespace NewsModel.Segmentation;

/// <summary>One <see cref="SentenceSegmenter"/> a language, made when it is first asked for and kept.</summary>
/// <remarks>Safe for all threads at once. It keeps at most one segmenter for each language that the library has data of.</remarks>
public sealed class SentenceSegmenterProvider : ISentenceSegmenterProvider
{
    private readonly SegmentationOptions _options;
    private readonly SentenceSegmenter?[] _segmenters = new SentenceSegmenter?[LanguageLookup.Count];

    /// <summary>Segmenters with the default options.</summary>
    public SentenceSegmenterProvider() : this(SegmentationOptions.Default)
    {
    }

    /// <summary>Segmenters with <paramref name="options"/>; its language is that of texts that come without a tag.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public SentenceSegmenterProvider(SegmentationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>A provider with the default options.</summary>
    public static SentenceSegmenterProvider Default { get; } = new();

    /// <inheritdoc cref="ISentenceSegmenterProvider.GetSegmenter"/>
    public SentenceSegmenter GetSegmenter(LanguageTag? language)
    {
        var found = LanguageLookup.Find(language ?? _options.Language);
        ref var slot = ref _segmenters[(int)found];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, Make(found), null) ?? slot!;
    }

    ISentenceSegmenter ISentenceSegmenterProvider.GetSegmenter(LanguageTag? language) => GetSegmenter(language);

    private SentenceSegmenter Make(Languages.Language language) => new(_options with { Language = LanguageLookup.Tag(language) });
}
