using System.Globalization;

namespace NewsModel.Mutants;

/// <summary>Makes one change after the other and asks the tests that reach it, those first that see most in the least time.</summary>
/// <param name="longest">How many milliseconds of tests, as they take over the library as it was written, a change is worth.</param>
internal sealed class Hunt(ReachMap map, IReadOnlyDictionary<string, int> places, Results results, Func<int, WorkerProcess> start, double longest) : IDisposable
{
    // What a worker needs to start, and more.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, (int Seen, int Asked)> _skill = [];
    private WorkerProcess? _worker;

    /// <summary>How often a process had to begin anew.</summary>
    public int Starts { get; private set; }

    public void Ask(Mutant mutant)
    {
        var reaching = map.Reaching(mutant);
        if (reaching.Count == 0)
        {
            results.Add(mutant.Id, Outcome.Unreached, "0");
            return;
        }
        var chosen = Chosen(mutant, reaching);
        var (outcome, by) = (map.IsMadeOnce(mutant) ? AskFresh(mutant, chosen) : AskWarm(mutant, chosen)) ?? (Outcome.Survived, $"{chosen.Count} of {reaching.Count}");
        results.Add(mutant.Id, outcome, by);
    }

    public void Dispose() => _worker?.Dispose();

    private List<Reach> Chosen(Mutant mutant, IReadOnlyList<Reach> reaching)
    {
        var chosen = new List<Reach>();
        var spent = 0.0;
        foreach (var reach in reaching.OrderByDescending(reach => Promise(mutant, reach)))
        {
            if (spent + reach.Milliseconds > longest && chosen.Count > 0) continue;
            spent += reach.Milliseconds;
            chosen.Add(reach);
        }
        return chosen;
    }

    /// <summary>How many changes of the file a test saw of those it was asked about, by the time it takes; those of the part go first.</summary>
    private double Promise(Mutant mutant, Reach reach)
    {
        var (seen, asked) = _skill.GetValueOrDefault(mutant.Path + reach.Name);
        var isOfPart = Path.GetDirectoryName(mutant.Path)!.Split('/').Any(part => reach.Name.Contains($".{part}.", StringComparison.Ordinal));
        return (seen + (isOfPart ? 3 : 0.1)) / (asked + 1.0) / (reach.Milliseconds + 0.5);
    }

    /// <summary>What is made once and kept is made in a process that has made nothing yet.</summary>
    private (Outcome Outcome, string By)? AskFresh(Mutant mutant, List<Reach> chosen)
    {
        using var worker = start(mutant.Id);
        Starts++;
        return Understood(mutant, chosen, AskOf(worker, mutant.Id, chosen));
    }

    private (Outcome Outcome, string By)? AskWarm(Mutant mutant, List<Reach> chosen)
    {
        for (var attempt = 0; ; attempt++)
        {
            if (_worker is null) Warm();
            var answer = AskOf(_worker!, mutant.Id, chosen);
            var isStale = answer?.EndsWith(Worker.Stale, StringComparison.Ordinal) == true;
            if (isStale || answer is null or nameof(Outcome.TimedOut))
            {
                _worker!.Dispose();
                _worker = null;
            }
            if (!isStale) return Understood(mutant, chosen, answer);
            // What spoke may have been left by another change; in a process without one it speaks of this, if it is silent without any.
            if (attempt > 0 && IsSilent(answer!, chosen)) return Understood(mutant, chosen, answer);
            if (attempt > 1) return null;
        }
    }

    /// <summary>Whether the test that spoke passes over the library as it was written.</summary>
    private bool IsSilent(string answer, List<Reach> chosen)
    {
        using var worker = start(MutantSwitch.None);
        Starts++;
        var test = Killer(answer);
        return AskOf(worker, MutantSwitch.None, chosen.FindAll(reach => places[reach.Name] == test)) == Worker.Survived;
    }

    private static int Killer(string answer) => int.Parse(answer.Split(' ')[answer.StartsWith(Worker.Endless, StringComparison.Ordinal) ? 1 : 0], CultureInfo.InvariantCulture);

    /// <summary>A process in which all is made that is made once.</summary>
    private void Warm()
    {
        _worker = start(MutantSwitch.None);
        Starts++;
        AskOf(_worker, MutantSwitch.None, map.Quickest);
    }

    private string? AskOf(WorkerProcess worker, int mutant, IReadOnlyList<Reach> chosen)
    {
        var tests = chosen.Select(reach => $"{places[reach.Name]}:{reach.Questions.ToString(CultureInfo.InvariantCulture)}");
        return worker.Ask($"{mutant} {string.Join(' ', tests)}", Patience + TimeSpan.FromMilliseconds(5 * chosen.Sum(reach => reach.Milliseconds)));
    }

    private (Outcome Outcome, string By)? Understood(Mutant mutant, List<Reach> chosen, string? answer)
    {
        if (answer is null) return (Outcome.Crashed, "");
        if (answer == nameof(Outcome.TimedOut)) return (Outcome.TimedOut, "");
        var endless = answer.StartsWith(Worker.Endless, StringComparison.Ordinal);
        var killer = answer == Worker.Survived ? -1 : Killer(answer);
        foreach (var reach in chosen)
        {
            var (seen, asked) = _skill.GetValueOrDefault(mutant.Path + reach.Name);
            var saw = places[reach.Name] == killer;
            _skill[mutant.Path + reach.Name] = (seen + (saw ? 1 : 0), asked + 1);
            if (saw) return (endless ? Outcome.TimedOut : Outcome.Killed, reach.Name);
        }
        return null;
    }
}
