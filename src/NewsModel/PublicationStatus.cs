namespace NewsModel;

/// <summary>Whether an article may be published (IPTC publishing status).</summary>
public enum PublicationStatus
{
    /// <summary>It may.</summary>
    Usable,

    /// <summary>Not until further notice.</summary>
    Withheld,

    /// <summary>Never, or no longer: what was published is to be taken down.</summary>
    Cancelled,
}
