using System.Text.Json.Serialization;
using NewsModel.Serialization;

namespace NewsModel;

/// <summary>
/// A stretch of a text: start and length, half-open, in UTF-16 code units (indices of a <see cref="string"/>), into the text it
/// was made for; in an article that is <c>Body.Text</c>.
/// </summary>
/// <remarks><c>default</c> is the empty span at the start of a text.</remarks>
[JsonConverter(typeof(NewsJsonConverter<TextSpan>))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes the span of <paramref name="length"/> code units from <paramref name="start"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end is past <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; private init; }

    /// <summary>The number of code units.</summary>
    public int Length { get; private init; }

    /// <summary>The offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or past <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>The same for those who know that <paramref name="start"/> and <paramref name="end"/> are in order.</summary>
    internal static TextSpan FromOrderedBounds(int start, int end) => new() { Start = start, Length = end - start };

    /// <summary>Whether <paramref name="offset"/> is that of a code unit of the span.</summary>
    public bool Contains(int offset) => (uint)(offset - Start) < (uint)Length;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span; an empty span at its end does.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans have a code unit in common; an empty span has none.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The span moved by <paramref name="distance"/> code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The moved span would start before zero.</exception>
    public TextSpan Shift(int distance) => new(Start + distance, Length);

    /// <summary>The text of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends past <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>The span as a <see cref="Range"/>, to index a string or a span with.</summary>
    public Range ToRange() => this;

    /// <summary>The span as a <see cref="Range"/>, to index a string or a span with.</summary>
    public static implicit operator Range(TextSpan span) => span.Start..span.End;

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>[start, end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}, {End})");
}
