using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>The rules for stops that need no space after them: 。！？ and those of scripts whose stop is no full stop (। ۔ ؟ ։ ።).</summary>
internal static class UnspacedRules
{
    internal static Verdict Judge(ref Candidate c, WordLookup words)
    {
        var next = c.Text[c.Next];
        if (next is ',' or ';' or ':' or '\u3001' or '\uFF0C' or '\uFF1B' or '\uFF1A' or '\u060C' or '\u061B' or '\u30FB' or '\u2026' or ')' or '\uFF09') return Verdict.No;
        if ((c.Closing & Closing.Quote) != 0 && IsKana(next)) return Verdict.No;
        if ((c.Closing & Closing.Bracket) != 0 && (IsKana(next) || c.Text[c.End - 1] is '\u300B')) return Verdict.No;
        if (Marks.IsDash(next) && c.HasSpace && WordShapes.Of(c.NextWord) is WordShape.Lower) return Verdict.No;
        if ((c.Closing & Closing.Quote) != 0 && c.HasMark && (words.Language == Language.Zh || !c.HasSpace) && SpeechFollows(ref c)) return Verdict.No;
        return Verdict.Yes;
    }

    private static bool IsKana(char unit) => unit is >= '\u3041' and <= '\u3096';

    // ……？”他问道。
    private static bool SpeechFollows(ref Candidate c)
    {
        var end = Math.Min(c.Text.Length, c.Next + 8);
        for (var i = c.Next; i < end; i++)
        {
            if (c.Text[i] is '\u8BF4' or '\u8AAA' or '\u95EE' or '\u554F' or '\u9053' or '\u558A' or '\u7B54') return true;
            if (!CodePoint.IsUnspaced(c.Text[i])) return false;
        }
        return false;
    }
}
