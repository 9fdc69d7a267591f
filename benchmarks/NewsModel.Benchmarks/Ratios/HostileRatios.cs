using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>The worst that text can do: the slowest hostile text beside prose, and how its time grows with its length.</summary>
internal sealed class HostileRatios : IRatioGroup
{
    private const int Length = 1_000_000;

    /// <summary>How many times as long the long text is as the short one that its growth is told from.</summary>
    private const int Parts = 4;

    private const string Prose = "prose";
    private const string Quarter = "a quarter of ";

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "en" });
        if (Corpus.Read(folder, "en") is not { } prose) yield break;
        var contenders = new List<Contender> { SegmentationRatios.Utf16(Prose, prose, segmenter) };
        foreach (var (name, make) in HostileTexts.All)
        {
            string[] whole = [make(Length)];
            string[] quarter = [make(Length / Parts)];
            contenders.Add(new Contender(name, () => SegmentationRatios.Count(segmenter, whole)));
            contenders.Add(new Contender(Quarter + name, () => SegmentationRatios.Count(segmenter, quarter)));
        }
        // All are warmed up together, or the text that is timed first would be timed with code that is not compiled for good.
        var rounds = Rounds.Run(TimeSpan.FromSeconds(1), contenders);
        var slowest = HostileTexts.All.MaxBy(text => Slowness(rounds, text.Name)).Name;
        var fastest = HostileTexts.All.MaxBy(text => Growth(rounds, text.Name)).Name;
        Console.Error.WriteLine($"slowest hostile text: {slowest}; fastest growing: {fastest}");
        yield return ("worst/prose", Slowness(rounds, slowest) * prose.Chars / Length);
        yield return ("worst_growth", Growth(rounds, fastest));
    }

    private static double Slowness(Rounds rounds, string name) => rounds.Ratio(Prose, name);

    /// <summary>The power of its length that the time of a text grows with.</summary>
    private static double Growth(Rounds rounds, string name) => Math.Log(rounds.Ratio(Quarter + name, name), Parts);
}
