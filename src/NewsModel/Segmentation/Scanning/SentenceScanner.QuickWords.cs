using System.Runtime.CompilerServices;

namespace NewsModel.Segmentation.Scanning;

/// <summary>What the shortcuts ask of the word before a stop.</summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    /// <summary>Whether the last letters before the stop are ASCII, and of no abbreviation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsAfterAsciiWord(ref TUnit first, int stop) =>
        stop >= PlainWords.LookBehind && _plain.IsPlain(TForm.SixteenBytes(ref Unsafe.Add(ref first, stop - PlainWords.LookBehind)));

    /// <summary>
    /// Whether a sentence ends at the stop if a capital, a letter without case or a digit follows its gap: after a word that is no
    /// abbreviation, a year, or a mark that no word can end with.
    /// </summary>
    private readonly bool IsAfterPlainWord(ref TUnit first, int stop)
    {
        if (stop < PlainWords.LookBehind) return false;
        var before = TForm.Value(Unsafe.Add(ref first, stop - 1));
        if (before >= 0x80) return IsAfterWideWord(ref first, stop);
        if (IsLetter(before)) return IsAfterAsciiWord(ref first, stop);
        return IsDigit(before) ? IsAfterYear(ref first, stop) : before is > ' ' and not ('.' or '!' or '?' or ',' or 0x7F);
    }

    /// <summary>
    /// The last letter is beyond ASCII: up to four letters are read back from it. Two that are all the word, or three, none of them of
    /// an abbreviation, make a plain word; so does a closing mark, which leaves no word.
    /// </summary>
    private readonly bool IsAfterWideWord(ref TUnit first, int stop)
    {
        if (stop < 2 * PlainWords.LookBehind) return false;
        ref var end = ref Unsafe.Add(ref first, stop);
        ulong key = 0;
        int run = 0, letters = 0, last = 0, firstUnit = 0;
        while (run < PlainWords.WideLetters)
        {
            var unit = TForm.PeekBefore(ref end, out var length);
            if (run == 0)
            {
                if (unit is 0x201D or 0x2019 or 0xBB or 0x201C or 0x300D or 0x300F or 0xFF09) return true;
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

    private static bool IsUpper(int unit) => unit < 0x80 ? IsCapital(unit) : Text.CodePoint.IsUpper(unit);

    private static bool IsHangul(int unit) => unit is >= 0xAC00 and <= 0xD7A3;

    /// <summary>
    /// "in 1985": four digits after a space, before it a comma or a word that begins no paragraph, so that the number is neither an
    /// item's nor a figure's.
    /// </summary>
    private static bool IsAfterYear(ref TUnit first, int stop)
    {
        for (var i = 2; i <= 4; i++)
            if (!IsDigit(TForm.Value(Unsafe.Add(ref first, stop - i)))) return false;
        if (TForm.Value(Unsafe.Add(ref first, stop - 5)) != ' ') return false;
        var at = stop - 6;
        if (TForm.Value(Unsafe.Add(ref first, at)) == ',') return true;
        while (at > stop - PlainWords.LookBehind + 2 && IsLetter(TForm.Value(Unsafe.Add(ref first, at)))) at--;
        if (at == stop - 6 || TForm.Value(Unsafe.Add(ref first, at)) != ' ') return false;
        var before = TForm.Value(Unsafe.Add(ref first, at - 1));
        return before == ',' || IsLetter(before) || IsDigit(before);
    }

    /// <summary>Whether two ASCII letters stand before the stop: no number and no letter of an item.</summary>
    private static bool IsAfterWord(ref TUnit first, int stop) =>
        stop >= 2 && IsLetter(TForm.Value(Unsafe.Add(ref first, stop - 1))) && TForm.Value(Unsafe.Add(ref first, stop - 2)) is var before && (IsLetter(before) || before == '.');

    /// <summary>"Dr", "Capt": a capitalised word that is a title and nothing else.</summary>
    private readonly bool IsAfterTitle(ref TUnit first, int stop)
    {
        if (stop < PlainWords.LookBehind) return false;
        ulong key = 0;
        var at = stop - 1;
        for (; at >= stop - 8 && IsLetter(TForm.Value(Unsafe.Add(ref first, at))); at--) key = key << 8 | (uint)TForm.Value(Unsafe.Add(ref first, at)) | 0x20;
        return at < stop - 2 && IsCapital(TForm.Value(Unsafe.Add(ref first, at + 1))) && TForm.Value(Unsafe.Add(ref first, at)) is ' ' or '\n' or '(' or '"' && _plain.IsTitle(key);
    }

    /// <summary>U.S, J.K: one capital after a space, a line break or another stop.</summary>
    private static bool IsAfterInitial(ref TUnit first, int stop) =>
        stop >= 2 && IsCapital(TForm.Value(Unsafe.Add(ref first, stop - 1))) && TForm.Value(Unsafe.Add(ref first, stop - 2)) is ' ' or '.' or '\n';

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
        if (TForm.Value(begin) is 'h' or 'w' or 'x') return false;
        var length = 1;
        while (length < 16 && IsSmall(TForm.Value(Unsafe.Add(ref begin, length)))) length++;
        return TForm.Value(Unsafe.Add(ref begin, length)) is ' ' or ',' or '\n';
    }
}
