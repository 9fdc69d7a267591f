namespace NewsModel.Fuzz;

/// <summary>A law of the library did not hold for an input.</summary>
public sealed class LawBroken(string law) : Exception(law)
{
    public static void Unless(bool holds, string law)
    {
        if (!holds) throw new LawBroken(law);
    }
}
