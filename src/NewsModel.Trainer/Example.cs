using NewsModel.Segmentation.Decisions;

namespace NewsModel.Trainer;

/// <summary>A doubtful place: its features, which way the rules lean, and whether a sentence ends there.</summary>
internal sealed record Example(uint[] Features, bool LeansToEnd, bool IsEnd, double Weight)
{
    /// <summary>The places of a document that the rules leave to the model.</summary>
    public static IEnumerable<Example> Find(BoundaryDecider decider, TrainingDocument document, double weight)
    {
        var examples = new List<Example>();
        foreach (var (start, end) in Paragraphs(document.Text))
        {
            var paragraph = document.Text.AsSpan(start, end - start);
            for (var i = 0; i < paragraph.Length;)
            {
                if (!Marks.IsStop(paragraph[i])) { i++; continue; }
                decider.Decide(paragraph, i, out var cut, out var resume);
                if (start + cut < document.Text.Length && Describe(decider, paragraph, i, out var features) is var verdict and (Verdict.LeanNo or Verdict.LeanYes))
                    examples.Add(new Example(features, verdict == Verdict.LeanYes, document.Ends.Contains(start + cut), weight));
                i = resume;
            }
        }
        return examples;
    }

    private static Verdict Describe(BoundaryDecider decider, ReadOnlySpan<char> paragraph, int stop, out uint[] features)
    {
        var skipped = Math.Max(0, stop - BoundaryDecider.LookBehind);
        var window = paragraph[skipped..Math.Min(paragraph.Length, stop + BoundaryDecider.LookAhead)];
        var candidate = new Candidate(window, stop - skipped, decider.ExtraStops);
        var hashes = new uint[BoundaryFeatures.Capacity];
        features = hashes[..BoundaryFeatures.Extract(in candidate, decider.Words, hashes)];
        return decider.Judge(ref candidate);
    }

    private static IEnumerable<(int Start, int End)> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            yield return (start, end);
            start = end + 2;
        }
    }
}
