using System.Runtime.CompilerServices;
using NewsModel.Languages;

namespace NewsModel.Segmentation.Scanning;

/// <summary>The shortcuts that look words up: abbreviations that no sentence ends with, and ordinals before what they count.</summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    /// <summary>Longer words are left to the decider.</summary>
    private const int LongestKnown = 12;

    /// <summary>Whether no sentence ends before a word of small letters: in this language never, or not after dotted letters or an abbreviation.</summary>
    private readonly bool GoesOnBeforeSmall(ref TUnit first, int stop)
    {
        if (_goesOnBeforeSmall) return IsAfterLetters(ref first, stop);
        return IsAfterDottedLetters(ref first, stop) || KindsBefore(ref first, stop, out _) != 0;
    }

    /// <summary>"5. Oktober", "v. Chr.": whether a number or an abbreviation goes on with the capitalised word that begins here.</summary>
    private readonly bool IsKnownBefore(ref TUnit first, int stop, ref TUnit begin)
    {
        if (stop < 2 * PlainWords.LookBehind || TForm.Value(begin) is '(' or '[') return false;
        var last = TForm.Value(Unsafe.Add(ref first, stop - 1));
        if (IsDigit(last)) return _decider.Words.HasDottedOrdinals && IsOrdinal(ref first, stop, last) && CountsNext(ref begin);
        var kinds = KindsBefore(ref first, stop, out var endsPhrase);
        return (kinds & (AbbreviationKinds.Never | AbbreviationKinds.MayEnd)) == AbbreviationKinds.Never && !endsPhrase;
    }

    /// <summary>Up to three digits after a space, that are not the number of an item.</summary>
    private static bool IsOrdinal(ref TUnit first, int stop, int last)
    {
        var at = stop - 2;
        while (at > stop - 4 && IsDigit(TForm.Value(Unsafe.Add(ref first, at)))) at--;
        return TForm.Value(Unsafe.Add(ref first, at)) == ' ' && (stop - 1 - at > 2 || !IsAfterItem(ref first, stop, last));
    }

    /// <summary>Whether the word that begins here is a month, or another that ordinals count.</summary>
    [SkipLocalsInit]
    private readonly bool CountsNext(ref TUnit begin)
    {
        Span<char> word = stackalloc char[LongestKnown];
        var length = 0;
        for (var units = 0; units < QuickLookAhead - 8;)
        {
            ref var at = ref Unsafe.Add(ref begin, units);
            var letter = TForm.Peek(ref at, out var size);
            if (letter is ' ' or ',' or '\n') return length > 0 && (_decider.Words.Context(word[..length]) & (ContextKinds.Month | ContextKinds.OrdinalFollower)) != 0;
            if (letter < 0 || length == LongestKnown || !Text.CodePoint.IsLetter(letter)) return false;
            word[length++] = (char)letter;
            units += size;
        }
        return false;
    }

    /// <summary>
    /// What the word before the stop abbreviates, if it is nothing but letters after a space, and no letter alone, which may be an
    /// item's; and whether it may be the last of an abbreviation of several words.
    /// </summary>
    [SkipLocalsInit]
    private readonly AbbreviationKinds KindsBefore(ref TUnit first, int stop, out bool endsPhrase)
    {
        endsPhrase = true;
        if (stop < 2 * PlainWords.LookBehind) return 0;
        Span<char> word = stackalloc char[LongestKnown];
        ref var end = ref Unsafe.Add(ref first, stop);
        for (var start = LongestKnown; start >= 0; start--)
        {
            var letter = TForm.PeekBefore(ref end, out var length);
            if (letter == ' ')
            {
                if (start > LongestKnown - 2 && (start == LongestKnown || word[start] < 0x80)) return 0;
                var kinds = _decider.Words.Abbreviation(word[start..]);
                if (kinds != 0) endsPhrase = LongestKnown - start <= 3 && _decider.Words.MayEndPhrase(word[start..]);
                return kinds;
            }
            if (letter < 0 || start == 0 || !Text.CodePoint.IsLetter(letter)) return 0;
            word[start - 1] = (char)letter;
            end = ref Unsafe.Add(ref end, -length);
        }
        return 0;
    }
}
