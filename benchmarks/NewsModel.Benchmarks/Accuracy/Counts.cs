namespace NewsModel.Benchmarks.Accuracy;

/// <summary>Right, true and found: what precision, recall and F1 are made of.</summary>
public readonly record struct Counts(int Right, int Gold, int Found)
{
    public double Precision => Found == 0 ? (Gold == 0 ? 1 : 0) : (double)Right / Found;

    public double Recall => Gold == 0 ? 1 : (double)Right / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public int Wrong => Gold + Found - 2 * Right;

    public static Counts Of<T>(HashSet<T> gold, HashSet<T> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        return new Counts(gold.Count(found.Contains), gold.Count, found.Count);
    }

    public static Counts operator +(Counts left, Counts right) => Add(left, right);

    public static Counts Add(Counts left, Counts right) => new(left.Right + right.Right, left.Gold + right.Gold, left.Found + right.Found);
}
