using NewsModel.Segmentation.Scanning;

namespace NewsModel.Segmentation;

/// <summary>The sentences of a UTF-8 text one after the other; <c>foreach</c> over it allocates nothing and transcodes nothing but what is around a stop.</summary>
/// <remarks>It reads the bytes as it goes: they must not change meanwhile. <c>default</c> has no sentences.</remarks>
public ref struct Utf8SentenceEnumerator
{
    private SentenceScanner<byte, Utf8Form> _scanner;

    internal Utf8SentenceEnumerator(SegmenterCore core, ReadOnlySpan<byte> utf8) => _scanner = new SentenceScanner<byte, Utf8Form>(core, utf8);

    /// <summary>The sentence, in bytes; valid after <see cref="MoveNext"/> has returned <see langword="true"/>.</summary>
    public readonly Utf8Span Current => Utf8Span.FromOrderedBounds(_scanner.Start, _scanner.End);

    /// <summary>Goes to the next sentence.</summary>
    /// <returns><see langword="false"/> when there is none.</returns>
    public bool MoveNext() => _scanner.MoveNext();

    /// <summary>The enumerator itself, so that <c>foreach</c> takes it.</summary>
    public readonly Utf8SentenceEnumerator GetEnumerator() => this;
}
