using System.Runtime.CompilerServices;
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
        if (Marks.NeedsNoSpace(first) || (Marks.IsEllipsis(first) && Marks.NeedsNoSpace(c.Text[c.RunEnd - 1])) || (first < 0x80 && IsUnspacedContext(ref c))) return UnspacedRules.Judge(ref c, words);
        var next = c.Text[c.Next];
        if (!c.HasSpace) return JudgeWithoutSpace(ref c);
        if ((IsContinuation(next) && !c.OpensWithCommas) || next == '/' || IsLoneStop(ref c)) return Verdict.No;
        if (first is ';' or ':') return JudgeExtraStop(ref c);
        if (first == '.' && words.HasInnerFullStop) return Verdict.No;
        if (c.HasEllipsis) return JudgeEllipsis(ref c);
        return c.HasMark ? MarkRules.Judge(ref c, words) : JudgePeriod(ref c);
    }

    private Verdict JudgeExtraStop(ref Candidate c)
    {
        var shape = c.NextShape;
        return words.ExtraStopsBefore switch
        {
            "capital" => shape.IsUpperish() && c.Closing == 0 && (c.Opening & ~Opening.Inverted) == 0,
            "guillemet" => c.Text[c.Next] == '\u00AB' && shape.IsUpperish(),
            _ => shape is not (WordShape.Lower or WordShape.SingleLower),
        } ? Verdict.LeanYes : Verdict.No;
    }

    // A stop that stands apart, after this one and its closers: the sentence goes on to it.
    private static bool IsLoneStop(ref Candidate c)
    {
        var next = c.Text[c.Next];
        return Marks.IsStop(next) && !Marks.IsEllipsis(next) && (next != '.' || c.Next + 1 >= c.Text.Length || (c.HasMark && Marks.IsSpace(c.Text[c.Next + 1])));
    }

    private static bool IsContinuation(char unit) => unit is ',' or ';' or ':' or ')' or ']' or '}' or '%' or '\u060C' or '\u3001' or '\uFF0C';

    private static bool IsUnspacedContext(ref Candidate c) =>
        !c.HasSpace && c.Stop > 0 && c.NextStart < c.Text.Length && CodePoint.IsUnspaced(c.Text[c.Stop - 1]) && !CodePoint.IsDigit(c.Text[c.NextStart]);

    // "end.Next" without a space, a slip of web text: only between a small-letter word and a capitalised one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Verdict JudgeWithoutSpace(ref Candidate c)
    {
        if ((c.HasEllipsis && !words.HasMissingSpaces && (c.Closing & Closing.Quote) == 0) || (c.Closing & Closing.Emoji) != 0) return Verdict.No;
        if (c.NextEnd == c.NextStart || c.NextStart > c.Next + 1) return Verdict.No;
        if (!c.HasMark && c.KindsOfWord(words) != 0) return Verdict.No;
        var next = c.NextShape;
        var shape = c.Shape;
        if ((c.Closing & Closing.Quote) != 0) return next.IsUpperish() ? Verdict.LeanYes : Verdict.No;
        if (c.HasMark)
        {
            if (next == WordShape.Lower) return words.HasSmallStartsAfterMarks && shape == WordShape.Lower && IsAmongWords(ref c) ? Verdict.LeanYes : Verdict.No;
            return next.IsUpperish() && shape is WordShape.Lower or WordShape.Capitalised ? Verdict.LeanYes : Verdict.No;
        }
        if (c.HasEllipsis) return next is WordShape.Capitalised or WordShape.SingleUpper && shape is WordShape.Lower ? Verdict.LeanYes : Verdict.No;
        if (shape is WordShape.Capitalised or WordShape.Number or WordShape.Upper && next is WordShape.Capitalised && c.Word.Length > 2 && !c.Word.Contains('.')
            && IsPlain(c.NextWord) && !IsInsideAddress(ref c) && (IsTitle(ref c) || (c.ContextOfNext(words) & ContextKinds.Starter) != 0)) return Verdict.LeanYes;
        if (shape == WordShape.Lower && c.Word.Length > 2 && next is WordShape.SingleUpper or WordShape.Upper && IsPlain(c.NextWord) && IsAmongWords(ref c)) return Verdict.LeanYes;
        return shape == WordShape.Lower && c.Word.Length > 1 && next is WordShape.Capitalised && IsPlain(c.Word) && IsPlain(c.NextWord)
            && !IsInsideAddress(ref c) ? Verdict.LeanYes : Verdict.No;
    }

    // Whether a space stands before the word before and after the word after: both are words of a text, not of an address.
    private static bool IsAmongWords(ref Candidate c) =>
        c.WordStart > 0 && c.Text[c.WordStart - 1] == ' ' && c.NextEnd < c.Text.Length && c.Text[c.NextEnd] == ' ' && IsPlain(c.Word) && IsPlain(c.NextWord);

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
            if (!CodePoint.IsLetter(unit) && unit is not ('\'' or '\u2019')) return false;
        return true;
    }

    // A stop between letters within an address or a name of the net: there is a slash, an at sign or another stop close by.
    private static bool IsInsideAddress(ref Candidate c)
    {
        if (c.WordStart > 0 && c.Text[c.WordStart - 1] is '/' or '@' or '.' or '_' or '#' or '\\') return true;
        if (c.NextEnd < c.Text.Length && c.Text[c.NextEnd] is '/' or '@' or '_' or '(' or '=') return true;
        return c.NextEnd + 1 < c.Text.Length && c.Text[c.NextEnd] == '.' && CodePoint.IsLetter(c.Text[c.NextEnd + 1]);
    }

    private Verdict JudgeEllipsis(ref Candidate c)
    {
        var start = c.Stop;
        while (start > 0 && Marks.IsSpace(c.Text[start - 1])) start--;
        var atStart = start == 0 || (start < c.Stop && Marks.IsStop(c.Text[start - 1]));
        if (atStart) return Verdict.No;
        return c.NextShape switch
        {
            WordShape.Lower or WordShape.SingleLower => Verdict.No,
            WordShape.Number => c.Stops > 3 ? Verdict.LeanYes : Verdict.LeanNo,
            WordShape.None => Verdict.LeanNo,
            WordShape.Caseless when words.HasInnerEllipsis => Verdict.LeanNo,
            _ => Verdict.LeanYes,
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Verdict JudgePeriod(ref Candidate c)
    {
        c.LookUp(words);
        var word = c.Word;
        var shape = c.Shape;
        var kinds = KindsOf(in c);
        if (SpacedKinds(ref c, word) is var spaced and not 0) kinds = (spaced & AbbreviationKinds.MayEnd) != 0 ? spaced : kinds | spaced;
        if (shape == WordShape.SingleUpper && c.WordStart > 0 && c.Text[c.WordStart - 1] == '\u00B0') (shape, kinds) = (WordShape.Lower, 0);
        var next = c.NextShape;
        // A capital alone is an initial, whatever its small letter abbreviates; only a number is counted by it.
        if (shape == WordShape.SingleUpper && (kinds & (AbbreviationKinds.Title | AbbreviationKinds.Never)) == 0
            && ((kinds & AbbreviationKinds.Number) == 0 || (next is not (WordShape.Number or WordShape.Mixed) && (c.Opening & Opening.Bracket) == 0))) kinds = 0;
        if ((c.Opening & Opening.Dash) != 0)
        {
            if (kinds != 0 || next is WordShape.Lower || (shape == WordShape.Number && next == WordShape.Number)) return Verdict.No;
            return (words.HasDashStarts || c.Text[c.Next] != '-') ? Verdict.LeanYes : Verdict.LeanNo;
        }
        if ((c.Opening & Opening.Bracket) != 0 && kinds != 0) return next is WordShape.Lower or WordShape.SingleLower ? Verdict.No : Verdict.LeanNo;
        var context = c.ContextOfNext(words);
        if (next is WordShape.Lower && IsAddress(c.NextWord)) return kinds == 0 ? Verdict.Yes : Verdict.LeanNo;
        if (next is WordShape.Lower or WordShape.SingleLower) return JudgeBeforeLower(ref c, kinds, shape);
        if (next is WordShape.Camel) return kinds == 0 ? Verdict.Yes : Verdict.LeanNo;
        if (shape == WordShape.Number) return JudgeNumber(ref c, next, context);
        if (next is WordShape.Number or WordShape.Mixed)
            return c.Stop > 0 && c.Text[c.Stop - 1] is '\u00B0' or '\u00BA' ? Verdict.No : BeforeNumber(kinds, shape);
        if (next == WordShape.None) return kinds == 0 ? Verdict.Yes : Verdict.LeanNo;
        return kinds == 0 ? BeforeCapital(ref c, shape, next, context) : BeforeCapital(ref c, kinds, shape, next, context);
    }

    private static bool IsAddress(ReadOnlySpan<char> word) => word is "http" or "https" || word.StartsWith("www.", StringComparison.Ordinal);

    private AbbreviationKinds KindsOf(in Candidate c)
    {
        var kinds = c.KindsOfWord(words);
        if (kinds != 0 || !c.HasInnerMark) return kinds;
        var word = c.Word;
        var shape = c.Shape;
        var last = LastJoint(word);
        if (last > 0 && last < word.Length - 1 && !(last == word.Length - 2 && word[last] is '\'' or '\u2019'))
        {
            kinds = words.Abbreviation(word[(last + 1)..]);
            if (kinds != 0) return kinds;
        }
        if (shape is WordShape.SingleUpper or WordShape.SingleLower) return 0;
        var piece = word.LastIndexOf('.') + 1;
        if (piece > 3 && shape != WordShape.Caseless && (kinds = words.Abbreviation(word[piece..])) != 0) return kinds;
        if (!IsDotted(word)) return 0;
        return shape is not WordShape.Lower ? AbbreviationKinds.Acronym : word is "a.m" or "p.m" ? AbbreviationKinds.Time : AbbreviationKinds.Inner;
    }

    // "z. B." and "i t. d.": abbreviations of several words are in the tables with their spaces.
    private AbbreviationKinds SpacedKinds(ref Candidate c, ReadOnlySpan<char> word)
    {
        var start = c.WordStart;
        if (word.Length is 0 or > 3 || start < 2 || c.Text[start - 1] is not (' ' or '\u00A0' or '\u202F') || !words.MayEndPhrase(word)) return 0;
        var before = c.ScanWordBack(c.Text[start - 2] == '.' ? start - 2 : start - 1);
        if (before == start || start - before > 8) return 0;
        var kinds = words.Abbreviation(c.Text[before..c.Stop]);
        if (kinds != 0 || before < 3 || c.Text[before - 1] is not (' ' or '\u00A0' or '\u202F') || c.Text[before - 2] != '.') return kinds;
        before = c.ScanWordBack(before - 2);
        return words.Abbreviation(c.Text[before..c.Stop]);
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

    private Verdict JudgeBeforeLower(ref Candidate c, AbbreviationKinds kinds, WordShape shape)
    {
        if (kinds != 0 || shape is WordShape.SingleUpper or WordShape.SingleLower or WordShape.Number || WordShapes.IsRoman(c.Word)) return Verdict.No;
        if (c.Closing != 0 || !words.HasSmallStarts) return Verdict.No;
        return c.Word.Length >= 2 && shape is WordShape.Lower or WordShape.Upper && HasVowel(c.Word) ? Verdict.LeanYes : Verdict.LeanNo;
    }

    private Verdict JudgeNumber(ref Candidate c, WordShape next, ContextKinds context)
    {
        if (IsListNumber(ref c) || IsLabelled(ref c) || EndsDate(ref c)) return Verdict.No;
        if (words.HasDottedOrdinals && c.Closing == 0 && c.Word.Length <= 3)
        {
            if (next is WordShape.Number or WordShape.Mixed || c.Text[c.Next] == '\u00A7') return Verdict.No;
            if ((context & (ContextKinds.Month | ContextKinds.OrdinalFollower)) != 0) return Verdict.No;
            return (context & ContextKinds.Starter) != 0 || !words.HasCapitalNouns ? Verdict.LeanYes : Verdict.LeanNo;
        }
        return Verdict.Yes;
    }

    // "1. The first": a short number that opens the text or the line, or follows a colon.
    private bool IsListNumber(ref Candidate c)
    {
        if (c.Word.Length > (c.Word.Contains('.') ? 12 : 4)) return false;
        var before = c.WordStart;
        while (before > 0 && c.Text[before - 1] is ' ' or '\t' or '\u00A0' or '(' || (before > 0 && Marks.IsBullet(c.Text[before - 1]))) before--;
        return c.IsTextStart(before) || (before > 0 && (Marks.IsLineBreak(c.Text[before - 1]) || c.Text[before - 1] == ';' || (c.Text[before - 1] == ':' && c.Word is "1" or "I" or "i" or "a" or "A") || FollowsStop(ref c, before)));
    }

    // A number that is all there is since the last stop.
    private bool FollowsStop(ref Candidate c, int before)
    {
        var end = before;
        while (end > 0 && (Marks.IsClosingBracket(c.Text[end - 1]) || Marks.IsEitherQuote(c.Text[end - 1]))) end--;
        if (end == 0 || before == c.WordStart || !Marks.IsStop(c.Text[end - 1])) return false;
        var word = c.Text[c.ScanWordBack(end - 1)..(end - 1)];
        return c.Text[end - 1] != '.' || (word.Length > 1 && words.Abbreviation(word) == 0 && !(words.HasDottedOrdinals && CodePoint.IsDigit(word[^1])));
    }

    // "2024. 5. 3.": year, month and day, each with its stop.
    private static bool EndsDate(ref Candidate c)
    {
        if (c.WordStart < 8 || c.Word.Length > 2) return false;
        var month = c.Text[c.WordStart - 1] == ' ' && c.Text[c.WordStart - 2] == '.' ? c.ScanWordBack(c.WordStart - 2) : 0;
        if (month < 6 || c.WordStart - 2 - month is 0 or > 2 || !CodePoint.IsDigit(c.Text[month]) || c.Text[month - 1] != ' ' || c.Text[month - 2] != '.') return false;
        var year = c.ScanWordBack(month - 2);
        return month - 2 - year == 4 && CodePoint.IsDigit(c.Text[year]);
    }

    // "Figure 2. A map": a label and its number that open the paragraph.
    private bool IsLabelled(ref Candidate c)
    {
        if (c.WordStart < 3 || c.Text[c.WordStart - 1] != ' ') return false;
        var start = c.ScanWordBack(c.WordStart - 1);
        return c.IsTextStart(start) && (words.Context(c.Text[start..(c.WordStart - 1)]) & ContextKinds.Label) != 0;
    }

    private Verdict BeforeNumber(AbbreviationKinds kinds, WordShape shape)
    {
        if ((kinds & (AbbreviationKinds.Number | AbbreviationKinds.Month | AbbreviationKinds.Weekday | AbbreviationKinds.Never | AbbreviationKinds.Title)) != 0) return Verdict.No;
        if (kinds != 0) return (kinds & (AbbreviationKinds.Company | AbbreviationKinds.Acronym | (words.Language == Language.En ? AbbreviationKinds.MayEnd : 0))) != 0 ? Verdict.LeanYes : Verdict.LeanNo;
        return shape is WordShape.SingleUpper or WordShape.SingleLower ? Verdict.LeanNo : Verdict.Yes;
    }

    private Verdict BeforeCapital(ref Candidate c, WordShape shape, WordShape next, ContextKinds context)
    {
        if (shape == WordShape.SingleLower) return ListItems.IsFirst(in c) ? Verdict.No : Verdict.LeanNo;
        if (c.WordStart > 0 && c.Text[c.WordStart - 1] is '\u00B0' or '%') return Verdict.Yes;
        if (c.Word is "I" && (context & ContextKinds.Starter) != 0 && FollowsSmallWord(ref c)) return Verdict.Yes;
        if (shape == WordShape.SingleUpper || IsSingleCaseless(c.Word, shape)) return Initial(in c, next, context);
        if (shape == WordShape.Upper && WordShapes.IsRoman(c.Word) && words.IsListed(c.Word))
        {
            if (IsListNumber(ref c)) return Verdict.No;
            if (words.HasDottedOrdinals && !FollowsCapital(ref c)) return (context & ContextKinds.Starter) != 0 ? Verdict.LeanYes : Verdict.LeanNo;
        }
        if (IsCited(ref c, shape)) return Verdict.No;
        if (IsShortName(ref c, shape) && (context & ContextKinds.Starter) == 0) return Verdict.LeanNo;
        if (shape is WordShape.Lower or WordShape.Capitalised && c.Word.Length is > 1 and < 6 && !HasVowel(c.Word) && !CodePoint.IsUpper(c.Word[^1])
            && !(c.Word[^1] == 's' && CodePoint.IsUpper(c.Word[^2])) && (words.Context(c.Word) & ContextKinds.Interjection) == 0) return Verdict.LeanNo;
        return Verdict.Yes;
    }

    // "10 Vet. App. 128", "(Fed. Cir. 2009)": a report that is cited, its number or a bracket before it and a shortened word after.
    private bool IsCited(ref Candidate c, WordShape shape) =>
        shape == WordShape.Capitalised && c.Word.Length <= 5 && c.WordStart > 1 && c.NextEnd < c.Text.Length && c.Text[c.NextEnd] == '.'
        && (c.Text[c.WordStart - 1] == '(' || (c.Text[c.WordStart - 1] == ' ' && CodePoint.IsDigit(c.Text[c.WordStart - 2])))
        && words.IsListed(c.Word) && (words.Abbreviation(c.NextWord) & (AbbreviationKinds.Number | AbbreviationKinds.Never)) != 0;

    // "Al." and "Yu.": two letters, the first a capital, within a sentence.
    private bool IsShortName(ref Candidate c, WordShape shape) =>
        shape == WordShape.Capitalised && c.Word.Length == 2 && c.WordStart > 0 && (words.Context(c.Word) & ContextKinds.Starter) == 0;

    // "Pope John II.": the number counts what stands before it.
    private static bool FollowsCapital(ref Candidate c)
    {
        if (c.WordStart < 2 || c.Text[c.WordStart - 1] != ' ') return false;
        var start = c.ScanWordBack(c.WordStart - 1);
        return CodePoint.IsUpper(c.Text[start]);
    }

    // "you and I."
    private static bool FollowsSmallWord(ref Candidate c)
    {
        if (c.WordStart < 2 || c.Text[c.WordStart - 1] != ' ') return false;
        var start = c.ScanWordBack(c.WordStart - 1);
        return CodePoint.IsLower(c.Text[start]);
    }

    private static Verdict Initial(in Candidate c, WordShape next, ContextKinds context)
    {
        if (next is WordShape.SingleUpper && ((context & ContextKinds.Starter) == 0 || (c.NextEnd < c.Text.Length && c.Text[c.NextEnd] == '.'))) return Verdict.No;
        return (context & ContextKinds.Starter) == 0 ? Verdict.No : IsPronoun(context, next) ? Verdict.Yes : Verdict.LeanYes;
    }

    // "Plan B. It failed": no name goes on with a pronoun.
    private static bool IsPronoun(ContextKinds context, WordShape shape) => (context & ContextKinds.Pronoun) != 0 && shape != WordShape.SingleUpper;

    private static bool IsSingleCaseless(ReadOnlySpan<char> word, WordShape shape)
    {
        return shape == WordShape.Caseless && word.Length == 1 && !CodePoint.IsUnspaced(word[0]) && word[0] is not (>= '\uAC00' and <= '\uD7A3');
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
            if (unit >= 0x80 || "aeiouyAEIOUY".Contains(unit, StringComparison.Ordinal)) return true;
        return false;
    }

    private Verdict BeforeCapital(ref Candidate c, AbbreviationKinds kinds, WordShape shape, WordShape next, ContextKinds context)
    {
        if ((c.Closing & Closing.Bracket) != 0) return Verdict.No;
        var starter = (context & ContextKinds.Starter) != 0 || IsTitle(ref c);
        if ((kinds & AbbreviationKinds.Never) != 0) return starter && (kinds & AbbreviationKinds.MayEnd) != 0 ? Verdict.LeanYes : Verdict.No;
        if ((kinds & BeforeName) != 0 && next == WordShape.SingleUpper && c.NextEnd < c.Text.Length && c.Text[c.NextEnd] == '.') return Verdict.No;
        if ((kinds & BeforeName) != 0 && (kinds & ~BeforeName) == 0) return starter && (kinds & AbbreviationKinds.Title) == 0 ? Verdict.LeanYes : Verdict.No;
        if ((kinds & AbbreviationKinds.Time) != 0)
            return (context & (ContextKinds.Zone | ContextKinds.Weekday | ContextKinds.Month)) != 0 || NamesTime(ref c) || OpensWithTime(ref c) ? Verdict.No : Verdict.LeanYes;
        if ((kinds & AbbreviationKinds.Weekday) != 0 && (context & ContextKinds.Month) != 0) return Verdict.No;
        if (starter) return (kinds & AbbreviationKinds.Title) != 0 && !IsPronoun(context, next) ? Verdict.LeanYes : Verdict.Yes;
        if (c.Closing == 0 && c.Opening == 0 && IsOfName(kinds)) return Verdict.No;
        if ((kinds & AbbreviationKinds.Number) != 0 && (next == WordShape.Caseless || ((words.Context(c.Word) & ContextKinds.Starter) != 0 && OpensSentence(ref c)))) return Verdict.LeanYes;
        if ((kinds & (AbbreviationKinds.Title | AbbreviationKinds.Number | AbbreviationKinds.Inner)) != 0) return Verdict.LeanNo;
        if ((kinds & (AbbreviationKinds.Unit | AbbreviationKinds.MayEnd | AbbreviationKinds.Place | AbbreviationKinds.Era | AbbreviationKinds.Month | AbbreviationKinds.Weekday)) != 0)
            return (context & ContextKinds.Role) != 0 && (kinds & AbbreviationKinds.Place) != 0 ? Verdict.LeanNo : Verdict.LeanYes;
        if ((kinds & AbbreviationKinds.Company) != 0 && (context & ContextKinds.Role) == 0)
            return CompanyRules.EndsSentence(in c, words) ? Verdict.LeanYes : Verdict.LeanNo;
        return Verdict.LeanNo;
    }

    /// <summary>
    /// "U.S. Senate", "St. Brannock": an acronym, or a title, be it a street's too. Before a capital that begins no sentences none of more than six
    /// hundred in the labelled English texts ends one.
    /// </summary>
    internal static bool IsOfName(AbbreviationKinds kinds) =>
        kinds == AbbreviationKinds.Acronym || ((kinds & AbbreviationKinds.Title) != 0 && (kinds & ~(BeforeName | AbbreviationKinds.Street)) == 0);

    // "No." that is a sentence of its own.
    private static bool OpensSentence(ref Candidate c)
    {
        if (c.IsTextStart(c.WordStart)) return true;
        var before = c.WordStart;
        while (before > 0 && (Marks.IsSpace(c.Text[before - 1]) || Marks.IsOpeningQuote(c.Text[before - 1]))) before--;
        return before > 0 && Marks.IsStop(c.Text[before - 1]);
    }

    // "Mr." after the stop: who is spoken of next opens a sentence.
    private bool IsTitle(ref Candidate c) =>
        c.NextEnd < c.Text.Length && c.Text[c.NextEnd] == '.' && (words.Abbreviation(c.NextWord) & AbbreviationKinds.Title) != 0
        && (c.ContextOfNext(words) & ContextKinds.Role) == 0;

    // "At 5 a.m. Ms. Lund left": nothing but the time has been said yet.
    private static bool OpensWithTime(ref Candidate c)
    {
        var start = c.WordStart;
        for (var count = 0; count < 2 && start > 1 && c.Text[start - 1] == ' '; count++) start = c.ScanWordBack(start - 1);
        return CodePoint.IsUpper(c.Text[start]) && (c.IsTextStart(start) || (start > 1 && Marks.IsSpace(c.Text[start - 1]) && Marks.IsStop(c.Text[start - 2])));
    }

    // "at 3 p.m. Chicago time"
    private static bool NamesTime(ref Candidate c)
    {
        var rest = c.Text[c.NextEnd..];
        return rest.StartsWith(" time", StringComparison.Ordinal) || rest.StartsWith(" Time", StringComparison.Ordinal);
    }
}
