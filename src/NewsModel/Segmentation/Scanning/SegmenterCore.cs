using NewsModel.Languages;
using NewsModel.Segmentation.Decisions;

namespace NewsModel.Segmentation.Scanning;

/// <summary>What a segmenter's options come to: read by every scanner, changed by none. Deciders are made when first needed and kept.</summary>
internal sealed class SegmenterCore
{
    private readonly BoundaryDecider?[] _deciders = new BoundaryDecider?[LanguageLookup.Count];
    private readonly ValueList<string> _abbreviations;
    private readonly SegmentationConventions _conventions;
    private readonly BoundaryDecider? _given;

    public SegmenterCore(SegmentationOptions options) : this(options, ScanPaths.Best)
    {
    }

    /// <summary>For tests and benchmarks: with a chosen instruction set.</summary>
    internal SegmenterCore(SegmentationOptions options, ScanPath path)
    {
        Path = path;
        LineBreaks = options.LineBreaks;
        KeepsWhiteSpace = options.KeepsWhiteSpace;
        LongestSentence = options.LongestSentence;
        LongestQuotation = options.KeepsQuotationsWhole ? options.LongestQuotation : 0;
        _abbreviations = options.Abbreviations;
        _conventions = options.Conventions;
        Language = LanguageLookup.Find(options.Language);
        if (Language != Language.Unknown) _given = Decider(Language);
    }

    public ScanPath Path { get; }

    public Language Language { get; }

    public LineBreakHandling LineBreaks { get; }

    public bool KeepsWhiteSpace { get; }

    public int LongestSentence { get; }

    /// <summary>Zero when quotations are cut inside.</summary>
    public int LongestQuotation { get; }

    public bool HasAbbreviations => _abbreviations.Count > 0;

    /// <summary>How many UTF-16 code units after a candidate must be known before it is decided.</summary>
    public int Margin => BoundaryDecider.LookAhead + LongestQuotation + 8;

    /// <summary>The decider of the given language, or of the one that the beginning of the text is guessed to be in.</summary>
    public BoundaryDecider DeciderFor<TUnit, TForm>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged where TForm : struct, ITextForm<TUnit> =>
        _given ?? Decider(ScriptGuess.Of<TUnit, TForm>(text));

    private BoundaryDecider Decider(Language language)
    {
        ref var slot = ref _deciders[(int)language];
        return Volatile.Read(ref slot) ?? Interlocked.CompareExchange(ref slot, new BoundaryDecider(language, _abbreviations, _conventions), null) ?? slot!;
    }
}
