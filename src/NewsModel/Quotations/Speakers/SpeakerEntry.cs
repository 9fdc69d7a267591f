using NewsModel.Quotations.Tokens;

namespace NewsModel.Quotations.Speakers;

/// <summary>A speaker as the resolver keeps it: token ranges, no strings.</summary>
internal struct SpeakerEntry
{
    public SpeakerKind Kind;
    public TokenRange Name;
    public TokenRange Role;
    public TokenRange Affiliation;
    public Gender Gender;

    /// <summary>The person of the name index, or -1.</summary>
    public int Person;

    /// <summary>Where it was last mentioned.</summary>
    public int LastSeen;
}
