using System.Runtime.Intrinsics;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// What differs between UTF-16 and UTF-8 text. Everything above it is written once, so both give the same sentences. Code that is
/// not well formed (lone surrogates, bytes that are not UTF-8) is read as replacement characters, each of one UTF-16 code unit.
/// </summary>
internal interface ITextForm<TUnit> where TUnit : unmanaged
{
    /// <summary>How many units of this form one UTF-16 code unit takes at most.</summary>
    static abstract int UnitsPerChar { get; }

    /// <summary>A line feed.</summary>
    static abstract TUnit LineFeed { get; }

    /// <summary>The unit as a number; below 0x80 it is the code point in both forms.</summary>
    static abstract int Value(TUnit unit);

    /// <summary>
    /// Whether one or two units tell that a Han character, a Hangul syllable, a letter of kana, of Russian or of Arabic begins here, or what is read as
    /// a replacement character: neither white space nor a mark that goes with what is before it. Two units must be there.
    /// </summary>
    static abstract bool BeginsLetter(ref TUnit first);

    /// <summary>
    /// Whether the four characters before <paramref name="end"/> are small letters of Russian, the last of them in the lowest sixteen bits of
    /// <paramref name="key"/>. Eight units must be before it.
    /// </summary>
    static abstract bool EndsInRussian(ref TUnit end, out ulong key);

    /// <summary>Whether a Hangul syllable may begin with the unit, and no letter of a script with case.</summary>
    static abstract bool MayBeginHangul(TUnit unit);

    /// <summary>
    /// Where candidates may be among the 64 units from <paramref name="index"/> on: bit n stands for the unit at index + n, and for a
    /// character of several units for its last one. Marks beyond ASCII may be reported that are none.
    /// </summary>
    static abstract ulong Candidates(ReadOnlySpan<TUnit> text, int index, ScanPath path, int extra);

    /// <summary>The code point at <paramref name="index"/>, where a character begins, and its length in units.</summary>
    static abstract int Decode(ReadOnlySpan<TUnit> text, int index, out int length);

    /// <summary>The code point that ends before <paramref name="end"/>, and its length in units.</summary>
    static abstract int DecodeBefore(ReadOnlySpan<TUnit> text, int end, out int length);

    /// <summary>
    /// The UTF-16 text around <paramref name="stop"/>, at most <paramref name="behind"/> code units before it and
    /// <paramref name="ahead"/> from it on, never with half a character at an edge that has the other half beyond it.
    /// </summary>
    static abstract ReadOnlySpan<char> Window(ReadOnlySpan<TUnit> text, int stop, int behind, int ahead, Span<char> buffer, out int stopInWindow);

    /// <summary>
    /// The index that lies <paramref name="chars"/> UTF-16 code units after <paramref name="index"/>, or less: at the end of the text,
    /// or where the last unit would be half a character.
    /// </summary>
    static abstract int Forward(ReadOnlySpan<TUnit> text, int index, int chars);

    /// <summary>How many ASCII units <paramref name="text"/> begins with.</summary>
    static abstract int CountAscii(ReadOnlySpan<TUnit> text);

    /// <summary>The sixteen units from <paramref name="first"/> on as bytes; what is not ASCII becomes zero or a byte that is not.</summary>
    static abstract Vector128<byte> SixteenBytes(ref TUnit first);

    /// <summary>How many units of <paramref name="text"/> are whole characters: less than all when it was cut inside one.</summary>
    static abstract int WholeCharacters(ReadOnlySpan<TUnit> text);

    /// <summary>
    /// The character at <paramref name="first"/> and its length in units, if it is well formed and below U+10000; else a negative number.
    /// Three units must be there.
    /// </summary>
    static abstract int Peek(ref TUnit first, out int length);

    /// <summary>The same for the character that ends before <paramref name="end"/>; three units must be before it.</summary>
    static abstract int PeekBefore(ref TUnit end, out int length);
}
