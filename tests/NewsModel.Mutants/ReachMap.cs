using System.Collections;

namespace NewsModel.Mutants;

/// <summary>Which tests to ask about a change.</summary>
internal sealed class ReachMap
{
    private const double WarmingMilliseconds = 200;

    private readonly IReadOnlyList<Reach> _reaches;
    private readonly BitArray _again, _once;
    private readonly ILookup<string, Mutant> _folders;
    private readonly Dictionary<string, List<Reach>> _reachingFolder = [];

    public ReachMap(IReadOnlyList<Reach> reaches, IEnumerable<Mutant> mutants)
    {
        _reaches = [.. reaches.Where(reach => reach.Name != Reach.Listing)];
        _folders = mutants.ToLookup(Folder);
        (_again, _once) = (new BitArray(reaches[0].Again.Count), new BitArray(reaches[0].Again.Count));
        foreach (var reach in reaches)
        {
            _again.Or(reach.Again);
            _once.Or(reach.Once);
        }
        var spent = 0.0;
        Quickest = [.. _reaches.OrderBy(reach => reach.Milliseconds).TakeWhile(reach => (spent += reach.Milliseconds) < WarmingMilliseconds)];
    }

    /// <summary>As many tests as make most of what is made once.</summary>
    public IReadOnlyList<Reach> Quickest { get; }

    /// <summary>Whether the place is reached the first time alone, as the beginnings of what is kept are.</summary>
    public bool IsMadeOnce(Mutant mutant) => _once[mutant.Id] && !_again[mutant.Id];

    /// <summary>The tests that reach the place; where it is reached once, by whichever test comes first, those that reach the rest of the folder, too.</summary>
    public IReadOnlyList<Reach> Reaching(Mutant mutant) =>
        IsMadeOnce(mutant) ? [.. _reaches.Where(reach => reach.Once[mutant.Id]).Union(ReachingFolder(Folder(mutant)))]
        : [.. _reaches.Where(reach => reach.Again[mutant.Id] || reach.Once[mutant.Id])];

    private static string Folder(Mutant mutant) => Path.GetDirectoryName(mutant.Path)!;

    private List<Reach> ReachingFolder(string path)
    {
        if (_reachingFolder.TryGetValue(path, out var known)) return known;
        var ids = _folders[path].Select(mutant => mutant.Id).ToList();
        return _reachingFolder[path] = [.. _reaches.Where(reach => ids.Exists(id => reach.Again[id] || reach.Once[id]))];
    }
}
