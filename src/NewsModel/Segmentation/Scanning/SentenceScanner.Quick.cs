using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// The candidates that need no window: nearly all, in English news but one in sixty sentences. Each shortcut says what the decider would say, and no more than
/// follows from its rules whatever the words are; tests hold the two together over texts made for the shortcuts.
/// </summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    /// <summary>The sentence goes on. What is zero or more ends it, so many units after the candidate's last.</summary>
    private const int GoesOn = -1;

    /// <summary>The decider is to be asked.</summary>
    private const int Unsure = -2;

    /// <summary>The sentence goes on after the three stops of an ellipsis.</summary>
    private const int GoesOnAfterThree = -3;

    /// <summary>How many units after a candidate the shortcuts may look at: a mark, a gap, and sixteen of a word.</summary>
    private const int QuickLookAhead = 24;

    /// <summary>The kinds of what may stand after a stop and its gap.</summary>
    private enum Follower
    {
        None,
        Letter,
        Digit,
        Small,
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Quick(ref TUnit first, int last, int unit)
    {
        if (unit == '.') return QuickFullStop(ref first, last);
        if (unit == '\n') return QuickLineBreak(ref first, last);
        if (unit >= 0x80) return QuickWideStop(ref first, last);
        return unit is '?' or '!' ? QuickMark(ref first, last, unit) : Unsure;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int QuickFullStop(ref TUnit first, int stop)
    {
        ref var after = ref Unsafe.Add(ref first, stop + 1);
        var next = TForm.Value(after);
        var second = TForm.Value(Unsafe.Add(ref after, 1));
        if (next == ' ')
        {
            if (IsPlainCapital(second)) return IsAfterLongWord(ref first, stop) ? 1 : QuickBeforeSpace(ref first, stop);
            return TForm.MayBeginHangul(Unsafe.Add(ref after, 1)) && IsBetweenHangul(ref first, stop) ? 1 : QuickBeforeSpace(ref first, stop);
        }
        if (next == ',') return IsAfterWord(ref first, stop) || IsAfterSpacedLetter(ref first, stop) ? GoesOn : Unsure;
        // The end of a paragraph: its blank line ends the sentence whatever the stop says.
        return next == '\n' && second == '\n' ? 1 : QuickBeforeMark(ref first, stop);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int QuickBeforeSpace(ref TUnit first, int stop)
    {
        ref var begin = ref Unsafe.Add(ref first, stop + 2);
        var follower = FollowerAt(ref begin);
        if (follower == Follower.None) return Unsure;
        if (follower == Follower.Small) return GoesOnBeforeSmall(ref first, stop) && IsSmallWord(ref begin) ? GoesOn : Unsure;
        var isCapital = IsPlainCapital(TForm.Value(begin));
        if (IsAfterPlainWord(ref first, stop, isNoLongWord: isCapital)) return 1;
        if (isCapital && IsBetweenInitials(ref first, stop)) return GoesOn;
        return QuickAfterKnown(ref first, stop, ref begin, follower);
    }

    /// <summary>A full stop with no space after it: inside a number, an address or an acronym, or before a closing mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int QuickBeforeMark(ref TUnit first, int stop)
    {
        ref var after = ref Unsafe.Add(ref first, stop + 1);
        var next = TForm.Value(after);
        if (IsDigit(next)) return stop > 0 && TForm.Value(Unsafe.Add(ref first, stop - 1)) is (>= 'a' and <= 'z') or ')' or >= 0x80 ? Unsure : GoesOn;
        if (IsSmall(next)) return stop > 0 && TForm.Value(Unsafe.Add(ref first, stop - 1)) < 0x80 ? GoesOn : Unsure;
        if (IsCapital(next)) return IsAfterInitial(ref first, stop) || IsBetweenCapitals(ref first, stop) ? GoesOn : Unsure;
        if (next == '.') return QuickEllipsis(ref first, stop);
        if (next == '-') return TryKnow(ref first, stop, out var word) && word.Kinds != 0 ? GoesOn : Unsure;
        var closer = CloserAt(ref after, next);
        if (closer == 0) return Unsure;
        after = ref Unsafe.Add(ref after, closer);
        if (IsBlankLine(ref after)) return 1 + closer;
        if (TForm.Value(after) != ' ') return Unsure;
        after = ref Unsafe.Add(ref after, 1);
        var follower = FollowerAt(ref after);
        if (follower == Follower.Small) return IsAfterWord(ref first, stop) && IsSmallWord(ref after) ? GoesOn : Unsure;
        return follower != Follower.None && (IsAfterPlainWord(ref first, stop) || IsAfterKnownPlain(ref first, stop)) ? 1 + closer : Unsure;
    }

    /// <summary>Three stops before a blank line, or after a word and before another: a small one, or where no model is asked a capital.</summary>
    private readonly int QuickEllipsis(ref TUnit first, int stop)
    {
        ref var after = ref Unsafe.Add(ref first, stop + 3);
        if (TForm.Value(Unsafe.Subtract(ref after, 1)) != '.') return Unsure;
        var closer = CloserAt(ref after, TForm.Value(after));
        if (IsBlankLine(ref Unsafe.Add(ref after, closer))) return 3 + closer;
        var gap = TForm.Value(after) == ' ' ? 1 : 0;
        after = ref Unsafe.Add(ref after, gap);
        var next = TForm.Value(after);
        if (IsSmall(next)) return (IsAfterWord(ref first, stop) || IsApartFromWord(ref first, stop)) && IsSmallWord(ref after) ? GoesOnAfterThree : Unsure;
        if (gap == 0 || _decider.HasModel || !IsAfterSureLetters(ref first, stop)) return Unsure;
        return IsPlainCapital(next) || (next >= 0x80 && IsUpper(TForm.Peek(ref after, out _))) ? 3 : Unsure;
    }

    /// <summary>A question or exclamation mark before a capital ends, unless it is a name's or a list item's number stands before it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int QuickMark(ref TUnit first, int mark, int unit)
    {
        ref var after = ref Unsafe.Add(ref first, mark + 1);
        var next = TForm.Value(after);
        if (IsBlankLine(ref after)) return 1;
        if (next == ' ')
        {
            if (mark < PlainWords.LookBehind || FollowerAt(ref Unsafe.Add(ref after, 1)) != Follower.Letter) return Unsure;
            if (unit == '!') return IsAfterPlainWord(ref first, mark) ? 1 : Unsure;
            var before = TForm.Value(Unsafe.Add(ref first, mark - 1));
            return before >= 0x80 || (IsLetter(before) && IsLetter(TForm.Value(Unsafe.Add(ref first, mark - 2)))) ? 1 : Unsure;
        }
        var closer = CloserAt(ref after, next);
        if (closer == 0) return Unsure;
        after = ref Unsafe.Add(ref after, closer);
        if (IsBlankLine(ref after)) return 1 + closer;
        if (TForm.Value(after) != ' ' || !IsAfterWord(ref first, mark)) return Unsure;
        after = ref Unsafe.Add(ref after, 1);
        return IsSmall(TForm.Value(after)) && IsSmallWord(ref after) ? GoesOn : Unsure;
    }

    /// <summary>
    /// The stops that need no space, 。 and ؟ and their like: they end before a blank line, and before letters if they are no marks
    /// that the name of a work may have within.
    /// </summary>
    // Compiled by itself, as are other methods for what ASCII text never meets: the runtime arranges a method for the texts that came first.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int QuickWideStop(ref TUnit first, int last)
    {
        if (last < PlainWords.LookBehind) return Unsure;
        ref var after = ref Unsafe.Add(ref first, last + 1);
        var stop = TForm.PeekBefore(ref after, out var length);
        if (stop != 0x3002 && !IsSureWideStop(stop)) return Unsure;
        if (IsBlankLine(ref after)) return 1;
        var next = TForm.Peek(ref after, out _);
        if (stop != 0x3002 && Decisions.Marks.IsQuestionOrExclamation((char)stop)) return Unsure;
        return IsUnspacedLetter(next) ? 1 : QuickAfterWideStop(ref first, last, length);
    }

    private static bool IsSureWideStop(int stop) =>
        stop is > 0 and not 0xFF0E && Decisions.Marks.NeedsNoSpace((char)stop) && Decisions.Marks.IsStop((char)stop);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int QuickAfterWideStop(ref TUnit first, int last, int length)
    {
        ref var after = ref Unsafe.Add(ref first, last + 1);
        var before = TForm.PeekBefore(ref Unsafe.Add(ref after, -length), out _);
        if (before < 0x80) return Unsure;
        var next = TForm.Peek(ref after, out var size);
        if (next == ' ')
        {
            next = TForm.Peek(ref Unsafe.Add(ref after, 1), out _);
            return (next < 0x80 ? IsLetter(next) && (next | 0x20) != 'x' : IsWideLetter(next)) ? 1 : Unsure;
        }
        if (IsLetter(next) || IsCaselessLetter(next) || (IsDigit(next) && before >= 0x2E80)) return 1;
        if (next is 0x300C or 0x300E or 0x300A or 0x3010 or 0xFF08) return 1;
        return next is 0x300D or 0x300F or 0x201D or 0xFF09 or '"' or ')' && IsBlankLine(ref Unsafe.Add(ref after, size)) ? 1 + size : Unsure;
    }

    /// <summary>The shortcuts for a candidate that has too few units after it: it ends the text, or they look at a copy that goes on with blank lines.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryDecideNearEnd(int last, int unit, out bool ends)
    {
        ends = true;
        if (EndsText(last, unit, out var end))
        {
            End = _next = end;
            return true;
        }
        var quick = unit is '.' or '?' or '!' ? QuickNearEnd(last, unit) : Unsure;
        if (quick == Unsure || last + quick > _scanEnd) return false;
        ends = quick >= 0;
        if (ends) End = _next = last + quick;
        else SeekTo(last + (quick == GoesOnAfterThree ? 3 : 1));
        return true;
    }

    /// <summary>A text ends as a paragraph does, so blank lines after it change nothing.</summary>
    [SkipLocalsInit]
    private readonly int QuickNearEnd(int last, int unit)
    {
        var behind = Math.Min(last, Decisions.BoundaryDecider.LookBehind * TForm.UnitsPerChar);
        Span<TUnit> copy = stackalloc TUnit[Decisions.BoundaryDecider.LookBehind * 3 + 2 * QuickLookAhead];
        var rest = _text[(last - behind)..];
        rest.CopyTo(copy);
        copy[rest.Length..].Fill(TForm.LineFeed);
        return Quick(ref MemoryMarshal.GetReference(copy), behind, unit);
    }

    /// <summary>A stop that nothing but white space follows, one closing mark passed over, ends the last sentence, whatever stands before it.</summary>
    private readonly bool EndsText(int last, int unit, out int end)
    {
        end = last + 1;
        if (last < Start) return false;
        if (unit >= 0x80 ? !Decisions.Marks.IsStop((char)Math.Min(TForm.DecodeBefore(_text, end, out _), char.MaxValue)) : unit is not ('.' or '?' or '!')) return false;
        if (end < _text.Length && TForm.Decode(_text, end, out var length) is '"' or ')' or 0x201D or 0x300D or 0x300F or 0xFF09) end += length;
        for (var at = end; at < _text.Length; at++)
            if (TForm.Value(_text[at]) is not ('\n' or ' ' or '\r')) return false;
        return end <= _scanEnd;
    }

    /// <summary>A blank line after a line that ends with no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int QuickLineBreak(ref TUnit first, int lineBreak)
    {
        if (lineBreak <= Start || TForm.Value(Unsafe.Add(ref first, lineBreak + 1)) != '\n') return Unsure;
        var before = TForm.Value(Unsafe.Add(ref first, lineBreak - 1));
        return IsGraphic(before) || (before >= 0x80 && IsAfterGraphic(ref first, lineBreak)) ? 0 : Unsure;
    }

    private static bool IsAfterGraphic(ref TUnit first, int end) =>
        end >= PlainWords.LookBehind && TForm.PeekBefore(ref Unsafe.Add(ref first, end), out _) is > 0 and var before && !Text.CodePoint.IsWhiteSpace(before);

    /// <summary>
    /// What stands after the gap, one opening mark passed over. A letter is a capital, or one of a script without case; not X, with which
    /// faces begin.
    /// </summary>
    private static Follower FollowerAt(ref TUnit begin)
    {
        var unit = TForm.Value(begin);
        if (unit < 0x80)
        {
            if (IsPlainCapital(unit)) return Follower.Letter;
            if (IsDigit(unit)) return Follower.Digit;
            if (IsSmall(unit)) return Follower.Small;
            if (unit is not ('"' or '(' or '[' or '\'' or '`')) return Follower.None;
            begin = ref Unsafe.Add(ref begin, unit == '`' && TForm.Value(Unsafe.Add(ref begin, 1)) == '`' ? 2 : 1);
        }
        else
        {
            var mark = TForm.Peek(ref begin, out var length);
            if (IsHangul(mark)) return Follower.Letter;
            if (mark is not (0x201C or 0x2018 or 0x201E or 0xAB or 0xBF or 0xA1 or 0x300C or 0x300E))
                return IsStartingLetter(mark) ? Follower.Letter : mark > 0 && Text.CodePoint.IsLower(mark) ? Follower.Small : Follower.None;
            begin = ref Unsafe.Add(ref begin, length);
        }
        var letter = TForm.Peek(ref begin, out _);
        return IsCapital(letter) || (letter >= 0x80 && IsStartingLetter(letter)) ? Follower.Letter : Follower.None;
    }

    /// <summary>The length of a mark that closes when white space follows it; zero when there is none.</summary>
    private static int CloserAt(ref TUnit at, int unit)
    {
        if (unit < 0x80) return unit == '\'' && TForm.Value(Unsafe.Add(ref at, 1)) == '\'' ? 2 : unit is '"' or ')' or '\'' or ']' ? 1 : 0;
        return TForm.Peek(ref at, out var length) is 0x201D or 0x2019 or 0xBB or 0x201C ? length : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBlankLine(ref TUnit at) => TForm.Value(at) == '\n' && TForm.Value(Unsafe.Add(ref at, 1)) == '\n';

    /// <summary>A letter that begins sentences: capital, or without case.</summary>
    private static bool IsStartingLetter(int codePoint) =>
        codePoint is >= 0x0410 and <= 0x042F || PlainWords.IsArabicLetter(codePoint)
        || (codePoint > 0 && (IsCaselessLetter(codePoint) || Text.CodePoint.IsUpper(codePoint)));

    /// <summary>A letter of a script without case that no cluster joins to what is before it.</summary>
    private static bool IsCaselessLetter(int codePoint) =>
        codePoint >= 0x0370 && codePoint is not (0x0E33 or 0x0EB3)
        && (IsUnspacedLetter(codePoint) || Text.CodePoint.Category(codePoint) == System.Globalization.UnicodeCategory.OtherLetter);

    private static bool IsWideLetter(int codePoint) =>
        IsStartingLetter(codePoint) || (codePoint > 0 && Text.CodePoint.IsLower(codePoint));

    /// <summary>Hiragana, Katakana, Han or Hangul, the letters that are asked about most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsUnspacedLetter(int codePoint) =>
        codePoint is (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA);

    private static bool IsGraphic(int unit) => (uint)(unit - 0x21) < 0x5E;

    private static bool IsCapital(int unit) => (uint)(unit - 'A') < 26;

    private static bool IsPlainCapital(int unit) => IsCapital(unit) & unit != 'X';

    private static bool IsSmall(int unit) => (uint)(unit - 'a') < 26;

    private static bool IsLetter(int unit) => IsSmall(unit | 0x20) && unit < 0x80;

    private static bool IsDigit(int unit) => (uint)(unit - '0') < 10;
}
