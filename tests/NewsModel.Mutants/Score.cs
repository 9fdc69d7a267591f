namespace NewsModel.Mutants;

/// <summary>How many changes the tests saw, with the interval that a sample leaves.</summary>
internal sealed record Score(int Seen, int All)
{
    /// <summary>The 95 % interval after Wilson.</summary>
    public (double From, double To) Interval
    {
        get
        {
            const double Z = 1.959964;
            var (n, p) = ((double)All, (double)Seen / All);
            var (middle, half) = (p + (Z * Z / (2 * n)), Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))));
            return ((middle - half) / (1 + (Z * Z / n)), (middle + half) / (1 + (Z * Z / n)));
        }
    }

    public override string ToString() => All == 0 ? "none" : $"{Seen,6} of {All,6}  {100.0 * Seen / All,6:0.00}%  (95 % interval {100 * Interval.From:0.0} to {100 * Interval.To:0.0})";
}
