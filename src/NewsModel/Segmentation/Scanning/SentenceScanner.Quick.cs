using System.Runtime.CompilerServices;

namespace NewsModel.Segmentation.Scanning;

/// <summary>
/// The candidates that need no window: nine of ten in news. Each shortcut says what the decider would say; tests hold the two
/// together over random texts and every labelled document.
/// </summary>
internal ref partial struct SentenceScanner<TUnit, TForm>
{
    /// <summary>What is known at once of a candidate; a sentence that ends does so this many units after the candidate's first.</summary>
    private enum Quick
    {
        No = -1,
        EndBefore = 0,
        EndAfterStop = 1,
        EndAfterQuote = 2,
        Unsure = 3,
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Quick QuickStop(ref TUnit first, int stop)
    {
        ref var after = ref Unsafe.Add(ref first, stop + 1);
        var next = TForm.Value(after);
        var second = TForm.Value(Unsafe.Add(ref after, 1));
        // The end of a paragraph: its blank line ends the sentence whatever the stop says.
        if (next == '\n') return second == '\n' ? Quick.No : Quick.Unsure;
        if (next == ' ')
        {
            if (IsCapital(second)) return IsAfterPlainWord(ref first, stop, 4) ? Quick.EndAfterStop : Quick.Unsure;
            return second == '"' && IsCapital(TForm.Value(Unsafe.Add(ref after, 2))) && IsAfterPlainWord(ref first, stop, 6) ? Quick.EndAfterStop : Quick.Unsure;
        }
        // Inside a number, or between the words of an address.
        if (IsDigit(next)) return stop > 0 && TForm.Value(Unsafe.Add(ref first, stop - 1)) is >= 'a' and <= 'z' or ')' ? Quick.Unsure : Quick.No;
        if (IsSmall(next)) return stop > 0 && TForm.Value(Unsafe.Add(ref first, stop - 1)) < 0x80 ? Quick.No : Quick.Unsure;
        if (IsCapital(next)) return IsAfterInitial(ref first, stop) ? Quick.No : Quick.Unsure;
        if (next != '"') return Quick.Unsure;
        var third = TForm.Value(Unsafe.Add(ref after, 2));
        if (second == '\n' && third == '\n') return Quick.No;
        return second == ' ' && IsCapital(third) && IsAfterPlainWord(ref first, stop, 6) ? Quick.EndAfterQuote : Quick.Unsure;
    }

    /// <summary>U+3002 before Kana or Han: nothing closes, nothing goes on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Quick QuickWideStop(ref TUnit first, int last)
    {
        if (last < TForm.UnitsPerChar - 1 || !TForm.IsIdeographicStop(ref Unsafe.Add(ref first, last))) return Quick.Unsure;
        ref var after = ref Unsafe.Add(ref first, last + 1);
        if (TForm.Value(after) == '\n') return TForm.Value(Unsafe.Add(ref after, 1)) == '\n' ? Quick.No : Quick.Unsure;
        var next = TForm.ThreeByteCharacter(ref after);
        return next is (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or (>= 0x4E00 and <= 0x9FFF) ? Quick.EndAfterStop : Quick.Unsure;
    }

    /// <summary>A blank line after a line that ends with a graphic ASCII character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Quick QuickLineBreak(ref TUnit first, int lineBreak) =>
        lineBreak > Start && TForm.Value(Unsafe.Add(ref first, lineBreak + 1)) == '\n'
        && (IsGraphic(TForm.Value(Unsafe.Add(ref first, lineBreak - 1)))
            || (lineBreak - Start >= TForm.UnitsPerChar && TForm.IsIdeographicStop(ref Unsafe.Add(ref first, lineBreak - 1))))
            ? Quick.EndBefore : Quick.Unsure;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsAfterPlainWord(ref TUnit first, int stop, int least) =>
        stop >= PlainStops.LookBehind && _plain.IsPlainWord(TForm.SixteenBytes(ref Unsafe.Add(ref first, stop - PlainStops.LookBehind)), least);

    /// <summary>U.S, J.K: one capital after a space or another stop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAfterInitial(ref TUnit first, int stop) =>
        stop >= 2 && IsCapital(TForm.Value(Unsafe.Add(ref first, stop - 1))) && TForm.Value(Unsafe.Add(ref first, stop - 2)) is ' ' or '.';

    private static bool IsCapital(int unit) => (uint)(unit - 'A') < 26;

    private static bool IsSmall(int unit) => (uint)(unit - 'a') < 26;

    private static bool IsDigit(int unit) => (uint)(unit - '0') < 10;
}
