using System.Globalization;

namespace NewsModel.Mutants;

/// <summary>The process that makes the changes: reads a change and tests from the input, a line each time, and answers with the first test that saw it.</summary>
internal static class Worker
{
    public const string Survived = "survived", Endless = "endless", Stale = "stale";

    // A test that fails may do more than one that passes: it looks for the reason.
    private const long MoreQuestions = 1_000_000;

    /// <summary>Lines are <c>change test:questions test:questions …</c>, tests by their place in the list; answers <c>survived</c>, a test, <c>endless</c> and a test, or <c>stale</c>.</summary>
    public static void Run(IReadOnlyList<UnitTest> tests, TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            var answer = FirstToSee(int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Skip(1).Select(part => Parsed(tests, part)));
            output.WriteLine(answer);
            output.Flush();
        }
    }

    private static string FirstToSee(int mutant, IEnumerable<(int Index, UnitTest Test, long Questions)> tests)
    {
        foreach (var (index, test, questions) in tests)
        {
            MutantSwitch.Active = mutant;
            MutantSwitch.Left = (questions * 20) + MoreQuestions;
            var fault = test.Run();
            var endless = MutantSwitch.Left < 0;
            MutantSwitch.Active = MutantSwitch.None;
            MutantSwitch.Left = long.MaxValue;
            if (fault is null && !endless) continue;
            // What a change left behind in the process must not speak against the next one.
            var left = test.Run() is null ? "" : " " + Stale;
            return (endless ? $"{Endless} {index}" : $"{index}") + left;
        }
        return Survived;
    }

    private static (int Index, UnitTest Test, long Questions) Parsed(IReadOnlyList<UnitTest> tests, string part)
    {
        var (index, questions) = (int.Parse(part.AsSpan(0, part.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture), long.Parse(part.AsSpan(part.IndexOf(':', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture));
        return (index, tests[index], questions);
    }
}
