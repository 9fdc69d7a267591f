using System.Globalization;
using NewsModel.Segmentation;

namespace NewsModel.Benchmarks.Accuracy;

/// <summary>
/// <c>accuracy [--data DIR] [--only TEXT[,TEXT]] [--errors N] [--golden]</c>: segments every labelled file of a folder and prints its scores, and
/// where asked the wrong boundaries; with the customs of the Golden Rules if asked.
/// </summary>
public static class AccuracyProgram
{
    public static int Run(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var data = Option(arguments, "--data") ?? "../shared/data/segmentation";
        var only = (Option(arguments, "--only") ?? "").Split(',');
        var errors = int.Parse(Option(arguments, "--errors") ?? "0", CultureInfo.InvariantCulture);
        var segmenters = new SentenceSegmenterProvider(arguments.Contains("--golden") ? SegmentationOptions.GoldenRules : SegmentationOptions.Default);
        if (!Directory.Exists(data))
        {
            Console.Error.WriteLine($"No folder {data}: give one with --data.");
            return 2;
        }
        Console.WriteLine($"{"file",-36} {"docs",5} {"sents",6} | {"F1",6} | {"bP",6} {"bR",6} {"bF1",6} {"wrong",5} | {"sbF1",6} | docs wholly right");
        var languages = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(data, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (!only.Any(name.Contains)) continue;
            var score = ScoreFile(segmenters, path, errors);
            Console.WriteLine(Row(name, score));
            var group = name[..name.IndexOf('.', StringComparison.Ordinal)] + (IsRuleFile(name) ? " rules" : "");
            if (!languages.TryGetValue(group, out var sum)) languages[group] = sum = new Score();
            sum.Add(score);
        }
        Console.WriteLine();
        foreach (var (language, score) in languages) Console.WriteLine(Row(language, score));
        return 0;
    }

    private static Score ScoreFile(SentenceSegmenterProvider segmenters, string path, int errors)
    {
        var score = new Score();
        foreach (var document in LabelledDocument.Read(path))
        {
            var segmenter = segmenters.GetSegmenter(new LanguageTag(document.Language));
            foreach (var (offset, missed) in score.Add(document, segmenter.ToSpans(document.Text)))
                if (errors-- > 0)
                    Console.WriteLine($"{(missed ? "MISSED" : "FALSE ")} {document.Id}: …{Excerpt(document.Text, offset - 60, offset)}‖{Excerpt(document.Text, offset, offset + 45)}…");
        }
        return score;
    }

    private static bool IsRuleFile(string name) =>
        name.Contains(".golden", StringComparison.Ordinal) || name.Contains(".rules", StringComparison.Ordinal) || name.Contains(".nasty", StringComparison.Ordinal);

    private static string Excerpt(string text, int start, int end) =>
        text[Math.Max(0, start)..Math.Min(text.Length, end)].Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Row(string name, Score score) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-36} {score.Documents,5} {score.Spans.Gold,6} | {100 * score.Spans.F1,6:F2} | {100 * score.Boundaries.Precision,6:F2} {100 * score.Boundaries.Recall,6:F2} {100 * score.Boundaries.F1,6:F2} {score.Boundaries.Wrong,5} | {100 * score.StoppedBoundaries.F1,6:F2} | {score.RightDocuments,4}/{score.Documents,-4} {100.0 * score.RightDocuments / Math.Max(1, score.Documents),5:F1} %");

    private static string? Option(IReadOnlyList<string> arguments, string name)
    {
        for (var i = 0; i + 1 < arguments.Count; i++)
            if (arguments[i] == name) return arguments[i + 1];
        return null;
    }
}
