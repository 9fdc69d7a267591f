using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// List items that follow each other on one line: 1. Flour 2. Sugar. A mark is taken for an item's only when the mark before it
/// in the count stands in the window too, and so on back to one that opens the text or follows a stop, a colon or a bullet.
/// </summary>
internal static class ListItems
{
    /// <summary>The place before the item's mark, its bullet included, where the item before ends; -1 when no item begins here.</summary>
    internal static int FindCut(in Candidate c)
    {
        var length = c.Word.Length;
        if (length is 0 or > 2 || c.WordStart == 0 || c.Next >= c.Text.Length || !c.HasSpace || !CodePoint.IsLetter(c.Text[c.Next])) return -1;
        var count = Count(c.Word);
        if (count < 2) return -1;
        var start = SkipBullet(c.Text, c.WordStart);
        if (start == c.WordStart && !Marks.IsSpace(c.Text[start - 1])) return -1;
        while (start > 0 && Marks.IsSpace(c.Text[start - 1])) start--;
        return start > 0 && !Marks.IsStop(c.Text[start - 1]) && HasPredecessor(c, start, count - 1, c.Word[0] > '9') ? start : -1;
    }

    /// <summary>Whether the word is a mark that opens the text or a line: the first of a list.</summary>
    internal static bool IsFirst(in Candidate c) => Count(c.Word) > 0 && c.IsTextStart(c.WordStart);

    private static bool HasPredecessor(in Candidate c, int end, int count, bool isLetter)
    {
        while (count > 0)
        {
            var found = FindMark(c.Text[..end], count, isLetter);
            if (found < 0) return false;
            var before = SkipBullet(c.Text, found);
            if (before < found || c.IsTextStart(before)) return true;
            while (before > 0 && Marks.IsSpace(c.Text[before - 1])) before--;
            if (before == 0 || Marks.IsStop(c.Text[before - 1]) || c.Text[before - 1] == ':') return before > 0;
            (end, count) = (before, count - 1);
        }
        return false;
    }

    private static int FindMark(ReadOnlySpan<char> text, int count, bool isLetter)
    {
        for (var i = text.Length - 2; i >= 0; i--)
        {
            if (text[i] is not ('.' or ')') || text[i + 1] is not (' ' or ')' or '\u00A0')) continue;
            var end = i;
            var start = end;
            while (start > 0 && end - start < 2 && CodePoint.IsLetterOrDigit(text[start - 1])) start--;
            if (start == end || (start > 0 && !Marks.IsSpace(text[start - 1]) && !Marks.IsBullet(text[start - 1]))) continue;
            if (text[start] > '9' == isLetter && Count(text[start..end]) == count) return start;
        }
        return -1;
    }

    // The number, or the letter's place in the alphabet; 0 for anything else.
    private static int Count(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && (uint)(word[0] - 'a') < 26) return word[0] - 'a' + 1;
        var count = 0;
        foreach (var unit in word)
        {
            if ((uint)(unit - '0') > 9) return 0;
            count = count * 10 + unit - '0';
        }
        return count;
    }

    private static int SkipBullet(ReadOnlySpan<char> text, int start)
    {
        var before = start;
        while (before > 0 && text[before - 1] == ' ') before--;
        return before > 0 && Marks.IsBullet(text[before - 1]) ? before - 1 : start;
    }
}
