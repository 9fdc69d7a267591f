using BenchmarkDotNet.Running;
using NewsModel.Benchmarks.Accuracy;
using NewsModel.Benchmarks.Json;
using NewsModel.Benchmarks.Ratios;
using NewsModel.Benchmarks.Reliability;
using NewsModel.Benchmarks.Segmentation;

if (args is ["accuracy", ..]) return AccuracyProgram.Run(args[1..]);
if (args is ["json"]) return JsonProgram.Run();
if (args is ["ratios", ..]) return RatiosProgram.Run(args[1..]);
if (args is ["chart", ..]) return SpeedChart.Run(args[1..]);
if (args is ["soak", ..]) return await SoakProgram.RunAsync(args[1..]).ConfigureAwait(false);
if (args is ["first-call"]) return CostFigures.RunFirstCall();
if (Array.IndexOf(args, "--corpus") is var option and >= 0 && option + 1 < args.Length)
{
    Environment.SetEnvironmentVariable(ThroughputConfig.FolderVariable, Path.GetFullPath(args[option + 1]));
    args = [.. args[..option], .. args[(option + 2)..]];
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
