using NewsModel.Languages;

namespace NewsModel.Serialization.Html;

/// <summary>What the parts of one article's markup share: the writer, the article, the options, the labels and the report.</summary>
internal sealed class ArticleScope
{
    private readonly Uri? _base;

    public ArticleScope(HtmlWriter writer, Article article, HtmlOptions options, string prefix, ConversionReport report)
    {
        (Writer, Article, Options, Prefix, Report) = (writer, article, options, prefix, report);
        Words = PageLanguage.For(options.InterfaceLanguage ?? article.Language);
        IsRightToLeft = TextDirection.IsRightToLeft(article.Language, article.Headline ?? (article.Body.Blocks.Count > 0 ? article.Body.Blocks[0].PlainText : null));
        HasSentences = options.Shows(HtmlParts.Body | HtmlParts.SentencesMode) && article.Body.Sentences is { Count: > 0 };
        if (article.Source is { } source && source.TryGetUri(out var uri) && uri.Scheme is "http" or "https") _base = uri;
        Speakers = new SpeakerMarks(article.Body);
        Remarks = new SentenceRemarks(this);
    }

    public HtmlWriter Writer { get; }

    public Article Article { get; }

    public HtmlOptions Options { get; }

    /// <summary>What every id begins with.</summary>
    public string Prefix { get; }

    public ConversionReport Report { get; }

    public PageLanguage Words { get; }

    public bool IsRightToLeft { get; }

    /// <summary>Whether there is a Sentences Mode to switch to.</summary>
    public bool HasSentences { get; }

    public SpeakerMarks Speakers { get; }

    public SentenceRemarks Remarks { get; }

    /// <summary>The link for an address; one that is not written is reported.</summary>
    public PageLink Link(HtmlLinkKind kind, string? address, string path)
    {
        if (string.IsNullOrEmpty(address)) return default;
        var link = PageLink.Create(kind, address, _base, Options.LinkTarget);
        if (link.Address is null) Report.Add(FindingKind.Lost, path, "The address is not an absolute http, https or mailto one; there is no link.", address);
        return link;
    }

    /// <summary>Opens a link if there is one; true when it must be closed.</summary>
    public bool OpenLink(PageLink link)
    {
        if (link.Address is null) return false;
        Writer.Markup("<a");
        Writer.Address("href", link);
        Writer.Markup(">");
        return true;
    }

    /// <summary>Text kept apart in its direction, as a link where there is one.</summary>
    public void LinkedText(PageLink link, string text)
    {
        var linked = OpenLink(link);
        Writer.Markup("<bdi>");
        Writer.Text(text);
        Writer.Markup("</bdi>");
        if (linked) Writer.Markup("</a>");
    }

    /// <summary>A label; marked as of another language where it is.</summary>
    public void Say(Label label) => Say(Words[label]);

    /// <summary>A label with numbers or times in it.</summary>
    public void Say(Label label, string first, string second = "") =>
        Say(Words[label].Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal));

    /// <summary>A time as the page stated it, with what is known of its zone.</summary>
    public void Time(NewsTimestamp time)
    {
        Writer.Markup("<time");
        Writer.Attribute("datetime", time.Value);
        Writer.Markup("><bdi>");
        Writer.Text(time.Text ?? time.Value.Replace('T', ' '));
        Writer.Markup("</bdi></time>");
        var note = time.Kind == NewsTimestampKind.Local ? Label.ZoneUnknown
            : time.Zone == NewsTimestampZone.Assumed ? Label.ZoneAssumed
            : (Label?)null;
        if (note is not { } label) return;
        Writer.Markup(" <span class=\"nm-zone\">(");
        Say(label);
        Writer.Markup(")</span>");
    }

    private void Say(string text)
    {
        var isForeign = IsForeign;
        if (isForeign)
        {
            Writer.Markup("<span");
            Writer.Attribute("lang", Words.Tag.Value);
            Writer.Markup(">");
        }
        Writer.Text(text);
        if (isForeign) Writer.Markup("</span>");
    }

    private bool IsForeign => Article.Language is { } language && !string.Equals(language.Primary, Words.Tag.Primary, StringComparison.Ordinal);
}
