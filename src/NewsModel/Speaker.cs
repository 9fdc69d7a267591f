using System.Text.Json.Serialization;
using NewsModel.Serialization;
using NewsModel.Text;

namespace NewsModel;

/// <summary>Somebody, or something, that an article quotes: one entity, however it is mentioned.</summary>
[JsonConverter(typeof(NewsJsonConverter<Speaker>))]
public sealed record Speaker
{
    /// <summary>The id, unique in the body.</summary>
    public required string Id { get; init => field = WellFormed.Require(value); }

    /// <summary>What the speaker is.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The name as fully as the article gives it; for the unnamed, the article's words for them ("one expert").</summary>
    public string? Name { get; init => field = WellFormed.Check(value); }

    /// <summary>The role the article gives ("Ukrainian President").</summary>
    public string? Role { get; init => field = WellFormed.Check(value); }

    /// <summary>Whom the speaker belongs to, as the article says.</summary>
    public string? Affiliation { get; init => field = WellFormed.Check(value); }

    /// <summary>Every mention in <c>Body.Text</c>, in order.</summary>
    /// <value>Empty by default.</value>
    public ValueList<TextSpan> Mentions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<TextSpan>.Empty;

    /// <summary>Identifiers of this very speaker elsewhere.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> SameAs { get; init => field = WellFormed.Check(value); } = ValueList<string>.Empty;

    /// <summary>Whether the source asserts the speaker or this library found them.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Members of the source that this type does not know.</summary>
    /// <value>Empty by default.</value>
    public ExtensionData Extensions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ExtensionData.Empty;

    /// <summary>Id and kind.</summary>
    public override string ToString() => $"{Id} {Kind}";
}
