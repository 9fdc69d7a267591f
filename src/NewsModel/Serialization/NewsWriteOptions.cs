using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization;

/// <summary>How documents are written. Immutable; change it with <c>with</c>.</summary>
public sealed record NewsWriteOptions
{
    /// <summary>The options as they are when nothing is said.</summary>
    public static NewsWriteOptions Default { get; } = new();

    /// <summary>What the document says about itself, where the format has a place for it.</summary>
    /// <value>None by default: what can be had is taken from the first article.</value>
    public Feed? Feed { get; init; }

    /// <summary>
    /// The zone that times without one are taken to be in where the format requires a zone. Only then, and each such time is
    /// reported as assumed; gaps and overlaps of daylight saving go by <see cref="NewsTimestamp.ToInstant(TimeZoneInfo)"/>.
    /// </summary>
    /// <value>None by default: such a time is left out, and reported as lost.</value>
    public TimeZoneInfo? AssumedZone { get; init; }

    /// <summary>What happens to an article that lacks what the format requires.</summary>
    /// <value><see cref="UnwritableItem.Throw"/> by default.</value>
    public UnwritableItem Unwritable { get; init; }

    /// <summary>Whether the document is indented for people.</summary>
    /// <value>False by default.</value>
    public bool Indented { get; init; }

    /// <summary>
    /// Whether a document may go beyond the format's own vocabulary (JSON-LD) or schema (ninjs), to carry what that has no place
    /// for: members that readers kept, and a member <c>newsmodel</c> with the rest of the article.
    /// </summary>
    /// <value>False by default: documents are what the format's own validator accepts, and the rest is reported as lost.</value>
    public bool IncludesExtensions { get; init; }

    /// <summary>Whether e-mail and IP addresses of those who comment are written.</summary>
    /// <value>False by default.</value>
    public bool IncludesPersonalData { get; init; }

    /// <summary>
    /// The reader that the markup kept with an article was read by: what it makes of the markup tells whether the article was edited
    /// since, and only of an unedited one the markup is written again.
    /// </summary>
    /// <value><see cref="Markup.MarkupReader.Default"/> by default.</value>
    public IMarkupReader MarkupReader { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Markup.MarkupReader.Default;
}
