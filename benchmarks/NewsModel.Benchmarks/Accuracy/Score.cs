namespace NewsModel.Benchmarks.Accuracy;

/// <summary>
/// Counts of one or more documents. Spans are right when start and end are; a boundary is the end of a sentence, the last one of
/// each document left out; a stopped boundary is one at a final mark, closing quotes and brackets skipped.
/// </summary>
public sealed class Score
{
    private const string Closers = "\"'”’»«)]}）］」』】》〉›“‘*";
    private const string Stops = ".!?…‥。！？؟।॥۔։⋯．｡՞՜፡።፧၊။؛？";

    public int Documents { get; private set; }
    public int RightDocuments { get; private set; }
    public Counts Spans { get; private set; }
    public Counts Boundaries { get; private set; }
    public Counts StoppedBoundaries { get; private set; }

    public void Add(Score other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Documents += other.Documents;
        RightDocuments += other.RightDocuments;
        Spans += other.Spans;
        Boundaries += other.Boundaries;
        StoppedBoundaries += other.StoppedBoundaries;
    }

    /// <summary>Adds one document; returns the wrong boundaries, each with whether it was missed (else it was made up).</summary>
    public IReadOnlyList<(int Offset, bool Missed)> Add(LabelledDocument document, IReadOnlyList<TextSpan> found)
    {
        ArgumentNullException.ThrowIfNull(document);
        var gold = Trim(document.Text, document.Sentences);
        var trimmed = Trim(document.Text, found);
        Documents++;
        if (gold.SetEquals(trimmed)) RightDocuments++;
        Spans += Counts.Of(gold, trimmed);
        var last = document.Sentences.Count > 0 ? gold.Max(span => span.End) : document.Text.Length;
        var goldEnds = gold.Select(span => span.End).Where(end => end < last).ToHashSet();
        var ends = trimmed.Select(span => span.End).Where(end => end < last).ToHashSet();
        Boundaries += Counts.Of(goldEnds, ends);
        StoppedBoundaries += Counts.Of(goldEnds.Where(end => IsStopped(document.Text, end)).ToHashSet(), ends.Where(end => IsStopped(document.Text, end)).ToHashSet());
        return [.. goldEnds.Except(ends).Select(end => (end, true)).Concat(ends.Except(goldEnds).Select(end => (end, false))).Order()];
    }

    private static HashSet<TextSpan> Trim(string text, IEnumerable<TextSpan> spans)
    {
        var trimmed = new HashSet<TextSpan>();
        foreach (var span in spans)
        {
            var (start, end) = (span.Start, Math.Min(span.End, text.Length));
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > start) trimmed.Add(TextSpan.FromBounds(start, end));
        }
        return trimmed;
    }

    private static bool IsStopped(string text, int end)
    {
        var position = end - 1;
        while (position >= 0 && (Closers.Contains(text[position], StringComparison.Ordinal) || char.IsWhiteSpace(text[position]))) position--;
        return position >= 0 && Stops.Contains(text[position], StringComparison.Ordinal);
    }
}
