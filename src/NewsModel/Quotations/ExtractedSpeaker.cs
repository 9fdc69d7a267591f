namespace NewsModel.Quotations;

/// <summary>A speaker found in a text: one for all mentions of one.</summary>
public sealed class ExtractedSpeaker
{
    internal ExtractedSpeaker(SpeakerKind kind, string name, IReadOnlyList<TextSpan> mentions)
    {
        Kind = kind;
        Name = name;
        Mentions = mentions;
    }

    /// <summary>What the speaker is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The name as fully as the text gives it; for the unnamed, the text's words for them.</summary>
    public string Name { get; }

    /// <summary>Whether <see cref="Name"/> is a name of their own, and not the text's words for somebody unnamed.</summary>
    public bool IsNamed { get; internal init; }

    /// <summary>The role the text gives, or null.</summary>
    public string? Role { get; internal init; }

    /// <summary>Whom the speaker belongs to, or null.</summary>
    public string? Affiliation { get; internal init; }

    /// <summary>Every mention, in order, in UTF-16 code units.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; }

    /// <summary>The kind: no name of a person is printed.</summary>
    public override string ToString() => Kind.ToString();
}
