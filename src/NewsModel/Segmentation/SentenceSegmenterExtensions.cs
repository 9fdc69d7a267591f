namespace NewsModel.Segmentation;

/// <summary>Sentences as lists, from any <see cref="ISentenceSegmenter"/>.</summary>
public static class SentenceSegmenterExtensions
{
    /// <summary>The spans of the sentences of <paramref name="text"/>, in order, in UTF-16 code units.</summary>
    public static TextSpan[] ToSpans(this ISentenceSegmenter segmenter, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        var spans = new List<TextSpan>();
        var position = 0;
        while (segmenter.TryReadNext(text, ref position, out var sentence)) spans.Add(sentence);
        return [.. spans];
    }

    /// <summary>The sentences of <paramref name="text"/>, in order.</summary>
    public static string[] ToStrings(this ISentenceSegmenter segmenter, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        var sentences = new List<string>();
        var position = 0;
        while (segmenter.TryReadNext(text, ref position, out var sentence)) sentences.Add(sentence.Of(text).ToString());
        return [.. sentences];
    }
}
