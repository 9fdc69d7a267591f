using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>The rules for stops that need no space after them: 。！？ and those of scripts whose stop is no full stop (। ۔ ؟ ։ ።).</summary>
internal static class UnspacedRules
{
    internal static Verdict Judge(ref Candidate c, WordLookup words)
    {
        var next = c.Text[c.Next];
        if (!c.HasSpace && c.Stop > 0 && CodePoint.IsDigit(c.Text[c.Stop - 1]) && CodePoint.IsDigit(next) && c.Text[c.Stop] == '\uFF0E') return Verdict.No;
        if (c.HasMark && IsInTitle(ref c)) return Verdict.No;
        if (next is ',' or ';' or ':' or '\u3001' or '\uFF0C' or '\uFF1B' or '\uFF1A' or '\u060C' or '\u061B' or '\u30FB' or '\u2026' or ')' or '\uFF09') return Verdict.No;
        if ((c.Closing & Closing.Quote) != 0 && IsKana(next)) return Verdict.No;
        if ((c.Closing & Closing.Bracket) != 0 && (IsKana(next) || c.Text[c.End - 1] is '\u300B')) return Verdict.No;
        if (Marks.IsDash(next) && c.HasSpace && c.NextShape is WordShape.Lower) return Verdict.No;
        if ((c.Closing & Closing.Quote) != 0 && (words.Language == Language.Zh || !c.HasSpace) && SpeechFollows(ref c)) return Verdict.No;
        if ((c.Closing & Closing.Quote) != 0 && c.HasMark && Attribution.FollowsSoon(ref c, words)) return Verdict.No;
        return Verdict.Yes;
    }

    // "\u300A...\uFF01...\u300B": within the name of a work.
    private static bool IsInTitle(ref Candidate c)
    {
        var before = c.Text[..c.Stop].LastIndexOfAny('\u300A', '\u300B');
        if (before < 0 || c.Text[before] != '\u300A') return false;
        var after = c.Text[c.RunEnd..].IndexOfAny('\u300A', '\u300B', '\n');
        return after >= 0 && c.Text[c.RunEnd + after] == '\u300B' && c.Closing == 0;
    }

    private static bool IsKana(char unit) => unit is >= '\u3041' and <= '\u3096';

    // ……？”他问道。
    private static bool SpeechFollows(ref Candidate c)
    {
        var end = Math.Min(c.Text.Length, c.Next + 8);
        for (var i = c.Next; i < end; i++)
        {
            if (c.Text[i] is '\u8BF4' or '\u8AAA' or '\u95EE' or '\u554F' or '\u558A' || (c.Text[i] == '\u9053' && c.Text[i - 1] is not ('\u62A5' or '\u5831' or '\u77E5'))) return true;
            if (!CodePoint.IsUnspaced(c.Text[i])) return false;
        }
        return false;
    }
}
