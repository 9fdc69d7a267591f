using System.Runtime;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>
/// Times contenders in turn, round by round. What is compared is always of one round, so that whatever else the machine does in
/// that moment strikes all of them.
/// </summary>
internal sealed class Rounds
{
    private const int LeastRounds = 9;
    private const long LeastPass = 4_000_000;
    private const int Phases = 4;
    private const int MostPhases = 40;
    private const int PhasePause = 150;
    private const int LeastWarmPasses = 200;
    private const long LongestWarmUp = 15_000_000;

    private readonly Dictionary<string, List<double>> _times = new(StringComparer.Ordinal);

    public int Sink { get; private set; }

    /// <summary>Warms all up, then times each once a round, until <paramref name="budget"/> is spent, but at least nine rounds.</summary>
    public static Rounds Run(TimeSpan budget, params IReadOnlyList<Contender> contenders)
    {
        var rounds = new Rounds();
        // Tiered compilation replaces code in the background after thirty calls and a pause, twice; the timing must meet the last of
        // it. So a short pass is made as often as a long one takes, and on a busy machine the compiler is waited for.
        var compiled = 0L;
        for (var phase = 0; phase < Phases || (phase < MostPhases && compiled != JitInfo.GetCompiledMethodCount()); phase++)
        {
            compiled = JitInfo.GetCompiledMethodCount();
            foreach (var contender in contenders)
            {
                var begin = ThreadClock.Now;
                for (var pass = 0; pass == 0 || (pass < LeastWarmPasses && ThreadClock.Now - begin < LongestWarmUp); pass++) rounds.Sink += contender.Pass();
            }
            Thread.Sleep(PhasePause);
        }
        var repeats = contenders.Select(rounds.Repeats).ToArray();
        var start = System.Diagnostics.Stopwatch.StartNew();
        for (var round = 0; round < LeastRounds || (start.Elapsed < budget && round < 51); round++)
            for (var i = 0; i < contenders.Count; i++) rounds.Time(contenders[i], repeats[i]);
        return rounds;
    }

    /// <summary>How many times as fast as <paramref name="other"/> this one is: the median over the rounds of that round's ratio.</summary>
    public double Ratio(string name, string other)
    {
        var ratios = _times[other].Zip(_times[name], (slow, fast) => slow / fast).Order().ToArray();
        return ratios[ratios.Length / 2];
    }

    /// <summary>The median time of one pass, in nanoseconds.</summary>
    public double Nanoseconds(string name)
    {
        var times = _times[name].Order().ToArray();
        return times[times.Length / 2];
    }

    /// <summary>The shortest time of one pass, in nanoseconds.</summary>
    public double Shortest(string name) => _times[name].Min();

    private int Repeats(Contender contender)
    {
        _times[contender.Name] = [];
        var start = ThreadClock.Now;
        Sink += contender.Pass();
        return (int)Math.Clamp(LeastPass / Math.Max(1, ThreadClock.Now - start), 1, 100_000);
    }

    private void Time(Contender contender, int repeats)
    {
        var start = ThreadClock.Now;
        for (var i = 0; i < repeats; i++) Sink += contender.Pass();
        _times[contender.Name].Add((ThreadClock.Now - start) / (double)repeats);
    }
}
