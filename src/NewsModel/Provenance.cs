namespace NewsModel;

/// <summary>Who says so.</summary>
public enum Provenance
{
    /// <summary>The source itself says it.</summary>
    Asserted,

    /// <summary>This library found it in the text; finding again replaces it.</summary>
    Extracted,
}
