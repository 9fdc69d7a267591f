using System.Buffers;
using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

// The search for the headline: by its label, printed twice, named in the page's title, underlined, or by its length.
internal sealed partial class PageHead
{
    private int FindHeadline()
    {
        var end = HeadlineLimit();
        var found = Labelled(end);
        if (found < 0) found = Repeated(end);
        if (found < 0) found = Titled(end);
        if (found < 0) found = Underlined(end);
        return found >= 0 ? found : FirstLong(end);
    }

    // Where a headline may stand: up to the first paragraph behind the times, or to that line itself.
    private int HeadlineLimit()
    {
        var i = _metaEnd + 1;
        var isAny = Enumerable.Range(0, Math.Max(0, _metaEnd)).Any(index => IsCandidate(index) && PageShape.Width(lines[index].Text) >= 12);
        while (i < Math.Min(limit, _metaEnd + MaxLines))
        {
            if (IsCandidate(i) && IsProse(i) && PageShape.EndsWithStop(lines[i].Text)) return i;
            if (IsCandidate(i) && !isAny && _metaEnd >= 0 && PageShape.Width(lines[i].Text) >= 12) return i + 1;
            i++;
        }
        return Math.Min(i, limit);
    }

    private bool IsCandidate(int index) => lines[index].Kind == LineKind.Plain && !lines[index].IsUsed;

    private int Labelled(int end)
    {
        for (var i = 0; i < end; i++)
            if (words.Labelled(lines[i].Text, PageLabelKinds.Headline) is not null) return i;
        return -1;
    }

    private int Repeated(int end)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var best = -1;
        for (var i = 0; i < Math.Min(Math.Min(limit, end + 3), MaxLines); i++)
        {
            if (lines[i].Kind is not (LineKind.Plain or LineKind.Caption) || (lines[i].Kind == LineKind.Caption && i > _metaEnd) || PageShape.Width(lines[i].Text) < 12 || !lines[i].IsShort) continue;
            if (IsMasthead(i, limit)) continue;
            if (first.TryGetValue(lines[i].Folded, out var earlier))
            {
                if (best < 0 || lines[earlier].Text.Length > lines[best].Text.Length) best = earlier;
            }
            else first[lines[i].Folded] = i;
        }
        return best;
    }

    // The page's title, "Headline | Outlet", above the headline itself.
    private int Titled(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!IsCandidate(i) || lines[i].Text.Length < 16) continue;
            var best = -1;
            string? name = null;
            for (var j = i + 1; j < Math.Min(end, i + 40); j++)
            {
                if (!IsCandidate(j) || PageShape.Width(lines[j].Text) < 12 || lines[j].Text.Length >= lines[i].Text.Length) continue;
                if (lines[i].Text.StartsWith(lines[j].Text, StringComparison.Ordinal) && TitleRest(lines[i].Text[lines[j].Text.Length..]) is { } outlet) Better(j, outlet);
                if (lines[i].Text.EndsWith(lines[j].Text, StringComparison.Ordinal) && TitleRest(lines[i].Text[..^lines[j].Text.Length]) is { } before) Better(j, before);
            }
            if (best >= 0) return TakeTitle(i, best, name!);

            void Better(int at, string outlet)
            {
                if (best < 0 || lines[at].Text.Length > lines[best].Text.Length) (best, name) = (at, outlet);
            }
        }
        return -1;
    }

    private int TakeTitle(int title, int headline, string outlet)
    {
        // "Kicker: Headline" over "Kicker" and "Headline" names no outlet.
        var isKicker = lines.Skip(title + 1).Take(40).Any(line => string.Equals(line.Text, outlet, StringComparison.Ordinal)) && !words.IsOutlet(outlet);
        if (!isKicker) draft.AddOutlet(3, outlet);
        draft.Consume(lines[title], isKicker ? "headline" : "source.outlet");
        return headline;
    }

    private static readonly SearchValues<char> TitleSeparators = SearchValues.Create("|-–—:·<»>›•");

    private static string? TitleRest(string rest)
    {
        if (rest.AsSpan().IndexOfAny(TitleSeparators) < 0) return null;
        var parts = rest.Split(['|', '–', '—', '·', '<', '»', '>', '›', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var name = parts.Length == 0 ? "" : parts[^1].Trim(' ', '-', ':');
        return name.Length is >= 2 and <= 50 ? name : null;
    }

    private int Underlined(int end)
    {
        for (var i = 0; i + 1 < end; i++)
        {
            if (IsMasthead(i, limit)) continue;
            if (IsCandidate(i) && lines[i + 1].Kind == LineKind.Rule && !lines[i + 1].FollowsBlank && lines[i + 1].Text[0].IsIn("=-*~") && lines[i + 1].Text.Length >= 3 && PageShape.Width(lines[i].Text) >= 8) return i;
            if (lines[i].Text.StartsWith("# ", StringComparison.Ordinal)) return i;
        }
        return -1;
    }

    // The first line long enough to be a headline; short ones before it are menus, sections and kickers.
    private int FirstLong(int end)
    {
        var widest = -1;
        var isBelowMenu = false;
        for (var i = _navigationEnd + 1; i < end; i++) isBelowMenu |= IsCandidate(i) && PageShape.Width(lines[i].Text) >= 12;
        for (var i = isBelowMenu ? _navigationEnd + 1 : 0; i < end; i++)
        {
            if (!IsCandidate(i)) continue;
            var text = lines[i].Text;
            if (IsKicker(i, end)) continue;
            if (words.IsSection(text) || (widest < 0 && IsMasthead(i, end))) continue;
            if (PageShape.Width(text) >= 24 || PageShape.CountWords(text) >= 5) return i;
            if (widest < 0 || PageShape.Width(text) > PageShape.Width(lines[widest].Text)) widest = i;
        }
        if (widest >= 0) return widest;
        // A page that begins with a paragraph has no headline, unless that line asks or exclaims, or stands above the times.
        for (var i = 0; i < limit; i++)
            if (IsCandidate(i))
                return lines[i].Text.Length <= 160 && (!PageShape.EndsWithStop(lines[i].Text) || i < _metaEnd) && HasLonger(i, limit) ? i : -1;
        return -1;
    }

    // "INTERVIEW WITH THE MAYOR" over the headline in small letters.
    private bool IsKicker(int index, int end)
    {
        var text = lines[index].Text;
        if (PageShape.CountWords(text) > 4 || index + 1 >= end || !IsCandidate(index + 1) || lines[index + 1].FollowsBlank || !text.Any(unit => CodePoint.IsLetter(unit)) || PageShape.IsHangulName(text) || text.Any(unit => CodePoint.IsLower(unit) || unit >= '\u0E00')) return false;
        return lines[index + 1].Text.Any(unit => CodePoint.IsLower(unit)) && PageShape.CountWords(lines[index + 1].Text) is >= 3 and <= 20 && !PageShape.EndsWithStop(lines[index + 1].Text);
    }

    private bool IsMasthead(int index, int end) =>
        words.IsOutlet(lines[index].Text) && PageShape.CountWords(lines[index].Text) <= 5 && !PageShape.EndsSentence(lines[index].Text) && HasLonger(index, end);

    private bool HasLonger(int index, int end)
    {
        for (var i = index + 1; i < end; i++)
            if (IsCandidate(i) && PageShape.Width(lines[i].Text) >= 12) return true;
        return false;
    }
}
