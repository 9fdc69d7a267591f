using System.Diagnostics;
using NewsModel.Mutants;

// NewsModel.Mutants switch CHANGED TARGET           the changed library, made to ask which change is made
// NewsModel.Mutants reach TESTS LIBRARY FOLDER      which places the tests reach, to FOLDER/reach.tsv
// NewsModel.Mutants ask TESTS LIBRARY FOLDER SAMPLE SEED MILLISECONDS GLOB… [but GLOB…]
//                                                   makes the changes (a SAMPLE of them; all where it is 0), results to FOLDER/results.tsv
// NewsModel.Mutants forget FOLDER                   what survived is to be asked about again
// NewsModel.Mutants work TESTS LIBRARY MUTANT       what ask starts; the change is made while the tests are listed, too
switch (args)
{
    case ["switch", var changed, var target]:
        SwitchedLibrary.Write(changed, target);
        return 0;
    case ["reach", var tests, var library, var folder]:
        using (var reaches = new StreamWriter(Path.Combine(folder, "reach.tsv")) { AutoFlush = true })
        {
            MutantSwitch.Left = long.MaxValue;
            var listed = UnitTests.Load(tests, library);
            reaches.WriteLine(Reach.OfListing().ToLine());
            foreach (var reach in Reach.Of(listed, leftOut => Console.WriteLine($"left out: {leftOut}"))) reaches.WriteLine(reach.ToLine());
        }
        return 0;
    case ["work", var tests, var library, var mutant]:
        MutantSwitch.Active = int.Parse(mutant);
        var answers = Console.Out;
        Console.SetOut(TextWriter.Null);
        Worker.Run(UnitTests.Load(tests, library), Console.In, answers);
        return 0;
    case ["ask", var tests, var library, var folder, var sample, var seed, var milliseconds, .. var globs]:
        var mutants = Sampled(Chosen(folder, globs), int.Parse(sample), int.Parse(seed));
        var results = new Results(Path.Combine(folder, "results.tsv"));
        Ask(tests, library, folder, double.Parse(milliseconds), mutants, results);
        Print(mutants, results);
        return 0;
    case ["forget", var folder]:
        Results.Forget(Path.Combine(folder, "results.tsv"));
        return 0;
    default:
        Console.Error.WriteLine("usage: see Program.cs");
        return 2;
}

static List<Mutant> Chosen(string folder, string[] globs)
{
    var but = Array.IndexOf(globs, "but");
    var (these, others) = but < 0 ? (globs, []) : (globs[..but], globs[(but + 1)..]);
    return [.. Mutant.ReadReport(Path.Combine(folder, "report.json")).Where(mutant => mutant.IsIn(these) && !mutant.IsIn(others)).OrderBy(mutant => mutant.Id)];
}

static List<Mutant> Sampled(List<Mutant> mutants, int count, int seed)
{
    var drawn = mutants.ToArray();
    new Random(seed).Shuffle(drawn);
    return [.. drawn.Take(count == 0 ? drawn.Length : count)];
}

static void Ask(string tests, string library, string folder, double milliseconds, List<Mutant> mutants, Results results)
{
    var reaches = File.ReadLines(Path.Combine(folder, "reach.tsv")).Select(Reach.FromLine).ToList();
    var places = UnitTests.Load(tests, library).Select((test, index) => (test.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
    using var hunt = new Hunt(new ReachMap(reaches, Mutant.ReadReport(Path.Combine(folder, "report.json"))), places, results, mutant => new WorkerProcess(tests, library, mutant), milliseconds);
    var watch = Stopwatch.StartNew();
    var open = mutants.Where(mutant => results.Of(mutant.Id) is null).ToList();
    foreach (var (mutant, index) in open.Select((mutant, index) => (mutant, index)))
    {
        hunt.Ask(mutant);
        if ((index + 1) % 20 == 0) Console.WriteLine($"{index + 1} of {open.Count} in {watch.Elapsed.TotalSeconds:0} s, {hunt.Starts} starts: {Of(open.Take(index + 1), results)}");
    }
}

static Score Of(IEnumerable<Mutant> mutants, Results results)
{
    var known = mutants.Select(mutant => results.Of(mutant.Id)).OfType<(Outcome Outcome, string By)>().ToList();
    return new Score(known.Count(result => result.Outcome is not (Outcome.Survived or Outcome.Unreached)), known.Count);
}

static void Print(List<Mutant> mutants, Results results)
{
    foreach (var mutant in mutants.OrderBy(mutant => mutant.Id))
    {
        if (results.Of(mutant.Id) is not ({ } outcome and (Outcome.Survived or Outcome.Unreached), var by)) continue;
        Console.WriteLine($"{mutant.Id} {outcome} {by} {mutant.Path}:{mutant.Line}:{mutant.Column} {mutant.Kind}: {mutant.Was}  =>  {mutant.Is.ReplaceLineEndings(" ")}");
    }
    foreach (var group in mutants.GroupBy(mutant => mutant.Path).OrderBy(group => group.Key, StringComparer.Ordinal)) Console.WriteLine($"{group.Key,-60} {Of(group, results)}");
    Console.WriteLine($"{"all",-60} {Of(mutants, results)}");
}
