namespace NewsModel.Mutants;

/// <summary>What the changed library asks at every place that can be another: which change is made now. Counts the questions, too.</summary>
public static class MutantSwitch
{
    /// <summary>No change is made: the library is as it was written.</summary>
    public const int None = -1;

    /// <summary>The change that is made now.</summary>
    public static int Active = None;

    /// <summary>How many more questions a test may lead to; a change that makes a loop endless uses them up.</summary>
    public static long Left = long.MaxValue;

    /// <summary>The places that were asked about.</summary>
    public static readonly bool[] Reached = new bool[1 << 17];

    public static bool IsActive(int mutant)
    {
        Reached[mutant] = true;
        if (--Left < 0) throw new EndlessException();
        return mutant == Active;
    }
}
