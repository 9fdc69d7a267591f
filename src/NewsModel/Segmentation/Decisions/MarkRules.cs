using NewsModel.Languages;

namespace NewsModel.Segmentation.Decisions;

/// <summary>The rules for question and exclamation marks, alone or with other stops.</summary>
internal static class MarkRules
{
    internal static Verdict Judge(ref Candidate c, WordLookup words)
    {
        var next = c.NextShape;
        var dash = (c.Opening & Opening.Dash) != 0;
        if (next is WordShape.Lower or WordShape.SingleLower)
            return dash || c.Closing != 0 || !words.HasSmallStartsAfterMarks || IsNameLike(ref c) || GoesOn(c.ContextOfNext(words)) ? Verdict.No : Verdict.LeanYes;
        if (dash && !(words.HasDashStarts || c.Text[c.Next] != '-')) return Verdict.LeanNo;
        if (next is WordShape.None) return dash ? Verdict.LeanNo : Verdict.LeanYes;
        if (c.EndsWithStop) return Verdict.Yes;
        if (next is WordShape.Number && BracketsYear(ref c)) return Verdict.No;
        if ((c.Closing & Closing.Quote) != 0 && (next is WordShape.Caseless ? Attribution.FollowsSoon(ref c, words) : Attribution.Follows(ref c, words))) return Verdict.No;
        if ((c.Closing & Closing.Bracket) != 0 && !OpenedAsSentence(ref c)) return Verdict.LeanNo;
        if (c.Text[c.Stop] == '!' && (words.Context(c.Word) & ContextKinds.ExclaimingName) != 0) return Verdict.LeanNo;
        return Verdict.Yes;
    }

    // "Am I late? said the boy", "Panic! is a film".
    private static bool GoesOn(ContextKinds context) => (context & (ContextKinds.Reporting | ContextKinds.Auxiliary)) != 0 && (context & ContextKinds.Starter) == 0;

    // "Yahoo! said": one exclamation mark after a capitalised word within a sentence.
    private static bool IsNameLike(ref Candidate c) =>
        c.Stops == 1 && c.Text[c.Stop] == '!' && c.Shape == WordShape.Capitalised && !c.IsTextStart(c.WordStart);

    // "Oklahoma! (1955)": a year in brackets dates what is named before it.
    private static bool BracketsYear(ref Candidate c) =>
        (c.Opening & Opening.Bracket) != 0 && c.NextEnd - c.NextStart == 4 && c.NextEnd < c.Text.Length && c.Text[c.NextEnd] is ')' or ']';

    /// <summary>Whether the bracket that closes here was opened at the start of a sentence.</summary>
    private static bool OpenedAsSentence(ref Candidate c)
    {
        var open = c.Text[..c.Stop].LastIndexOfAny("([{\uFF08");
        if (open < 0) return true;
        var before = open - 1;
        while (before >= 0 && Marks.IsSpace(c.Text[before])) before--;
        return before < 0 || Marks.IsStop(c.Text[before]) || Marks.IsEitherQuote(c.Text[before]) || Marks.IsClosingBracket(c.Text[before]);
    }
}
