namespace NewsModel.Segmentation;

/// <summary>
/// A stretch of a UTF-8 text: start and length, half-open, in bytes. It is a type of its own so that byte offsets are never taken
/// for the UTF-16 offsets of a <see cref="TextSpan"/>.
/// </summary>
/// <remarks><c>default</c> is the empty span at the start of a text.</remarks>
public readonly record struct Utf8Span
{
    /// <summary>Makes the span of <paramref name="length"/> bytes from <paramref name="start"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end is past <see cref="int.MaxValue"/>.</exception>
    public Utf8Span(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first byte.</summary>
    public int Start { get; private init; }

    /// <summary>The number of bytes.</summary>
    public int Length { get; private init; }

    /// <summary>The offset after the last byte.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets that are known to be in order.</summary>
    internal static Utf8Span FromOrderedBounds(int start, int end) => new() { Start = start, Length = end - start };

    /// <summary>The bytes of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends past <paramref name="utf8"/>.</exception>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> utf8) => utf8.Slice(Start, Length);

    /// <summary>The span as a <see cref="Range"/>, to index an array or a span of bytes with.</summary>
    public Range ToRange() => this;

    /// <summary>The span as a <see cref="Range"/>, to index an array or a span of bytes with.</summary>
    public static implicit operator Range(Utf8Span span) => span.Start..span.End;

    /// <summary><c>[start, end)</c>, in bytes.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}, {End})");
}
