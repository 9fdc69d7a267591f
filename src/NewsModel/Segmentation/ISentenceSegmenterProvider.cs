namespace NewsModel.Segmentation;

/// <summary>Finds the segmenter for a language.</summary>
/// <remarks>Implementations must be safe for all threads at once.</remarks>
public interface ISentenceSegmenterProvider
{
    /// <summary>
    /// The segmenter for a BCP 47 tag; never null. A tag that is not known is shortened from its end until it is (<c>pt-BR</c>, then
    /// <c>pt</c>); null, and a tag of which nothing is known, get the segmenter that guesses from the script of the text.
    /// </summary>
    ISentenceSegmenter GetSegmenter(LanguageTag? language);
}
