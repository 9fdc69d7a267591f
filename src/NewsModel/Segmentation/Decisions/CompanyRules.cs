using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// Whether a sentence ends at "Inc." and its like before a capitalised word that might go on with the name. It does when the
/// company is no subject (something stands before it in its sentence) and what follows is one: capitalised words, then a verb.
/// </summary>
internal static class CompanyRules
{
    internal static bool EndsSentence(in Candidate c, WordLookup words) => !OpensSentence(in c) && SubjectFollows(in c, words);

    // Back over the name: capitalised words, "&", "and", "of".
    private static bool OpensSentence(in Candidate c)
    {
        var start = c.WordStart;
        for (var count = 0; count < 8 && start > 1; count++)
        {
            if (c.Text[start - 1] != ' ') return false;
            if (c.Text[start - 2] == '&') { start -= 2; continue; }
            var end = start - 1;
            if (c.Text[end - 1] is ',' or '.') end--;
            var word = c.ScanWordBack(end);
            if (word == end || !CodePoint.IsUpper(c.Text[word])) return word == end && end > 0 && Marks.IsStop(c.Text[end - 1]);
            if (end < start - 1 && c.Text[end] == '.' && end - word > 4) return true;
            start = word;
        }
        return c.IsTextStart(start);
    }

    private static bool SubjectFollows(in Candidate c, WordLookup words)
    {
        var position = c.NextStart;
        for (var count = 0; count < 6; count++)
        {
            var end = c.ScanWord(position);
            if (end == position) return false;
            var word = c.Text[position..end];
            if (count > 0 && (words.Context(word) & ContextKinds.Auxiliary) != 0) return true;
            if (!CodePoint.IsUpper(word[0])) return false;
            if ((words.Abbreviation(word) & AbbreviationKinds.Company) != 0) return false;
            if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal)) return true;
            position = end;
            if (position < c.Text.Length && c.Text[position] is ',' or '.') position++;
            if (position >= c.Text.Length || c.Text[position] != ' ') return false;
            position++;
        }
        return false;
    }
}
