using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Finds the notes on what was wrong in an earlier version. They stay where they are in the body.</summary>
internal static class CorrectionNotes
{
    internal static IEnumerable<Correction> Find(IReadOnlyList<Block> blocks, PageWords words)
    {
        var isBelowHead = false;
        NewsTimestamp? date = null;
        foreach (var block in blocks)
        {
            if (block is not TextBlock { Text: { Length: > 0 } text }) continue;
            var isNote = IsNote(text, words, out var length);
            if (isNote && text[length..].Trim(' ', ':', '：', '.', '(', ')') is var rest && (rest.Length == 0 || NewsTimestamp.TryParse(rest, words.Times, out date)))
            {
                isBelowHead = true;
                continue;
            }
            if (isNote || (isBelowHead && block is Paragraph)) yield return new Correction { Text = text, Date = isBelowHead ? date : null };
            (isBelowHead, date) = (false, null);
        }
    }

    /// <summary>Whether a text begins with the label of a correction, or has a phrase that only such notes have.</summary>
    internal static bool IsNote(string text, PageWords words, out int length)
    {
        var start = 0;
        while (start < text.Length && text[start].IsIn("*([■▲ †")) start++;
        var label = words.Label(text.AsSpan(start), out length);
        if (label.HasFlag(PageLabelKinds.Correction) && (text.AsSpan(start + length).TrimStart() is not [var sign, ..] || sign.IsIn(":：.)]")))
        {
            length += start;
            return true;
        }
        length = 0;
        return text.Length <= 600 && words.PhrasesIn(PageWords.Fold(text)).HasFlag(PagePhraseKinds.Correction) && (start > 0 || IsShort(text));
    }

    private static bool IsShort(string text) => PageShape.CountWords(text) <= 60;
}
