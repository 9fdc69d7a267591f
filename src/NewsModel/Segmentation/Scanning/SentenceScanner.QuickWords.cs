using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsModel.Segmentation.Scanning;

/// <summary>What the shortcuts ask of the word before a stop.</summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    /// <summary>Whether three letters before the stop, at least, are ASCII and of no abbreviation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsAfterLongWord(ref TUnit first, int stop) =>
        stop >= PlainWords.LookBehind && _plain.IsLongPlain(TForm.SixteenBytes(ref Unsafe.Add(ref first, stop - PlainWords.LookBehind)));

    /// <summary>
    /// Whether a sentence ends at the stop if a capital, a letter without case or a digit follows its gap: after a word that is no
    /// abbreviation, a year, or a mark that no word can end with. Long words may have been asked about before.
    /// </summary>
    private readonly bool IsAfterPlainWord(ref TUnit first, int stop, bool isNoLongWord = false)
    {
        if (stop < PlainWords.LookBehind) return false;
        var before = TForm.Value(Unsafe.Add(ref first, stop - 1));
        if (before >= 0x80) return IsAfterWideWord(ref first, stop);
        if (IsLetter(before)) return (!isNoLongWord && IsAfterLongWord(ref first, stop)) || IsAfterShortWord(ref first, stop);
        return IsDigit(before) ? IsAfterNumber(ref first, stop) : before is > ' ' and not ('.' or '!' or '?' or ',' or 0x7F);
    }

    /// <summary>Whether two letters are the word before the stop, of no abbreviation, or less than eight that a wider letter or a digit stands before.</summary>
    private readonly bool IsAfterShortWord(ref TUnit first, int stop)
    {
        var bytes = TForm.SixteenBytes(ref Unsafe.Add(ref first, stop - PlainWords.LookBehind));
        if (_plain.IsShortPlain(bytes)) return true;
        var before = TForm.Value(Unsafe.Add(ref first, stop - 1 - PlainWords.LettersAtEnd(bytes)));
        return before >= 0x80 ? IsAfterMixedWord(ref first, stop) : IsDigit(before) && IsAfterMeasure(ref first, stop);
    }

    /// <summary>"zurück", "für": a few ASCII letters, those of no abbreviation, after a letter that is none; three letters at least.</summary>
    private readonly bool IsAfterMixedWord(ref TUnit first, int stop)
    {
        ref var end = ref Unsafe.Add(ref first, stop);
        ulong key = 0;
        var run = 0;
        for (; run < 7 && TForm.Value(Unsafe.Subtract(ref end, 1)) is var unit && IsLetter(unit); run++)
        {
            key = key << 8 | (uint)unit | 0x20;
            end = ref Unsafe.Subtract(ref end, 1);
        }
        var wide = TForm.PeekBefore(ref end, out var length);
        if (wide < 0x80 || wide is 0xAA or 0xBA || !Text.CodePoint.IsLetter(wide) || _plain.MayEndAbbreviation(key)) return false;
        return run > 1 || (TForm.PeekBefore(ref Unsafe.Add(ref end, -length), out _) is > 0 and var before && Text.CodePoint.IsLetter(before));
    }

    /// <summary>
    /// The last letter is beyond ASCII: up to four letters are read back from it. Two that are all the word, or three, none of them of
    /// an abbreviation, make a plain word; so does a closing mark, which leaves no word.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool IsAfterWideWord(ref TUnit first, int stop)
    {
        if (stop < 2 * PlainWords.LookBehind) return false;
        ref var end = ref Unsafe.Add(ref first, stop);
        if (TForm.EndsInRussian(ref end, out var key)) return !_plain.MayEndAbbreviation(key);
        key = 0;
        int run = 0, letters = 0, last = 0, firstUnit = 0;
        while (run < PlainWords.WideLetters)
        {
            var unit = TForm.PeekBefore(ref end, out var length);
            if (run == 0)
            {
                if (unit is 0x201D or 0x2019 or 0xBB or 0x201C or 0x300D or 0x300F or 0xFF09) return true;
                // Of abbreviations in Hangul, few end with a syllable that a sentence ends with: then no key need be made.
                if (IsHangul(unit) && !_plain.MayEndAbbreviation((ulong)unit) && IsHangulWord(ref Unsafe.Add(ref end, -length))) return true;
                last = unit;
            }
            if (unit < 0 || !PlainWords.IsWordUnit(unit, out var isLetter)) break;
            if (isLetter) letters++;
            key |= (ulong)PlainWords.Fold(unit) << (16 * run);
            firstUnit = unit;
            run++;
            end = ref Unsafe.Add(ref end, -length);
        }
        if (run == 0 || last is 0xAA or 0xBA || _plain.MayEndAbbreviation(key)) return false;
        if (run > 2) return letters > 1;
        if (TForm.Value(Unsafe.Add(ref end, -1)) is not (' ' or '\n')) return false;
        return run == 2 ? letters == 2 && (!IsUpper(firstUnit) || IsUpper(last)) : IsHangul(last);
    }

    /// <summary>Whether a Hangul word stands before the stop, of a syllable that no abbreviation ends with and another one, and Hangul after its gap.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool IsBetweenHangul(ref TUnit first, int stop)
    {
        if (stop < 2 * PlainWords.LookBehind || !IsHangul(TForm.Peek(ref Unsafe.Add(ref first, stop + 2), out _))) return false;
        ref var end = ref Unsafe.Add(ref first, stop);
        var last = TForm.PeekBefore(ref end, out var length);
        return IsHangul(last) && !_plain.MayEndAbbreviation((ulong)last) && IsHangulWord(ref Unsafe.Add(ref end, -length));
    }

    /// <summary>Whether two syllables more end here, or one that begins the word.</summary>
    private static bool IsHangulWord(ref TUnit end)
    {
        if (!IsHangul(TForm.PeekBefore(ref end, out var length))) return false;
        return TForm.PeekBefore(ref Unsafe.Add(ref end, -length), out _) is ' ' or '\n' or (>= 0xAC00 and <= 0xD7A3);
    }

    private static bool IsUpper(int unit) => unit < 0x80 ? IsCapital(unit) : Text.CodePoint.IsUpper(unit);

    private static bool IsHangul(int unit) => unit is >= 0xAC00 and <= 0xD7A3;

    /// <summary>
    /// "in 1985", "May 28", "of 306,031": a number after a space, before it a comma or a word that begins no paragraph, so that the number
    /// is neither a figure's nor that of the first item of a list; nor, if it is short, that of a further item, nor an ordinal.
    /// </summary>
    private readonly bool IsAfterNumber(ref TUnit first, int stop)
    {
        var at = stop - 2;
        while (at > stop - 9 && IsInNumber(ref Unsafe.Add(ref first, at))) at--;
        var length = stop - 1 - at;
        if (length < 4 && _decider.Words.HasDottedOrdinals) return false;
        if (IsCurrency(ref Unsafe.Add(ref first, at + 1))) return true;
        if (TForm.Value(Unsafe.Add(ref first, at)) != ' ') return false;
        if (length < 3 && IsAfterItem(ref first, stop, TForm.Value(Unsafe.Add(ref first, stop - 1)))) return false;
        return IsAfterInnerWord(ref first, at);
    }

    /// <summary>"the 15th", "$10.9bn": small letters, three at most, after a number that stands after a space or a currency.</summary>
    private static bool IsAfterMeasure(ref TUnit first, int stop)
    {
        var at = stop - 1;
        while (at > stop - 4 && IsSmall(TForm.Value(Unsafe.Add(ref first, at)))) at--;
        var end = at;
        while (at > stop - 12 && IsInNumber(ref Unsafe.Add(ref first, at))) at--;
        return at < end && (TForm.Value(Unsafe.Add(ref first, at)) == ' ' || IsCurrency(ref Unsafe.Add(ref first, at + 1)));
    }

    /// <summary>Whether $, £ or € stands before the number that begins here.</summary>
    private static bool IsCurrency(ref TUnit number) => TForm.PeekBefore(ref number, out _) is '$' or 0xA3 or 0x20AC;

    /// <summary>A digit, or a mark between two.</summary>
    private static bool IsInNumber(ref TUnit at)
    {
        var unit = TForm.Value(at);
        return IsDigit(unit) || (unit is ',' or '.' or '-' or '/' && IsDigit(TForm.Value(Unsafe.Subtract(ref at, 1))) && IsDigit(TForm.Value(Unsafe.Add(ref at, 1))));
    }

    /// <summary>Whether a comma or a number stands before the space, or a word with another word, a number or a comma before it.</summary>
    private static bool IsAfterInnerWord(ref TUnit first, int space)
    {
        if (space < PlainWords.LookBehind + 3) return false;
        ref var end = ref Unsafe.Add(ref first, space);
        if (TForm.Value(Unsafe.Subtract(ref end, 1)) is ',' or '%' or (>= '0' and <= '9')) return true;
        var letters = 0;
        for (; letters < PlainWords.LookBehind / 2; letters++)
        {
            var letter = TForm.PeekBefore(ref end, out var length);
            if (letter < 0 || !Text.CodePoint.IsLetter(letter)) break;
            end = ref Unsafe.Add(ref end, -length);
        }
        if (letters == 0 || TForm.Value(Unsafe.Subtract(ref end, 1)) != ' ') return false;
        var before = TForm.PeekBefore(ref Unsafe.Subtract(ref end, 1), out _);
        return before is ',' or '%' || (before > 0 && Text.CodePoint.IsLetterOrDigit(before));
    }

    /// <summary>Whether a stop or bracket, as after the number of an item, stands behind the digit before <paramref name="digit"/> somewhere in a window before the stop.</summary>
    private static bool IsAfterItem(ref TUnit first, int stop, int digit)
    {
        var before = Vector128.Create((byte)(digit == '0' ? '9' : digit - 1));
        var least = Math.Max(0, stop - Decisions.BoundaryDecider.LookBehind * TForm.UnitsPerChar);
        for (var at = stop - 16; ; at = Math.Max(least, at - 16))
        {
            ref var here = ref Unsafe.Add(ref first, at);
            var mark = TForm.SixteenBytes(ref Unsafe.Add(ref here, 1));
            var isMark = Vector128.Equals(mark, Vector128.Create((byte)'.')) | Vector128.Equals(mark, Vector128.Create((byte)')'));
            if ((Vector128.Equals(TForm.SixteenBytes(ref here), before) & isMark) != Vector128<byte>.Zero) return true;
            if (at <= least) return false;
        }
    }

    /// <summary>Whether a letter stands before the stop, and if it is ASCII another one before it: no number, and no letter of an item.</summary>
    private static bool IsAfterLetters(ref TUnit first, int stop)
    {
        if (stop < PlainWords.LookBehind) return false;
        var last = TForm.PeekBefore(ref Unsafe.Add(ref first, stop), out _);
        return last < 0x80 ? IsAfterWord(ref first, stop) : Text.CodePoint.IsLetter(last);
    }

    /// <summary>The same, without the letter after another stop.</summary>
    private static bool IsAfterSureLetters(ref TUnit first, int stop) =>
        IsAfterLetters(ref first, stop) && TForm.Value(Unsafe.Add(ref first, stop - 2)) != '.';

    /// <summary>Whether a letter beyond ASCII stands before the stop, of a script with spaces.</summary>
    private static bool IsAfterSpacedLetter(ref TUnit first, int stop) =>
        stop >= PlainWords.LookBehind && TForm.PeekBefore(ref Unsafe.Add(ref first, stop), out _) is >= 0x80 and var letter
        && Text.CodePoint.IsLetter(letter) && !Text.CodePoint.IsUnspaced(letter);

    /// <summary>Whether two ASCII letters stand before the stop: no number and no letter of an item.</summary>
    private static bool IsAfterWord(ref TUnit first, int stop) =>
        stop >= 2 && IsLetter(TForm.Value(Unsafe.Add(ref first, stop - 1))) && TForm.Value(Unsafe.Add(ref first, stop - 2)) is var before && (IsLetter(before) || before == '.');

    /// <summary>U.S, J.K: one capital after a space, a line break or another stop.</summary>
    private static bool IsAfterInitial(ref TUnit first, int stop) =>
        stop >= 2 && IsCapital(TForm.Value(Unsafe.Add(ref first, stop - 1))) && TForm.Value(Unsafe.Add(ref first, stop - 2)) is ' ' or '.' or '\n';

    /// <summary>BNK.L: nothing but capitals on both sides, a code of two parts.</summary>
    private static bool IsBetweenCapitals(ref TUnit first, int stop)
    {
        if (stop < PlainWords.LookBehind) return false;
        var (start, end) = (stop, stop + 1);
        while (start > stop - 8 && IsCapital(TForm.Value(Unsafe.Add(ref first, start - 1)))) start--;
        while (end < stop + 8 && IsCapital(TForm.Value(Unsafe.Add(ref first, end)))) end++;
        return start < stop - 1 && TForm.Value(Unsafe.Add(ref first, start - 1)) is ' ' or '<' or '(' or '\n'
            && TForm.Value(Unsafe.Add(ref first, end)) is ' ' or '>' or ')' or ',';
    }

    /// <summary>"so much ... and more": a space between a word and the stop.</summary>
    private static bool IsApartFromWord(ref TUnit first, int stop) =>
        stop >= 3 && TForm.Value(Unsafe.Add(ref first, stop - 1)) == ' ' && IsLetter(TForm.Value(Unsafe.Add(ref first, stop - 2))) && IsLetter(TForm.Value(Unsafe.Add(ref first, stop - 3)));

    /// <summary>"J. R. Halloway": a capital alone that abbreviates nothing, not I, before a capital with its own stop.</summary>
    private readonly bool IsBetweenInitials(ref TUnit first, int stop)
    {
        if (stop < PlainWords.LookBehind || TForm.Value(Unsafe.Add(ref first, stop + 3)) != '.' || TForm.Value(Unsafe.Add(ref first, stop + 4)) != ' ') return false;
        var initial = TForm.Value(Unsafe.Add(ref first, stop - 1));
        return IsCapital(initial) && initial != 'I' && TForm.Value(Unsafe.Add(ref first, stop - 2)) is ' ' or '\n' && _plain.IsInitial(initial);
    }

    /// <summary>"a.m", "U.S": letters one by one with a stop between, an abbreviation whatever they are.</summary>
    private static bool IsAfterDottedLetters(ref TUnit first, int stop)
    {
        if (stop < PlainWords.LookBehind) return false;
        var at = stop;
        while (at > stop - 8 && IsLetter(TForm.Value(Unsafe.Add(ref first, at - 1))) && TForm.Value(Unsafe.Add(ref first, at - 2)) == '.') at -= 2;
        return at < stop && IsLetter(TForm.Value(Unsafe.Add(ref first, at - 1))) && TForm.Value(Unsafe.Add(ref first, at - 2)) is ' ' or '\n' or '(';
    }

    /// <summary>Whether a word of nothing but small letters begins here, and no address (http, www).</summary>
    private static bool IsSmallWord(ref TUnit begin)
    {
        var second = TForm.Value(Unsafe.Add(ref begin, 1));
        if (TForm.Value(begin) is 'x' || (TForm.Value(begin) is 'h' && second == 't') || (TForm.Value(begin) is 'w' && second == 'w')) return false;
        for (var length = 0; length < 16;)
        {
            var unit = TForm.Value(Unsafe.Add(ref begin, length));
            if (IsSmall(unit) || (unit == '\'' && length > 0 && IsSmall(TForm.Value(Unsafe.Add(ref begin, length + 1)))))
            {
                length++;
                continue;
            }
            if (unit < 0x80) return length > 0 && (unit is ' ' or ',' or '\n' || (unit is '.' or ')' && TForm.Value(Unsafe.Add(ref begin, length + 1)) is ' ' or '\n'));
            var letter = TForm.Peek(ref Unsafe.Add(ref begin, length), out var units);
            if (letter < 0 || !Text.CodePoint.IsLower(letter)) return false;
            length += units;
        }
        return false;
    }
}
