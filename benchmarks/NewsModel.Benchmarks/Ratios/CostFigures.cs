using System.Diagnostics;
using System.Globalization;
using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>Bytes allocated on the managed heap by a pass over all texts, and the time of the first call in a fresh process.</summary>
internal sealed class CostFigures : IRatioGroup
{
    private const int Processes = 7;

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        yield return ("alloc_bytes", Allocated(folder));
        if (FirstCall() is { } milliseconds) yield return ("first_call_ms", milliseconds);
    }

    /// <summary>What the fresh process does: one article with the default segmenter.</summary>
    public static int RunFirstCall()
    {
        var article = Corpus.Article("en");
        var start = ThreadClock.Now;
        start = ThreadClock.Now;
        var count = 0;
        foreach (var sentence in SentenceSegmenter.Default.Enumerate(article)) count += sentence.Length;
        var time = ThreadClock.Now - start;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time} {count}"));
        return 0;
    }

    private static long Allocated(string? folder)
    {
        var sum = 0L;
        foreach (var language in Corpus.Languages)
        {
            if (Corpus.Read(folder, language) is not { } corpus) continue;
            var segmenter = new SentenceSegmenter(new SegmentationOptions { Language = language });
            for (var pass = 0; pass < 2; pass++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var count = SegmentationRatios.Count(segmenter, corpus.Documents) + SegmentationRatios.Count(segmenter, corpus.Utf8);
                var after = GC.GetAllocatedBytesForCurrentThread();
                if (pass > 0 && count > 0) sum += after - before;
            }
        }
        return sum;
    }

    /// <summary>Processor milliseconds of the first call: the median over some fresh processes.</summary>
    private static double? FirstCall()
    {
        var times = new List<double>();
        for (var i = 0; i < Processes; i++)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(CostFigures).Assembly.Location);
            start.ArgumentList.Add("first-call");
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0) times.Add(double.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture) / 1e6);
        }
        times.Sort();
        return times.Count == 0 ? null : times[times.Count / 2];
    }
}
