namespace NewsModel.Serialization.Markup;

/// <summary>How markup is read. Immutable; change it with <c>with</c>.</summary>
public sealed record MarkupReadOptions
{
    /// <summary>The options as they are when nothing is said.</summary>
    public static MarkupReadOptions Default { get; } = new();

    /// <summary>The address that relative links are resolved against.</summary>
    /// <value>None by default: they stay relative.</value>
    public Uri? BaseUri { get; init; }

    /// <summary>Whether each block keeps its own source in <see cref="Block.Markup"/>.</summary>
    /// <value>False by default.</value>
    public bool KeepsBlockMarkup { get; init; }

    /// <summary>Whether the text is plain: tags and entities are then letters like others, and blank lines part paragraphs.</summary>
    /// <value>False by default: a text without any tag is taken for plain, but its entities are read.</value>
    public bool IsPlainText { get; init; }

    /// <summary>How deep lists, quotations and tables may be nested; what is deeper is read as if it were not.</summary>
    /// <value>256 by default.</value>
    public int MaxDepth { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 256;
}
