using NewsModel.Trainer;

// dotnet run -c Release --project src/NewsModel.Trainer -- DATA          trains and writes the weights
// dotnet run -c Release --project src/NewsModel.Trainer -- DATA --check  trains, writes nothing, exits with 1 if they differ
if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Give the folder that holds segmentation/ and segmentation-silver/.");
    return 2;
}
var weights = Training.Run(args[0], Console.Out);
if (!args.Contains("--check"))
{
    File.WriteAllText(Training.Output, weights);
    return 0;
}
var fresh = File.Exists(Training.Output) && File.ReadAllText(Training.Output).ReplaceLineEndings("\n") == weights;
Console.WriteLine(fresh ? "the weights are fresh" : "the weights are stale");
return fresh ? 0 : 1;
