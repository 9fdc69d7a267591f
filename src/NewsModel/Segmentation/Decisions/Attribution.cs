using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Segmentation.Decisions;

/// <summary>
/// Whether a quotation that ends in a question or exclamation mark is followed by its speaker: “Is it?” Ms. Kim asked.
/// A name, capitalised words with titles and initials, and then a verb of speech, within a few words.
/// </summary>
internal static class Attribution
{
    private const int MaxWords = 7;

    internal static bool Follows(ref Candidate c, WordLookup words)
    {
        var position = c.NextStart;
        for (var count = 0; count < MaxWords && position < c.Text.Length; count++)
        {
            var end = c.ScanWord(position);
            if (end == position) return false;
            var word = c.Text[position..end];
            var context = words.Context(word);
            var isUpper = CodePoint.IsUpper(word[0]);
            if ((context & ContextKinds.Reporting) != 0 && count > 0 && !isUpper) return EndsAttribution(c.Text, end, words, c);
            if (count == 0 && (context & (ContextKinds.Starter | ContextKinds.Pronoun)) != 0) return false;
            if (!isUpper && !IsNameParticle(word)) return false;
            position = end;
            if (position < c.Text.Length && c.Text[position] == '.') position++;
            if (position >= c.Text.Length || c.Text[position] != ' ') return false;
            position++;
        }
        return false;
    }

    /// <summary>The same where no capitals tell a name: a verb of speech among the next three words.</summary>
    internal static bool FollowsSoon(ref Candidate c, WordLookup words)
    {
        var position = c.NextStart;
        for (var count = 0; count < 3 && position < c.Text.Length; count++)
        {
            var end = c.ScanWord(position);
            if (end == position) return false;
            if ((words.Context(c.Text[position..end]) & ContextKinds.Reporting) != 0) return true;
            position = end;
            if (position >= c.Text.Length || c.Text[position] != ' ') return false;
            position++;
        }
        return false;
    }

    // "asked." and "says of it" attribute; "said the company" tells something new.
    private static bool EndsAttribution(ReadOnlySpan<char> text, int end, WordLookup words, Candidate c)
    {
        if (end >= text.Length || text[end] != ' ') return true;
        var next = c.Text[(end + 1)..c.ScanWord(end + 1)];
        if (next.IsEmpty) return true;
        return next is not ("that" or "he" or "she" or "it" or "they" or "the" or "his" or "her" or "their" or "there" or "this" or "a" or "an" or "we" or "you" or "I")
            && !CodePoint.IsUpper(next[0]);
    }

    private static bool IsNameParticle(ReadOnlySpan<char> word) =>
        word is "of" or "the" or "de" or "del" or "della" or "di" or "da" or "von" or "van" or "der" or "den" or "al" or "el" or "bin" or "la" or "le" or "and" or "du" or "dos" or "also" or "then" or "once" or "even" or "later";
}
