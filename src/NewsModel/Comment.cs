using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A reader's comment with the replies to it.</summary>
/// <remarks>E-mail and IP addresses are personal data: NewsJson writes them only on request.</remarks>
[JsonConverter(typeof(NewsJsonConverter<Comment>))]
public sealed record Comment
{
    /// <summary>How deep replies may be nested: a comment without replies is 1 deep.</summary>
    public const int MaxDepth = 100;

    /// <summary>The site's id of it.</summary>
    public string? Id { get; init => field = WellFormed.Check(value); }

    /// <summary>Who wrote it.</summary>
    public CommentAuthor? Author { get; init; }

    /// <summary>What it says; null when that is gone.</summary>
    public string? Text { get; init => field = WellFormed.Check(value); }

    /// <summary>The language, where it is not the article's.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>When it was posted.</summary>
    public NewsTimestamp? Created { get; init; }

    /// <summary>When it was last edited.</summary>
    public NewsTimestamp? Edited { get; init; }

    /// <summary>The replies to it, in the order shown.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">They are nested deeper than <see cref="MaxDepth"/>.</exception>
    public ValueList<Comment> Replies
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            Depth = 1;
            foreach (var reply in value) Depth = Math.Max(Depth, reply.Depth + 1);
            if (Depth > MaxDepth) throw new ArgumentException($"Replies are nested deeper than {MaxDepth}.", nameof(value));
        }
    }
    = ValueList<Comment>.Empty;

    /// <summary>What moderation has made of it.</summary>
    public ModerationState Moderation { get; init; }

    /// <summary>The steps of its moderation, in order.</summary>
    /// <value>Empty by default.</value>
    public ValueList<ModerationEvent> ModerationHistory { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<ModerationEvent>.Empty;

    /// <summary>How readers reacted.</summary>
    /// <value>Empty by default.</value>
    public ValueList<Reaction> Reactions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Reaction>.Empty;

    /// <summary>What in the article it is about, if not the whole.</summary>
    public CommentAnchor? About { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    // Derived from the replies, so equality may see it.
    internal int Depth { get; private init; } = 1;

    /// <summary>The id.</summary>
    public override string ToString() => Id ?? nameof(Comment);
}
