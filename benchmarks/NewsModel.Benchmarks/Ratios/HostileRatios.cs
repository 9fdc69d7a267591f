using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>The worst that text can do: the slowest hostile text beside prose, and how its time grows with its length.</summary>
internal sealed class HostileRatios : IRatioGroup
{
    private const int Length = 1_000_000;

    /// <summary>
    /// How many times as long the long text is as the short ones that its growth is told from. So many short ones are read, that both
    /// sides come from the same caches: one short text alone would lie in a nearer one.
    /// </summary>
    private const int Parts = 4;

    private const string Prose = "prose";
    private const string InParts = "in parts: ";

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "en" });
        if (Corpus.Read(folder, "en") is not { } prose) yield break;
        var contenders = new List<Contender> { SegmentationRatios.Utf16(Prose, prose, segmenter) };
        foreach (var (name, make) in HostileTexts.All)
        {
            string[] whole = [make(Length)];
            string[] parts = [.. Enumerable.Range(0, Parts).Select(_ => make(Length / Parts))];
            contenders.Add(new Contender(name, () => SegmentationRatios.Count(segmenter, whole)));
            contenders.Add(new Contender(InParts + name, () => SegmentationRatios.Count(segmenter, parts)));
        }
        // All are warmed up together, or the text that is timed first would be timed with code that is not compiled for good.
        var rounds = Rounds.Run(TimeSpan.Zero, contenders);
        var slowest = HostileTexts.All.MaxBy(text => Slowness(rounds, text.Name)).Name;
        var fastest = HostileTexts.All.MaxBy(text => Growth(rounds, text.Name)).Name;
        Console.Error.WriteLine($"slowest hostile text: {slowest}; fastest growing: {fastest}");
        yield return ("worst/prose", Slowness(rounds, slowest) * prose.Chars / Length);
        yield return ("worst_growth", Growth(rounds, fastest));
    }

    private static double Slowness(Rounds rounds, string name) => rounds.Ratio(Prose, name);

    /// <summary>The power of its length that the time of a text grows with.</summary>
    private static double Growth(Rounds rounds, string name) => 1 + Math.Log(rounds.Ratio(InParts + name, name), Parts);
}
