namespace NewsModel.Benchmarks.Ratios;

/// <summary>Some figures that belong together; <see cref="RatiosProgram"/> prints those of all groups.</summary>
internal interface IRatioGroup
{
    /// <summary>Measures, and gives each figure its name.</summary>
    /// <param name="folder">The folder of the corpus; null for our own samples.</param>
    IEnumerable<(string Name, double Value)> Measure(string? folder);
}
