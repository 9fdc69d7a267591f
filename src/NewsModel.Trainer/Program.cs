using NewsModel.Languages;
using NewsModel.Segmentation.Decisions;
using NewsModel.Trainer;

// dotnet run -c Release --project src/NewsModel.Trainer -- DATA          trains and writes the weights
// dotnet run -c Release --project src/NewsModel.Trainer -- DATA --check  trains, writes nothing, exits with 1 if they differ
const int Size = 1 << 14;
const string Output = "src/NewsModel/Segmentation/Decisions/Generated/BoundaryWeights.g.cs";

if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Give the folder that holds segmentation/ and segmentation-silver/.");
    return 2;
}
var decider = new BoundaryDecider(Language.En);
var examples = new List<Example>();
foreach (var source in TrainingSource.English)
{
    var found = TrainingDocument.Read(Path.Combine(args[0], source.File)).SelectMany(document => Example.Find(decider, document, source.Weight)).ToList();
    Console.WriteLine($"{source.File,-50} {found.Count,6} doubtful places, {found.Count(example => example.LeansToEnd != example.IsEnd),5} against the rules");
    examples.AddRange(found);
}

// A fifth is held out first, to see whether what is learnt holds beyond what it was learnt from.
var heldOut = new LogisticRegression(Size);
heldOut.Train([.. examples.Where((_, index) => index % 5 != 0)]);
var trial = heldOut.Quantise();
var held = examples.Where((_, index) => index % 5 == 0).ToList();
Console.WriteLine($"held out: {held.Count} places, wrong by the rules {held.Count(example => example.LeansToEnd != example.IsEnd)}, by the model {held.Count(example => LogisticRegression.Decide(trial, example) != example.IsEnd)}");

var regression = new LogisticRegression(Size);
regression.Train(examples);
var weights = regression.Quantise();
Console.WriteLine($"all: wrong {examples.Count(example => LogisticRegression.Decide(weights, example) != example.IsEnd)} of {examples.Count}; {weights.Count(weight => weight != 0)} weights of {Size} are not zero");

var source1 = WeightsFile.Write(weights, TrainingSource.English);
if (args.Contains("--check"))
{
    var fresh = File.Exists(Output) && File.ReadAllText(Output).ReplaceLineEndings("\n") == source1;
    Console.WriteLine(fresh ? "the weights are fresh" : "the weights are stale");
    return fresh ? 0 : 1;
}
File.WriteAllText(Output, source1);
return 0;
