namespace NewsModel;

/// <summary>What sort of fault a <see cref="NewsFormatException"/> reports.</summary>
public enum NewsFormatErrorCode
{
    /// <summary>The text breaks the grammar of its format: not JSON, not XML, ended too early.</summary>
    Syntax,

    /// <summary>A member has a value of the wrong type.</summary>
    WrongType,

    /// <summary>A value has the right type but not a form that is allowed.</summary>
    InvalidValue,

    /// <summary>A member that must be there is missing, or null.</summary>
    Missing,

    /// <summary>A member, or an id, stands there twice.</summary>
    Duplicate,

    /// <summary>The parts contradict one another: a span outside the text, a speaker that does not exist.</summary>
    Inconsistent,

    /// <summary>A documented limit is passed: depth, size, number.</summary>
    LimitExceeded,

    /// <summary>The document is of another kind than the reader's, or of a version it does not read.</summary>
    Unsupported,
}
