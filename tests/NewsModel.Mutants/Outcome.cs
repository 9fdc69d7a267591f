namespace NewsModel.Mutants;

/// <summary>What the tests said of a change.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>A test came to no end, or the process did not answer any more.</summary>
    TimedOut,

    /// <summary>The process ended.</summary>
    Crashed,

    /// <summary>Every test that reaches the place, or as many as there was time for, passed.</summary>
    Survived,

    /// <summary>No test reaches the place.</summary>
    Unreached,
}
