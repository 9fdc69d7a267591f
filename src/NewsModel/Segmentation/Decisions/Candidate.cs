using System.Runtime.CompilerServices;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>What closes between the stop and the next sentence.</summary>
[Flags]
internal enum Closing : byte
{
    None = 0,
    Quote = 1,
    Bracket = 2,
    /// <summary>A quotation mark or bracket that stands apart from the stop.</summary>
    Apart = 4,
    Citation = 8,
    Emoji = 16,
}

/// <summary>What stands before the first letter after the gap.</summary>
[Flags]
internal enum Opening : byte
{
    None = 0,
    Quote = 1,
    Bracket = 2,
    Dash = 4,
    Bullet = 8,
    /// <summary>¿ or ¡.</summary>
    Inverted = 16,
}

/// <summary>
/// A place where a sentence may end, taken apart: the word before, the run of stops, what closes after it, the gap, and the
/// word after. All indices are into <see cref="Text"/>; every scan is bounded by the window and by constants.
/// </summary>
internal ref struct Candidate
{
    private const int MaxWord = 40;

    internal readonly ReadOnlySpan<char> Text;

    /// <summary>The first stop of the run.</summary>
    internal readonly int Stop;

    /// <summary>After the stops that stand together with the first.</summary>
    internal int RunEnd;

    /// <summary>After all that belongs to the sentence if it ends here.</summary>
    internal int End;

    internal int Stops;
    internal bool HasMark;
    internal bool HasEllipsis;
    internal Closing Closing;

    /// <summary>Whether a full stop follows a bracket that closes after a mark: (really?). It is the full stop that ends.</summary>
    internal bool EndsWithStop;

    /// <summary>The first code unit after the gap that is no white space; the window's length when there is none.</summary>
    internal int Next;

    internal bool HasSpace;
    internal bool HasLineBreak;
    internal Opening Opening;

    /// <summary>Whether what opens is a quotation set with two commas.</summary>
    internal bool OpensWithCommas;

    /// <summary>The word after the gap and what opens before it; empty when a symbol follows.</summary>
    internal int NextStart, NextEnd;

    /// <summary>The word before the first stop, with its inner stops, hyphens and apostrophes; empty after a symbol.</summary>
    internal int WordStart;

    /// <summary>How the word before the first stop and the word after the gap look.</summary>
    internal WordShape Shape, NextShape;

    /// <summary>Whether a stop, hyphen or apostrophe stands inside the word before the first stop.</summary>
    internal readonly bool HasInnerMark;

    private AbbreviationKinds _kinds;
    private ContextKinds _context;
    private bool _isLookedUp;

    internal Candidate(ReadOnlySpan<char> text, int stop, string extraStops)
    {
        Text = text;
        Stop = stop;
        var position = ScanRun(stop, extraStops);
        RunEnd = position;
        End = ScanClosers(position, extraStops);
        Next = End;
        while (Next < text.Length && (Marks.IsSpace(text[Next]) || Marks.IsInvisible(text[Next])))
        {
            HasSpace |= !Marks.IsInvisible(text[Next]);
            HasLineBreak |= Marks.IsLineBreak(text[Next]);
            Next++;
        }
        ScanNext();
        WordStart = ScanWordBack(stop, out Shape, out HasInnerMark);
    }

    internal readonly ReadOnlySpan<char> Word => Text[WordStart..Stop];

    internal readonly ReadOnlySpan<char> NextWord => Text[NextStart..NextEnd];

    /// <summary>Looks both words up, once for all who ask after this.</summary>
    internal void LookUp(WordLookup words) => (_kinds, _context, _isLookedUp) = (words.Abbreviation(Word), words.Context(NextWord), true);

    /// <summary>What the word before is an abbreviation of.</summary>
    internal readonly AbbreviationKinds KindsOfWord(WordLookup words) => _isLookedUp ? _kinds : words.Abbreviation(Word);

    /// <summary>What the word after is known as.</summary>
    internal readonly ContextKinds ContextOfNext(WordLookup words) => _isLookedUp ? _context : words.Context(NextWord);

    internal readonly bool AtEnd => Next >= Text.Length;

    /// <summary>Whether the paragraph begins at the position, opening marks aside: the window holds less than it may before it.</summary>
    internal readonly bool IsTextStart(int position)
    {
        while (position > 0 && (Marks.IsSpace(Text[position - 1]) || Marks.IsOpeningQuote(Text[position - 1]) || Marks.IsBullet(Text[position - 1]) || Text[position - 1] is '(' or '[')) position--;
        return position == 0 && Stop < BoundaryDecider.LookBehind;
    }

    /// <summary>The start of the word that ends before <paramref name="end"/>, or <paramref name="end"/>.</summary>
    internal readonly int ScanWordBack(int end) => ScanWordBack(end, out _, out _);

    /// <summary>The same, the shape of the word, and whether a mark stands inside it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly int ScanWordBack(int end, out WordShape shape, out bool hasMark)
    {
        hasMark = false;
        var limit = Math.Max(0, end - MaxWord);
        var start = end;
        int all = 0, letters = 0, first = 0;
        while (start > limit)
        {
            var unit = Text[start - 1];
            if (UnitClasses.IsWord(unit, out var kind))
            {
                all |= kind;
                letters += (kind & UnitClasses.Letter) != 0 ? 1 : 0;
                first = kind;
                start--;
                continue;
            }
            // A mark inside a word: it needs a letter or digit on its left, and on its right what has been read already.
            var inside = unit < 0x80 ? (UnitClasses.OfAscii(unit) & UnitClasses.InnerBefore) != 0
                : unit is '\u2019' or '\u2010' or '\u2011' or '\u00B7' or '\u200C' or '\u00AD' or '\u05F4' or '\u05F3';
            if (!inside || start == end || start - 1 == limit || !Marks.IsWordUnit(Text[start - 2])) break;
            if (unit is ',' or ':' && !CodePoint.IsDigit(Text[start - 2])) break;
            if (unit is '"' && Text[start - 2] is not (>= '\u05D0' and <= '\u05EA')) break;
            hasMark = true;
            start--;
        }
        shape = start == end ? WordShape.None : WordShapes.Of(all, letters, first);
        return start;
    }

    /// <summary>The end of the word that begins at <paramref name="start"/>: letters, digits and marks, hyphens and apostrophes between them.</summary>
    internal readonly int ScanWord(int start) => ScanWord(start, out _);

    /// <summary>The same, and the shape of the word.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly int ScanWord(int start, out WordShape shape)
    {
        var limit = Math.Min(Text.Length, start + MaxWord);
        var end = start;
        int all = 0, letters = 0;
        while (end < limit)
        {
            var unit = Text[end];
            if (UnitClasses.IsWord(unit, out var kind))
            {
                all |= kind;
                letters += (kind & UnitClasses.Letter) != 0 ? 1 : 0;
            }
            else
            {
                var inside = unit < 0x80 ? (UnitClasses.OfAscii(unit) & UnitClasses.InnerAfter) != 0 : unit is '\u2019' or '\u200C' or '\u00AD';
                if (!inside || end == start || end + 1 >= limit || !Marks.IsWordUnit(Text[end + 1])) break;
                if (unit is ',' && !CodePoint.IsDigit(Text[end - 1])) break;
            }
            end++;
        }
        shape = end == start ? WordShape.None : WordShapes.Of(all, letters, UnitClasses.KindOf(Text[start]));
        return end;
    }

    private int ScanRun(int stop, string extraStops)
    {
        var position = stop;
        while (position < Text.Length)
        {
            var unit = Text[position];
            if (Marks.IsStop(unit) || (extraStops.Length > 0 && (position == Stop || unit != ')') && extraStops.Contains(unit, StringComparison.Ordinal)))
            {
                Stops++;
                HasMark |= Marks.IsQuestionOrExclamation(unit);
                HasEllipsis |= Marks.IsEllipsis(unit);
                position++;
                if (unit == '.' && Stops <= 8 && IsSpacedStop(position)) position++;
            }
            else if (unit >= 0x300 && (CodePoint.IsMark(unit) || unit == '\u200D')) position++;
            else break;
        }
        HasEllipsis |= Stops > 1 && !HasMark;
        return position;
    }

    // ". . ." is an ellipsis set wide: a stop, one space and a stop that no letter or digit follows.
    private readonly bool IsSpacedStop(int position) =>
        position + 1 < Text.Length && Text[position] is ' ' or '\u00A0' && Text[position + 1] == '.'
        && (position + 2 >= Text.Length || (!Marks.IsWordUnit(Text[position + 2]) && Text[position + 2] != '.') || IsLastOfSpaced(position));

    // The run of stops after ". . ." may close with stops that stand together: ". . . ..".
    private readonly bool IsLastOfSpaced(int position) => Stops > 2 && Text[position + 2] == '.' && Text[position - 2] == ' ';

    private int ScanClosers(int position, string extraStops)
    {
        // A space and a word, as nearly always: nothing closes. Faces may begin with an X.
        if (position + 1 < Text.Length && Text[position] == ' ' && UnitClasses.KindOf(Text[position + 1]) != 0 && Text[position + 1] < 0x80 && Text[position + 1] is not ('x' or 'X')) return position;
        while (position < Text.Length)
        {
            var unit = Text[position];
            if (Marks.IsClosingBracket(unit)) { Closing |= Closing.Bracket; position++; }
            else if (Marks.IsClosingQuote(unit)) { Closing |= Closing.Quote; position++; }
            else if (Marks.IsEitherQuote(unit) && Closes(position)) { Closing |= Closing.Quote; position++; }
            else if (unit is '*' or '_' && (position + 1 == Text.Length || !Marks.IsWordUnit(Text[position + 1]))) position++;
            else if (unit >= 0x300 && (CodePoint.IsMark(unit) || unit is '\u200D')) position++;
            else if (Closing != Closing.None && Marks.IsStop(unit))
            {
                var before = Stops;
                EndsWithStop = unit == '.' && HasMark && (Closing & Closing.Bracket) != 0;
                position = ScanRun(position, extraStops);
                Stops = before;
            }
            else if (TryScanApart(position, out var end)) position = end;
            else break;
        }
        return position;
    }

    // A quotation mark that may open or close closes when nothing but an end, a space, a closer or a comma follows it, or when
    // one is open.
    private readonly bool Closes(int position)
    {
        if (position + 1 >= Text.Length) return true;
        var next = Text[position + 1];
        if (Text[position] is '\u201E' or '\u201A') return false;
        if (Marks.IsSpace(next) || Marks.IsClosingBracket(next) || Marks.IsStop(next) || next is ',' or ';' or ':' or '[') return true;
        if (Marks.IsEitherQuote(next)) return next == Text[position] || Closes(position + 1);
        if (Text[position] is '\u201D' or '\u2019') return !Marks.IsWordUnit(next) || Text[position] == '\u201D';
        if (Text[position] is '\u201C') return Find('\u201E', position) > Find('\u201C', position);
        if (Text[position] is '\u00BB') return Find('\u00AB', position) > Find('\u00BB', position);
        if (Text[position] is '\u00AB') return Find('\u00BB', position) > Find('\u00AB', position);
        if (Text[position] == '"') return IsOdd('"', position);
        return Marks.IsDash(next);
    }

    private readonly int Find(char mark, int before) => Text[..before].LastIndexOf(mark);

    /// <summary>Whether an odd number of the mark stands before the position in the window.</summary>
    internal readonly bool IsOdd(char mark, int before) => (Text[..before].Count(mark) & 1) != 0;

    private bool TryScanApart(int position, out int end)
    {
        end = position;
        var space = position < Text.Length && Text[position] is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u3000' ? 1 : 0;
        var at = position + space;
        if (at >= Text.Length) return false;
        var unit = Text[at];
        if (unit == '[' && TryScanCitation(at, out end)) { Closing |= Closing.Citation; return true; }
        if (unit is '[' or '(' && IsOmission(at, out end)) return true;
        if (space == 0 && IsNote(position, out end)) { Closing |= Closing.Citation; return true; }
        if (HasMark && space == 1 && IsTrailingEllipsis(at)) { end = at + 3; return true; }
        if (space == 0 && unit is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079')) { end = at + 1; return true; }
        if (Emoticons.Scan(Text, at, space) is var length and > 0) { Closing |= Closing.Emoji; end = at + length; return true; }
        if (space == 0 || (Closing & Closing.Apart) != 0) return false;
        var closes = unit switch
        {
            '\u00BB' or '\u203A' => EndsAt(at + 1) && Find('\u00AB', at) > Find('\u00BB', at),
            '\u201D' => EndsAt(at + 1),
            '"' => EndsAt(at + 1) && IsOdd('"', at),
            ')' or ']' or '\uFF09' => true,
            '\u300D' or '\u300F' => true,
            '\'' => at + 1 < Text.Length && Text[at + 1] == '\'' && EndsAt(at + 2),
            _ => false,
        };
        if (!closes) return false;
        Closing |= Closing.Apart | (unit is ')' or ']' ? Closing.Bracket : Closing.Quote);
        end = at + (unit == '\'' ? 2 : 1);
        return true;
    }

    private readonly bool EndsAt(int position) =>
        position >= Text.Length || Marks.IsSpace(Text[position]) || Marks.IsClosingBracket(Text[position]) || Text[position] is ',' or '.' or ';' or ':';

    // [10], [3-5], [1, 2], [a], [note 3], [citation needed]: nothing but digits, or a few small letters, in square brackets.
    private readonly bool TryScanCitation(int open, out int end)
    {
        var digits = 0;
        var letters = 0;
        end = open;
        for (var i = open + 1; i < Math.Min(Text.Length, open + 24); i++)
        {
            var unit = Text[i];
            if ((uint)(unit - '0') < 10) digits++;
            else if ((uint)(unit - 'a') < 26) letters++;
            else if (unit == ']')
            {
                if ((digits == 0 && letters != 1 && !Text[open..i].EndsWith(" needed", StringComparison.Ordinal)) || (digits > 0 && letters > 5)) return false;
                end = i + 1;
                return true;
            }
            else if (unit is not (',' or '-' or '\u2013' or ' ')) return false;
        }
        return false;
    }

    // [...] or (…) after a stop: left out by whoever quotes, after the sentence before.
    private readonly bool IsOmission(int open, out int end)
    {
        end = open + 1;
        while (end < Text.Length && end < open + 6 && Text[end] is '.' or '\u2026') end++;
        return end > open + 1 && (Text[open + 1] == '\u2026' || end > open + 2) && end < Text.Length && Text[end++] is ']' or ')';
    }

    // The number of a note that was raised once: growth.12 The next, or growth.11 12 The next.
    private readonly bool IsNote(int position, out int end)
    {
        end = position;
        var isQuoted = position == Stop + 2 && Closing == Closing.Quote;
        if (Stop < 4 || (position != Stop + 1 && !isQuoted) || (Text[Stop - 1] != ')' && !(CodePoint.IsLower(Text[Stop - 1]) && CodePoint.IsLower(Text[Stop - 2]) && CodePoint.IsLower(Text[Stop - 3])))) return false;
        while (end < Text.Length)
        {
            var start = end;
            while (end < Text.Length && (uint)(Text[end] - '0') < 10) end++;
            if (end - start is 0 or > 3 || end + 1 >= Text.Length || !Marks.IsSpace(Text[end])) return false;
            if (CodePoint.IsUpper(Text[end + 1])) return true;
            end++;
        }
        return false;
    }

    private readonly bool IsTrailingEllipsis(int at) =>
        Text[at..].StartsWith("...", StringComparison.Ordinal) && at + 3 < Text.Length && Marks.IsSpace(Text[at + 3]);

    private void ScanNext()
    {
        var position = Next;
        for (var i = 0; i < 6 && position < Text.Length; i++)
        {
            var unit = Text[position];
            if ((UnitClasses.OfAscii(unit) & UnitClasses.Word) != 0) break;
            if (Marks.IsOpeningQuote(unit)) Opening |= Opening.Quote;
            else if (Marks.IsOpeningBracket(unit)) Opening |= Opening.Bracket;
            else if (unit is ',' && (OpensWithCommas || (i == 0 && position + 1 < Text.Length && Text[position + 1] == ',')))
            {
                OpensWithCommas = true;
                Opening |= Opening.Quote;
            }
            else if (unit is '\u00BF' or '\u00A1') Opening |= Opening.Inverted;
            else if (Marks.IsDash(unit)) Opening |= Opening.Dash;
            else if (Marks.IsBullet(unit)) Opening |= Opening.Bullet;
            else if (!(position > Next && Marks.IsSpace(unit)) && !Marks.IsInvisible(unit)) break;
            position++;
        }
        NextStart = position;
        NextEnd = ScanWord(position, out NextShape);
    }
}
