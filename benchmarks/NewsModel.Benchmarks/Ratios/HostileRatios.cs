using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>The worst that text can do: the slowest hostile text beside prose, and how its time grows with its length.</summary>
internal sealed class HostileRatios : IRatioGroup
{
    private const int Length = 1_000_000;

    /// <summary>A shorter text is timed again and again until as much of it has been read, so that both times are long enough to be measured.</summary>
    private const int Parts = 4;

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "en" });
        if (Corpus.Read(folder, "en") is not { } prose) yield break;
        var contenders = new List<Contender> { new("prose", () => Count(segmenter, Prose(prose))) };
        foreach (var (name, make) in HostileTexts.All)
        {
            string[] whole = [make(Length)];
            string[] quarter = [make(Length / Parts)];
            contenders.Add(new Contender(name, () => Count(segmenter, whole)));
            contenders.Add(new Contender(name + " in quarters", () => Count(segmenter, quarter)));
        }
        // All are warmed up together, or the text that is timed first would be timed with code that is not compiled for good.
        var rounds = Rounds.Run(TimeSpan.FromSeconds(1), contenders);
        var slowest = HostileTexts.All.MaxBy(text => rounds.Ratio("prose", text.Name) is var speed ? 1 / speed : 0).Name;
        var fastest = HostileTexts.All.MaxBy(text => Growth(rounds, text.Name)).Name;
        Console.Error.WriteLine($"slowest hostile text: {slowest}; fastest growing: {fastest}");
        yield return ("worst/prose", 1 / rounds.Ratio("prose", slowest) * prose.Chars / Length);
        yield return ("worst_growth", Growth(rounds, fastest));
    }
}
