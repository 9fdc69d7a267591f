using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization.Xml.Feeds;

/// <summary>An item of a feed while it is read.</summary>
internal sealed class ItemDraft(FeedSession session, XmlExtensions extensions)
{
    private List<Finding>? _findings;
    private List<KeptMarkup>? _markup;
    private ValueList<Block> _blocks = [];

    public string? Id { get; set; }
    public string? Headline { get; set; }
    public string? Summary { get; set; }
    public LanguageTag? Language { get; set; }
    public NewsTimestamp? Published { get; set; }
    public NewsTimestamp? Updated { get; set; }
    public NewsTimestamp? Created { get; set; }
    public string? CanonicalUrl { get; set; }
    public string? ArticleId { get; set; }
    public string? OriginallyPublishedAt { get; set; }
    public Organization? Outlet { get; set; }
    public string? CommentsUrl { get; set; }
    public long? CommentsCount { get; set; }
    public string? RightsNotice { get; set; }
    public string? RightsHolder { get; set; }
    public string? License { get; set; }
    public Place? Location { get; set; }
    public List<Byline> Bylines { get; } = [];
    public List<string> Keywords { get; } = [];
    public List<Subject> Subjects { get; } = [];
    public MediaDraft Media { get; } = new();

    /// <summary>The address relative links of the item are resolved against.</summary>
    public Uri? BaseUri { get; set; }

    /// <summary>Whether there is a body.</summary>
    public bool HasBody { get; private set; }

    /// <summary>Elements without a member.</summary>
    public XmlExtensions Extensions => extensions;

    /// <summary>Says something about the item.</summary>
    public void Tell(Finding finding) => (_findings ??= []).Add(finding);

    /// <summary>Reads a date; one that is not understood, or that no feed could carry, is kept as text too.</summary>
    /// <param name="text">The date's text.</param>
    /// <param name="path">The member.</param>
    /// <param name="element">The expanded name of the element; null when the element is kept anyway.</param>
    public NewsTimestamp? Date(string? text, string path, string? element)
    {
        var timestamp = session.Date(text, path, Tell);
        if (element is not null && text is not null && timestamp is not { Kind: NewsTimestampKind.Instant }) extensions.Add(element, text);
        return timestamp;
    }

    /// <summary>The headline, of an element whose text is, or may be, markup.</summary>
    public void SetHeadline(string text, string type)
    {
        var source = new SourceMarkup(text, type);
        var plain = FeedText.Line(source);
        Headline = plain.Length == 0 ? null : plain;
        if (type != SourceMarkup.Plain && (type != SourceMarkup.Html || !string.Equals(FeedText.Written(plain), text.Trim(), StringComparison.Ordinal)))
            (_markup ??= []).Add(KeptMarkup.Of("headline", text, type));
    }

    /// <summary>The summary, of an element whose text is, or may be, markup.</summary>
    public void SetSummary(string text, string type, string? element = null, Uri? baseUri = null)
    {
        var source = new SourceMarkup(text, type, element, baseUri?.OriginalString);
        Summary = source.ReadText();
        if (Summary.Length == 0) Summary = null;
        if (element is null && type == SourceMarkup.Plain) return;
        if (element is not null || type != SourceMarkup.Html || Summary is null || !string.Equals(FeedText.Written(Summary), text.Trim(), StringComparison.Ordinal))
            (_markup ??= []).Add(KeptMarkup.Of("summary", text, type, element, baseUri?.OriginalString));
    }

    /// <summary>The body.</summary>
    public void SetBody(ReadOnlySpan<char> text, string type, string? element = null)
    {
        HasBody = true;
        var content = SourceMarkup.ReadBody(text, type, session.Options.MarkupReader, session.MarkupOptions(BaseUri, type == SourceMarkup.Plain));
        _blocks = content.Blocks;
        foreach (var finding in content.Findings)
            (_findings ??= []).Add(new Finding(finding.Kind, "body" + finding.Path, finding.Message) { Text = finding.Text });
        if (element is not null || type != SourceMarkup.Html || content.DependsOnBase || !WrittenMarkup.Is(_blocks, text))
            (_markup ??= []).Add(KeptMarkup.Of("body", text, type, element, content.DependsOnBase ? BaseUri?.OriginalString : null));
    }

    /// <summary>The item.</summary>
    public NewsItem Build()
    {
        if (_markup is not null) extensions.Keep(_markup);
        var article = new Article
        {
            Id = Id,
            Headline = Headline,
            Summary = Summary,
            Language = Language ?? session.Language,
            Published = Published,
            Updated = Updated,
            Created = Created,
            Bylines = ValueList.Of(Bylines),
            Body = _blocks.Count == 0 ? ArticleBody.Empty : new ArticleBody(_blocks),
            Keywords = ValueList.Of(Keywords),
            Subjects = ValueList.Of(Subjects),
            Images = ValueList.Of(Media.Images),
            Audio = ValueList.Of(Media.Audio),
            Video = ValueList.Of(Media.Video),
            Location = Location,
            Source = Source(),
            Comments = CommentsUrl is null && CommentsCount is null ? null : new CommentSection { Url = CommentsUrl, Count = CommentsCount },
            Rights = RightsNotice is null && RightsHolder is null && License is null ? null : new Rights { Notice = RightsNotice, Holder = RightsHolder, License = License },
            Extensions = extensions.Take(),
        };
        return new NewsItem(article, ValueList.Of(_findings));
    }

    private SourceAttribution? Source() =>
        CanonicalUrl is null && ArticleId is null && Outlet is null && OriginallyPublishedAt is null ? null : new SourceAttribution
        {
            CanonicalUrl = CanonicalUrl,
            ArticleId = ArticleId,
            Outlet = Outlet,
            OriginallyPublishedAt = OriginallyPublishedAt,
        };
}
