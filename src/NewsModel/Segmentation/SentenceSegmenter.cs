using NewsModel.Segmentation.Scanning;

namespace NewsModel.Segmentation;

/// <summary>
/// Cuts text into sentences. All forms of text give the same sentences: <see cref="string"/>, spans of UTF-16, spans of UTF-8, and
/// streams of either, however they are cut.
/// </summary>
/// <remarks>
/// Immutable, and safe for all threads at once. Time is linear in the length of the text whatever the text; enumerating allocates
/// nothing. Text that is not well formed (lone surrogates, bytes that are not UTF-8) is read as if it held replacement characters.
/// </remarks>
/// <example>
/// <code>
/// foreach (var sentence in SentenceSegmenter.Default.Enumerate(text))
///     Console.WriteLine(text[sentence]);
/// </code>
/// </example>
public sealed partial class SentenceSegmenter : ISentenceSegmenter
{
    private readonly SegmenterCore _core;

    /// <summary>A segmenter with the default options.</summary>
    public SentenceSegmenter() : this(SegmentationOptions.Default)
    {
    }

    /// <summary>A segmenter with <paramref name="options"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public SentenceSegmenter(SegmentationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        _core = new SegmenterCore(options);
    }

    internal SentenceSegmenter(SegmentationOptions options, ScanPath path)
    {
        Options = options;
        _core = new SegmenterCore(options, path);
    }

    /// <summary>The segmenter with the default options, which guesses the language from the script of each text.</summary>
    public static SentenceSegmenter Default { get; } = new();

    /// <summary>The options it was made with.</summary>
    public SegmentationOptions Options { get; }

    /// <summary>The sentences of <paramref name="text"/>, found as they are asked for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SentenceEnumerator Enumerate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SentenceEnumerator(_core, text);
    }

    /// <summary>The sentences of <paramref name="text"/>, found as they are asked for.</summary>
    public SentenceEnumerator Enumerate(ReadOnlySpan<char> text) => new(_core, text);

    /// <summary>The sentences of <paramref name="utf8"/>, in bytes, found as they are asked for; nothing is transcoded as a whole.</summary>
    public Utf8SentenceEnumerator Enumerate(ReadOnlySpan<byte> utf8) => new(_core, utf8);

    /// <summary>The spans of all sentences of <paramref name="text"/>, in a new array.</summary>
    public TextSpan[] ToSpans(ReadOnlySpan<char> text)
    {
        var spans = new List<TextSpan>();
        foreach (var sentence in Enumerate(text)) spans.Add(sentence);
        return [.. spans];
    }

    /// <summary>The spans of all sentences of <paramref name="utf8"/>, in bytes, in a new array.</summary>
    public Utf8Span[] ToSpans(ReadOnlySpan<byte> utf8)
    {
        var spans = new List<Utf8Span>();
        foreach (var sentence in Enumerate(utf8)) spans.Add(sentence);
        return [.. spans];
    }

    /// <summary>The sentences of <paramref name="text"/>, each a new string, in a new array.</summary>
    public string[] ToStrings(ReadOnlySpan<char> text)
    {
        var strings = new List<string>();
        foreach (var sentence in Enumerate(text)) strings.Add(sentence.Of(text).ToString());
        return [.. strings];
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is negative or past the end of <paramref name="text"/>.</exception>
    public bool TryReadNext(ReadOnlySpan<char> text, ref int position, out TextSpan sentence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, text.Length);
        var sentences = new SentenceEnumerator(_core, text, position);
        if (!sentences.MoveNext())
        {
            position = text.Length;
            sentence = default;
            return false;
        }
        sentence = sentences.Current;
        position = sentence.End;
        return true;
    }
}
