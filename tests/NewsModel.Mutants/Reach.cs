using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace NewsModel.Mutants;

/// <summary>What a test did over the library as it was written: how long it took when run again, how many questions it led to, and the places it reached.</summary>
/// <param name="Again">The places it reached when run a second time.</param>
/// <param name="Once">Those it reached the first time alone: what is made there is kept, so they are looked at in a process of their own.</param>
internal sealed record Reach(string Name, double Milliseconds, long Questions, BitArray Again, BitArray Once)
{
    /// <summary>The name of what is no test: the listing of the tests, which asks the library for their data.</summary>
    public const string Listing = "the listing of the tests";

    private const long MostQuestions = 400_000_000;

    /// <summary>What was reached before any test ran.</summary>
    public static Reach OfListing() => new(Listing, 0, 0, new BitArray(MutantSwitch.Reached.Length), new BitArray(MutantSwitch.Reached));

    /// <summary>Runs every test twice; the names of those that fail, or do too much to be asked often, go to <paramref name="leftOut"/>.</summary>
    public static IEnumerable<Reach> Of(IEnumerable<UnitTest> tests, Action<string> leftOut)
    {
        foreach (var test in tests)
        {
            var first = Measure(test);
            var second = first.Fault is null ? Measure(test) : first;
            if (second.Fault is { } fault)
            {
                leftOut($"{test.Name}: {fault.Message.Split('\n')[0]}");
                continue;
            }
            var once = new BitArray(first.Reached).And(new BitArray(second.Reached).Not());
            yield return new Reach(test.Name, second.Milliseconds, Math.Max(first.Questions, second.Questions), second.Reached, once);
        }
    }

    public string ToLine() => string.Join('\t', Name, Milliseconds.ToString("0.###", CultureInfo.InvariantCulture), Questions, Packed(Again), Packed(Once));

    public static Reach FromLine(string line)
    {
        var parts = line.Split('\t');
        return new Reach(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture), Unpacked(parts[3]), Unpacked(parts[4]));
    }

    private static (Exception? Fault, double Milliseconds, long Questions, BitArray Reached) Measure(UnitTest test)
    {
        Array.Clear(MutantSwitch.Reached);
        MutantSwitch.Left = MostQuestions;
        var start = Stopwatch.GetTimestamp();
        var fault = test.Run();
        return (MutantSwitch.Left < 0 ? new EndlessException() : fault, Stopwatch.GetElapsedTime(start).TotalMilliseconds, MostQuestions - MutantSwitch.Left, new BitArray(MutantSwitch.Reached));
    }

    private static string Packed(BitArray bits)
    {
        var bytes = new byte[(bits.Count + 7) / 8];
        bits.CopyTo(bytes, 0);
        return Convert.ToBase64String(bytes);
    }

    private static BitArray Unpacked(string text) => new(Convert.FromBase64String(text));
}
