namespace NewsModel.Serialization.Html;

/// <summary>How an article is written as a page or a fragment. Immutable; change one with <c>with</c>.</summary>
public sealed record HtmlOptions
{
    /// <summary>A whole page with all parts, images as links.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>
    /// Whether only the article is written, to be set into a page of the caller's; that page adds <see cref="NewsHtml.Style"/>
    /// and <see cref="NewsHtml.Script"/>, or a style and script of its own.
    /// </summary>
    /// <value>False by default: a whole page.</value>
    public bool IsFragment { get; init; }

    /// <summary>What every id in the markup begins with, so that several fragments fit one page.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">It is not made of ASCII letters, digits, hyphens and underscores.</exception>
    public string IdPrefix
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var unit in value)
                if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_'))
                    throw new ArgumentException($"'{value}' has other characters than ASCII letters, digits, - and _.", nameof(value));
            field = value;
        }
    }
    = "";

    /// <summary>The parts that are shown.</summary>
    /// <value>All by default.</value>
    public HtmlParts Parts { get; init; } = HtmlParts.All;

    /// <summary>Whether images are shown, which asks their hosts for them; else there is a link to each.</summary>
    /// <value>False by default: the page loads nothing.</value>
    public bool ShowsImages { get; init; }

    /// <summary>Whether the page opens with Sentences Mode switched on.</summary>
    /// <value>False by default.</value>
    public bool StartsInSentencesMode { get; init; }

    /// <summary>The level of the headline, 1 to 6; the headings of the body follow it.</summary>
    /// <value>1 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 6.</exception>
    public int HeadlineLevel
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 6);
            field = value;
        }
    }
    = 1;

    /// <summary>The language of what the page says besides the article ("Published", "Comments").</summary>
    /// <value>Null by default: the article's where there are words for it, else English.</value>
    public LanguageTag? InterfaceLanguage { get; init; }

    /// <summary>
    /// Says where a link leads: the same address, another one (a proxy, an archive), or null for none; then its text stays. What
    /// it gives is held to the same rule: only absolute http, https and mailto addresses are written.
    /// </summary>
    /// <value>Null by default: links lead where they did.</value>
    public Func<HtmlLink, string?>? LinkTarget { get; init; }

    /// <summary>Whether e-mail addresses of bylines are shown.</summary>
    /// <value>False by default.</value>
    public bool IncludesPersonalData { get; init; }

    internal bool Shows(HtmlParts part) => (Parts & part) == part;
}
