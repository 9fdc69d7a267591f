using System.Collections;

namespace NewsModel.Mutants;

/// <summary>Which tests to ask about a change.</summary>
internal sealed class ReachMap
{
    private const double WarmingMilliseconds = 1_500;

    private readonly IReadOnlyList<Reach> _reaches;
    private readonly BitArray _again, _once;
    private readonly ILookup<string, Mutant> _files;
    private readonly Dictionary<string, List<Reach>> _reachingFile = [];

    public ReachMap(IReadOnlyList<Reach> reaches, IEnumerable<Mutant> mutants)
    {
        _reaches = reaches;
        _files = mutants.ToLookup(mutant => mutant.Path);
        (_again, _once) = (new BitArray(reaches[0].Again.Count), new BitArray(reaches[0].Again.Count));
        foreach (var reach in reaches)
        {
            _again.Or(reach.Again);
            _once.Or(reach.Once);
        }
        var spent = 0.0;
        Quickest = [.. reaches.OrderBy(reach => reach.Milliseconds).TakeWhile(reach => (spent += reach.Milliseconds) < WarmingMilliseconds)];
    }

    /// <summary>As many tests as make most of what is made once.</summary>
    public IReadOnlyList<Reach> Quickest { get; }

    /// <summary>Whether the place is reached the first time alone, as the beginnings of what is kept are.</summary>
    public bool IsMadeOnce(Mutant mutant) => _once[mutant.Id] && !_again[mutant.Id];

    /// <summary>The tests that reach the place; where it is reached once, by whichever test comes first, those that reach the rest of the file, too.</summary>
    public IReadOnlyList<Reach> Reaching(Mutant mutant) =>
        IsMadeOnce(mutant) ? [.. _reaches.Where(reach => reach.Once[mutant.Id]).Union(ReachingFile(mutant.Path))]
        : [.. _reaches.Where(reach => reach.Again[mutant.Id] || reach.Once[mutant.Id])];

    private List<Reach> ReachingFile(string path)
    {
        if (_reachingFile.TryGetValue(path, out var known)) return known;
        var ids = _files[path].Select(mutant => mutant.Id).ToList();
        return _reachingFile[path] = [.. _reaches.Where(reach => ids.Exists(id => reach.Again[id]))];
    }
}
