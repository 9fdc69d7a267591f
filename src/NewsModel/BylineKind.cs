namespace NewsModel;

/// <summary>What a byline names.</summary>
public enum BylineKind
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: an agency, a newsroom.</summary>
    Organization,
}
