using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>Finds the site's navigation above an article: runs of short lines, some of them sections or words such as "Home" and "Search".</summary>
internal static class PageNavigation
{
    /// <summary>The last line of the navigation; -1 when there is none.</summary>
    internal static int End(List<PageLine> lines, int until, PageWords words)
    {
        var end = -1;
        for (var i = 0; i < until && i < lines.Count; i++)
        {
            if (IsMenuLine(lines[i], words))
            {
                end = i;
                continue;
            }
            var (length, items, isOfSite, last) = (0, 0, false, -1);
            var next = i;
            for (; next < until && (next == i || !lines[next].FollowsBlank) && IsShortItem(lines[next]); next++, length++)
            {
                var isWord = words.Line(lines[next].Text).HasFlag(PageLineKinds.Nav);
                if (!isWord && !words.IsSection(lines[next].Text)) continue;
                (items, isOfSite, last) = (items + 1, isOfSite || isWord, next);
            }
            if (length >= 3 && items >= 2 && (isOfSite || length >= 4)) end = last;
            i = Math.Max(i, next - 1);
        }
        return end;
    }

    /// <summary>Whether a line may be one of a menu by its length.</summary>
    internal static bool IsShortItem(PageLine line) =>
        line.Kind is LineKind.Furniture or LineKind.TeaserHead or LineKind.CommentsHead && line.Text.Length <= 60
        || (line.Kind is LineKind.Plain or LineKind.Correction && PageShape.CountWords(line.Text) <= 3 && PageShape.Width(line.Text) <= 30 && !PageShape.EndsSentence(line.Text));

    // "Home About Contact Archive"
    private static bool IsMenuLine(PageLine line, PageWords words)
    {
        if (line.Kind != LineKind.Furniture || !line.Text.Contains(' ', StringComparison.Ordinal) || words.Line(line.Text) != 0) return false;
        return (words.LinePrefix(line.Text, out _).HasFlag(PageLineKinds.Nav) || words.SectionPrefix(line.Text) > 0) && Furnishing.IsMenu(line.Text, words);
    }
}
