using System.Buffers;

namespace NewsModel.Serialization.Markup;

/// <summary>A text that grows, in lent memory.</summary>
internal sealed class TextBuffer : IDisposable
{
    private const int FirstLength = 1024;

    private char[] _units = ArrayPool<char>.Shared.Rent(FirstLength);

    /// <summary>How long the text is, in UTF-16 code units; what is behind a smaller length goes.</summary>
    public int Length { get; set; }

    /// <summary>The last code unit, of a text that is not empty.</summary>
    public char Last => _units[Length - 1];

    /// <summary>Appends one code unit.</summary>
    public void Append(char unit)
    {
        if (Length == _units.Length) Grow(1);
        _units[Length++] = unit;
    }

    /// <summary>Appends a text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (_units.Length - Length < text.Length) Grow(text.Length);
        text.CopyTo(_units.AsSpan(Length));
        Length += text.Length;
    }

    /// <inheritdoc/>
    public override string ToString() => new(_units, 0, Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_units.Length > 0) ArrayPool<char>.Shared.Return(_units);
        (_units, Length) = ([], 0);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * Length, Length + more));
        _units.AsSpan(0, Length).CopyTo(larger);
        if (_units.Length > 0) ArrayPool<char>.Shared.Return(_units);
        _units = larger;
    }
}
