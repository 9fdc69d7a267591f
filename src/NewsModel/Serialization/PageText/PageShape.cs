using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>What can be told of a text by its shape alone: whether it ends a sentence, is long, is a name.</summary>
internal static class PageShape
{
    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    internal static bool EndsSentence(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1].IsIn("\"”’')]»」』“‘›） \u00A0\u202F")) end--;
        return end > 0 && text[end - 1].IsIn(".!?…。！？؟।．");
    }

    /// <summary>Whether the last sentence ends with a stop rather than as a headline may, with ? or !.</summary>
    internal static bool EndsWithStop(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1].IsIn("\"”’')]»」』“ \u00A0")) end--;
        return end > 0 && text[end - 1].IsIn(".。．") && !text.EndsWith("...", StringComparison.Ordinal);
    }

    internal static int CountWords(string text)
    {
        var count = 0;
        var isInside = false;
        foreach (var unit in text)
        {
            var isSpace = CodePoint.IsWhiteSpace(unit);
            if (!isSpace && !isInside) count++;
            isInside = !isSpace;
        }
        return count;
    }

    /// <summary>How much the text says: its length, with Han, Kana and Hangul counted double.</summary>
    internal static int Width(string text)
    {
        var width = 0;
        foreach (var unit in text) width += unit is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') ? 2 : 1;
        return width;
    }

    /// <summary>Whether it reads as a paragraph: it ends a sentence and is of some length, or is long anyway.</summary>
    internal static bool IsParagraph(string text)
    {
        var width = Width(text);
        return width >= 240 || (EndsSentence(text) && width >= 40);
    }

    internal static bool StartsLower(string text) => text.Length > 0 && CodePoint.IsLower(text[0]);

    internal static bool IsQuoted(string text) => text.Length > 1 && text[0].IsIn("\"“„«‘「『”»");

    internal static bool IsRule(string text)
    {
        if (text.Length < 3) return text is "--" or "==";
        foreach (var unit in text)
            if (!unit.IsIn("-=_*~—–─━═·#+• …▬■")) return false;
        return true;
    }

    /// <summary>Whether a text is shaped as a person's name: two to five words with capitals, particles allowed, or two to four Hangul.</summary>
    internal static bool IsName(string text)
    {
        if (text.Length is < 2 or > 60) return false;
        if (IsHangulName(text)) return true;
        var capitals = 0;
        var words = 0;
        foreach (var word in text.Split(' '))
        {
            if (word.Length == 0) continue;
            words++;
            if (Particles.Contains(word)) continue;
            if (!CodePoint.IsUpper(word[0]) || !IsNameWord(word)) return false;
            capitals++;
        }
        return words is >= 2 and <= 5 && capitals >= 2;
    }

    internal static bool IsHangulName(string text)
    {
        if (text.Length is < 2 or > 4) return false;
        foreach (var unit in text)
            if (unit is < '\uAC00' or > '\uD7A3') return false;
        return true;
    }

    private static bool IsNameWord(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (CodePoint.IsLetter(word[i]) || CodePoint.IsMark(word[i]) || word[i].IsIn("-'’")) continue;
            var isInitial = word[i] == '.' && (word.Length <= 3 || i == word.Length - 1 && word.Length <= 4);
            if (!isInitial) return false;
        }
        return true;
    }

    private static readonly string[] Particles =
    [
        "de", "del", "della", "di", "da", "du", "des", "la", "le", "van", "von", "der", "den", "zu", "zur", "ten", "ter",
        "bin", "al", "el", "y", "e", "dos", "das", "do", "d'", "af", "av", "ibn", "los", "las",
    ];
}
