using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads what stands between the body and the comments: sources, rights, keywords, by-lines, and lists of other articles.</summary>
internal sealed class PageTail(List<PageLine> lines, int start, int end, PageWords words, PageDraft draft)
{
    /// <summary>
    /// Where the tail begins: at the first source, rights, keyword or teaser line that no paragraph of the article follows. Notices
    /// of the site may follow the first three, so one or two more paragraphs do not count there.
    /// </summary>
    internal static int Find(List<PageLine> lines, int start, int end)
    {
        var behind = 0;
        var tail = end;
        var text = lines.FindIndex(start, Math.Max(0, end - start), line => !line.IsUsed && line.Kind is LineKind.Plain or LineKind.Bullet);
        for (var i = end - 1; i >= start; i--)
        {
            var line = lines[i];
            if (line.IsUsed) continue;
            if (line.Kind is LineKind.Plain && (PageShape.IsParagraph(line.Text) || PageShape.EndsWithStop(line.Text))) behind++;
            var allowed = line.Kind switch
            {
                LineKind.Rights or LineKind.AboutAuthor => 2,
                LineKind.Keywords => 1,
                LineKind.Source or LineKind.Original or LineKind.TeaserHead or LineKind.ContactHead => 0,
                LineKind.Stamp when ((StampLine)line.Value!).Stamps.Any(stamp => stamp.Label != 0) => 0,
                _ => -1,
            };
            if (behind <= allowed && text >= 0 && text < i) tail = i;
            else if (behind > 2) break;
        }
        return tail;
    }

    internal void Read()
    {
        for (var i = start; i < end; i++)
            if (!lines[i].IsUsed) i = Take(i);
    }

    /// <summary>Takes a line of known kind; also used behind the comments.</summary>
    internal int Take(int index)
    {
        var line = lines[index];
        switch (line.Kind)
        {
            case LineKind.Rights: draft.AddRights(line); break;
            case LineKind.Source or LineKind.Original: draft.Take(line, (SourceLine)line.Value!); break;
            case LineKind.Keywords: return TakeKeywords(lines, index, end, draft);
            case LineKind.Byline or LineKind.Contact: TakeByline(line, draft); break;
            case LineKind.Stamp when ((StampLine)line.Value!).Stamps.Count > 0: draft.Take(line, (StampLine)line.Value!); break;
            case LineKind.Section when draft.Section is null && line.Value is string section && !string.Equals(section, line.Text, StringComparison.Ordinal) && line.Text.Contains(':', StringComparison.Ordinal):
                draft.Section = section;
                draft.Consume(line, "section");
                break;
            case LineKind.Plain when SignOff.Read(line.Text, words, name => words.IsOutlet(name) || draft.HasOutlet(name)) is { } byline:
                Sign(line, [byline], draft);
                break;
            case LineKind.Correction:
                draft.Blocks.Add(words.Label(line.Text, out var label).HasFlag(PageLabelKinds.Correction) && label == line.Text.Length ? new Heading(line.Text) : new Paragraph(line.Text));
                line.IsUsed = true;
                break;
            case LineKind.ContactHead: return TakeContact(lines, index, end, draft);
            case LineKind.TeaserHead when IsTopics(lines, index, end, words): return TakeTopics(lines, index, end, draft);
            case LineKind.Plain when TakeWithAgency(line, words, draft): break;
            default: draft.Remove(line, line.Kind is LineKind.Teaser or LineKind.TeaserHead ? "Leads to other articles." : "Stands below the article."); break;
        }
        return index;
    }

    internal static void TakeByline(PageLine line, PageDraft draft) => Sign(line, line.Value as IReadOnlyList<Byline> ?? [(Byline)line.Value!], draft);

    private static void Sign(PageLine line, IReadOnlyList<Byline> bylines, PageDraft draft)
    {
        line.IsUsed = true;
        foreach (var byline in bylines) draft.AddSignOff(byline);
        var isVerbatim = draft.Bylines.Any(byline => string.Equals(byline.Text, line.Text, StringComparison.Ordinal));
        if (!isVerbatim) draft.Consume(line, "bylines");
    }

    /// <summary>Takes the keywords of a line; behind a label alone, those of the short lines that follow.</summary>
    internal static int TakeKeywords(List<PageLine> lines, int index, int end, PageDraft draft)
    {
        var keywords = (IReadOnlyList<string>)lines[index].Value!;
        draft.AddKeywords(keywords);
        draft.Consume(lines[index], "keywords");
        if (keywords.Count > 0) return index;
        var last = index;
        for (var i = index + 1; i < end && i <= index + 20; i++)
        {
            var line = lines[i];
            var isKeyword = line.Kind is LineKind.Plain or LineKind.Bullet or LineKind.Section && !line.IsUsed && PageShape.CountWords(line.Text) <= 4 && !PageShape.EndsSentence(line.Text) && line.Text.Length <= 50;
            if (!isKeyword || (i > index + 1 && line.FollowsBlank && !lines[index + 1].FollowsBlank)) break;
            draft.AddKeywords([KeywordLine.Clean(line.Text.TrimStart('•', '-', '*', '·', ' '))]);
            line.IsUsed = true;
            last = i;
        }
        return last;
    }

    /// <summary>Takes "Harbour Radio with AFP", "Harbour Radio/Ina Holt with AFP": who made it, and of whose news.</summary>
    internal static bool TakeWithAgency(PageLine line, PageWords words, PageDraft draft)
    {
        if (!draft.WithAgency(line.Text)) return false;
        var made = line.Text.Split([" avec ", " with ", " mit ", " con "], StringSplitOptions.TrimEntries)[0].Trim('(', ' ');
        if (made.Split('/', StringSplitOptions.TrimEntries) is [var outlet, var name] && PageShape.IsName(name)) draft.AddSignOff(new Byline { Name = name, Kind = BylineKind.Person, Role = "reporter", Affiliation = outlet, Text = line.Text });
        else if (words.IsOutlet(made)) draft.AddOutlet(4, made);
        else if (PageShape.IsName(made)) draft.AddBylines([new Byline { Name = made, Kind = BylineKind.Person, Text = line.Text }]);
        draft.Consume(line, "source");
        return true;
    }

    /// <summary>Takes out whom the press may call: the lines up to the next blank one.</summary>
    internal static int TakeContact(List<PageLine> lines, int index, int end, PageDraft draft)
    {
        var last = index;
        draft.Remove(lines[index], "Whom to ask.");
        for (var i = index + 1; i < end && i <= index + 8 && !lines[i].IsUsed; i++)
        {
            var isApart = lines[i].FollowsBlank && !(i == index + 1 && lines[index].Text.Length < 40 && lines[i].Text.AsSpan().IndexOfAny('@', '+') >= 0);
            if (isApart || PageShape.IsParagraph(lines[i].Text) || lines[i].Kind is LineKind.Rights or LineKind.Keywords) break;
            draft.Remove(lines[i], "Whom to ask.");
            last = i;
        }
        return last;
    }

    /// <summary>Whether a heading of other articles heads keywords here: "Related topics" over words, not over titles.</summary>
    internal static bool IsTopics(List<PageLine> lines, int index, int end, PageWords words)
    {
        if (!words.Label(lines[index].Text, out var length).HasFlag(PageLabelKinds.Keywords) || length < lines[index].Text.TrimEnd(':', ' ').Length) return false;
        var count = 0;
        for (var i = index + 1; i < end && i <= index + 12 && (count == 0 || !lines[i].FollowsBlank); i++, count++)
            if (PageShape.CountWords(lines[i].Text) > 3 || PageShape.Width(lines[i].Text) > 30 || lines[i].Kind is not (LineKind.Plain or LineKind.Bullet or LineKind.Section or LineKind.Furniture or LineKind.Keywords)) return false;
        return count >= 2;
    }

    /// <summary>Takes the keywords below a heading.</summary>
    internal static int TakeTopics(List<PageLine> lines, int index, int end, PageDraft draft)
    {
        draft.Consume(lines[index], "keywords");
        var last = index;
        for (var i = index + 1; i < end && i <= index + 12 && (i == index + 1 || !lines[i].FollowsBlank); i++)
        {
            draft.AddKeywords([KeywordLine.Clean(lines[i].Text.TrimStart('•', '-', '*', '·', ' '))]);
            lines[i].IsUsed = true;
            last = i;
        }
        return last;
    }
}
