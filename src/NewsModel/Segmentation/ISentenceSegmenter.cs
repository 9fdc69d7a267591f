namespace NewsModel.Segmentation;

/// <summary>Finds the sentences of a text. An own implementation takes the place of <see cref="SentenceSegmenter"/> wherever the library asks for one.</summary>
/// <remarks>Implementations must be safe for all threads at once.</remarks>
public interface ISentenceSegmenter
{
    /// <summary>Reads the next sentence of <paramref name="text"/>.</summary>
    /// <param name="text">The whole text, the same at every call.</param>
    /// <param name="position">Zero at the first call; the call moves it to where the next one goes on.</param>
    /// <param name="sentence">The sentence, in UTF-16 code units of <paramref name="text"/>.</param>
    /// <returns><see langword="false"/> when there is no further sentence.</returns>
    bool TryReadNext(ReadOnlySpan<char> text, ref int position, out TextSpan sentence);
}
