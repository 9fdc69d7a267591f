using NewsModel.Quotations;
using NewsModel.Segmentation;

namespace NewsModel.Annotation;

/// <summary>Gives articles their sentences, quotes and speakers.</summary>
/// <remarks>
/// Quotes and speakers that the source asserts are kept; those that this library extracted before are found anew, so annotating twice
/// changes nothing. Immutable and safe for all threads. Takes time linear in the text.
/// </remarks>
public sealed class ArticleAnnotator : IArticleAnnotator
{
    // What articles are taken to be written in when neither they nor the caller say: the extractor's own default.
    private const string DefaultLanguage = "en";

    private readonly ISentenceSegmenterProvider _segmenters;
    private volatile Kept? _last;

    /// <summary>An annotator with the default segmenters.</summary>
    public ArticleAnnotator()
        : this(SentenceSegmenterProvider.Default)
    {
    }

    /// <summary>An annotator that takes its segmenters from <paramref name="segmenters"/>.</summary>
    public ArticleAnnotator(ISentenceSegmenterProvider segmenters)
    {
        ArgumentNullException.ThrowIfNull(segmenters);
        _segmenters = segmenters;
    }

    /// <summary>The annotator with the default segmenters.</summary>
    public static ArticleAnnotator Default { get; } = new();

    /// <inheritdoc/>
    public Article Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article with { Body = Annotate(article.Body, article.Language) };
    }

    /// <summary>The body with annotations.</summary>
    /// <param name="body">The body.</param>
    /// <param name="language">The language of blocks that do not name their own; null when it is not known.</param>
    public ArticleBody Annotate(ArticleBody body, LanguageTag? language)
    {
        ArgumentNullException.ThrowIfNull(body);
        var sentences = SentencesOf(body, language);
        var extracted = ExtractorFor((language ?? DefaultLanguage).Value).Extract(body.Text, sentences);
        var (quotes, speakers) = new QuotationMerge(body).With(extracted);
        return body.WithAnnotations(sentences, quotes, speakers);
    }

    // The articles of one caller are mostly of one language.
    private QuotationExtractor ExtractorFor(string language)
    {
        var last = _last;
        if (last is null || !string.Equals(last.Language, language, StringComparison.Ordinal)) _last = last = new Kept(language, new QuotationExtractor(language));
        return last.Extractor;
    }

    // Block by block, items and cells each for itself: a sentence never crosses them. One that stands where it stood keeps its id.
    private ValueList<Sentence> SentencesOf(ArticleBody body, LanguageTag? language)
    {
        var known = body.Sentences?.ToDictionary(sentence => sentence.Span);
        var sentences = new List<Sentence>();
        ISentenceSegmenter? segmenter = null;
        LanguageTag? spoken = null;
        for (var i = 0; i < body.Blocks.Count; i++)
        {
            var block = body.Blocks[i];
            if (body.SpanOf(i) is not { } place) continue;
            if (segmenter is null || spoken != (block.Language ?? language))
            {
                spoken = block.Language ?? language;
                segmenter = _segmenters.GetSegmenter(spoken);
            }
            if (BlockPieces.Of(block, place) is not { } pieces) AddSentences(body, place, segmenter, known, sentences);
            else foreach (var piece in pieces) AddSentences(body, piece, segmenter, known, sentences);
        }
        return sentences.ToValueList();
    }

    private static void AddSentences(ArticleBody body, TextSpan piece, ISentenceSegmenter segmenter, Dictionary<TextSpan, Sentence>? known, List<Sentence> sentences)
    {
        var text = body.TextOf(piece);
        for (var position = 0; segmenter.TryReadNext(text, ref position, out var span);)
        {
            if (span.IsEmpty) continue;
            var placed = span.Shift(piece.Start);
            sentences.Add(known?.GetValueOrDefault(placed) ?? new Sentence(placed));
        }
    }

    private sealed record Kept(string Language, QuotationExtractor Extractor);
}
