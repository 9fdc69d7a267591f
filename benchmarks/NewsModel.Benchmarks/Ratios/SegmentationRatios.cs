using System.Buffers;
using NewsModel.Segmentation;
using NewsModel.Segmentation.Scanning;

namespace NewsModel.Benchmarks.Ratios;

/// <summary>
/// How fast sentences are found, beside two marks: LIMIT16, a loop that only counts the marks of the same UTF-16 text with the
/// vectorised search of the runtime, and ICU: that of UTF-16, its fastest form, and that of UTF-8.
/// </summary>
internal sealed class SegmentationRatios : IRatioGroup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".?!…\n\"”");

    public IEnumerable<(string Name, double Value)> Measure(string? folder)
    {
        var icu = NativeIcu.Find();
        foreach (var language in Corpus.Languages)
        {
            if (Corpus.Read(folder, language) is not { } corpus) continue;
            foreach (var figure in Measure(corpus, icu)) yield return figure;
        }
    }

    /// <summary>A pass over the documents in UTF-16.</summary>
    public static Contender Utf16(string name, Corpus corpus, SentenceSegmenter segmenter) => new(name, () => Count(segmenter, corpus.Documents));

    /// <summary>A pass over the documents in UTF-8.</summary>
    public static Contender Utf8(string name, Corpus corpus, SentenceSegmenter segmenter) => new(name, () => Count(segmenter, corpus.Utf8));

    public static Contender Limit16(Corpus corpus) => new("limit16", () =>
    {
        var count = 0;
        foreach (var document in corpus.Documents)
        {
            var text = document.AsSpan();
            for (int hit; (hit = text.IndexOfAny(Marks)) >= 0; text = text[(hit + 1)..]) count++;
        }
        return count;
    });

    private static IEnumerable<(string Name, double Value)> Measure(Corpus corpus, NativeIcu? icu)
    {
        var isEnglish = corpus.Language == "en";
        var options = new SegmentationOptions { Language = corpus.Language };
        var segmenter = new SentenceSegmenter(options);
        var contenders = new List<Contender> { Limit16(corpus), Utf16("utf16", corpus, segmenter), Utf8("utf8", corpus, segmenter) };
        if (icu is not null)
        {
            contenders.Add(new Contender("icu", () => icu.Count(corpus.Language, corpus.Documents)));
            contenders.Add(new Contender("icu.utf8", () => icu.Count(corpus.Language, corpus.Utf8)));
        }
        ScanPath[] paths = isEnglish ? [.. Enum.GetValues<ScanPath>().Where(path => path < ScanPaths.Best).Reverse()] : [];
        var rounds = Rounds.Run(TimeSpan.FromSeconds(isEnglish ? 2 : 0.5), contenders);
        var prefix = isEnglish ? "" : corpus.Language + ".";
        yield return ($"{prefix}utf16/limit16", rounds.Ratio("utf16", "limit16"));
        yield return ($"{prefix}utf8/limit16", rounds.Ratio("utf8", "limit16"));
        if (icu is not null)
        {
            yield return ($"{prefix}utf16/icu", rounds.Ratio("utf16", "icu"));
            yield return ($"{prefix}utf8/icu", rounds.Ratio("utf8", "icu"));
            yield return ($"{prefix}utf8/icu.utf8", rounds.Ratio("utf8", "icu.utf8"));
        }
        foreach (var path in paths)
        {
            // In rounds of their own, after: the runtime arranges its code for the paths that it sees first, and an application has but one.
            var narrower = new SentenceSegmenter(options, path);
            var narrow = Rounds.Run(TimeSpan.FromSeconds(1), Limit16(corpus), Utf16("utf16", corpus, narrower), Utf8("utf8", corpus, narrower));
            yield return ($"{prefix}utf16.{Name(path)}/limit16", narrow.Ratio("utf16", "limit16"));
            yield return ($"{prefix}utf8.{Name(path)}/limit16", narrow.Ratio("utf8", "limit16"));
        }
        yield return ($"{prefix}utf16_mchars_per_s", 1e3 * corpus.Chars / rounds.Nanoseconds("utf16"));
        yield return ($"{prefix}utf8_mbytes_per_s", 1e3 * corpus.Utf8.Sum(bytes => (long)bytes.Length) / rounds.Nanoseconds("utf8"));
        yield return ($"{prefix}utf16_ns_per_sentence", rounds.Nanoseconds("utf16") / Count(segmenter, corpus.Documents));
    }

    private static string Name(ScanPath path) => path switch
    {
        ScanPath.Vector256 => "v256",
        ScanPath.Vector128 => "v128",
        _ => "scalar",
    };

    public static int Count(SentenceSegmenter segmenter, string[] documents)
    {
        var count = 0;
        foreach (var document in documents)
            foreach (var sentence in segmenter.Enumerate(document)) count += sentence.IsEmpty ? 0 : 1;
        return count;
    }

    public static int Count(SentenceSegmenter segmenter, byte[][] documents)
    {
        var count = 0;
        foreach (var document in documents)
            foreach (var sentence in segmenter.Enumerate((ReadOnlySpan<byte>)document)) count += sentence.Length > 0 ? 1 : 0;
        return count;
    }
}
