using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>The worst that text can do: the slowest hostile text beside prose, and how its time grows with its length.</summary>
internal sealed class HostileRatios : IRatioGroup
{
    private const int Length = 1_000_000;

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = "en" });
        if (Corpus.Read(folder, "en") is not { } prose) yield break;
        var proseTime = Shortest(segmenter, prose.Documents) / prose.Chars;
        var (worst, growth) = (0.0, 0.0);
        var (worstName, growthName) = ("", "");
        foreach (var (name, make) in HostileTexts.All)
        {
            var time = Shortest(segmenter, [make(Length)]);
            var quarter = Shortest(segmenter, [make(Length / 4)]);
            if (time / Length / proseTime > worst) (worst, worstName) = (time / Length / proseTime, name);
            if (Math.Log(time / quarter, 4) > growth) (growth, growthName) = (Math.Log(time / quarter, 4), name);
        }
        Console.Error.WriteLine($"slowest hostile text: {worstName}; fastest growing: {growthName}");
        yield return ("worst/prose", worst);
        yield return ("worst_growth", growth);
    }

    private static double Shortest(SentenceSegmenter segmenter, string[] documents)
    {
        var shortest = double.MaxValue;
        var begin = ThreadClock.Now;
        for (var i = 0; i < 200 && (i < 5 || ThreadClock.Now - begin < 60_000_000); i++)
        {
            var start = ThreadClock.Now;
            GC.KeepAlive(SegmentationRatios.Count(segmenter, documents));
            shortest = Math.Min(shortest, ThreadClock.Now - start);
        }
        return shortest;
    }
}
