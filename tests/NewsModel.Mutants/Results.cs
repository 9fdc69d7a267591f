namespace NewsModel.Mutants;

/// <summary>What is known of the changes, kept in a file that grows by a line a change: a run that was stopped goes on where it was.</summary>
internal sealed class Results
{
    private readonly string _path;
    private readonly Dictionary<int, (Outcome Outcome, string By)> _known = [];

    public Results(string path)
    {
        _path = path;
        if (!File.Exists(path)) return;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is [var mutant, var outcome, var by]) _known[int.Parse(mutant)] = (Enum.Parse<Outcome>(outcome), by);
        }
    }

    /// <summary>Leaves in the file what was seen alone.</summary>
    public static void Forget(string path) =>
        File.WriteAllLines(path, [.. File.ReadLines(path).Where(line => !line.Contains(nameof(Outcome.Survived), StringComparison.Ordinal) && !line.Contains(nameof(Outcome.Unreached), StringComparison.Ordinal))]);

    public (Outcome Outcome, string By)? Of(int mutant) => _known.TryGetValue(mutant, out var known) ? known : null;

    /// <param name="by">The test that saw the change, or how many did not.</param>
    public void Add(int mutant, Outcome outcome, string by)
    {
        _known[mutant] = (outcome, by);
        File.AppendAllText(_path, $"{mutant}\t{outcome}\t{by}\n");
    }
}
