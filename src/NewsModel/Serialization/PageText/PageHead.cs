using NewsModel.Languages;
using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>
/// Finds what stands above the body: masthead, section, headline (also when it is printed twice), dek, by-lines and times, in any
/// order, between the menus of the site.
/// </summary>
internal sealed partial class PageHead(List<PageLine> lines, int limit, PageWords words, PageDraft draft)
{
    private const int MaxLines = 120;

    /// <summary>The last line of the stated times and by-lines above the body; -1 when there are none.</summary>
    private int _metaEnd = -1;

    /// <summary>The last line of the site's navigation; -1 when there is none.</summary>
    private int _navigationEnd = -1;

    /// <summary>Reads the head and gives the index at which the body begins.</summary>
    internal int Read()
    {
        _metaEnd = FindMetaEnd();
        _navigationEnd = PageNavigation.End(lines, Math.Min(limit, _metaEnd >= 0 ? _metaEnd : MaxLines), words);
        var headline = FindHeadline();
        if (headline >= 0) TakeHeadline(headline);
        if (headline > 0) TakeSectionAbove(headline);
        var end = Math.Max(_metaEnd, headline);
        TakeLines(headline, end);
        return TakeDekBehind(headline, end) + 1;
    }

    private bool IsProse(int index) => lines[index].Kind is LineKind.Plain or LineKind.Correction && PageShape.IsParagraph(lines[index].Text);

    // Times and by-lines belong to the head as long as at most one paragraph (the dek) stands before them, and one behind them.
    private int FindMetaEnd()
    {
        var last = -1;
        for (var i = 0; i < limit; i++)
            if (IsProse(i)) last = i;
        var end = -1;
        var paragraphs = 0;
        for (var i = 0; i < Math.Min(limit, MaxLines); i++)
        {
            if (lines[i].Kind is LineKind.Stamp or LineKind.Byline or LineKind.Contact)
            {
                if (paragraphs > (end < 0 ? 2 : lines[i].Kind == LineKind.Byline ? 1 : 0) || (paragraphs > 0 && last <= i)) break;
                (end, paragraphs) = (i, 0);
            }
            else if (IsProse(i) && PageShape.EndsWithStop(lines[i].Text) && (++paragraphs > 2 || DatelineText.Read(lines[i].Text, words) is not null)) break;
        }
        // "13 February 2025" over "Ina Holt": a name below the times signs, if anything stands below it.
        while (end >= 0 && end + 1 < last && IsSignature(lines[end + 1])) end++;
        if (end > 0 && end + 1 < last && lines[end].Kind == LineKind.Plain && lines[end + 1].Kind == LineKind.Plain && (IsRoleLine(lines[end + 1].Text) || (IsOutletLine(lines[end + 1].Text) && !lines[end + 1].FollowsBlank))) end++;
        return SignatureBelow(end, last);
    }

    // Below pictures and buttons: "Owen Pryce" over "Education correspondent", "Josée Lavoie" over "Le Riverain".
    private int SignatureBelow(int end, int last)
    {
        var at = end + 1;
        while (end >= 0 && at < limit && lines[at].Kind is LineKind.Caption or LineKind.Furniture or LineKind.Rule or LineKind.CommentsHead) at++;
        if (end >= 0 && at + 1 < last && IsSignature(lines[at]) && !lines[at + 1].FollowsBlank && (IsRoleLine(lines[at + 1].Text) || IsOutletLine(lines[at + 1].Text))) end = at + 1;
        if (end >= 0 && end + 1 < last && IsReportingLine(lines[end + 1])) end++;
        return end;
    }

    private bool IsOutletLine(string text) => words.IsOutlet(text) && PageShape.CountWords(text) <= 5 && !PageShape.EndsSentence(text) && PageShape.Width(text) <= 40;

    // "Reporting from Bern"
    private bool IsReportingLine(PageLine line) =>
        line.Kind == LineKind.Plain && line.Text.StartsWith("Report", StringComparison.Ordinal) && PageShape.CountWords(line.Text) <= 6 && words.IsReporting(line.Text, out _) && !PageShape.EndsSentence(line.Text);

    private bool IsSignature(PageLine line) => line.Kind == LineKind.Plain && (words.Label(line.Text, out var length).HasFlag(PageLabelKinds.Role) && line.Text[length..].TrimStart() is [',' or ':', ..] || IsDesk(line.Text) || BylineLine.Read(line.Text, words, isBare: true) is not null);

    private void TakeHeadline(int index)
    {
        var line = lines[index];
        var text = line.Text;
        if (words.Labelled(text, PageLabelKinds.Headline) is { } labelled)
        {
            text = labelled;
            draft.Consume(line, "headline");
        }
        else if (text.StartsWith("# ", StringComparison.Ordinal))
        {
            text = text[2..].Trim();
            draft.Consume(line, "headline");
        }
        else if (WithoutOutlet(text) is { } bare)
        {
            text = bare;
            draft.Consume(line, "headline");
        }
        draft.Headline = text;
        line.IsUsed = true;
        var folded = PageWords.Fold(text);
        for (var i = 0; i < Math.Min(limit, Math.Max(index, _metaEnd) + 12); i++)
            if (!lines[i].IsUsed && lines[i].IsShort && string.Equals(lines[i].Folded, folded, StringComparison.Ordinal)) lines[i].IsUsed = true;
        if (index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Rule && !lines[index + 1].FollowsBlank) draft.Remove(lines[index + 1], "The line under the headline.");
    }

    // "Ferry sails again | Harbour News", where the headline alone stands nowhere.
    private string? WithoutOutlet(string text)
    {
        foreach (var separator in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", " :: ", " · ", " < "])
        {
            var at = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < 12) continue;
            var name = text[(at + separator.Length)..].Trim();
            if (name.Length > 50 || PageShape.CountWords(name) > 5 || !words.IsOutlet(name)) continue;
            draft.AddOutlet(3, name);
            return text[..at].Trim();
        }
        return null;
    }

    private void TakeLines(int headline, int end)
    {
        for (var i = 0; i <= end && i < limit; i++)
        {
            var line = lines[i];
            if (line.IsUsed) continue;
            switch (line.Kind)
            {
                case LineKind.Stamp: TakeStamp(i); break;
                case LineKind.Byline: TakeByline((IReadOnlyList<Byline>)line.Value!, line); break;
                case LineKind.Contact: TakeByline(line.Value is Byline contact ? [contact] : (IReadOnlyList<Byline>)line.Value!, line); break;
                case LineKind.Section: TakeSection((string)line.Value!, line); break;
                case LineKind.Source or LineKind.Original: draft.Take(line, (SourceLine)line.Value!); break;
                case LineKind.Keywords: PageTail.TakeKeywords(lines, i, limit, draft); break;
                case LineKind.Rights: draft.AddRights(line); break;
                case LineKind.CommentsHead: TakeClaim(line); break;
                case LineKind.Caption: break;
                case LineKind.Plain or LineKind.Bullet or LineKind.Correction when i > headline && headline >= 0: TakeBetween(i); break;
                case LineKind.Plain or LineKind.Correction when i < headline: TakeAbove(i, headline); break;
                default: draft.Remove(line, "Not part of the article."); break;
            }
        }
    }

    private void TakeStamp(int index)
    {
        var line = lines[index];
        var stamps = (StampLine)line.Value!;
        if (WithTimeBelow(index) is { } whole)
        {
            draft.Take(line, whole);
            draft.Consume(lines[index + 1], "published");
        }
        else if (stamps.Stamps.Count > 0) draft.Take(line, stamps);
        else if (index + 1 < limit && lines[index + 1].Kind == LineKind.Stamp && lines[index + 1].Value is StampLine next && next.Stamps.Count > 0 && next.Stamps[0].Label == 0)
        {
            draft.Consume(line, "published");
            draft.Take(lines[index + 1], next, stamps.OpenLabel);
        }
        else draft.Remove(line, "A label without a value.");
    }

    // "05/04/2025" over "09:20h": one time on two lines.
    private StampLine? WithTimeBelow(int index)
    {
        if (index + 1 >= limit || lines[index + 1].Text.Length > 16 || lines[index + 1].Kind == LineKind.Stamp || !lines[index + 1].Text.Any(char.IsAsciiDigit)) return null;
        var whole = StampLine.Read(lines[index].Text + " " + lines[index + 1].Text, words, words.Times);
        return whole is { Stamps: [{ Time.Kind: not NewsTimestampKind.Date }] } ? whole : null;
    }

    private void TakeByline(IReadOnlyList<Byline> bylines, PageLine line)
    {
        draft.AddBylines(bylines);
        line.IsUsed = true;
        if (!draft.Bylines.Any(byline => byline.Text is { } kept && kept.Contains(line.Text, StringComparison.Ordinal))) draft.Consume(line, "bylines");
    }

    private void TakeSection(string section, PageLine line)
    {
        if (draft.Section is null) draft.Section = section;
        if (string.Equals(section, line.Text, StringComparison.Ordinal)) line.IsUsed = true;
        else draft.Consume(line, "section");
    }

    private void TakeClaim(PageLine line)
    {
        if (line.Value is long count) draft.ClaimedComments ??= count;
        draft.Remove(line, "A link to the comments.");
    }

    // Above the headline: the section directly over it or by its name, the outlet's masthead, and the rest of the menus.
    private void TakeAbove(int index, int headline)
    {
        var line = lines[index];
        if (line.Text.Split('|', StringSplitOptions.TrimEntries) is [var outlet, var section] && words.IsOutlet(outlet) && words.IsSection(section))
        {
            draft.AddOutlet(4, outlet);
            draft.Section ??= section;
            draft.Consume(line, "section");
            return;
        }
        var isShort = PageShape.CountWords(line.Text) <= 4 && PageShape.Width(line.Text) <= 36;
        if (isShort && IsInMenu(index) && (words.IsSection(line.Text) || !words.IsOutlet(line.Text) || index > 12)) draft.Remove(line, "Part of a menu.");
        else if (isShort && (words.IsOutlet(Furnishing.Bare(line.Text)) || IsNamedAgain(index)))
        {
            draft.AddOutlet(4, Furnishing.Bare(line.Text));
            draft.Consume(line, "source.outlet");
        }
        if (!line.IsUsed) draft.Remove(line, "Stands above the headline.");
    }

    // A short line whose words stand in a by-line, a source or a sign-off, too, is the masthead.
    private bool IsNamedAgain(int index)
    {
        var name = lines[index].Text;
        if (words.IsSection(name) || PageShape.CountWords(name) > 5) return false;
        for (var i = 0; i < lines.Count; i++)
            if (i != index && lines[i].Text.Length <= 160 && lines[i].Text.Length > name.Length && lines[i].Kind is LineKind.Byline or LineKind.Source or LineKind.Stamp or LineKind.Rights or LineKind.Plain && lines[i].Text.Contains(name, StringComparison.Ordinal)
                && (lines[i].Kind != LineKind.Plain || lines[i].Text.Contains(", " + name, StringComparison.Ordinal))) return true;
        return false;
    }

    // Over the headline: the first known section of one or two, the last of a trail that begins at home, or else a word or two.
    private void TakeSectionAbove(int headline)
    {
        if (draft.Section is not null || lines.Take(headline).Any(line => line.Kind == LineKind.Section)) return;
        var last = headline - 1;
        while (last > 0 && (lines[last].IsUsed || lines[last].Kind is LineKind.Rule or LineKind.Caption or LineKind.Stamp)) last--;
        if (last > 0 && !lines[last].FollowsBlank && lines[last].Kind == LineKind.Plain && !PageNavigation.IsShortItem(lines[last]) && PageShape.CountWords(lines[last].Text) <= 6) last--;
        var first = last;
        while (first > 0 && !lines[first].FollowsBlank && PageNavigation.IsShortItem(lines[first - 1]) && !lines[first - 1].IsUsed) first--;
        if (last < 0 || !PageNavigation.IsShortItem(lines[last]) || lines[last].IsUsed) return;
        // A menu may end with the sections of the article: "Subscribe", "World", "Rivers", headline.
        if (last <= _navigationEnd)
        {
            var own = last;
            while (own > first && words.IsSection(lines[own - 1].Text)) own--;
            if (own > first && last - own < 2 && words.IsSection(lines[own].Text) && lines[own - 1].Kind == LineKind.Furniture && own - first >= 2 && lines[first].Kind == LineKind.Furniture && !words.Line(lines[first].Text).HasFlag(PageLineKinds.Nav))
            {
                (draft.Section, lines[own].IsUsed) = (lines[own].Text, true);
                return;
            }
        }
        var isTrail = last - first is >= 1 and <= 3 && lines[first].Kind == LineKind.Furniture && words.Line(lines[first].Text).HasFlag(PageLineKinds.Nav) && !words.IsSection(lines[first].Text);
        var chosen = -1;
        for (var i = first; i <= last; i++)
            if (words.IsSection(lines[i].Text) && (chosen < 0 || isTrail)) chosen = i;
        if (chosen < 0 && last <= _navigationEnd) return;
        if (last <= _navigationEnd && !isTrail) return;
        if (chosen < 0 && lines[last].Kind == LineKind.Plain && PageShape.CountWords(lines[last].Text) <= 2 && !lines[last].Text.Any(char.IsAsciiDigit) && !words.IsOutlet(lines[last].Text) && !IsNamedAgain(last) && lines[last].Text[0] is not ('[' or '(')) chosen = last;
        if (chosen >= 0) (draft.Section, lines[chosen].IsUsed) = (lines[chosen].Text, true);
    }

    // One of several menu words in a row is a menu, not the section.
    private bool IsInMenu(int index)
    {
        var items = 0;
        for (var i = index - 1; i >= 0 && !lines[i + 1].FollowsBlank && IsMenuItem(i); i--) items++;
        for (var i = index + 1; i < lines.Count && !lines[i].FollowsBlank && IsMenuItem(i); i++) items++;
        return items >= 2 || lines.Take(_metaEnd + 1).Any(line => line.Kind == LineKind.Section);
    }

    private bool IsMenuItem(int index) => lines[index].Kind == LineKind.Furniture || words.IsSection(lines[index].Text) || lines[index].Kind == LineKind.TeaserHead;

    // Between headline and times: the dek, and names beside the times.
    private void TakeBetween(int index)
    {
        var line = lines[index];
        var text = line.Text;
        if (string.Equals(text, draft.Section, StringComparison.OrdinalIgnoreCase)) line.IsUsed = true;
        else if (IsDesk(text)) TakeByline([new Byline { Name = text, Kind = BylineKind.Organization, Text = text }], line);
        else if (PageTail.TakeWithAgency(line, words, draft)) return;
        else if (line.Kind == LineKind.Plain && BylineLine.Read(text, words, isBare: true) is { } bylines && IsBesideMeta(index)) TakeByline(bylines, line);
        else if (words.Label(text, out var labelled).HasFlag(PageLabelKinds.Role) && draft.Bylines.Count > 0 && text[labelled..].TrimStart() is [',' or ':', _, ..] value)
        {
            draft.AddBylines([draft.Bylines[^1] with { Role = value[1..].Trim() }]);
            draft.Consume(line, "bylines");
        }
        else if (IsReportingLine(line) && draft.Bylines.Count > 0) draft.Consume(line, "bylines");
        else if (CaptionWithName(text) is { } picture) (line.Kind, line.Value) = (LineKind.Caption, picture);
        else if (draft.Bylines.Count > 0 && IsRoleLine(text)) Qualify(line);
        else if (words.IsSection(text) && draft.Section is null) (draft.Section, line.IsUsed) = (text, true);
        else if (IsOutletLine(text))
        {
            if (index > 0 && draft.Bylines.Count > 0 && draft.Bylines[^1] is { Affiliation: null, Kind: BylineKind.Person } above && string.Equals(above.Text, lines[index - 1].Text, StringComparison.Ordinal)) draft.AddBylines([above with { Affiliation = text }]);
            draft.AddOutlet(4, text);
            draft.Consume(line, "source.outlet");
        }
        else if (PageShape.CountWords(text) <= 2 && PageShape.Width(text) < 20 || (draft.Subheadline is not null && words.Language != Language.Ko && PageShape.CountWords(text) < 4 && PageShape.Width(text) < 28)) draft.Remove(line, "Stands between the headline and the article.");
        else TakeDek(line);
    }

    // "The tower on 12 February. Inés Robledo": above the article, a name behind a sentence took the picture.
    private MediaItem? CaptionWithName(string text)
    {
        var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        var name = stop > 20 ? text[(stop + 2)..].Trim() : "";
        return PageShape.IsName(name) && PageShape.CountWords(name) <= 4 && !words.IsOutlet(name) ? new MediaItem { Caption = text[..(stop + 1)], Credit = name } : null;
    }

    private static readonly string[] Desks = ["redaktion", "redacción", "rédaction", "la rédaction", "agencias", "staff report", "staff", "newsroom", "la redacción", "편집국", "온라인뉴스팀"];

    // "Redaktion", "REDACCIÓN": the desk signs.
    private static bool IsDesk(string text) => Desks.Contains(PageWords.Fold(text));

    private bool IsBesideMeta(int index)
    {
        for (var step = -1; step <= 1; step += 2)
        {
            var i = index + step;
            while (i >= 0 && i < limit && lines[i].Kind is LineKind.Furniture or LineKind.Caption) i += step;
            if (i >= 0 && i < limit && (lines[i].Kind is LineKind.Stamp or LineKind.Byline or LineKind.Contact || (step > 0 && (IsRoleLine(lines[i].Text) || IsOutletLine(lines[i].Text))))) return true;
        }
        return false;
    }

    private bool IsRoleLine(string text) =>
        PageShape.CountWords(text) <= 6 && !PageShape.EndsSentence(text) && words.RolePrefix(text, out _) != 0;

    private void Qualify(PageLine line)
    {
        var byline = draft.Bylines[^1];
        var parts = line.Text.Split([',', '|', '·'], 2, StringSplitOptions.TrimEntries);
        draft.AddBylines([byline with { Role = byline.Role ?? BylineLine.RoleName(words.Role(parts[0]), parts[0]), Affiliation = byline.Affiliation ?? (parts.Length > 1 ? parts[1] : null) }]);
        draft.Consume(line, "bylines");
    }

    private void TakeDek(PageLine line)
    {
        var text = line.Text;
        if (words.Labelled(text, PageLabelKinds.Dek) is { } labelled)
        {
            text = labelled;
            draft.Consume(line, "subheadline");
        }
        draft.Subheadline = draft.Subheadline is null ? text : draft.Subheadline + "\n" + text;
        line.IsUsed = true;
    }

    // Behind headline and times: a line without a stop directly over the first paragraph is the dek if there was none.
    private int TakeDekBehind(int headline, int end)
    {
        if (headline < 0) return end;
        for (var i = end + 1; i < limit; i++)
        {
            var line = lines[i];
            if (line.IsUsed || line.Kind is LineKind.Furniture or LineKind.Rule or LineKind.Caption or LineKind.Source or LineKind.Teaser or LineKind.CommentsHead) continue;
            if (line.Kind == LineKind.Section)
            {
                TakeSection((string)line.Value!, line);
                continue;
            }
            if (line.Kind != LineKind.Plain || draft.Subheadline is not null || PageShape.IsQuoted(line.Text)) return end;
            var isBesideHeadline = i == headline + 1 && !line.FollowsBlank;
            var isOpen = !PageShape.EndsSentence(line.Text) && PageShape.CountWords(line.Text) >= (words.Language == Language.Ko ? 3 : 5) && line.Text.Length <= 240 && !line.Text[0].IsIn("■◆●◇#");
            if (DatelineBehind(i)) isOpen = true;
            if (words.Labelled(line.Text, PageLabelKinds.Dek) is null && !(isOpen && HasProseBehind(i)) && !(isBesideHeadline && PageShape.Width(line.Text) < 240 && HasProseBehind(i) && lines[i + 1].FollowsBlank)) return end;
            TakeDek(line);
            return end;
        }
        return end;
    }

    // What stands between the times and the dateline is no part of the report.
    private bool DatelineBehind(int index)
    {
        if (DatelineText.Read(lines[index].Text, words) is not null) return false;
        for (var i = index + 1; i < Math.Min(limit, index + 6); i++)
            if (lines[i].Kind == LineKind.Plain) return DatelineText.Read(lines[i].Text, words) is { Agency: not null };
        return false;
    }

    private bool HasProseBehind(int index)
    {
        for (var i = index + 1; i < limit; i++)
            if (lines[i].Kind == LineKind.Plain) return IsProse(i);
        return false;
    }
}
