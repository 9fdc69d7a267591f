using NewsModel.Segmentation.Scanning;

namespace NewsModel.Segmentation;

/// <summary>The sentences of a UTF-16 text one after the other; <c>foreach</c> over it allocates nothing.</summary>
/// <remarks>It reads the text as it goes: the text must not change meanwhile. <c>default</c> has no sentences.</remarks>
public ref struct SentenceEnumerator
{
    private SentenceScanner<char, Utf16Form> _scanner;

    internal SentenceEnumerator(SegmenterCore core, ReadOnlySpan<char> text, int position = 0) =>
        _scanner = new SentenceScanner<char, Utf16Form>(core, text, position);

    /// <summary>The sentence, in UTF-16 code units of the text; valid after <see cref="MoveNext"/> has returned <see langword="true"/>.</summary>
    public readonly TextSpan Current => TextSpan.FromOrderedBounds(_scanner.Start, _scanner.End);

    /// <summary>Goes to the next sentence.</summary>
    /// <returns><see langword="false"/> when there is none.</returns>
    public bool MoveNext() => _scanner.MoveNext();

    /// <summary>The enumerator itself, so that <c>foreach</c> takes it.</summary>
    public readonly SentenceEnumerator GetEnumerator() => this;
}
