namespace NewsModel;

/// <summary>What moderation has made of a comment.</summary>
public enum ModerationState
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>Not decided yet; not shown.</summary>
    Pending,

    /// <summary>Shown.</summary>
    Approved,

    /// <summary>Not shown.</summary>
    Rejected,

    /// <summary>Held back by the system.</summary>
    Withheld,

    /// <summary>Taken for spam.</summary>
    Spam,

    /// <summary>Deleted; the place in the thread is kept.</summary>
    Deleted,
}
