using NewsModel.Languages;

namespace NewsModel.Serialization.PageText;

/// <summary>What has been read of a page so far, and what there is to tell about it.</summary>
internal sealed class PageDraft(PageWords words)
{
    /// <summary>How many by-lines a page may have; each new one is compared with all, so that bounds the work. The lines of the rest are told of.</summary>
    private const int MaxBylines = 100;

    private readonly List<Finding> _findings = [];
    private readonly List<Byline> _bylines = [];
    private readonly List<Byline> _beside = []; // names beside a date: who wrote, unless somebody else is said to have
    private readonly List<string> _keywords = [];
    private readonly HashSet<string> _knownKeywords = new(StringComparer.Ordinal);
    private readonly List<string> _notices = [];
    private readonly List<(int Rank, string Name)> _outlets = [];

    public string? Headline { get; set; }

    public string? Section { get; set; }

    public string? Subheadline { get; set; }

    public Dateline? Dateline { get; set; }

    public List<Block> Blocks { get; } = [];

    public NewsTimestamp? Published { get; private set; }

    public NewsTimestamp? Updated { get; private set; }

    public NewsTimestamp? Created { get; private set; }

    public string? WireAgency { get; set; }

    public CommentSection? Comments { get; set; }

    public long? ClaimedComments { get; set; }

    public IReadOnlyList<Byline> Bylines => _bylines;

    private string? CanonicalUrl { get; set; }

    private string? ArticleId { get; set; }

    private string? OutletUrl { get; set; }

    private string? CreditLine { get; set; }

    private string? OriginalPlace { get; set; }

    private string? License { get; set; }

    public void Tell(FindingKind kind, string path, string message, PageLine line) =>
        _findings.Add(new Finding(kind, path, message) { Text = line.Raw.Trim() is { Length: > 0 } raw ? raw : line.Text, Line = line.Number });

    /// <summary>The line is no part of the article.</summary>
    public void Remove(PageLine line, string message)
    {
        line.IsUsed = true;
        Tell(FindingKind.Removed, "", message, line);
    }

    /// <summary>The line has been read into a member that does not repeat all of its words.</summary>
    public void Consume(PageLine line, string path)
    {
        line.IsUsed = true;
        Tell(FindingKind.Approximated, path, "Read from this line.", line);
    }

    /// <summary>Takes the times of a line, and what else stands on it.</summary>
    public void Take(PageLine line, StampLine stamps, PageLabelKinds openLabel = 0)
    {
        foreach (var stamp in stamps.Stamps)
        {
            var label = stamp.Label != 0 ? stamp.Label : openLabel;
            if (stamp.Time is null) Tell(FindingKind.Lost, "published", stamp.Notes.HasFlag(NewsTimestampNotes.AmbiguousDate) ? "Day and month of this date may be either." : "This is no complete date.", line);
            else Set(label, stamp.Time, line);
            if (stamp.Notes.HasFlag(NewsTimestampNotes.DateOrderAssumed)) Tell(FindingKind.Assumed, "published", "The order of day and month was decided by the language.", line);
            if (stamp.Notes.HasFlag(NewsTimestampNotes.ZoneAssumed)) Tell(FindingKind.Assumed, "published", "The offset of the zone was decided by the language.", line);
        }
        foreach (var part in stamps.Rest)
        {
            WithAgency(part);
            if (BylineLine.Read(part, words, isBare: false) is { } labelled) AddBylines(labelled);
            else if (BylineLine.Read(part, words, isBare: true) is { } bylines) _beside.AddRange(bylines);
            else if (words.IsSection(part)) Section ??= part;
            else if (part.Split(' ') is [_, _, ..] && WithAgency(part)) continue;
            else if ((Furnishing.WholeLine(part, words, out var count) & PageLineKinds.Comments) != 0 && count is not null) ClaimedComments ??= count;
        }
        Consume(line, "published");
    }

    /// <summary>Reads "Harbour Radio with AFP": who made it, and of whose news.</summary>
    public bool WithAgency(string text)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" avec ", " with ", " mit ", " con "])
        {
            var at = text.IndexOf(joint, StringComparison.Ordinal);
            if (at <= 0 || PageShape.CountWords(text) > 8) continue;
            var agency = text[(at + joint.Length)..].Trim(' ', '.', ')');
            if (!words.IsAgency(agency)) continue;
            WireAgency ??= agency;
            return true;
        }
        return false;
    }

    private void Set(PageLabelKinds label, NewsTimestamp time, PageLine line)
    {
        if (label == PageLabelKinds.Updated && Updated is null) Updated = time;
        else if (label == PageLabelKinds.Created && Created is null) Created = time;
        else if (label != PageLabelKinds.Updated && label != PageLabelKinds.Created && Published is null) Published = time;
        else if (label == 0 && Updated is null && time != Published) Tell(FindingKind.Lost, "updated", "A second date without a label says nothing certain.", line);
    }

    public void AddBylines(IEnumerable<Byline> bylines)
    {
        foreach (var byline in bylines)
        {
            var at = _bylines.FindIndex(known => known.Name is not null && string.Equals(known.Name, byline.Name, StringComparison.OrdinalIgnoreCase));
            if (at < 0 && byline is { Name: null, Email: { } email }) at = OwnerOf(email);
            if (byline.Name is null && byline.Email is null) continue;
            if (at < 0 && _bylines.Count < MaxBylines) _bylines.Add(byline);
            else if (at >= 0) _bylines[at] = Merge(_bylines[at], byline);
        }
    }

    // An address alone belongs to the only one who wrote, else to whose name is in it, else to who was named last.
    private int OwnerOf(string email)
    {
        bool Writes(Byline byline) => byline is { Name: not null, Email: null, Kind: not BylineKind.Organization, Role: not "photographer" };
        if (_bylines.Count(Writes) <= 1) return _bylines.FindIndex(Writes);
        var local = PageWords.Fold(email[..email.IndexOf('@', StringComparison.Ordinal)]);
        var named = _bylines.FindIndex(byline => Writes(byline) && PageWords.Fold(byline.Name!).Split(' ', '-').Any(part => part.Length > 2 && local.Contains(part, StringComparison.Ordinal)));
        return named >= 0 ? named : _bylines.FindLastIndex(Writes);
    }

    /// <summary>Takes the byline of a sign-off, whose spelling of the outlet wins.</summary>
    public void AddSignOff(Byline byline)
    {
        AddBylines([byline]);
        if (byline.Affiliation is { } outlet) AddOutlet(0, outlet);
    }

    public void AddKeywords(IEnumerable<string> keywords)
    {
        foreach (var keyword in keywords)
            if (_knownKeywords.Add(keyword)) _keywords.Add(keyword);
    }

    public void AddRights(PageLine line)
    {
        line.IsUsed = true;
        _notices.Add(line.Text);
        if (words.PhrasesIn(line.Folded).HasFlag(PagePhraseKinds.License)) License ??= line.Text;
    }

    /// <summary>Notes a name that may be the outlet's; the lowest rank is believed most.</summary>
    public void AddOutlet(int rank, string name) => _outlets.Add((rank, name));

    /// <summary>Whether the page has named this outlet, in whatever spelling.</summary>
    public bool HasOutlet(string name) => _outlets.Exists(outlet => IsSameName(outlet.Name, name)) || (CanonicalUrl is { } url && Key(name) is { Length: > 3 } key && url.Contains(key, StringComparison.Ordinal));

    public void Take(PageLine line, SourceLine source)
    {
        Consume(line, "source");
        if (source.Label.HasFlag(PageLabelKinds.Original))
        {
            OriginalPlace ??= source.Url ?? source.Outlet;
            return;
        }
        if (source.Label.HasFlag(PageLabelKinds.Agency))
        {
            WireAgency ??= source.Outlet;
            return;
        }
        ArticleId ??= source.ArticleId;
        if (source.Url is null && source.Label.HasFlag(PageLabelKinds.Source) && source.Outlet is { } credit)
        {
            if (words.IsAgency(credit)) WireAgency ??= credit;
            CreditLine ??= credit;
        }
        else if (source.Outlet is { } outlet) AddOutlet(source.Url is null ? 1 : 2, outlet);
        if (source.Url is { } url && IsHomePage(url)) OutletUrl ??= url;
        else CanonicalUrl ??= source.Url;
    }

    public NewsItem Finish(LanguageTag? language, bool isGuessed)
    {
        if (!_bylines.Exists(byline => byline is { Name: not null, Role: not ("photographer" or "editor") })) AddBylines(_beside);
        if (isGuessed && language is { } guess) _findings.Insert(0, new Finding(FindingKind.Assumed, "language", $"The language was taken to be {guess}."));
        _findings.Sort((a, b) => (a.Line ?? 0).CompareTo(b.Line ?? 0));
        var article = new Article
        {
            Headline = Headline,
            Section = Section,
            Subheadline = Subheadline,
            Dateline = Dateline,
            Language = language,
            Published = Published,
            Updated = Updated,
            Created = Created,
            Bylines = [.. Persons()],
            Body = new ArticleBody([.. Blocks]),
            Source = Source(),
            Comments = Comments ?? (ClaimedComments is { } count ? new CommentSection { Count = count } : null),
            Keywords = [.. _keywords],
            Corrections = [.. CorrectionNotes.Find(Blocks, words)],
            Rights = _notices.Count == 0 ? null : new Rights { Notice = string.Join('\n', _notices), Holder = RightsHolder.Find(_notices), License = License },
        };
        return new NewsItem(article, [.. _findings]);
    }

    // A name that turns out to be the outlet's is the affiliation of those beside it.
    private List<Byline> Persons()
    {
        var persons = new List<Byline>();
        // Who took the pictures comes behind who wrote.
        foreach (var byline in _bylines.OrderBy(byline => byline.Role is "photographer"))
        {
            var isOutlet = byline.Name is { } name && persons.Count > 0 && _outlets.Exists(outlet => IsSameName(outlet.Name, name)) && string.Equals(persons[^1].Text, byline.Text, StringComparison.Ordinal);
            if (!isOutlet) persons.Add(byline);
            else persons[^1] = persons[^1] with { Affiliation = persons[^1].Affiliation ?? byline.Name };
        }
        return persons;
    }

    private SourceAttribution? Source()
    {
        var outlet = Outlet();
        var credit = CreditLine;
        // "Harbour News, dpa, ihl": the outlet, an agency, initials.
        if (credit?.IndexOf(',', StringComparison.Ordinal) is > 1 and var comma && words.IsOutlet(credit[..comma]) && !words.IsAgency(credit[..comma])) outlet ??= credit[..comma];
        if (outlet is null && credit is not null && (CanonicalUrl is not null || _notices.Count == 0) && !words.IsAgency(credit)) (outlet, credit) = (credit, null);
        outlet ??= RightsHolder.Find(_notices);
        if (string.Equals(outlet, credit, StringComparison.OrdinalIgnoreCase)) credit = null;
        if (outlet is null && CanonicalUrl is null && ArticleId is null && OriginalPlace is null && WireAgency is null) return null;
        return new SourceAttribution
        {
            Outlet = outlet is null ? null : new Organization { Name = outlet, Url = OutletUrl },
            CanonicalUrl = CanonicalUrl,
            ArticleId = ArticleId,
            CreditLine = credit,
            OriginallyPublishedAt = OriginalPlace,
            WireAgency = WireAgency,
        };
    }

    // The source line names the outlet, else the page does; where the sign-off spells that name its own way, its spelling is taken.
    private string? Outlet()
    {
        string? Best(Func<int, bool> ranks) => _outlets.Where(outlet => ranks(outlet.Rank)).OrderBy(outlet => outlet.Rank).Select(outlet => outlet.Name).FirstOrDefault();
        var stated = Best(rank => rank is 1 or 2);
        var signed = _outlets.Where(outlet => outlet.Rank == 0).Select(outlet => outlet.Name).ToList();
        if (stated is null) return signed.FirstOrDefault() ?? Best(_ => true) ?? _bylines.Select(byline => byline.Affiliation).FirstOrDefault(name => name is not null);
        return signed.FirstOrDefault(name => IsSameName(name, stated)) ?? stated;
    }

    private static bool IsSameName(string a, string b)
    {
        var (first, second) = (Key(a), Key(b));
        return first.Length > 1 && second.Length > 1 && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal));
    }

    private static bool IsHomePage(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var slash = url.IndexOf('/', start);
        return slash < 0 || (slash == url.Length - 1 && !url.Contains('?', StringComparison.Ordinal));
    }

    private static string Key(string name) => string.Concat(PageWords.Fold(name).Where(unit => Text.CodePoint.IsLetterOrDigit(unit)));

    private static Byline Merge(Byline first, Byline second) => first with
    {
        Role = first.Role ?? second.Role,
        Affiliation = first.Affiliation ?? second.Affiliation,
        Email = first.Email ?? second.Email,
        Kind = first.Kind == BylineKind.Unknown ? second.Kind : first.Kind,
    };
}
