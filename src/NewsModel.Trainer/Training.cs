using NewsModel.Languages;
using NewsModel.Segmentation.Decisions;

namespace NewsModel.Trainer;

/// <summary>From a folder of labelled text to the source file of the weights. The same data always give the same file.</summary>
public static class Training
{
    /// <summary>Where the weights lie under the repository's root.</summary>
    public const string Output = "src/NewsModel/Segmentation/Decisions/Generated/BoundaryWeights.g.cs";

    private const int Size = 1 << 14;

    /// <summary>Learns the weights and returns the source file; what was found goes to <paramref name="log"/>.</summary>
    public static string Run(string data, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var examples = Read(data, log);
        HoldOut(examples, log);
        var weights = Learn(examples);
        log.WriteLine($"all: wrong {Wrong(weights, examples)} of {examples.Count}; {weights.Count(weight => weight != 0)} weights of {Size} are not zero");
        return WeightsFile.Write(weights, TrainingSource.English);
    }

    private static List<Example> Read(string data, TextWriter log)
    {
        var decider = new BoundaryDecider(Language.En);
        var examples = new List<Example>();
        foreach (var source in TrainingSource.English)
        {
            var found = TrainingDocument.Read(Path.Combine(data, source.File)).SelectMany(document => Example.Find(decider, document, source.Weight)).ToList();
            log.WriteLine($"{source.File,-50} {found.Count,6} doubtful places, {found.Count(example => example.LeansToEnd != example.IsEnd),5} against the rules");
            examples.AddRange(found);
        }
        return examples;
    }

    // A fifth is held out first, to see whether what is learnt holds beyond what it was learnt from.
    private static void HoldOut(List<Example> examples, TextWriter log)
    {
        var held = examples.Where((_, index) => index % 5 == 0).ToList();
        var weights = Learn([.. examples.Where((_, index) => index % 5 != 0)]);
        log.WriteLine($"held out: {held.Count} places, wrong by the rules {held.Count(example => example.LeansToEnd != example.IsEnd)}, by the model {Wrong(weights, held)}");
    }

    private static IReadOnlyList<sbyte> Learn(IReadOnlyList<Example> examples)
    {
        var regression = new LogisticRegression(Size);
        regression.Train(examples);
        return regression.Quantise();
    }

    private static int Wrong(IReadOnlyList<sbyte> weights, IEnumerable<Example> examples) =>
        examples.Count(example => LogisticRegression.Decide(weights, example) != example.IsEnd);
}
