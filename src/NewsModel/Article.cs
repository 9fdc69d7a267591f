using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>
/// A piece of news: what it says, who made it, where it comes from, who is quoted in it and what readers say about it.
/// </summary>
/// <remarks>
/// Immutable and equal by value; edit with <c>with</c>. Whatever a source does not say is null or empty. Members of the source
/// that the model does not know are in <see cref="Extensions"/>.
/// </remarks>
/// <example><code>
/// var article = Article.FromText("Ferry service resumes", "The ferry sails again.", "\"We are glad,\" said harbour master Ina Holt.");
/// </code></example>
[JsonConverter(typeof(NewsJsonConverter<Article>))]
public sealed record Article
{
    /// <summary>A lasting id, verbatim: mostly an address or a URN.</summary>
    public string? Id { get; init => field = WellFormed.Check(value); }

    /// <summary>The version of the article under that id.</summary>
    public string? Version { get; init => field = WellFormed.Check(value); }

    /// <summary>The headline.</summary>
    public string? Headline { get; init => field = WellFormed.Check(value); }

    /// <summary>Further headlines, each for a role of its own.</summary>
    /// <value>Empty by default.</value>
    public ValueList<AlternativeHeadline> AlternativeHeadlines { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<AlternativeHeadline>.Empty;

    /// <summary>The dek: the line or two under the headline.</summary>
    public string? Subheadline { get; init => field = WellFormed.Check(value); }

    /// <summary>A summary that is not part of the body.</summary>
    public string? Summary { get; init => field = WellFormed.Check(value); }

    /// <summary>The section of the outlet it stands in.</summary>
    public string? Section { get; init => field = WellFormed.Check(value); }

    /// <summary>The dateline, verbatim and parsed; its text also stands at the head of the body if it stood there in the source.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The place the article is about or was made in.</summary>
    public Place? Location { get; init; }

    /// <summary>The language of the article.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it was published, as far as the source says.</summary>
    public NewsTimestamp? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public NewsTimestamp? Updated { get; init; }

    /// <summary>When it was made.</summary>
    public NewsTimestamp? Created { get; init; }

    /// <summary>When it may be published at the earliest.</summary>
    public Embargo? Embargo { get; init; }

    /// <summary>Whether it may be published; null when the source does not say.</summary>
    public PublicationStatus? Status { get; init; }

    /// <summary>Those who made it, in the order of the page.</summary>
    /// <value>Empty by default.</value>
    public ValueList<Byline> Bylines { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Byline>.Empty;

    /// <summary>The body, with sentences, quotes and speakers once they have been looked for.</summary>
    /// <value><see cref="ArticleBody.Empty"/> by default.</value>
    public ArticleBody Body { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ArticleBody.Empty;

    /// <summary>Where it comes from.</summary>
    public SourceAttribution? Source { get; init; }

    /// <summary>The comments; null when the source has no comment section.</summary>
    public CommentSection? Comments { get; init; }

    /// <summary>The keywords, in the order of the page.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Keywords { get; init => field = WellFormed.Check(value); } = ValueList<string>.Empty;

    /// <summary>What it is about, in terms of vocabularies.</summary>
    /// <value>Empty by default.</value>
    public ValueList<Subject> Subjects { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Subject>.Empty;

    /// <summary>Images that go with it; those inside the body are blocks.</summary>
    /// <value>Empty by default.</value>
    public ValueList<MediaItem> Images { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<MediaItem>.Empty;

    /// <summary>Sounds that go with it.</summary>
    /// <value>Empty by default.</value>
    public ValueList<MediaItem> Audio { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<MediaItem>.Empty;

    /// <summary>Films that go with it.</summary>
    /// <value>Empty by default.</value>
    public ValueList<MediaItem> Video { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<MediaItem>.Empty;

    /// <summary>The rights to it.</summary>
    public Rights? Rights { get; init; }

    /// <summary>Whether everybody may read it without paying; false behind a paywall, null when the source does not say.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>How it came about, as a term of the IPTC digital source type vocabulary (an address, verbatim).</summary>
    public string? DigitalSourceType { get; init => field = WellFormed.Check(value); }

    /// <summary>What the outlet has corrected.</summary>
    /// <value>Empty by default.</value>
    public ValueList<Correction> Corrections { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Correction>.Empty;

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>An article of a headline and paragraphs.</summary>
    /// <exception cref="ArgumentException">A text has a lone surrogate.</exception>
    public static Article FromText(string? headline, params IEnumerable<string> paragraphs) =>
        new() { Headline = headline, Body = ArticleBody.FromParagraphs(paragraphs) };

    /// <summary>The headline.</summary>
    public override string ToString() => Headline ?? Id ?? nameof(Article);
}
