using NewsModel.Text;

namespace NewsModel.Serialization.PageText;

/// <summary>Reads the body: paragraphs, sub-headings, pull quotes, lists and captions, with the site's furniture between them taken out.</summary>
internal sealed class PageBody(List<PageLine> lines, int start, int end, PageWords words, PageDraft draft)
{
    private const int MaxTeasers = 12;

    /// <summary>How many lines are looked up in the rest of the body as pull quotes; bounds the work.</summary>
    private int _searches = 64;
    private int _lastProse = -1;
    private bool _isInterview;
    private int _noticesFrom;
    private int _paragraphs;
    private HashSet<string>? _texts;

    internal void Read()
    {
        MarkFurniture();
        _lastProse = LastProse();
        _isInterview = IsInterview();
        _noticesFrom = NoticesFrom();
        for (var i = 0; i < end; i++)
        {
            if (lines[i].IsUsed) continue;
            if (i < start && lines[i].Kind != LineKind.Caption) draft.Remove(lines[i], "Stands above the body.");
            else i = Take(i);
        }
        TakeSignOff();
    }

    private int Take(int index)
    {
        var line = lines[index];
        switch (line.Kind)
        {
            case LineKind.TeaserHead when PageTail.IsTopics(lines, index, end, words): return PageTail.TakeTopics(lines, index, end, draft);
            case LineKind.TeaserHead: return TakeTeasers(index);
            case LineKind.Teaser when PageShape.CountWords(line.Text) <= 5 && !line.Text.Contains(':', StringComparison.Ordinal): return TakeTeasers(index);
            case LineKind.ContactHead when index > start: return PageTail.TakeContact(lines, index, end, draft);
            case LineKind.Stamp: TakeStamp(index); break;
            case LineKind.Byline when PageShape.EndsWithStop(line.Text) && PageShape.CountWords(line.Text) >= 5 && !line.Text.Contains(';', StringComparison.Ordinal):
                if (SignOff.Read(line.Text, words, IsOutlet) is { } signed) draft.AddSignOff(signed);
                else draft.AddBylines((IReadOnlyList<Byline>)line.Value!);
                AddParagraph(line);
                break;
            case LineKind.Byline or LineKind.Contact: PageTail.TakeByline(line, draft); break;
            case LineKind.Keywords: return PageTail.TakeKeywords(lines, index, end, draft);
            case LineKind.Rights: draft.AddRights(line); break;
            case LineKind.Source or LineKind.Original: draft.Take(line, (SourceLine)line.Value!); break;
            case LineKind.Caption: TakeCaption(line); break;
            case LineKind.Bullet: return TakeList(index);
            case LineKind.Plain or LineKind.Correction or LineKind.ContactHead: return TakeText(index);
            case LineKind.CommentsHead when line.Value is long count:
                draft.ClaimedComments ??= count;
                draft.Remove(line, "A link to the comments.");
                break;
            default: draft.Remove(line, line.Kind == LineKind.Teaser ? "Leads to another article." : "Not part of the article."); break;
        }
        return index;
    }

    // The titles under "Related articles": lines that end no sentence, up to the next paragraph.
    private int TakeTeasers(int index)
    {
        draft.Remove(lines[index], "Heads a list of other articles.");
        var last = index;
        for (var i = index + 1; i < end && i <= index + MaxTeasers; i++)
        {
            var line = lines[i];
            if (line.IsUsed || line.Kind is LineKind.Furniture or LineKind.Teaser or LineKind.TeaserHead) break;
            // Below the first title, what stands apart and over a paragraph is a heading of the article.
            if (last > index && line.FollowsBlank && (!lines[index + 1].FollowsBlank || NextText(i) is >= 0 and var next && PageShape.IsParagraph(lines[next].Text))) break;
            if (line.Kind is not (LineKind.Plain or LineKind.Bullet or LineKind.Stamp) || PageShape.EndsSentence(line.Text) || PageShape.Width(line.Text) > 200) break;
            draft.Remove(line, "Leads to another article.");
            last = i;
        }
        return last;
    }

    private void TakeStamp(int index)
    {
        var line = lines[index];
        var stamps = (StampLine)line.Value!;
        if (stamps.Stamps.Count == 0) draft.Remove(line, "A label without a value.");
        else if (draft.Published is not null && stamps.Stamps.All(stamp => stamp.Label == 0) && NextText(index) is >= 0 and var next && PageShape.IsParagraph(lines[next].Text)) Add(line, new Heading(line.Text));
        else draft.Take(line, stamps);
    }

    // Short lines that stand in one block with a button belong to it: "Newsletter", "The week in rivers", "Subscribe".
    private void MarkFurniture()
    {
        for (var i = start; i < end;)
        {
            var (first, isFurniture, isText) = (i, false, false);
            do
            {
                isFurniture |= lines[i].Kind is LineKind.Furniture;
                isText |= lines[i].Kind is not (LineKind.Plain or LineKind.Furniture) || (lines[i].Kind == LineKind.Plain && (PageShape.IsParagraph(lines[i].Text) || PageShape.EndsWithStop(lines[i].Text) || (PageShape.IsQuoted(lines[i].Text) && PageShape.Width(lines[i].Text) >= 40) || lines[i].Text[^1] == ':'));
                i++;
            }
            while (i < end && !lines[i].FollowsBlank);
            if (lines[first].Kind != LineKind.Furniture || !isFurniture || isText || i - first < 2) continue;
            for (var at = first; at < i; at++)
                if (lines[at].Gate == CommentGateKind.Unknown) lines[at].Kind = LineKind.Furniture;
        }
    }

    // The last three paragraphs may be notices of the site.
    private int NoticesFrom()
    {
        var paragraphs = 0;
        for (var i = end - 1; i > start; i--)
            if (lines[i].Kind == LineKind.Plain && PageShape.EndsSentence(lines[i].Text) && ++paragraphs == 3) return i;
        return end;
    }

    // Whom to write to, or what the site does not answer for.
    private bool IsNotice(PageLine line)
    {
        if (line.Kind != LineKind.Plain || !line.IsShort || PageShape.CountWords(line.Text) > 32 || PageShape.IsQuoted(line.Text)) return false;
        var hasAddress = line.Text.Contains('@', StringComparison.Ordinal) && line.Text.Split(' ', '(', ')', '<', '>').Any(token => BylineLine.IsEmail(token.TrimEnd('.', ',', ':', '!')));
        return hasAddress || words.PhrasesIn(line.Folded).HasFlag(Languages.PagePhraseKinds.Furniture);
    }

    private bool IsInterview()
    {
        for (var i = 0; i < Math.Min(start + 1, lines.Count); i++)
            if (lines[i].IsShort && words.PhrasesIn(lines[i].Folded).HasFlag(Languages.PagePhraseKinds.Interview)) return true;
        return false;
    }

    private void TakeCaption(PageLine line)
    {
        if (draft.Blocks.Count > 0 && draft.Blocks[^1] is ImageBlock last && Pictures.Merge(last.Image, (MediaItem)line.Value!) is { } merged)
        {
            draft.Blocks[^1] = new ImageBlock { Image = merged };
            draft.Consume(line, "body");
            return;
        }
        draft.Blocks.Add(new ImageBlock { Image = (MediaItem)line.Value! });
        draft.Consume(line, "body");
    }

    private int TakeList(int index)
    {
        var items = new List<ListItem>();
        var first = KeywordLine.OrderedNumber(lines[index].Text, out _);
        var last = index;
        for (var i = index; i < end && !lines[i].IsUsed && lines[i].Kind == LineKind.Bullet; i++)
        {
            var number = KeywordLine.OrderedNumber(lines[i].Text, out var length);
            if (number is null != first is null || (first is not null && number != first + items.Count)) break;
            var text = lines[i].Text[(number is null ? 1 : length)..].Trim();
            if (text.Length == 0) break;
            items.Add(new ListItem { Text = text });
            last = i;
        }
        if (items.Count >= 2 && IsContents(items, last))
        {
            for (var i = index; i <= last; i++) draft.Remove(lines[i], "A table of contents.");
            return last;
        }
        // One line alone that begins with a dash or a number is a line of dialogue or a heading.
        if (items.Count < 2 && (first is not null || lines[index].Text[0].IsIn("-–—·*"))) return TakeText(index);
        if (items.Count == 0) return TakeText(index);
        for (var i = index; i <= last; i++) lines[i].IsUsed = true;
        draft.Blocks.Add(new ListBlock { Items = [.. items], IsOrdered = first is not null, Start = first is null or 1 ? null : first });
        return last;
    }

    // A list of what stands as headings below it.
    private bool IsContents(List<ListItem> items, int last)
    {
        _texts ??= [.. lines.Take(end).Where(line => line.Kind == LineKind.Plain && line.Text.Length <= 120).Select(line => line.Text)];
        return last + 1 < end && items.TrueForAll(item => _texts.Contains(item.Text));
    }

    private int TakeText(int index)
    {
        var line = lines[index];
        if (_lastProse >= 0 && index > _lastProse && TakeBelow(line)) return index;
        if (index >= _noticesFrom && IsNotice(line))
        {
            draft.Remove(line, "A notice of the site.");
            return index;
        }
        var next = NextText(index);
        if (TakeSpecial(index, next) is { } taken) return taken;
        if (IsPullQuote(index))
        {
            Add(line, new BlockQuote(line.Text) { IsPullQuote = true });
            return index;
        }
        if (IsHeading(index, next)) Add(line, new Heading(line.Text));
        else AddParagraph(line);
        return index;
    }

    private int LastProse()
    {
        for (var i = end - 1; i >= start; i--)
            if (!lines[i].IsUsed && lines[i].Kind is LineKind.Bullet || (lines[i].Kind is LineKind.Plain or LineKind.Correction && (PageShape.EndsSentence(lines[i].Text) || PageShape.Width(lines[i].Text) > 90))) return i;
        return -1;
    }

    // Short lines below the last sentence: a name or an agency signs, a quotation's speaker belongs to it, the rest is the site's.
    private bool TakeBelow(PageLine line)
    {
        var bare = Furnishing.Bare(line.Text);
        if (PageShape.CountWords(line.Text) > 6 || line.Text[0].IsIn("—–>#") || PageShape.IsQuoted(line.Text)) return false;
        if (PageTail.TakeWithAgency(line, words, draft)) return true;
        if (SignOff.Read(line.Text, words, IsOutlet) is { } byline) draft.AddSignOff(byline);
        else if (words.IsAgency(bare) || (line.Text[0].IsIn("(/[") && words.IsOutlet(bare) && PageShape.CountWords(bare) <= 3)) draft.WireAgency ??= bare;
        else if (PageShape.IsName(line.Text) && BylineLine.Read(line.Text, words, isBare: true) is { } bylines) draft.AddBylines(bylines);
        else
        {
            draft.Remove(line, "Stands below the article.");
            return true;
        }
        if (draft.Bylines.Any(known => string.Equals(known.Text, line.Text, StringComparison.Ordinal))) line.IsUsed = true;
        else draft.Consume(line, "bylines");
        return true;
    }

    // "## Heading", "> quotation", a heading with a rule under it, a quotation with its speaker under it.
    private int? TakeSpecial(int index, int next)
    {
        var line = lines[index];
        var hashes = 0;
        while (hashes < line.Text.Length && line.Text[hashes] == '#') hashes++;
        if (hashes is > 0 and <= 6 && hashes + 1 < line.Text.Length && line.Text[hashes] == ' ')
        {
            Add(line, new Heading(line.Text[(hashes + 1)..].Trim()) { Level = Math.Max(2, hashes) });
            return index;
        }
        if (line.Text.StartsWith("> ", StringComparison.Ordinal))
        {
            Add(line, new BlockQuote(line.Text[2..].Trim()));
            return index;
        }
        if (index + 1 < end && lines[index + 1].Kind == LineKind.Rule && !lines[index + 1].FollowsBlank && PageShape.Width(line.Text) < 120 && !PageShape.EndsWithStop(line.Text))
        {
            Add(line, new Heading(line.Text));
            return index;
        }
        if (next != index + 1 || !PageShape.IsQuoted(line.Text) || lines[next].Text.Length > 120 || !lines[next].Text[0].IsIn("—–-")) return null;
        var attribution = lines[next].Text.TrimStart('—', '–', '-', ' ');
        if (attribution.Length == 0 || !CodePoint.IsLetter(attribution[0]) || PageShape.EndsWithStop(attribution)) return null;
        Add(line, new BlockQuote(line.Text) { Attribution = attribution, IsPullQuote = IsPullQuote(index) });
        lines[next].IsUsed = true;
        return next;
    }

    private void AddParagraph(PageLine line)
    {
        if (draft.Blocks.Count < 3) TakeLead(line.Text);
        if (draft.Dateline is null && _paragraphs++ < 3 && DatelineText.Read(line.Text, words) is { } dateline)
        {
            draft.Dateline = dateline;
            draft.WireAgency ??= dateline.Agency;
            if (DatelineText.ReporterOf(dateline, words) is { } reporter) draft.AddBylines([reporter with { Affiliation = reporter.Affiliation ?? dateline.Agency, Text = dateline.Text }]);
            if (dateline.Agency is { } outlet && words.IsOutlet(outlet) && !words.IsAgency(outlet) && !outlet.Contains('/', StringComparison.Ordinal)) draft.AddOutlet(5, outlet);
        }
        Add(line, new Paragraph(line.Text));
    }

    // "[가나경제 홍길동 기자] …": who wrote it, and for whom.
    private void TakeLead(string text)
    {
        if (!text[0].IsIn("[【(") || text.AsSpan(0, Math.Min(text.Length, 50)).IndexOfAny(")]】") is not (> 2 and var close) || text[1..close].Contains('=', StringComparison.Ordinal)) return;
        var inner = text[1..close];
        if (words.Language == Languages.Language.Ko && BylineLine.Read(inner, words, isBare: false) is { } bylines)
        {
            draft.AddBylines(bylines.Select(byline => byline with { Text = text[..(close + 1)] }));
            if (bylines[0].Affiliation is { } outlet) draft.AddOutlet(5, outlet);
        }
        else if (words.Language == Languages.Language.Ko && PageShape.CountWords(inner) <= 2 && words.IsOutlet(inner)) draft.AddOutlet(5, inner);
    }

    private void Add(PageLine line, Block block)
    {
        draft.Blocks.Add(block);
        line.IsUsed = true;
    }

    // The next line that can be text, past furniture and captions.
    private int NextText(int index)
    {
        for (var i = index + 1; i < end && i < index + 40; i++)
        {
            if (lines[i].IsUsed) continue;
            if (lines[i].Kind is LineKind.Plain or LineKind.Bullet or LineKind.Correction) return i;
            if (lines[i].Kind is not (LineKind.Furniture or LineKind.Caption or LineKind.Rule or LineKind.Teaser)) return -1;
        }
        return -1;
    }

    private bool IsHeading(int index, int next)
    {
        var text = lines[index].Text;
        if (PageShape.Width(text) > 110 || PageShape.CountWords(text) > 15 || PageShape.StartsLower(text)) return false;
        if (IsTimeOfDay(text) && next >= 0) return true;
        if (text[0] == '-' || IsTurn(text) || (_isInterview && text[^1] == '?')) return false;
        if (text[0] == '[' && PageShape.CountWords(text) > 3) return false;
        if (text[0].IsIn("■◆●◇□▣◈")) return !PageShape.EndsWithStop(text);
        if (next < 0 || PageShape.IsQuoted(text) && !text.EndsWith(text[0]) && !PageShape.IsParagraph(lines[next].Text)) return false;
        var last = text[^1];
        if (last.IsIn(".。,;:!…\"”»’-–—") || (last == '?' && PageShape.Width(text) > 70)) return false;
        return PageShape.IsParagraph(lines[next].Text) || lines[next].Kind == LineKind.Bullet || PageShape.EndsSentence(lines[next].Text);
    }

    private static readonly System.Buffers.SearchValues<char> ClockMarks = System.Buffers.SearchValues.Create("0123456789:.h");

    // "19h48", "20:15 Uhr": the time of an entry in a ticker.
    private static bool IsTimeOfDay(string text) =>
        text.Length is >= 4 and <= 12 && text[0] is >= '0' and <= '9' && text.AsSpan().IndexOfAny(":.h") is 1 or 2
        && text.AsSpan().TrimEnd(" UhrGMTCEShpm.").IndexOfAnyExcept(ClockMarks) < 0 && text.AsSpan(2).IndexOfAnyInRange('0', '9') >= 0;

    // "P. Why now?", "Q: Why now?", "Frage: …": who speaks, in one or two letters.
    private static bool IsTurn(string text) =>
        text.Length > 4 && ((text[1].IsIn(".:)") && text[2] is ' ' or '\u00A0' && CodePoint.IsUpper(text[0])) || text.StartsWith("Q. ", StringComparison.Ordinal) || text.StartsWith("Q&A", StringComparison.Ordinal));

    // A line that repeats words of a paragraph, to draw the eye.
    private bool IsPullQuote(int index)
    {
        var text = lines[index].Text;
        if (text.Length is < 20 or > 240 || _searches <= 0) return false;
        var words = PageWords.Fold(text.Trim('"', '“', '”', '„', '«', '»', '‘', '’', ' ', '.', '\u00A0'));
        if (!PageShape.IsQuoted(text) && !PageShape.EndsSentence(text) && PageShape.CountWords(words) < 8) return false;
        if (PageShape.CountWords(words) < 4 && PageShape.Width(words) < 24) return false;
        _searches--;
        for (var i = start; i < end; i++)
        {
            if (i == index || lines[i].Kind is not LineKind.Plain || lines[i].Text.Length <= words.Length + 2) continue;
            if (lines[i].Text.Contains(text.Trim('"', '“', '”', '„', '«', '»', '‘', '’', ' ', '.', '\u00A0'), StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    // The last paragraphs may sign the article; a sentence stays where it is, a bare name or agency leaves.
    private void TakeSignOff()
    {
        for (var i = draft.Blocks.Count - 1; i >= 0 && i >= draft.Blocks.Count - 2; i--)
        {
            if (draft.Blocks[i] is not TextBlock block) continue;
            if (SignOff.Read(block.Text, words, IsOutlet) is { } byline)
            {
                draft.AddSignOff(byline);
                if (block is Heading) draft.Blocks[i] = new Paragraph(block.Text);
                return;
            }
        }
    }

    private bool IsOutlet(string name) => words.IsOutlet(name) || draft.HasOutlet(name) || IsInitials(name);

    private static bool IsInitials(string name) => name.Length is >= 2 and <= 5 && name.All(char.IsAsciiLetterUpper);
}
