namespace NewsModel;

/// <summary>Whether a visitor may post a comment, and if not, why not.</summary>
public enum CommentGateKind
{
    /// <summary>The page does not say.</summary>
    Unknown,

    /// <summary>One may.</summary>
    Open,

    /// <summary>Only who is logged in may.</summary>
    LoginRequired,

    /// <summary>Only subscribers may.</summary>
    SubscribersOnly,

    /// <summary>One may, and what is posted appears after it has been read.</summary>
    Moderated,

    /// <summary>No longer: the comments are closed.</summary>
    Closed,

    /// <summary>This article has no comments.</summary>
    Disabled,
}
