using NewsModel.Serialization.Markup;

namespace NewsModel.Serialization;

/// <summary>How documents are read. Immutable; change it with <c>with</c>.</summary>
public sealed record NewsReadOptions
{
    /// <summary>The options as they are when nothing is said.</summary>
    public static NewsReadOptions Default { get; } = new();

    /// <summary>The language of documents that do not name theirs.</summary>
    /// <value>None by default: it is guessed where a format needs it.</value>
    public LanguageTag? Language { get; init; }

    /// <summary>The order of day and month in numeric dates that leave it open.</summary>
    /// <value>None by default: the language decides, and where it does not, the date stays text.</value>
    public NewsDateOrder? DateOrder { get; init; }

    /// <summary>The address the document came from, to resolve relative links against.</summary>
    /// <value>None by default.</value>
    public Uri? BaseUri { get; init; }

    /// <summary>How large a document may be that must be read whole (page text, JSON-LD, ninjs), or one item of a stream, in bytes.</summary>
    /// <value>64 MiB by default.</value>
    public int MaxBytes { get; init => field = AtLeastOne(value, nameof(MaxBytes)); } = 64 << 20;

    /// <summary>How deep elements and objects may be nested.</summary>
    /// <value>256 by default.</value>
    public int MaxDepth { get; init => field = AtLeastOne(value, nameof(MaxDepth)); } = 256;

    /// <summary>What turns the markup inside a document into blocks.</summary>
    /// <value><see cref="Markup.MarkupReader.Default"/> by default.</value>
    public IMarkupReader MarkupReader { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Markup.MarkupReader.Default;

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
