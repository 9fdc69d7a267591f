using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>A step in the moderation of a comment.</summary>
[JsonConverter(typeof(NewsJsonConverter<ModerationEvent>))]
public sealed record ModerationEvent
{
    /// <summary>The state after it.</summary>
    public ModerationState State { get; init; }

    /// <summary>When it happened.</summary>
    public NewsTimestamp? Time { get; init; }

    /// <summary>Who did it.</summary>
    public CommentAuthor? By { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = WellFormed.Check(value); }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>The state.</summary>
    public override string ToString() => State.ToString();
}
