namespace NewsModel.Benchmarks.Ratios;

/// <summary>Something that is timed: a name, and one pass over its text that returns a count, so that nothing is optimised away.</summary>
internal sealed record Contender(string Name, Func<int> Pass);
