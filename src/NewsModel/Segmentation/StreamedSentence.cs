namespace NewsModel.Segmentation;

/// <summary>A sentence read from a stream, a pipe or a reader: where it lies in what was read, and its text.</summary>
/// <param name="Start">
/// The offset of its first unit from where the reading began: bytes for UTF-8 sources, UTF-16 code units for a <see cref="TextReader"/>.
/// </param>
/// <param name="Length">Its length in the same units.</param>
/// <param name="Text">Its text; bytes that are not UTF-8 have become U+FFFD.</param>
/// <remarks><c>default</c> is an empty sentence at the start whose text is <see langword="null"/>; the segmenter never gives it.</remarks>
public readonly record struct StreamedSentence(long Start, int Length, string Text)
{
    /// <summary>The offset after its last unit.</summary>
    public long End => Start + Length;
}
