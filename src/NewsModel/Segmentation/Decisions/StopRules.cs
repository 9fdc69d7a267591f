using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>The rules for stops: by kind of stop, then by what follows, then by the class of the word before.</summary>
internal sealed class StopRules(WordLookup words)
{
    private const AbbreviationKinds BeforeName = AbbreviationKinds.Title | AbbreviationKinds.Given;

    internal Verdict Judge(ref Candidate c)
    {
        if (c.AtEnd) return Verdict.Yes;
        var first = c.Text[c.Stop];
        if (Marks.NeedsNoSpace(first) || (first < 0x80 && IsUnspacedContext(ref c))) return UnspacedRules.Judge(ref c, words);
        var next = c.Text[c.Next];
        if (!c.HasSpace) return JudgeWithoutSpace(ref c);
        if (IsContinuation(next) || (Marks.IsStop(next) && !Marks.IsEllipsis(next) && next != '.')) return Verdict.No;
        if (c.HasEllipsis) return JudgeEllipsis(ref c);
        return c.HasMark ? MarkRules.Judge(ref c, words) : JudgePeriod(ref c);
    }

    private static bool IsContinuation(char unit) => unit is ',' or ';' or ':' or ')' or ']' or '}' or '%' or '\u060C' or '\u3001' or '\uFF0C';

    private static bool IsUnspacedContext(ref Candidate c) =>
        !c.HasSpace && c.Stop > 0 && c.NextStart < c.Text.Length && CodePoint.IsUnspaced(c.Text[c.Stop - 1]) && !CodePoint.IsDigit(c.Text[c.NextStart]);

    // "end.Next" without a space, a slip of web text: only between a small-letter word and a capitalised one.
    private static Verdict JudgeWithoutSpace(ref Candidate c)
    {
        if (c.NextEnd == c.NextStart) return Verdict.No;
        var next = WordShapes.Of(c.NextWord);
        if ((c.Closing & Closing.Quote) != 0) return next.IsUpperish() && c.HasMark ? Verdict.LeanYes : next.IsUpperish() ? Verdict.LeanYes : Verdict.No;
        if (c.HasMark) return next.IsUpperish() && c.Word.Length > 0 && c.Stops < 4 ? Verdict.LeanNo : Verdict.No;
        return Verdict.No;
    }

    private static Verdict JudgeEllipsis(ref Candidate c)
    {
        var start = c.Stop;
        while (start > 0 && Marks.IsSpace(c.Text[start - 1])) start--;
        var atStart = start == 0 || (start < c.Stop && Marks.IsStop(c.Text[start - 1]));
        if (atStart) return Verdict.No;
        return WordShapes.Of(c.NextWord) switch
        {
            WordShape.Lower or WordShape.SingleLower => Verdict.No,
            WordShape.Number => c.Stops > 3 ? Verdict.LeanYes : Verdict.LeanNo,
            WordShape.None => Verdict.LeanNo,
            _ => Verdict.LeanYes,
        };
    }

    private Verdict JudgePeriod(ref Candidate c)
    {
        var word = c.Word;
        var kinds = KindsOf(word, out var shape);
        var next = WordShapes.Of(c.NextWord);
        if ((c.Opening & Opening.Dash) != 0 && (kinds != 0 || !next.IsUpperish())) return kinds != 0 || next is WordShape.Lower ? Verdict.No : Verdict.LeanYes;
        if ((c.Opening & Opening.Bracket) != 0 && kinds != 0) return Verdict.LeanNo;
        var context = c.NextEnd > c.NextStart ? words.Context(c.NextWord) : ContextKinds.None;
        if (next is WordShape.Lower or WordShape.SingleLower) return JudgeBeforeLower(ref c, kinds, shape);
        if (next is WordShape.Camel) return kinds == 0 ? Verdict.Yes : Verdict.LeanNo;
        if (shape == WordShape.Number) return JudgeNumber(ref c, next, context);
        if (next is WordShape.Number or WordShape.Mixed) return BeforeNumber(kinds, shape);
        if (next == WordShape.None) return kinds == 0 ? Verdict.Yes : Verdict.LeanNo;
        return kinds == 0 ? BeforeCapital(ref c, shape, next, context) : BeforeCapital(ref c, kinds, shape, next, context);
    }

    private AbbreviationKinds KindsOf(ReadOnlySpan<char> word, out WordShape shape)
    {
        shape = WordShapes.Of(word);
        if (word.IsEmpty) return 0;
        var kinds = words.Abbreviation(word);
        if (kinds != 0) return kinds;
        var last = LastJoint(word);
        if (last > 0 && last < word.Length - 1)
        {
            kinds = words.Abbreviation(word[(last + 1)..]);
            if (kinds != 0) return kinds;
        }
        if (shape is WordShape.SingleUpper or WordShape.SingleLower) return 0;
        return IsDotted(word) ? shape is WordShape.Lower ? AbbreviationKinds.Inner : AbbreviationKinds.Acronym : 0;
    }

    private static int LastJoint(ReadOnlySpan<char> word)
    {
        for (var i = word.Length - 1; i > 0; i--)
            if (word[i] is '-' or '/' or '\'' or '\u2019' or '&' or '\u2010') return i;
        return -1;
    }

    // Letters one by one, or in twos, with a stop between: "U.S", "z.B", "Ph.D".
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var run = 0;
        var dots = 0;
        foreach (var unit in word)
        {
            if (unit == '.') { dots++; run = 0; }
            else if (++run > 2 || (unit < 0x80 && (uint)((unit | 0x20) - 'a') >= 26)) return false;
        }
        return dots > 0;
    }

    private static Verdict JudgeBeforeLower(ref Candidate c, AbbreviationKinds kinds, WordShape shape)
    {
        if (kinds != 0 || shape is WordShape.SingleUpper or WordShape.SingleLower or WordShape.Number) return Verdict.No;
        if (c.Closing != 0) return Verdict.No;
        return c.Word.Length >= 5 && shape == WordShape.Lower ? Verdict.LeanYes : Verdict.LeanNo;
    }

    private Verdict JudgeNumber(ref Candidate c, WordShape next, ContextKinds context)
    {
        if (IsListNumber(ref c)) return Verdict.No;
        if (words.HasDottedOrdinals && c.Closing == 0 && c.Word.Length <= 3)
        {
            if (next is WordShape.Number) return Verdict.No;
            if ((context & (ContextKinds.Month | ContextKinds.OrdinalFollower)) != 0) return Verdict.No;
            return (context & ContextKinds.Starter) != 0 ? Verdict.LeanYes : Verdict.LeanNo;
        }
        return Verdict.Yes;
    }

    // "1. The first": a short number that opens the text or the line, or follows a colon.
    private static bool IsListNumber(ref Candidate c)
    {
        if (c.Word.Length > 3 || c.Word.Contains('.')) return false;
        var before = c.WordStart;
        while (before > 0 && c.Text[before - 1] is ' ' or '\t' or '\u00A0' or '(' or '\u2022') before--;
        return before == 0 ? c.Stop < BoundaryDecider.LookBehind : Marks.IsLineBreak(c.Text[before - 1]) || c.Text[before - 1] is ':' or ';';
    }

    private static Verdict BeforeNumber(AbbreviationKinds kinds, WordShape shape)
    {
        if ((kinds & (AbbreviationKinds.Number | AbbreviationKinds.Month | AbbreviationKinds.Never | AbbreviationKinds.Title)) != 0) return Verdict.No;
        if (kinds != 0) return (kinds & (AbbreviationKinds.Company | AbbreviationKinds.Place | AbbreviationKinds.Acronym | AbbreviationKinds.MayEnd)) != 0 ? Verdict.LeanYes : Verdict.LeanNo;
        return shape is WordShape.SingleUpper or WordShape.SingleLower ? Verdict.LeanNo : Verdict.Yes;
    }

    private static Verdict BeforeCapital(ref Candidate c, WordShape shape, WordShape next, ContextKinds context)
    {
        if (shape == WordShape.SingleLower) return Verdict.LeanNo;
        if (shape == WordShape.SingleUpper || IsSingleCaseless(c.Word, shape)) return Initial(next, context);
        if (shape is WordShape.Lower or WordShape.Capitalised && c.Word.Length is > 1 and < 6 && !HasVowel(c.Word)) return Verdict.LeanNo;
        return Verdict.Yes;
    }

    private static Verdict Initial(WordShape next, ContextKinds context)
    {
        if (next is WordShape.SingleUpper && (context & ContextKinds.Starter) == 0) return Verdict.No;
        if ((context & ContextKinds.Starter) == 0) return Verdict.No;
        return Verdict.LeanYes;
    }

    private static bool IsSingleCaseless(ReadOnlySpan<char> word, WordShape shape)
    {
        if (shape != WordShape.Caseless || word.Length > 4) return false;
        var letters = 0;
        foreach (var unit in word) letters += CodePoint.IsMark(unit) ? 0 : 1;
        return letters == 1 && !CodePoint.IsUnspaced(word[0]) && word[0] is not (>= '\uAC00' and <= '\uD7A3');
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
            if (unit >= 0x80 || "aeiouyAEIOUY".Contains(unit, StringComparison.Ordinal)) return true;
        return false;
    }

    private static Verdict BeforeCapital(ref Candidate c, AbbreviationKinds kinds, WordShape shape, WordShape next, ContextKinds context)
    {
        var starter = (context & ContextKinds.Starter) != 0;
        if ((kinds & AbbreviationKinds.Never) != 0) return Verdict.No;
        if ((kinds & BeforeName) != 0 && (kinds & ~BeforeName) == 0) return starter && (kinds & AbbreviationKinds.Title) == 0 ? Verdict.LeanYes : Verdict.No;
        if ((kinds & AbbreviationKinds.Time) != 0)
            return (context & (ContextKinds.Zone | ContextKinds.Weekday | ContextKinds.Month)) != 0 ? Verdict.No : Verdict.LeanYes;
        if (starter) return (kinds & AbbreviationKinds.Title) != 0 ? Verdict.LeanYes : Verdict.Yes;
        if ((kinds & (AbbreviationKinds.Title | AbbreviationKinds.Number | AbbreviationKinds.Inner)) != 0) return Verdict.LeanNo;
        if ((kinds & (AbbreviationKinds.Unit | AbbreviationKinds.MayEnd | AbbreviationKinds.Place | AbbreviationKinds.Era | AbbreviationKinds.Month | AbbreviationKinds.Weekday)) != 0)
            return Verdict.LeanYes;
        return Verdict.LeanNo;
    }
}
